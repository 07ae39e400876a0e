/** Ways into a document: members by their names, and records by what they are known by, wherever in their list they stand. */
import { pointerOf, type PatchOperation, type PlanDocument } from '../../contract/index.js';

/**
 * The record with this id in a list. `key` is the member that holds the id, where that is another one: the goals that an
 * activity serves are told apart by `goalId`, and a bare id among them stands for a record with nothing else in it.
 */
export interface RecordStep {
  readonly id: string;
  readonly key?: string;
}
/** A member's name, or a record in a list. */
export type Step = string | RecordStep;
export type IdPath = readonly Step[];
type Key = string | number;

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

/** A record of the document itself: the collection, and the id in it. */
export interface Owner {
  readonly collection: string;
  readonly id: string;
}

/** The record that a path leads into. */
export const ownerOf = ([collection, record]: IdPath): Owner => ({
  collection: typeof collection === 'string' ? collection : '',
  id: typeof record === 'object' ? record.id : '',
});

/** How far a path leads. */
export interface Place {
  readonly keys: readonly Key[];
  /** How many steps led somewhere. */
  readonly depth: number;
  readonly value: unknown;
  /** Makes sure, in the patch, that a position still holds the record that is meant. */
  readonly tests: readonly PatchOperation[];
}

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const ID = 'id';

/** What a record is known by; only what is known by something else than `id` may be written as the bare id. */
export const idOf = (value: unknown, key = ID): unknown =>
  typeof value === 'string' && key !== ID
    ? value
    : (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];

/** A record as a whole, where it may be written as its bare id. */
export const wholeRecord = (value: unknown, step: Step | undefined): unknown =>
  typeof value === 'string' && typeof step === 'object' && step.key !== undefined
    ? { [step.key]: value }
    : value;

/** The step that leads to a record which is put into a list. */
export const stepTo = (item: unknown, key?: string): RecordStep => {
  const id = String(idOf(item, key));
  return key === undefined ? { id } : { id, key };
};

/** Position of the record; a later one of several with one id is known under a derived id, such as `a#2`. */
export function positionOf(list: readonly unknown[], { id, key }: RecordStep): number {
  const first = list.findIndex((item) => idOf(item, key) === id);
  const derived = first < 0 ? /^(.*)#(\d+)$/s.exec(id) : null;
  if (!derived) return first;
  const [, shared, nth] = derived;
  let seen = 0;
  return list.findIndex((item) => idOf(item, key) === shared && ++seen === Number(nth));
}

function keyIn(value: unknown, step: Step): Key | undefined {
  if (typeof step !== 'string') {
    const position = isList(value) ? positionOf(value, step) : -1;
    return position < 0 ? undefined : position;
  }
  const isObject = typeof value === 'object' && value !== null && !isList(value);
  return isObject && Object.hasOwn(value, step) ? step : undefined;
}

/** As far as a path leads. */
export function find(document: unknown, path: IdPath): Place {
  const keys: Key[] = [];
  const tests: PatchOperation[] = [];
  let value = document;
  for (const step of path) {
    const key = keyIn(value, step);
    if (key === undefined) break;
    value = (value as Record<Key, unknown>)[key];
    keys.push(key);
    if (typeof step !== 'string') {
      const { key: name = ID } = step;
      const at = typeof value === 'string' ? keys : [...keys, name];
      tests.push({ op: 'test', path: pointerOf(at), value: idOf(value, name) });
    }
  }
  return { keys, depth: keys.length, value, tests };
}

/** What stands at a path, as the document has it; undefined where nothing does. */
export function valueAt(document: PlanDocument, path: IdPath): unknown {
  const { depth, value } = find(document, path);
  return depth === path.length ? value : undefined;
}
