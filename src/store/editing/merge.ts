/**
 * Three-way merge: my unsaved edits on what somebody else made of the plan meanwhile. Edits address records by id, so most of
 * them simply replay. A question is asked only where both changed the same field, or one removed what the other changed.
 */
import { isEqualJson, type PlanDocument } from '../../contract/index.js';
import { pathOfOperation, type Change, type ChangeOperation } from './change.js';
import {
  clashAt,
  differences,
  isDone,
  isWithin,
  replayed,
  written,
  type Clash,
  type MergeEdit,
  type Versions,
} from './merge-fields.js';
import { fieldText, ownerOf, valueAt, wholeRecord, type IdPath, type Owner } from './path.js';

export interface MergeInput {
  /** The document that both began with. */
  readonly base: PlanDocument;
  readonly theirs: PlanDocument;
  /** My unsaved edits, oldest first. */
  readonly edits: readonly MergeEdit[];
}

export interface Merge {
  /** Edits of which nothing is left to do: theirs says the same already, or mine take each other back. */
  readonly settled: readonly number[];
  /** Edits of which only a part is left to do. */
  readonly rewrites: ReadonlyMap<number, Change>;
  /** Edits that wait for a choice. */
  readonly clashing: readonly number[];
  /** The record that the fields below belong to: the first where there is something to ask, or to tell. */
  readonly owner: Owner | undefined;
  /** Fields to choose, then fields of the same goals or links that only the other changed. */
  readonly fields: readonly Clash[];
}

export const isAsked = ({ choices }: { readonly choices: readonly unknown[] }): boolean => choices.length > 1;

/**
 * What is to be done about a field: `clean` replays, `settled` needs nothing. `path` of a clash is the field, or the record
 * that is gone.
 */
type Verdict = 'clean' | 'settled' | { readonly clash: IdPath };

/** The first record on the way that theirs has no more, though both had it. */
function removedRecord(path: IdPath, { base, mine, theirs }: Versions): IdPath | undefined {
  for (let depth = 1; depth <= path.length; depth++) {
    if (typeof path[depth - 1] === 'string') continue;
    const record = path.slice(0, depth);
    if (valueAt(mine, record) === undefined) return undefined;
    if (valueAt(theirs, record) === undefined)
      return valueAt(base, record) === undefined ? undefined : record;
  }
  return undefined;
}

/** Whether all that I did in a record was taken back again. */
const isAsIWas = (record: IdPath, { base, mine }: Versions): boolean =>
  isEqualJson(valueAt(base, record), valueAt(mine, record));

/** A record that I put in or took out. What is inside it is looked at field by field. */
function judgeRecord(path: IdPath, { base, mine, theirs }: Versions): Verdict {
  const [was, own, other] = [base, mine, theirs].map((document) => valueAt(document, path));
  if (own !== undefined) return other === undefined ? 'clean' : 'settled';
  if (other === undefined) return 'settled';
  return isEqualJson(was, other) ? 'clean' : { clash: path };
}

function judgeMember(path: IdPath, { base, mine, theirs }: Versions): Verdict {
  const [was, own, other] = [base, mine, theirs].map((document) => valueAt(document, path));
  if (isEqualJson(own, other)) return 'settled';
  if (isEqualJson(was, other)) return 'clean';
  return isEqualJson(was, own) ? 'settled' : { clash: path };
}

/** The record around the field that I removed; what becomes of the record decides then. */
function recordRemovedByMe(path: IdPath, mine: PlanDocument): IdPath | undefined {
  for (let depth = 1; depth < path.length; depth++) {
    const record = path.slice(0, depth);
    if (typeof path[depth - 1] !== 'string' && valueAt(mine, record) === undefined) return record;
  }
  return undefined;
}

/** Records that I removed and made anew, and that theirs has as they were: mine stand as they were made. */
function remadeRecords(edits: readonly MergeEdit[], { base, mine, theirs }: Versions): readonly IdPath[] {
  const removed = edits.flatMap(({ change }) => change.filter(({ op }) => op === 'remove'));
  return removed
    .map(({ path }) => path)
    .filter((path) => {
      const [was, own, other] = [base, mine, theirs].map((document) => valueAt(document, path));
      return own !== undefined && was !== undefined && isEqualJson(was, other) && !isEqualJson(own, was);
    });
}

function judge(operation: ChangeOperation, versions: Versions, remade: readonly IdPath[]): Verdict {
  const path = pathOfOperation(operation);
  if (remade.some((record) => isWithin(path, record))) return 'clean';
  const removed = removedRecord(path, versions);
  if (removed) return isAsIWas(removed, versions) ? 'settled' : { clash: removed };
  const mine = recordRemovedByMe(path, versions.mine);
  if (mine) return valueAt(versions.theirs, mine) === undefined ? 'settled' : 'clean';
  // Where two move the same record, the later place stands: nothing is lost by it.
  if (operation.op === 'move') return isDone(versions.theirs, [operation]) ? 'settled' : 'clean';
  return operation.op === 'set' ? judgeMember(path, versions) : judgeRecord(path, versions);
}

/** A record of mine that theirs has already, as when an answer was lost, counts as known to both. */
function withSharedInserts(base: PlanDocument, theirs: PlanDocument, edits: readonly MergeEdit[]) {
  return edits
    .flatMap(({ change }) => change)
    .filter(
      (operation) => operation.op === 'insert' && valueAt(theirs, pathOfOperation(operation)) !== undefined,
    )
    .reduce((document, operation) => written(document, [operation]), base);
}

const overlaps = (one: IdPath, other: IdPath): boolean => isWithin(one, other) || isWithin(other, one);

/** The goals, or the links to goals, that the paths lead into; a path beside them stands for the record's own members. */
function scopesOf(paths: readonly IdPath[]): readonly IdPath[] {
  const scopes = paths.flatMap((path) => {
    if (path[2] !== 'goals') return [path.slice(0, 2)];
    return path.length > 4 ? [path.slice(0, 4)] : [];
  });
  return [...new Map(scopes.map((scope) => [fieldText(scope), scope])).values()];
}

/** What only the other changed in the goals and links that I edited. */
function toldFields(paths: readonly IdPath[], { base, theirs }: Versions): readonly Clash[] {
  return scopesOf(paths)
    .flatMap((scope) => {
      const [was, is] = [base, theirs].map((document) => wholeRecord(valueAt(document, scope), scope.at(-1)));
      const isWhole = scope.length === 2;
      const found = was === undefined || is === undefined ? [] : differences(scope, was, is);
      return isWhole ? found.filter(({ path }) => path[2] !== 'goals') : found;
    })
    .filter(({ path }) => !paths.some((touched) => overlaps(path, touched)));
}

/** Which record comes first: one with something to ask, else one with something to tell. */
function sortFields(clashes: readonly Clash[], told: readonly Clash[]): Pick<Merge, 'owner' | 'fields'> {
  const first = clashes[0] ?? told[0];
  if (!first) return { owner: undefined, fields: [] };
  const record = first.path.slice(0, 2);
  const isHere = ({ path }: Clash) => isWithin(path, record);
  return { owner: ownerOf(record), fields: [...clashes.filter(isHere), ...told.filter(isHere)] };
}

export function mergeEdits({ base: began, theirs, edits }: MergeInput): Merge {
  const base = withSharedInserts(began, theirs, edits);
  const versions: Versions = { base, theirs, mine: replayed(base, edits) };
  const remade = remadeRecords(edits, versions);
  const clashes = new Map<string, Clash>();
  const settled: number[] = [];
  const clashing: number[] = [];
  const rewrites = new Map<number, Change>();
  for (const { id, change } of edits) {
    const verdicts = change.map((operation) => judge(operation, versions, remade));
    for (const verdict of verdicts) {
      if (typeof verdict === 'string') continue;
      const field = fieldText(verdict.clash);
      if (!clashes.has(field)) clashes.set(field, clashAt(verdict.clash, versions));
    }
    const left = change.filter((_, at) => verdicts[at] !== 'settled');
    if (left.length === 0) settled.push(id);
    else if (left.length < change.length) rewrites.set(id, left);
    if (verdicts.some((verdict) => typeof verdict !== 'string')) clashing.push(id);
  }
  const paths = edits.flatMap(({ change }) => change.map(pathOfOperation));
  const fields = sortFields([...clashes.values()], toldFields(paths, versions));
  return { settled, rewrites, clashing, ...fields };
}
