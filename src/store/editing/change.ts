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
import {
  find,
  GoneError,
  ID,
  idAt,
  idOf,
  isList,
  positionOf,
  stepTo,
  type IdPath,
  type Place,
  type RecordKey,
  type RecordStep,
  type Step,
} from './path.js';

export type ChangeOperation =
  /**
   * Sets a member; without a value it is taken away. `prune` takes away an object that is left empty, too, and leaves the
   * bare id of a record that is left with nothing else.
   */
  | { readonly op: 'set'; readonly path: IdPath; readonly value?: unknown; readonly prune?: boolean }
  /** Puts a record, known by its member `key`, into a list, before the record `before` or at the end. */
  | {
      readonly op: 'insert';
      readonly path: IdPath;
      readonly item: unknown;
      readonly key?: RecordKey;
      readonly before?: string;
    }
  /** Takes a record out of its list. `prune` takes away a list that is left empty, too. */
  | { readonly op: 'remove'; readonly path: IdPath; readonly prune?: boolean }
  /** Puts a record of a list before the record `before`, or at the end. What else is done to it meanwhile stands. */
  | { readonly op: 'move'; readonly path: IdPath; readonly before?: string };
export type Change = readonly ChangeOperation[];

/** The record or member that an operation is about. */
export const pathOfOperation = (operation: ChangeOperation): IdPath =>
  operation.op === 'insert' ? [...operation.path, stepTo(operation.item, operation.key)] : operation.path;

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

/** The id that stands for a record without its member `name`; undefined where there is more to it. */
function bareId(record: unknown, step: Step | undefined, name: Step | undefined): unknown {
  if (
    typeof step !== 'object' ||
    typeof step.key !== 'string' ||
    typeof record !== 'object' ||
    record === null
  ) {
    return undefined;
  }
  const isAlone = Object.keys(record).every((member) => member === step.key || member === name);
  return isAlone ? idOf(record, step.key) : undefined;
}

/** A member of a record that is written as its bare id: the record is written out. */
function writeOut(place: Place, path: IdPath, value: unknown): Written {
  const { key = ID } = path[place.depth - 1] as RecordStep;
  const [name, ...inner] = missingMembers(path, place.depth);
  const record = { [key as string]: place.value, [name as string]: wrap(inner, value) };
  return {
    patch: [...place.tests, { op: 'replace', path: pointerOf(place.keys), value: record }],
    inverse: [{ op: 'set', path: path.slice(0, place.depth + 1), prune: true }],
  };
}

function takeAway(place: Place, document: PlanDocument, path: IdPath, prune?: boolean): Written {
  const parent = path.slice(0, -1);
  const container = find(document, parent);
  const bare = prune ? bareId(container.value, parent.at(-1), path.at(-1)) : undefined;
  if (bare !== undefined) {
    const at = pointerOf(container.keys);
    return { patch: [...container.tests, { op: 'replace', path: at, value: bare }], inverse: [] };
  }
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
  if (typeof place.value === 'string' && typeof path[place.depth - 1] === 'object') {
    return writeOut(place, path, value);
  }
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
  const { path, item, key, before } = operation;
  const step = stepTo(item, key);
  const itemPath = [...path, step];
  const place = find(document, path);
  if (place.depth === path.length && isList(place.value)) {
    const present = positionOf(place.value, step);
    if (present >= 0) return NOTHING;
    const next = before === undefined ? -1 : positionOf(place.value, { id: before, key });
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
  const { key } = path.at(-1) as RecordStep;
  return {
    ...takeAway(place, document, path, prune),
    inverse: [
      {
        op: 'insert',
        path: path.slice(0, -1),
        item: place.value,
        key,
        before: nextOf(place, document, path),
      },
    ],
  };
}

/** What stands behind a record in its list, by the id under which it is found once the record is out of it. */
function nextOf(place: Place, document: PlanDocument, path: IdPath): string | undefined {
  const list = find(document, path.slice(0, -1)).value as readonly unknown[];
  const at = place.keys.at(-1) as number;
  return idAt(list.toSpliced(at, 1), at, (path.at(-1) as RecordStep).key);
}

function writeMove(operation: ChangeOperation & { op: 'move' }, document: PlanDocument): Written {
  const { path, before } = operation;
  const place = find(document, path);
  if (place.depth < path.length) throw new GoneError(path);
  const list = find(document, path.slice(0, -1)).value as readonly unknown[];
  const { key } = path.at(-1) as RecordStep;
  const at = place.keys.at(-1) as number;
  const others = list.toSpliced(at, 1);
  const next = before === undefined ? -1 : positionOf(others, { id: before, key });
  const to = next < 0 ? others.length : next;
  if (to === at) return NOTHING;
  const toPath = pointerOf([...place.keys.slice(0, -1), to]);
  return {
    patch: [...place.tests, { op: 'move', from: pointerOf(place.keys), path: toPath }],
    inverse: [{ op: 'move', path, before: nextOf(place, document, path) }],
  };
}

function writeOperation(operation: ChangeOperation, document: PlanDocument): Written {
  switch (operation.op) {
    case 'set':
      return writeSet(operation, document);
    case 'insert':
      return writeInsert(operation, document);
    case 'remove':
      return writeRemove(operation, document);
    case 'move':
      return writeMove(operation, document);
  }
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
