/** Which growth plan of the document a card shows. */
import type { GrowthPlan } from '../../contract/growth-plans.js';
import type { Plan } from '../../contract/plan.js';
import type { Selection } from '../../store/plan-store.js';

export interface Wanted {
  readonly growthPlan: string | undefined;
  readonly educator: string | undefined;
  readonly selection: Selection | null;
  /** What is shown now: it stays as long as nothing else is asked for. */
  readonly shown: string | undefined;
}

const isOver = ({ status }: GrowthPlan): boolean => status === 'completed' || status === 'closed';

/** An educator's plan: his or her own before that of a team, one that is going on before one that is over. */
export function growthPlanOf(plan: Plan, educatorId: string): GrowthPlan | undefined {
  const all = [...plan.growthPlans.values()];
  const isTeam = ({ groupId, educatorIds }: GrowthPlan) => groupId !== undefined || educatorIds.length > 1;
  const rank = (each: GrowthPlan) => (isOver(each) ? 2 : 0) + (isTeam(each) ? 1 : 0);
  return all
    .filter(({ educatorIds, groupId }) => {
      const members = groupId === undefined ? undefined : plan.groups.get(groupId)?.educatorIds;
      return educatorIds.includes(educatorId) || (educatorIds.length === 0 && members?.includes(educatorId));
    })
    .sort((one, other) => rank(one) - rank(other))[0];
}

function selected(plan: Plan, selection: Selection | null): GrowthPlan | undefined {
  if (selection?.kind === 'growth-plan') return plan.growthPlans.get(selection.id);
  if (selection?.kind === 'educator') return growthPlanOf(plan, selection.id);
  if (selection?.kind !== 'plan-goal') return undefined;
  return [...plan.growthPlans.values()].find(({ goals }) => goals.some(({ id }) => id === selection.id));
}

/** What the attributes ask for; else what is selected; else what is shown; else the first. */
export function chooseGrowthPlan(plan: Plan, wanted: Wanted): GrowthPlan | undefined {
  if (wanted.growthPlan !== undefined) return plan.growthPlans.get(wanted.growthPlan);
  if (wanted.educator !== undefined) return growthPlanOf(plan, wanted.educator);
  const shown = wanted.shown === undefined ? undefined : plan.growthPlans.get(wanted.shown);
  return selected(plan, wanted.selection) ?? shown ?? plan.growthPlans.values().next().value;
}
