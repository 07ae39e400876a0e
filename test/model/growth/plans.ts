/** Small plans for the tests of growth. */
import { parsePlan, type GrowthPlan, type Plan } from '../../../src/contract/index.js';

/** The day on which the samples are looked at. */
export const TODAY = '2027-01-20';

export function planOf(document: object): Plan {
  const { plan } = parsePlan({ schemaVersion: '1.0', ...document });
  if (!plan) throw new Error('not a plan');
  return plan;
}

export function growthOf(plan: Plan, id = 'p'): GrowthPlan {
  const growthPlan = plan.growthPlans.get(id);
  if (!growthPlan) throw new Error(`no growth plan ${id}`);
  return growthPlan;
}
