/** One walk over each record as the document has it, for everything that is checked inside records. */
import { COLLECTION_NAMES, type CollectionName, type Plan, type PlanDocument } from '../plan.js';
import { pathsTo, walk, type Key } from '../pointer.js';
import type { Problem } from '../problem.js';
import { referenceVisits } from './references.js';
import { valueVisits } from './values.js';

/** How many records are walked between two looks at the clock. */
const RECORDS_A_STEP = 64;

/**
 * References that lead nowhere, and values that do not fit together. Read off the document and not off the plan, so that
 * pointers are right even where items were set aside. `isAsked` narrows the walk to some records.
 */
export function* checkRecords(
  plan: Plan,
  document: PlanDocument,
  problems: Problem[],
  isAsked: (record: unknown) => boolean = () => true,
): Generator<void> {
  const references = referenceVisits(plan, problems);
  const values = valueVisits(plan, problems);
  for (const name of COLLECTION_NAMES) {
    const paths = pathsTo([...references(name), ...values(name)]);
    let walked = 0;
    for (const [record, keys] of rawRecords(document, name)) {
      if (isAsked(record)) walk(record, paths, keys);
      if (++walked % RECORDS_A_STEP === 0) yield;
    }
  }
}

/** The records of a collection as the document has them, each with the keys that lead to it. */
export function* rawRecords(document: PlanDocument, name: CollectionName): Generator<[unknown, Key[]]> {
  if (name === 'organizations' && document.organization !== undefined) {
    yield [document.organization, ['organization']];
  }
  const rows: unknown = document[name];
  if (!Array.isArray(rows)) return;
  for (let index = 0; index < rows.length; index++) yield [rows[index], [name, index]];
}
