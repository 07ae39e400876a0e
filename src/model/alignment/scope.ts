/** What of a plan concerns one organization. */
import type { Activity } from '../../contract/activities.js';
import type { Goal, Measure } from '../../contract/goals.js';
import type { Organization } from '../../contract/organization.js';
import type { Plan, PlanCompetency } from '../../contract/plan.js';
import { at, planIndex, type PlanIndex } from '../plan-index.js';

export interface AlignmentScope {
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** The organization whose vision stands at the left, if any has one. */
  readonly visionary: Organization | undefined;
  readonly goals: ReadonlyMap<string, Goal>;
  readonly competencies: ReadonlyMap<string, PlanCompetency>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly measures: ReadonlyMap<string, Measure>;
}

/**
 * Without an organization, the whole plan. With one: its own goals (its own and those of the organizations beneath it) and
 * all that these support; activities that serve one of its own goals, and those open to it (it is among their
 * organizations, or they name none) that serve a goal above or no goal at all. An organization that the plan does not
 * hold has nothing.
 */
export function alignmentScope(plan: Plan, organization?: string): AlignmentScope {
  const index = planIndex(plan);
  const { goals, activities } = organization ? scoped(plan, index, organization) : plan;
  return {
    plan,
    index,
    visionary: visionOwner(index, organization ?? plan.organization?.id),
    goals,
    activities,
    competencies: competenciesInUse(plan, goals, activities),
    measures: measuresInUse(plan, index, goals, activities, organization !== undefined),
  };
}

function visionOwner(index: PlanIndex, id: string | undefined): Organization | undefined {
  if (id === undefined) return undefined;
  return index.organizationAndAbove(id).find((each) => each.vision?.statement?.trim());
}

function scoped(plan: Plan, index: PlanIndex, organization: string) {
  const below = index.organizationAndBelow(organization);
  const open = new Set([...below, ...index.organizationAndAbove(organization).map((each) => each.id)]);
  const home = plan.organization?.id;
  const own = new Set<string>();
  for (const goal of plan.goals.values()) {
    const place = goal.organizationId ?? home;
    if (place !== undefined && below.has(place)) own.add(goal.id);
  }
  const kept = new Set(own);
  for (const id of kept) for (const link of plan.goals.get(id)?.supports ?? []) kept.add(link.goalId);
  const serves = (activity: Activity, ids: ReadonlySet<string>) =>
    activity.goals.some((link) => ids.has(link.goalId));
  const isOpen = ({ organizationIds: ids }: Activity) => ids.length === 0 || ids.some((id) => open.has(id));
  const aimless = (activity: Activity) => !activity.goals.some((link) => plan.goals.has(link.goalId));
  return {
    goals: filter(plan.goals, (goal) => kept.has(goal.id)),
    activities: filter(
      plan.activities,
      (each) => serves(each, own) || (isOpen(each) && (serves(each, kept) || aimless(each))),
    ),
  };
}

/** Competencies that a goal or an activity names; where nothing names any, all of them, so that a framework alone draws. */
function competenciesInUse(
  plan: Plan,
  goals: ReadonlyMap<string, Goal>,
  activities: ReadonlyMap<string, Activity>,
) {
  const named = new Set<string>();
  for (const goal of goals.values()) for (const link of goal.competencies) named.add(link.competencyId);
  for (const activity of activities.values())
    for (const link of activity.competencies) named.add(link.competencyId);
  const used = filter(plan.competencies, (each) => named.has(each.id));
  return used.size > 0 || goals.size + activities.size > 0 ? used : plan.competencies;
}

/** What happens among educators is measured too, and has its own views: this is about students. */
const OF_EDUCATORS: ReadonlySet<string> = new Set(['educator-practice', 'participation']);
export const isOfStudents = (measure: Measure): boolean => !OF_EDUCATORS.has(measure.kind ?? '');

/** Measures of students that something in scope names; in a whole plan also those that nothing names, which is a finding. */
function measuresInUse(
  plan: Plan,
  index: PlanIndex,
  goals: ReadonlyMap<string, Goal>,
  activities: ReadonlyMap<string, Activity>,
  partial: boolean,
) {
  const isNamed = ({ id }: Measure) =>
    at(index.goalsByMeasure, id).some((goal) => goals.has(goal.id)) ||
    at(index.activitiesByMeasure, id).some((activity) => activities.has(activity.id));
  return filter(plan.measures, (each) => isOfStudents(each) && (!partial || isNamed(each)));
}

function filter<T>(records: ReadonlyMap<string, T>, keep: (record: T) => boolean): ReadonlyMap<string, T> {
  const kept = new Map<string, T>();
  for (const [id, record] of records) if (keep(record)) kept.set(id, record);
  return kept;
}
