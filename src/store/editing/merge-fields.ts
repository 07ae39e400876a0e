/** Fields of a document by id: which of them edits are about, and which differ between two versions of a record. */
import { isEqualJson, type PlanDocument } from '../../contract/index.js';
import { writeChange, type Change } from './change.js';
import { fieldText, GoneError, valueAt, type IdPath } from './path.js';
import type { Choice, ConflictField } from './types.js';

/** What merging has to know of an edit. */
export interface MergeEdit {
  readonly id: number;
  readonly change: Change;
}

/** A field of a conflict, with the way to it. */
export interface Clash extends ConflictField {
  readonly path: IdPath;
}

/** Whether a path leads to the same place as `outer`, or further inside. */
export function isWithin(path: IdPath, outer: IdPath): boolean {
  return outer.length <= path.length && fieldText(path.slice(0, outer.length)) === fieldText(outer);
}

/** The change on a document; the document itself where the record is gone. */
export function written(document: PlanDocument, change: Change): PlanDocument {
  try {
    return writeChange(change, document).document;
  } catch (error) {
    if (error instanceof GoneError) return document;
    throw error;
  }
}

/** Whether a change has nothing left to do on a document. */
export function isDone(document: PlanDocument, change: Change): boolean {
  try {
    return writeChange(change, document).patch.length === 0;
  } catch (error) {
    if (error instanceof GoneError) return false;
    throw error;
  }
}

/** A document with edits replayed on it, those whose record is gone left out. */
export const replayed = (document: PlanDocument, edits: readonly MergeEdit[]): PlanDocument =>
  edits.reduce((on, { change }) => written(on, change), document);

/** Texts in which two people may both have written something that should stay. */
const PROSE: ReadonlySet<string> = new Set([
  'statement',
  'rationale',
  'specific',
  'measurable',
  'actionOriented',
  'realistic',
  'timed',
  'text',
  'comments',
  'blockedBy',
]);

/** Both values in one, theirs first; undefined where the two can't stand together. */
export function bothOf(member: string, mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const list = theirs as readonly unknown[];
    return [...list, ...mine.filter((item) => !list.some((other) => isEqualJson(item, other)))];
  }
  if (!PROSE.has(member) || typeof mine !== 'string' || typeof theirs !== 'string') return undefined;
  return theirs.includes(mine) ? theirs : `${theirs}\n\n${mine}`;
}

/** Three versions of a document. */
export interface Versions {
  readonly base: PlanDocument;
  readonly mine: PlanDocument;
  readonly theirs: PlanDocument;
}

const nameOf = (path: IdPath): string =>
  path.findLast((step): step is string => typeof step === 'string') ?? '';

function goalIdOf(path: IdPath): string | undefined {
  const step = path[2] === 'goals' ? path[3] : undefined;
  return typeof step === 'object' ? step.id : undefined;
}

/** A field that two people changed: what it was, what each made of it, and what can be chosen. */
export function clashAt(path: IdPath, { base, mine, theirs }: Versions): Clash {
  const member = nameOf(path);
  const [was, own, other] = [base, mine, theirs].map((document) => valueAt(document, path));
  const choices: Choice[] = ['mine', 'theirs'];
  if (bothOf(member, own, other) !== undefined) choices.push('both');
  return {
    path,
    field: fieldText(path),
    member,
    goalId: goalIdOf(path),
    base: was,
    mine: own,
    theirs: other,
    choices,
  };
}

/** A field that only the other changed. */
const told = (path: IdPath, base: unknown, theirs: unknown): Clash => ({
  path,
  field: fieldText(path),
  member: nameOf(path),
  goalId: goalIdOf(path),
  base,
  mine: base,
  theirs,
  choices: ['theirs'],
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a list by id; undefined where something in it has no id of its own. */
function recordsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined;
  const records = new Map<string, unknown>();
  for (const item of value) {
    const id: unknown = isObject(item) ? item['id'] : undefined;
    if (typeof id !== 'string' || records.has(id)) return undefined;
    records.set(id, item);
  }
  return records;
}

/** What differs between two versions of what stands at `path`, member by member and record by record. */
export function differences(path: IdPath, base: unknown, theirs: unknown): readonly Clash[] {
  if (isEqualJson(base, theirs)) return [];
  if (isObject(base) && isObject(theirs)) {
    const names = new Set([...Object.keys(base), ...Object.keys(theirs)]);
    return [...names].flatMap((name) => differences([...path, name], base[name], theirs[name]));
  }
  const before = recordsOf(base ?? (recordsOf(theirs) && []));
  const after = recordsOf(theirs ?? (before && []));
  if (!before || !after) return [told(path, base, theirs)];
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const at = [...path, { id }];
    return was && is ? differences(at, was, is) : was === is ? [] : [told(at, was, is)];
  });
}
