/** From a document to a plan: every record read leniently, every problem named, nothing thrown. */
import { checkOrders } from './checks/orders.js';
import { checkPathways } from './checks/pathways.js';
import { checkRecords } from './checks/records.js';
import { readJson } from './json-text.js';
import { makePlan, Records, type Row } from './normalize.js';
import {
  COLLECTION_NAMES,
  collectionSchemas,
  partSchemas,
  schemaVersion,
  VERSION_PATTERN,
  type Plan,
  type PlanDocument,
} from './plan.js';
import type { Problem } from './problem.js';
import { kindOf, problem, sentences } from './problems.js';
import { readRecord } from './read-record.js';

/** What reading gives: the plan, or null where the input is no plan at all, and everything that was found. */
export interface ParseResult {
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a plan from an object or from JSON text. Never throws and never changes what it was given. Broken records and
 * members are set aside and named; only what is no plan at all (not an object, or a newer major version) gives no plan.
 */
export function parsePlan(input: unknown): ParseResult {
  const steps = readSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface ReadOptions {
  /** Milliseconds that one slice of work may take; 12 unless told. */
  readonly slice?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /** Lets the page breathe between slices. */
  readonly pause?: () => Promise<void>;
  readonly signal?: AbortSignal;
}

/** Like `parsePlan`, in slices, so that a large plan does not hold up the page. Rejects only when `signal` aborts. */
export async function readPlan(input: unknown, options: ReadOptions = {}): Promise<ParseResult> {
  const { slice = 12, now = () => performance.now(), signal } = options;
  const pause = options.pause ?? (() => new Promise<void>((resume) => setTimeout(resume)));
  const steps = readSteps(input);
  let until = now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    await pause();
    signal?.throwIfAborted();
    until = now() + slice;
  }
}

/** How many records are read between two looks at the clock. */
const RECORDS_A_STEP = 64;

function* readSteps(input: unknown): Generator<void, ParseResult> {
  const problems: Problem[] = [];
  try {
    return yield* readDocument(input, problems);
  } catch (error) {
    // An object may refuse to be read: a getter that throws, a revoked proxy.
    problems.push(problem('unreadable', '', undefined, sentences.unreadable(String(error))));
    return { plan: null, problems };
  }
}

function* readDocument(input: unknown, problems: Problem[]): Generator<void, ParseResult> {
  const document = documentOf(input, problems);
  if (!document) return { plan: null, problems };
  const records = yield* readRecords(document, problems);
  const plan = makePlan(document, records, readParts(document, problems), problems);
  yield* checkRecords(plan, document, problems);
  checkOrders(plan, records.locate, problems);
  checkPathways(plan.pathways, document, problems);
  return { plan, problems };
}

/** The document itself, or nothing where it can't be a plan that this reader knows. */
function documentOf(input: unknown, problems: Problem[]): PlanDocument | undefined {
  let value = input;
  if (typeof input === 'string') {
    const read = readJson(input);
    if ('problem' in read) {
      problems.push(read.problem);
      return undefined;
    }
    value = read.value;
  }
  const found = kindOf(value);
  if (found !== 'an object') {
    problems.push(problem('not-a-plan', '', value, sentences.notAPlan(found)));
    return undefined;
  }
  const document = value as PlanDocument;
  return checkVersion(document.schemaVersion, problems) ? document : undefined;
}

/** Whether the version can be read; a newer major version cannot. */
function checkVersion(version: unknown, problems: Problem[]): boolean {
  const pointer = '/schemaVersion';
  if (version === undefined) problems.push(problem('no-version', '', undefined, sentences.noVersion()));
  if (typeof version !== 'string') return true;
  const major = /^(\d+)(?:\.\d+)*$/.exec(version)?.[1];
  if (major !== undefined && Number(major) > 1) {
    problems.push(problem('newer-version', pointer, version, sentences.newerVersion(version)));
    return false;
  }
  if (VERSION_PATTERN.test(version) && version !== schemaVersion) {
    problems.push(problem('newer-minor-version', pointer, version, sentences.newerMinorVersion(version)));
  }
  return true;
}

function readParts(document: PlanDocument, problems: Problem[]) {
  const part = <K extends keyof typeof partSchemas>(name: K) =>
    readRecord(partSchemas[name], document[name], '', problems, name);
  return { schemaVersion: part('schemaVersion'), calendar: part('calendar'), privacy: part('privacy') };
}

function* readRecords(document: PlanDocument, problems: Problem[]): Generator<void, Records> {
  const read = new Map<string, Row[]>();
  for (const name of COLLECTION_NAMES) {
    const rows: Row[] = [];
    read.set(name, rows);
    const given: unknown = document[name];
    if (given === undefined) continue;
    if (!Array.isArray(given)) {
      problems.push(problem('wrong-type', `/${name}`, given, sentences.wrongType('a list', kindOf(given))));
      continue;
    }
    const parent = `/${name}`;
    for (let index = 0; index < given.length; index++) {
      const record = readRecord(collectionSchemas[name], given[index], parent, problems, index);
      if (record) rows.push({ record, parent, at: index });
      if (index % RECORDS_A_STEP === 0) yield;
    }
  }
  readOrganization(document, read, problems);
  return new Records(read).withCompetencies();
}

/** The plan's own organization comes first among the organizations, and may stand in their list once more. */
function readOrganization(document: PlanDocument, read: Map<string, Row[]>, problems: Problem[]): void {
  const { organization } = document;
  if (organization === undefined) return;
  const record = readRecord(collectionSchemas.organizations, organization, '', problems, 'organization');
  if (!record) return;
  const others = (read.get('organizations') ?? []).filter(
    (row) => (row.record as { id: string }).id !== record.id,
  );
  read.set('organizations', [{ record, parent: '', at: 'organization' }, ...others]);
}
