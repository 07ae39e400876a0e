/** From records to a plan: collections by id, links in one form, the competencies of all frameworks together. */
import type { Goal } from './goals.js';
import {
  COLLECTION_NAMES,
  schemaVersion,
  type Plan,
  type PlanCompetency,
  type PlanDocument,
} from './plan.js';
import type { Organization } from './organization.js';
import type { Problem } from './problem.js';
import { problem, quote, sentences } from './problems.js';

interface Row {
  readonly record: unknown;
  readonly pointer: string;
}

interface Identified {
  id: string;
}

/** The records that could be read, collection by collection, and where each stands in the document. */
export class Records {
  private readonly pointers = new Map<string, string>();

  constructor(private readonly rows: ReadonlyMap<string, readonly Row[]>) {}

  /** The pointer to a record; the collection's own where it is not known. */
  readonly locate = (collection: string, id: string): string =>
    this.pointers.get(`${collection}/${id}`) ?? `/${collection}`;

  /**
   * A collection by id. The first record keeps a shared id; later ones stay reachable under a derived one. The plan's own
   * organization may stand in the list of organizations once more.
   */
  index(name: string, problems: Problem[]): Map<string, Identified> {
    const byId = new Map<string, Identified>();
    for (const { record, pointer } of this.rows.get(name) ?? []) {
      const isAgain = name === 'organizations' && byId.has((record as Identified).id);
      if (isAgain && this.locate(name, (record as Identified).id) === '/organization') continue;
      this.add(byId, name, record as Identified, pointer, problems);
    }
    return byId;
  }

  /** The competencies of all frameworks, by id. */
  competencies(problems: Problem[]): Map<string, PlanCompetency> {
    const byId = new Map<string, PlanCompetency>();
    for (const { record, pointer } of this.rows.get('frameworks') ?? []) {
      const framework = record as { id: string; items: Identified[] };
      framework.items.forEach((item, index) => {
        const competency = Object.assign(item, { frameworkId: framework.id });
        this.add(byId, 'competencies', competency, `${pointer}/items/${index}`, problems);
      });
    }
    return byId;
  }

  private add(
    byId: Map<string, Identified>,
    name: string,
    record: Identified,
    pointer: string,
    problems: Problem[],
  ): void {
    const { id } = record;
    if (byId.has(id)) {
      let copy = 2;
      while (byId.has(`${id}#${copy}`)) copy++;
      record.id = `${id}#${copy}`;
      const at = `${pointer}/id`;
      problems.push(
        problem('duplicate-id', at, id, sentences.duplicateId(quote(id, at), quote(record.id, at))),
      );
    }
    byId.set(record.id, record);
    this.pointers.set(`${name}/${record.id}`, pointer);
  }
}

type Parts = Pick<Plan, 'calendar'> & {
  readonly schemaVersion: string | undefined;
  readonly privacy: Plan['privacy'] | undefined;
};

/** Puts the plan together. The records are the reader's own copies, so they may be completed in place. */
export function makePlan(document: PlanDocument, records: Records, parts: Parts, problems: Problem[]): Plan {
  const collections = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, records.index(name, problems)]),
  );
  for (const goal of (collections.goals as ReadonlyMap<string, unknown>).values()) joinParents(goal as Goal);
  const organizationId = (document.organization as { id?: unknown } | undefined)?.id;
  return {
    ...(collections as unknown as Plan),
    schemaVersion: parts.schemaVersion ?? schemaVersion,
    organization: organizationOf(
      collections.organizations as unknown as Map<string, Organization>,
      organizationId,
    ),
    calendar: parts.calendar,
    privacy: parts.privacy ?? { audience: undefined, minimumGroupSize: undefined },
    competencies: records.competencies(problems),
    source: document,
  };
}

/** The organization named by the document or, without one, the only one that has no parent. */
function organizationOf(all: ReadonlyMap<string, Organization>, id: unknown): Organization | undefined {
  if (typeof id === 'string') return all.get(id);
  const roots = [...all.values()].filter((organization) => organization.parentId === undefined);
  return roots.length === 1 ? roots[0] : undefined;
}

/** A goal's parents are goals that it supports, with a strength that nobody stated. */
function joinParents(goal: Goal): void {
  const named = new Set(goal.supports.map((support) => support.goalId));
  for (const goalId of goal.parentIds) {
    if (named.has(goalId)) continue;
    named.add(goalId);
    goal.supports.push({ goalId, strength: 'unstated' });
  }
}
