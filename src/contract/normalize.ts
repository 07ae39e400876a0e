/** From records to a plan: collections by id, links in one form, the competencies of all frameworks together. */
import type { Framework } from './frameworks.js';
import type { Goal } from './goals.js';
import {
  COLLECTION_NAMES,
  schemaVersion,
  type CollectionName,
  type Plan,
  type PlanCompetency,
  type PlanDocument,
} from './plan.js';
import type { Organization } from './organization.js';
import type { Key } from './pointer.js';
import type { Problem } from './problem.js';
import { problem, quote, sentences } from './problems.js';

interface Identified {
  readonly id: string;
}

/** A record that could be read, and where it stands in the document. */
export interface Row {
  readonly record: unknown;
  /** The pointer to what holds it, and its place there. */
  readonly parent: string;
  readonly at: Key;
}

const pointerTo = ({ parent, at }: Row): string => `${parent}/${at}`;

/** The records that could be read, collection by collection. They may be parts of the document, so none is changed. */
export class Records {
  private readonly indexes = new Map<string, ReadonlyMap<string, Identified>>();

  constructor(private readonly rows: ReadonlyMap<string, readonly Row[]>) {}

  /** The pointer to the record that stands under an id; the collection's own where it is not known. */
  readonly locate = (collection: string, id: string): string => {
    const position = [...(this.indexes.get(collection)?.keys() ?? [])].indexOf(id);
    const row = this.rows.get(collection)?.[position];
    return row ? pointerTo(row) : `/${collection}`;
  };

  /** A collection by id. The first record keeps a shared id; later ones stay reachable under a derived one. */
  index<T extends Identified>(
    name: string,
    problems: Problem[],
    complete = (record: T): T => record,
  ): Map<string, T> {
    const byId = new Map<string, T>();
    for (const row of this.rows.get(name) ?? []) {
      const completed = complete(row.record as T);
      const { id } = completed;
      if (!byId.has(id)) byId.set(id, completed);
      else {
        const derived = derivedId(id, byId);
        const at = `${pointerTo(row)}/id`;
        problems.push(
          problem('duplicate-id', at, id, sentences.duplicateId(quote(id, at), quote(derived, at))),
        );
        byId.set(derived, { ...completed, id: derived });
      }
    }
    this.indexes.set(name, byId);
    return byId;
  }

  /** The competencies of all frameworks as rows of their own. */
  withCompetencies(): Records {
    const competencies: Row[] = [];
    for (const row of this.rows.get('frameworks') ?? []) {
      const framework = row.record as Framework;
      const parent = `${pointerTo(row)}/items`;
      framework.items.forEach((item, at) => {
        competencies.push({ record: { ...item, frameworkId: framework.id }, parent, at });
      });
    }
    return new Records(new Map([...this.rows, ['competencies', competencies]]));
  }
}

function derivedId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let copy = 2;
  while (taken.has(`${id}#${copy}`)) copy++;
  return `${id}#${copy}`;
}

type Parts = Pick<Plan, 'calendar'> & {
  readonly schemaVersion: string | undefined;
  readonly privacy: Plan['privacy'] | undefined;
};

/** One collection by id, its records complete. */
export const indexCollection = (records: Records, name: CollectionName, problems: Problem[]) =>
  name === 'goals' ? records.index(name, problems, joinParents) : records.index(name, problems);

/** Puts the plan together. */
export function makePlan(document: PlanDocument, records: Records, parts: Parts, problems: Problem[]): Plan {
  const collections = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, indexCollection(records, name, problems)]),
  ) as unknown as Plan;
  const organizationId = (document.organization as { id?: unknown } | undefined)?.id;
  return {
    ...collections,
    schemaVersion: parts.schemaVersion ?? schemaVersion,
    organization: organizationOf(collections.organizations, organizationId),
    calendar: parts.calendar,
    privacy: parts.privacy ?? { audience: undefined, minimumGroupSize: undefined },
    competencies: records.index<PlanCompetency>('competencies', problems),
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
function joinParents(goal: Goal): Goal {
  if (goal.parentIds.length === 0) return goal;
  const named = new Set(goal.supports.map((support) => support.goalId));
  const parents = [...new Set(goal.parentIds)].filter((goalId) => !named.has(goalId));
  if (parents.length === 0) return goal;
  return {
    ...goal,
    supports: [...goal.supports, ...parents.map((goalId) => ({ goalId, strength: 'unstated' }))],
  };
}
