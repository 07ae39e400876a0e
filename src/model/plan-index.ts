/**
 * Reverse lookups over a plan: who points at this? Made once a plan (memoised on the plan's identity) and each lookup only
 * when it is first asked for, so that every view and every check shares one index and pays only for what it reads.
 */
import type { Activity, Session } from '../contract/activities.js';
import type { Goal } from '../contract/goals.js';
import type { GrowthPlan } from '../contract/growth-plans.js';
import type { Organization } from '../contract/organization.js';
import type { Participation } from '../contract/people.js';
import type { Plan } from '../contract/plan.js';
import { membersOf } from './growth/people.js';

export type Lookup<T> = ReadonlyMap<string, readonly T[]>;

const NONE: readonly never[] = [];
/** The records behind an id; none is an empty list. */
export const at = <T>(lookup: Lookup<T>, id: string): readonly T[] => lookup.get(id) ?? NONE;

/** Groups records by the ids that each of them names. A record that names an id twice is listed once. */
function groupBy<T>(records: Iterable<T>, idsOf: (record: T) => Iterable<string>): Lookup<T> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const id of new Set(idsOf(record))) {
      const group = groups.get(id);
      if (group) group.push(record);
      else groups.set(id, [record]);
    }
  }
  return groups;
}

/** Groups records by the one id that each of them names, if any. */
function groupByOne<T>(records: Iterable<T>, idOf: (record: T) => string | undefined): Lookup<T> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const id = idOf(record);
    if (!id) continue;
    const group = groups.get(id);
    if (group) group.push(record);
    else groups.set(id, [record]);
  }
  return groups;
}

function* idsIn<T>(links: readonly T[], id: (link: T) => string): Iterable<string> {
  for (const link of links) yield id(link);
}

export class PlanIndex {
  #kept = new Map<string, unknown>();

  constructor(readonly plan: Plan) {}

  /** Activities that name the goal. */
  get activitiesByGoal(): Lookup<Activity> {
    return this.#once('ag', () =>
      groupBy(this.plan.activities.values(), (a) => idsIn(a.goals, (l) => l.goalId)),
    );
  }
  /** Activities that build the competency. */
  get activitiesByCompetency(): Lookup<Activity> {
    return this.#once('ac', () =>
      groupBy(this.plan.activities.values(), (a) => idsIn(a.competencies, (l) => l.competencyId)),
    );
  }
  /** Activities that name the measure. */
  get activitiesByMeasure(): Lookup<Activity> {
    return this.#once('am', () =>
      groupBy(this.plan.activities.values(), (a) => idsIn(a.measures, (l) => l.measureId)),
    );
  }
  /** Goals that support the goal: the level beneath it. */
  get goalsBySupported(): Lookup<Goal> {
    return this.#once('gg', () =>
      groupBy(this.plan.goals.values(), (g) => idsIn(g.supports, (l) => l.goalId)),
    );
  }
  /** Goals that name the competency. */
  get goalsByCompetency(): Lookup<Goal> {
    return this.#once('gc', () =>
      groupBy(this.plan.goals.values(), (g) => idsIn(g.competencies, (l) => l.competencyId)),
    );
  }
  /** Goals that name the measure. */
  get goalsByMeasure(): Lookup<Goal> {
    return this.#once('gm', () => groupBy(this.plan.goals.values(), (g) => g.measureIds));
  }
  /** Participations of the educator. */
  get participationsByEducator(): Lookup<Participation> {
    return this.#once('pe', () =>
      groupByOne(this.plan.participations.values(), ({ educatorId }) => educatorId),
    );
  }
  /** Sessions of the activity. */
  get sessionsByActivity(): Lookup<Session> {
    return this.#once('sa', () => groupByOne(this.plan.sessions.values(), ({ activityId }) => activityId));
  }
  /** Growth plans of the educator, also those of a team that he or she is in. */
  get growthPlansByEducator(): Lookup<GrowthPlan> {
    return this.#once('pg', () =>
      groupBy(this.plan.growthPlans.values(), (growthPlan) => membersOf(this.plan, growthPlan)),
    );
  }
  /** Growth plans that hold the goal: a goal of the plan, not of the organization. */
  get growthPlansByGoal(): Lookup<GrowthPlan> {
    return this.#once('gp', () =>
      groupBy(this.plan.growthPlans.values(), ({ goals }) => idsIn(goals, ({ id }) => id)),
    );
  }
  /** Organizations directly beneath the organization. */
  get organizationsByParent(): Lookup<Organization> {
    return this.#once('oo', () => groupByOne(this.plan.organizations.values(), (o) => o.parentId));
  }

  /** The organization and everything beneath it. Cycles end where they began. */
  organizationAndBelow(id: string): ReadonlySet<string> {
    const found = new Set([id]);
    for (const each of found) for (const child of at(this.organizationsByParent, each)) found.add(child.id);
    return found;
  }

  /** The organization and everything above it, nearest first. */
  organizationAndAbove(id: string): readonly Organization[] {
    const path = new Set<Organization>();
    for (let each = this.plan.organizations.get(id); each && !path.has(each);) {
      path.add(each);
      each = each.parentId ? this.plan.organizations.get(each.parentId) : undefined;
    }
    return [...path];
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    return this.#kept.get(name) as T;
  }
}

const indexes = new WeakMap<Plan, PlanIndex>();

/** The index of a plan; the same plan gives the same index. */
export function planIndex(plan: Plan): PlanIndex {
  let index = indexes.get(plan);
  if (!index) indexes.set(plan, (index = new PlanIndex(plan)));
  return index;
}
