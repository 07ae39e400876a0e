/**
 * A change addresses records by id and not by position, so that it can be written on any version of a document: on the
 * one that is shown, on the one that a server has, on the one that somebody else changed meanwhile.
 */
import {
  applyPatch,
  isEqualJson,
  pointerOf,
  type PatchOperation,
  type PlanDocument,
} from '../../contract/index.js';

/** A member's name, or the record with this id in a list. */
export type Step = string | { readonly id: string };
export type IdPath = readonly Step[];
type Key = string | number;

export type ChangeOperation =
  /** Sets a member; without a value it is taken away. `prune` takes away an object that is left empty, too. */
  | { readonly op: 'set'; readonly path: IdPath; readonly value?: unknown; readonly prune?: boolean }
  /** Puts a record into a list, before the record `before` or at the end. */
  | {
      readonly op: 'insert';
      readonly path: IdPath;
      readonly item: { readonly id: string };
      readonly before?: string;
    }
  /** Takes a record out of its list. `prune` takes away a list that is left empty, too. */
  | { readonly op: 'remove'; readonly path: IdPath; readonly prune?: boolean };
export type Change = readonly ChangeOperation[];

/** What a change is about is no longer in the document. */
export class GoneError extends Error {
  override readonly name = 'GoneError';

  constructor(readonly path: IdPath) {
    super(`Nothing stands at “${fieldText(path)}” any more, so it can't be changed.`);
  }
}

/** A path as text, the same for the same field. */
export const fieldText = (path: IdPath): string =>
  path.map((step) => encodeURIComponent(typeof step === 'string' ? step : step.id)).join('/');

interface Place {
  readonly keys: readonly Key[];
  /** How many steps led somewhere. */
  readonly depth: number;
  readonly value: unknown;
  /** Makes sure, in the patch, that a position still holds the record that is meant. */
  readonly tests: readonly PatchOperation[];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const idOf = (value: unknown): unknown => (value as { id?: unknown } | null | undefined)?.id;

/** Position of the record; a later one of several with one id is known under a derived id, such as `a#2`. */
export function positionOf(list: readonly unknown[], id: string): number {
  const first = list.findIndex((item) => idOf(item) === id);
  const derived = first < 0 ? /^(.*)#(\d+)$/s.exec(id) : null;
  if (!derived) return first;
  const [, shared, nth] = derived;
  let seen = 0;
  return list.findIndex((item) => idOf(item) === shared && ++seen === Number(nth));
}

function keyIn(value: unknown, step: Step): Key | undefined {
  if (typeof step !== 'string') {
    const position = isList(value) ? positionOf(value, step.id) : -1;
    return position < 0 ? undefined : position;
  }
  const isObject = typeof value === 'object' && value !== null && !isList(value);
  return isObject && Object.hasOwn(value, step) ? step : undefined;
}

function find(document: unknown, path: IdPath): Place {
  const keys: Key[] = [];
  const tests: PatchOperation[] = [];
  let value = document;
  for (const step of path) {
    const key = keyIn(value, step);
    if (key === undefined) break;
    value = (value as Record<Key, unknown>)[key];
    keys.push(key);
    if (typeof key === 'number') {
      tests.push({ op: 'test', path: pointerOf([...keys, 'id']), value: idOf(value) });
    }
  }
  return { keys, depth: keys.length, value, tests };
}

/** What stands at a path, as the document has it; undefined where nothing does. */
export function valueAt(document: PlanDocument, path: IdPath): unknown {
  const { depth, value } = find(document, path);
  return depth === path.length ? value : undefined;
}

/** One operation of a patch, with what takes it back. */
interface Written {
  readonly patch: readonly PatchOperation[];
  readonly inverse: Change;
}

const NOTHING: Written = { patch: [], inverse: [] };

/** Containers between the found place and the member, made on the way. */
function wrap(names: readonly string[], value: unknown): unknown {
  return names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
}

/** Members that a path still needs, where only objects are missing on it; a record that is missing is gone. */
function missingMembers(path: IdPath, from: number): readonly string[] {
  const rest = path.slice(from);
  if (rest.some((step) => typeof step !== 'string')) throw new GoneError(path.slice(0, from + 1));
  return rest as readonly string[];
}

function takeAway(place: Place, document: PlanDocument, path: IdPath, prune?: boolean): Written {
  const parent = path.slice(0, -1);
  const container = find(document, parent);
  const size = isList(container.value)
    ? container.value.length
    : Object.keys(container.value as object).length;
  const { keys, tests } = prune && size === 1 ? container : place;
  return {
    patch: [...tests, { op: 'remove', path: pointerOf(keys) }],
    inverse: [],
  };
}

function writeSet(operation: ChangeOperation & { op: 'set' }, document: PlanDocument): Written {
  const { path, value, prune } = operation;
  const place = find(document, path);
  if (place.depth === path.length) {
    const inverse: Change = [{ op: 'set', path, value: place.value }];
    if (value === undefined) return { ...takeAway(place, document, path, prune), inverse };
    if (isEqualJson(value, place.value)) return NOTHING;
    return { patch: [...place.tests, { op: 'replace', path: pointerOf(place.keys), value }], inverse };
  }
  const [name, ...inner] = missingMembers(path, place.depth);
  if (value === undefined) return NOTHING;
  if (typeof place.value !== 'object' || place.value === null || isList(place.value)) {
    throw new GoneError(path.slice(0, place.depth));
  }
  const at = pointerOf([...place.keys, name as string]);
  return {
    patch: [...place.tests, { op: 'add', path: at, value: wrap(inner, value) }],
    inverse: [{ op: 'set', path, prune: inner.length > 0 }],
  };
}

function writeInsert(operation: ChangeOperation & { op: 'insert' }, document: PlanDocument): Written {
  const { path, item, before } = operation;
  const itemPath = [...path, { id: item.id }];
  const place = find(document, path);
  if (place.depth === path.length && isList(place.value)) {
    const present = positionOf(place.value, item.id);
    if (present >= 0) return NOTHING;
    const next = before === undefined ? -1 : positionOf(place.value, before);
    const at = pointerOf([...place.keys, next < 0 ? place.value.length : next]);
    return {
      patch: [...place.tests, { op: 'add', path: at, value: item }],
      inverse: [{ op: 'remove', path: itemPath }],
    };
  }
  const isOther = place.depth === path.length;
  const written = writeSet({ op: 'set', path, value: [item] }, document);
  return { ...written, inverse: isOther ? written.inverse : [{ op: 'remove', path: itemPath, prune: true }] };
}

function writeRemove(operation: ChangeOperation & { op: 'remove' }, document: PlanDocument): Written {
  const { path, prune } = operation;
  const place = find(document, path);
  if (place.depth < path.length) return NOTHING;
  const list = find(document, path.slice(0, -1)).value as readonly unknown[];
  const next = idOf(list[(place.keys.at(-1) as number) + 1]);
  const item = place.value as { id: string };
  const before = typeof next === 'string' ? next : undefined;
  return {
    ...takeAway(place, document, path, prune),
    inverse: [{ op: 'insert', path: path.slice(0, -1), item, before }],
  };
}

function writeOperation(operation: ChangeOperation, document: PlanDocument): Written {
  if (operation.op === 'set') return writeSet(operation, document);
  return operation.op === 'insert' ? writeInsert(operation, document) : writeRemove(operation, document);
}

export interface WrittenChange {
  readonly patch: readonly PatchOperation[];
  readonly document: PlanDocument;
  /** The change that takes this one back. */
  readonly inverse: Change;
}

/**
 * The change on this document: as a patch, the document after it, and what takes it back. What stands there already is not
 * written again. Throws a `GoneError` where the record that it changes is no longer there.
 */
export function writeChange(change: Change, document: PlanDocument): WrittenChange {
  const patch: PatchOperation[] = [];
  const inverse: ChangeOperation[] = [];
  let current = document;
  for (const operation of change) {
    const written = writeOperation(operation, current);
    current = applyPatch(current, written.patch);
    patch.push(...written.patch);
    inverse.unshift(...written.inverse);
  }
  return { patch, document: current, inverse };
}
