/** What of a plan concerns one organization. */
import type { Activity } from '../../contract/activities.js';
import type { Goal, Measure } from '../../contract/goals.js';
import type { Organization } from '../../contract/organization.js';
import type { Plan, PlanCompetency } from '../../contract/plan.js';
import { at, planIndex, type PlanIndex } from '../plan-index.js';

/** What a question about the plan is about; what is absent or empty asks for everything. */
export interface AlignmentQuery {
  /** Only what concerns this organization and those beneath it, with the goals above that it serves. */
  readonly organization?: string;
  /** Only the thread of the goal with this id: the goals above it and under it, and what serves them. */
  readonly goal?: string;
  /** Only activities of this format, with what they serve and how that is measured. */
  readonly format?: string;
  /** Only activities for educators of this career stage, likewise; those that name no stage are for everyone. */
  readonly careerStage?: string;
  /** Only what lacks something, under what it hangs from. */
  readonly orphansOnly?: boolean;
}

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
 * all that these support; activities that name one of these organizations, with the goals that they serve, whosever these
 * are; other activities that serve one of its own goals, and those open to it (they name an organization above, or none)
 * that serve a goal which is there, or no goal at all. An organization that the plan does not hold has nothing.
 */
export function alignmentScope(plan: Plan, organization?: string): AlignmentScope {
  const index = planIndex(plan);
  const { goals, activities } = organization ? recordsFor(plan, organization) : plan;
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

/** Goals and activities that concern an organization; see `alignmentScope`. */
export function recordsFor(plan: Plan, organization: string): Pick<AlignmentScope, 'goals' | 'activities'> {
  const index = planIndex(plan);
  const below = index.organizationAndBelow(organization);
  const open = new Set([...below, ...index.organizationAndAbove(organization).map((each) => each.id)]);
  const home = plan.organization?.id;
  const own = new Set<string>();
  for (const goal of plan.goals.values()) {
    const place = goal.organizationId ?? home;
    if (place !== undefined && below.has(place)) own.add(goal.id);
  }
  const kept = new Set([...own, ...servedThere(plan, below)]);
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

/** Goals that an activity serves which names one of these organizations. */
function servedThere({ activities }: Plan, below: ReadonlySet<string>): readonly string[] {
  return [...activities.values()]
    .filter(({ organizationIds }) => organizationIds.some((id) => below.has(id)))
    .flatMap(({ goals }) => goals.map(({ goalId }) => goalId));
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
