/** Ways into a document: members by their names, and records by what they are known by, wherever in their list they stand. */
import { pointerOf, type PatchOperation, type PlanDocument } from '../../contract/index.js';

/**
 * What records without an id are told apart by: several members, each with what it means where it is left out. The edges of a
 * pathway are one `{ from: '', to: '', kind: 'requires' }`.
 */
export type CompoundKey = Readonly<Record<string, string>>;
export type RecordKey = string | CompoundKey;

/**
 * The record with this id in a list. `key` is the member that holds the id, where that is another one: the goals that an
 * activity serves are told apart by `goalId`, and a bare id among them stands for a record with nothing else in it. With
 * several members the id is what `compoundId` makes of them.
 */
export interface RecordStep {
  readonly id: string;
  readonly key?: RecordKey;
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

type Members = Readonly<Record<string, unknown>>;

/** The id of a record that is told apart by several members; each is encoded, so that no two records share one. */
export const compoundId = (record: Members, key: CompoundKey): string =>
  Object.entries(key)
    .map(([member, fallback]) => encodeURIComponent(String(record[member] ?? fallback)))
    .join(' ');

/** What a record is known by; only what is known by another member than `id` may be written as the bare id. */
export function idOf(value: unknown, key: RecordKey = ID): unknown {
  if (typeof key === 'object') {
    return typeof value === 'object' && value !== null ? compoundId(value as Members, key) : undefined;
  }
  return typeof value === 'string' && key !== ID ? value : (value as Members | null | undefined)?.[key];
}

/** A record as a whole, where it may be written as its bare id. */
export const wholeRecord = (value: unknown, step: Step | undefined): unknown =>
  typeof value === 'string' && typeof step === 'object' && typeof step.key === 'string'
    ? { [step.key]: value }
    : value;

/** The step that leads to a record which is put into a list. */
export const stepTo = (item: unknown, key?: RecordKey): RecordStep => {
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

/** The id under which `positionOf` finds what stands at a position; undefined where it has none. */
export function idAt(list: readonly unknown[], position: number, key?: RecordKey): string | undefined {
  const id = idOf(list[position], key);
  if (typeof id !== 'string') return undefined;
  const before = list.slice(0, position).filter((item) => idOf(item, key) === id).length;
  return before === 0 ? id : `${id}#${before + 1}`;
}

/** Makes sure, in a patch, that what stands at `keys` is still what the step means. */
function testsOf(value: unknown, keys: readonly Key[], { key = ID }: RecordStep): readonly PatchOperation[] {
  const test = (at: readonly Key[], is: unknown): PatchOperation => ({
    op: 'test',
    path: pointerOf(at),
    value: is,
  });
  if (typeof value === 'string') return [test(keys, idOf(value, key))];
  const members = typeof key === 'string' ? [key] : Object.keys(key);
  const record = value as Members;
  return members
    .filter((name) => typeof key === 'string' || Object.hasOwn(record, name))
    .map((name) => test([...keys, name], record[name]));
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
    if (typeof step !== 'string') tests.push(...testsOf(value, keys, step));
  }
  return { keys, depth: keys.length, value, tests };
}

/** What stands at a path, as the document has it; undefined where nothing does. */
export function valueAt(document: PlanDocument, path: IdPath): unknown {
  const { depth, value } = find(document, path);
  return depth === path.length ? value : undefined;
}
