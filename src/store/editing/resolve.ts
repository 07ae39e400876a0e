/** What a person's choices in a conflict make of the edits. */
import type { PlanDocument } from '../../contract/index.js';
import { pathOfOperation, type Change, type ChangeOperation } from './change.js';
import { isAsked } from './merge.js';
import { bothOf, isWithin, type Clash, type MergeEdit } from './merge-fields.js';
import { fieldText, type Owner } from './path.js';
import type { Choice } from './types.js';

export interface Resolved {
  /** Edits that became another change. */
  readonly rewrites: ReadonlyMap<number, Change>;
  /** Edits that have nothing left to do. */
  readonly dropped: readonly number[];
}

const touches = (clash: Clash) => (operation: ChangeOperation) =>
  isWithin(pathOfOperation(operation), clash.path);

/** Whether an operation takes out the record that is asked about. */
const removes = (clash: Clash) => (operation: ChangeOperation) =>
  operation.op === 'remove' && fieldText(operation.path) === clash.field;

/** Their value stands: nothing of mine is left there. A record that stays keeps what was to go with it. */
const takeTheirs = (clash: Clash, edits: readonly MergeEdit[]): readonly MergeEdit[] =>
  edits.map((edit) => {
    const change = edit.change.some(removes(clash))
      ? []
      : edit.change.filter((operation) => !touches(clash)(operation));
    return change.length === edit.change.length ? edit : { ...edit, change };
  });

/** Mine stands. Where they removed the record, the first of my edits brings it back as all of them left it. */
function takeMine(clash: Clash, edits: readonly MergeEdit[]): readonly MergeEdit[] {
  const record = clash.path.at(-1);
  if (typeof record !== 'object' || clash.theirs !== undefined) return edits;
  const first = edits.find(({ change }) => change.some(touches(clash)));
  const back: ChangeOperation = {
    op: 'insert',
    path: clash.path.slice(0, -1),
    item: clash.mine,
    key: record.key,
  };
  return takeTheirs(clash, edits).map((edit) =>
    edit.id === first?.id ? { ...edit, change: [back, ...edit.change] } : edit,
  );
}

/** Both stand: the last of my edits there writes both, and the earlier ones are in it. */
function takeBoth(clash: Clash, edits: readonly MergeEdit[]): readonly MergeEdit[] {
  const value = bothOf(clash.member, clash.mine, clash.theirs);
  const last = edits.findLast(({ change }) => change.some(touches(clash)));
  return takeTheirs(clash, edits).map((edit) =>
    edit.id === last?.id
      ? { ...edit, change: [...edit.change, { op: 'set', path: clash.path, value }] }
      : edit,
  );
}

const takes = { mine: takeMine, theirs: takeTheirs, both: takeBoth } as const;

/** Whether every question has an answer that was on offer. */
export const isAnswered = (fields: readonly Clash[], choices: ReadonlyMap<string, Choice>): boolean =>
  fields.filter(isAsked).every((field) => field.choices.includes(choices.get(field.field) as Choice));

export function resolveEdits(
  fields: readonly Clash[],
  choices: ReadonlyMap<string, Choice>,
  edits: readonly MergeEdit[],
): Resolved {
  const resolved = fields.filter(isAsked).reduce<readonly MergeEdit[]>((list, clash) => {
    const choice = choices.get(clash.field);
    return choice ? takes[choice](clash, list) : list;
  }, edits);
  const before = new Map(edits.map(({ id, change }) => [id, change]));
  const changed = resolved.filter(({ id, change }) => change !== before.get(id));
  return {
    dropped: changed.filter(({ change }) => change.length === 0).map(({ id }) => id),
    rewrites: new Map(
      changed.filter(({ change }) => change.length > 0).map(({ id, change }) => [id, change]),
    ),
  };
}

type Listed = { readonly id?: unknown } | null;

/** The records of a collection, as a document has them. */
export function recordsIn(document: PlanDocument, collection: string): readonly Listed[] {
  const list: unknown = document[collection];
  return Array.isArray(list) ? (list as readonly Listed[]) : [];
}

/** A document in which one record is as theirs has it: what was chosen there is not asked again. */
export function withTheirRecord(
  base: PlanDocument,
  theirs: PlanDocument,
  { collection, id }: Owner,
): PlanDocument {
  const isIt = (record: Listed) => record?.id === id;
  const record = recordsIn(theirs, collection).find(isIt);
  const records = recordsIn(base, collection).flatMap((each) =>
    !isIt(each) ? [each] : record ? [record] : [],
  );
  return { ...base, [collection]: records } as PlanDocument;
}
