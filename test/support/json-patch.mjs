// RFC 6902, written apart from src/contract/json-patch.ts: the reference server shall not share the library's mistakes.
import { isDeepStrictEqual } from 'node:util';

export class PatchRefused extends Error {}

const refuse = (sentence) => {
  throw new PatchRefused(sentence);
};

const NAMES = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);
const NEEDS_VALUE = new Set(['add', 'replace', 'test']);

/** Says in a sentence what is wrong with a patch as a patch, before it is tried on anything; undefined where it is one. */
export function faultOfPatch(patch) {
  if (!Array.isArray(patch)) return 'A patch is a list of operations.';
  for (const [index, operation] of patch.entries()) {
    const where = `Operation ${index + 1}`;
    if (typeof operation !== 'object' || operation === null) return `${where} is no object.`;
    if (!NAMES.has(operation.op)) return `${where} has an “op” that RFC 6902 does not know.`;
    if (!isPointer(operation.path)) return `${where} has no pointer in “path”.`;
    if (NEEDS_VALUE.has(operation.op) && !('value' in operation)) return `${where} has no “value”.`;
    if (['move', 'copy'].includes(operation.op) && !isPointer(operation.from))
      return `${where} has no pointer in “from”.`;
  }
  return undefined;
}

const isPointer = (text) => typeof text === 'string' && (text === '' || text.startsWith('/'));
const keysOf = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

function indexOf(list, key, isEndAllowed) {
  const index = key === '-' && isEndAllowed ? list.length : /^(0|[1-9]\d*)$/.test(key) ? Number(key) : -1;
  const last = isEndAllowed ? list.length : list.length - 1;
  return index >= 0 && index <= last ? index : refuse(`There is no place “${key}” in the list.`);
}

function get(container, key) {
  if (Array.isArray(container)) return container[indexOf(container, key, false)];
  if (typeof container === 'object' && container !== null && Object.hasOwn(container, key))
    return container[key];
  return refuse(`There is no member “${key}”.`);
}

const read = (document, pointer) => keysOf(pointer).reduce(get, document);

function define(object, key, value) {
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}

function add(document, pointer, value) {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) return value;
  const container = keys.reduce(get, document);
  if (Array.isArray(container)) container.splice(indexOf(container, last, true), 0, value);
  else if (typeof container === 'object' && container !== null) define(container, last, value);
  else refuse(`Nothing can be added at “${pointer}”.`);
  return document;
}

function remove(document, pointer) {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) return refuse('The whole document can’t be removed.');
  const container = keys.reduce(get, document);
  get(container, last);
  if (Array.isArray(container)) container.splice(Number(last), 1);
  else delete container[last];
  return document;
}

function replace(document, pointer, value) {
  if (pointer === '') return value;
  const keys = keysOf(pointer);
  const last = keys.pop();
  const container = keys.reduce(get, document);
  get(container, last);
  define(container, last, value);
  return document;
}

function apply(document, operation) {
  const value = structuredClone(operation.value);
  switch (operation.op) {
    case 'add':
      return add(document, operation.path, value);
    case 'replace':
      return replace(document, operation.path, value);
    case 'remove':
      return remove(document, operation.path);
    case 'copy':
      return add(document, operation.path, structuredClone(read(document, operation.from)));
    case 'move': {
      if (operation.path.startsWith(`${operation.from}/`)) refuse('Nothing can be moved into itself.');
      const moved = read(document, operation.from);
      return add(remove(document, operation.from), operation.path, moved);
    }
    default:
      if (isDeepStrictEqual(read(document, operation.path), operation.value)) return document;
      return refuse('A test found another value than the one that it expects.');
  }
}

/** The document after the patch, as a new object. Throws a `PatchRefused`, and then nothing has changed. */
export function patched(document, patch) {
  let next = structuredClone(document);
  patch.forEach((operation, index) => {
    try {
      next = apply(next, operation);
    } catch (error) {
      if (!(error instanceof PatchRefused)) throw error;
      throw new PatchRefused(`Operation ${index + 1} at “${operation.path}” can’t be done. ${error.message}`);
    }
  });
  return next;
}
