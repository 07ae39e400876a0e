/** Which growth plan is meant where only a person, or a goal of a plan, is named. */
import type { GrowthPlan, Plan } from '../../contract/index.js';
import { at, planIndex } from '../plan-index.js';

const isOver = ({ status }: GrowthPlan): boolean => status === 'completed' || status === 'closed';
const isTeams = ({ groupId, educatorIds }: GrowthPlan): boolean =>
  groupId !== undefined || educatorIds.length > 1;

const startOf = (plan: Plan, { start, periodId }: GrowthPlan): string =>
  start ?? (periodId === undefined ? undefined : plan.periods.get(periodId)?.start) ?? '';

/**
 * An educator's plan: one that is going on before one that is over, his or her own before that of a team, the one that starts
 * last, the first of the document.
 */
export function growthPlanOf(plan: Plan, educatorId: string): GrowthPlan | undefined {
  const rank = (each: GrowthPlan) => (isOver(each) ? 2 : 0) + (isTeams(each) ? 1 : 0);
  let best: GrowthPlan | undefined;
  for (const each of at(planIndex(plan).growthPlansByEducator, educatorId)) {
    const difference = best ? rank(each) - rank(best) : -1;
    const isLater = best !== undefined && startOf(plan, each) > startOf(plan, best);
    if (difference < 0 || (difference === 0 && isLater)) best = each;
  }
  return best;
}

/** The growth plan that holds a goal; ids of goals are unique in their plan, so of several the first. */
export const growthPlanWithGoal = (plan: Plan, goalId: string): GrowthPlan | undefined =>
  at(planIndex(plan).growthPlansByGoal, goalId)[0];
