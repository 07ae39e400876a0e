/** From a plan and the next version of its document to the next plan, by reading only what is new. */
import { readerOf, BROKEN } from './fast-reader.js';
import { checkRecords } from './checks/records.js';
import { indexCollection, Records, type Row } from './normalize.js';
import { parsePlan, type ParseResult } from './parse.js';
import {
  COLLECTION_NAMES,
  collectionSchemas,
  type CollectionName,
  type Plan,
  type PlanDocument,
} from './plan.js';
import type { Problem } from './problem.js';
import { readRecord } from './read-record.js';

/** Collections that other parts of the plan are made from: when one changes, everything is read again. */
const ENTWINED: ReadonlySet<string> = new Set(['organizations', 'frameworks']);
const ALONE = ['schemaVersion', 'organization', 'calendar', 'privacy'] as const;

const listOf = (document: PlanDocument, name: string): readonly unknown[] =>
  Array.isArray(document[name]) ? (document[name] as readonly unknown[]) : [];

/**
 * Reads the next version of a plan's document. Records that are the same object in both documents keep their normalized
 * record (`===`) and what was found in them; the others are read and checked. A reference from an unchanged record to one
 * that is gone is found when the whole document is read again.
 */
export function revisePlan(
  { plan, problems }: { readonly plan: Plan; readonly problems: readonly Problem[] },
  document: PlanDocument,
): ParseResult {
  const before = plan.source;
  if (before === document) return { plan, problems };
  const changed = COLLECTION_NAMES.filter((name) => before[name] !== document[name]);
  if (ALONE.some((name) => before[name] !== document[name]) || changed.some((name) => ENTWINED.has(name))) {
    return parsePlan(document);
  }
  const found: Problem[] = [];
  const revised = { ...plan, source: document };
  const fresh = new Set<unknown>();
  for (const name of changed)
    Object.assign(revised, { [name]: readAgain(plan, document, name, found, fresh) });
  const checks = checkRecords(revised, document, found, (record) => fresh.has(record));
  while (!checks.next().done);
  return { plan: revised, problems: [...stillTrue(problems, before, document, changed, fresh), ...found] };
}

function readAgain(
  plan: Plan,
  document: PlanDocument,
  name: CollectionName,
  found: Problem[],
  fresh: Set<unknown>,
) {
  const kept = recordsByRaw(plan, name);
  const parent = `/${name}`;
  const rows: Row[] = [];
  listOf(document, name).forEach((raw, at) => {
    if (kept.has(raw)) rows.push({ record: kept.get(raw), parent, at });
    else {
      fresh.add(raw);
      const record = readRecord(collectionSchemas[name], raw, parent, found, at);
      if (record) rows.push({ record, parent, at });
    }
  });
  return indexCollection(new Records(new Map([[name, rows]])), name, found);
}

/** What each sound record of the document was read as. Of several that share an id only the first kept it. */
function recordsByRaw(plan: Plan, name: CollectionName): Map<unknown, unknown> {
  const read = readerOf(collectionSchemas[name]);
  const byRaw = new Map<unknown, unknown>();
  const taken = new Set<string>();
  for (const raw of listOf(plan.source, name)) {
    const id = read(raw) === BROKEN ? undefined : (raw as { id: string }).id;
    if (id === undefined || taken.has(id)) continue;
    taken.add(id);
    const record = plan[name].get(id);
    if (record) byRaw.set(raw, record);
  }
  return byRaw;
}

/** The problems of what did not change, at the places where it stands now. Shared ids have been looked for again. */
function* stillTrue(
  problems: readonly Problem[],
  before: PlanDocument,
  document: PlanDocument,
  changed: readonly CollectionName[],
  fresh: ReadonlySet<unknown>,
): Generator<Problem> {
  const places = new Map(
    changed.map((name) => [name, new Map(listOf(document, name).map((raw, at) => [raw, at]))]),
  );
  for (const problem of problems) {
    const [, name = '', index, ...rest] = problem.pointer.split('/');
    const now = places.get(name as CollectionName);
    if (!now) yield problem;
    else if (index !== undefined) {
      const raw = listOf(before, name)[Number(index)];
      const at = fresh.has(raw) || problem.code === 'duplicate-id' ? undefined : now.get(raw);
      if (at !== undefined) yield { ...problem, pointer: ['', name, at, ...rest].join('/') };
    }
  }
}
