/**
 * JSON Patch (RFC 6902) on a document that is never changed: what a patch does not touch stays the same object. Strict as the
 * standard is: an operation that cannot be done refuses the whole patch.
 */
import { isEqualJson } from './json-equal.js';

/** One step of an RFC 6902 JSON Patch. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly path: string; readonly from: string };

/** A patch that cannot be applied to this document: which of its operations, where, and why. */
export class PatchError extends Error {
  override readonly name = 'PatchError';

  constructor(
    /** Position in the patch, from 0. */
    readonly index: number,
    /** The pointer of the operation. */
    readonly pointer: string,
    reason: string,
  ) {
    super(`Operation ${index + 1} of the patch, at “${pointer}”, ${reason}.`);
  }
}

class Refusal extends Error {}

/** The keys that an RFC 6901 pointer leads along. */
export function keysOf(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new Refusal('is not a pointer: it has to be empty or begin with “/”');
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ARRAY_INDEX = /^(?:0|[1-9]\d*)$/;

/** Place in a list; `end` allows the one behind the last. */
function indexIn(list: readonly unknown[], key: string, end: 0 | 1): number {
  const index = key === '-' && end === 1 ? list.length : ARRAY_INDEX.test(key) ? Number(key) : -1;
  if (index < 0 || index >= list.length + end) throw new Refusal(`finds no place “${key}” in the list`);
  return index;
}

function memberOf(container: unknown, key: string): unknown {
  if (Array.isArray(container)) return container[indexIn(container, key, 0)];
  if (isObject(container) && Object.hasOwn(container, key)) return container[key];
  throw new Refusal(`finds no member “${key}”`);
}

/** A copy with one member set. Own members only: `__proto__` is an ordinary name. */
function withMember(container: object, key: string, value: unknown): object {
  const copy = { ...container };
  Object.defineProperty(copy, key, { value, configurable: true, enumerable: true, writable: true });
  return copy;
}

type Edit = (container: unknown, key: string) => unknown;

function changeAt(document: unknown, keys: readonly string[], edit: Edit, depth = 0): unknown {
  const key = keys[depth] as string;
  if (depth === keys.length - 1) return edit(document, key);
  const next = changeAt(memberOf(document, key), keys, edit, depth + 1);
  return Array.isArray(document)
    ? document.with(indexIn(document, key, 0), next)
    : withMember(document as object, key, next);
}

const adding =
  (value: unknown): Edit =>
  (container, key) => {
    if (Array.isArray(container)) return container.toSpliced(indexIn(container, key, 1), 0, value);
    if (isObject(container)) return withMember(container, key, value);
    throw new Refusal('finds neither a list nor an object to add to');
  };

const replacing =
  (value: unknown): Edit =>
  (container, key) => {
    memberOf(container, key);
    return Array.isArray(container)
      ? container.with(Number(key), value)
      : withMember(container as object, key, value);
  };

const removing: Edit = (container, key) => {
  memberOf(container, key);
  if (Array.isArray(container)) return container.toSpliced(Number(key), 1);
  const { [key]: _gone, ...rest } = container as Record<string, unknown>;
  return rest;
};

const valueAt = (document: unknown, pointer: string): unknown => keysOf(pointer).reduce(memberOf, document);

function put(document: unknown, pointer: string, value: unknown, edit: (value: unknown) => Edit): unknown {
  const keys = keysOf(pointer);
  return keys.length === 0 ? value : changeAt(document, keys, edit(value));
}

function remove(document: unknown, pointer: string): unknown {
  const keys = keysOf(pointer);
  if (keys.length === 0) throw new Refusal('would remove the whole document');
  return changeAt(document, keys, removing);
}

function move(document: unknown, from: string, path: string): unknown {
  if (path.startsWith(`${from}/`)) throw new Refusal('would move something into itself');
  const value = valueAt(document, from);
  return put(remove(document, from), path, value, adding);
}

function apply(document: unknown, operation: PatchOperation): unknown {
  switch (operation.op) {
    case 'add':
      return put(document, operation.path, operation.value, adding);
    case 'replace':
      return put(document, operation.path, operation.value, replacing);
    case 'remove':
      return remove(document, operation.path);
    case 'move':
      return move(document, operation.from, operation.path);
    case 'copy':
      return put(document, operation.path, valueAt(document, operation.from), adding);
    case 'test':
      if (isEqualJson(valueAt(document, operation.path), operation.value)) return document;
      throw new Refusal('found another value than the one it was told to expect');
    default:
      throw new Refusal('is none of add, remove, replace, move, copy and test');
  }
}

/** The document after the patch. Throws a `PatchError` where an operation cannot be done; the document stays as it was. */
export function applyPatch<T>(document: T, patch: readonly PatchOperation[]): T {
  let current: unknown = document;
  patch.forEach((operation, index) => {
    try {
      current = apply(current, operation);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new PatchError(index, String(operation.path), error.message);
    }
  });
  return current as T;
}
