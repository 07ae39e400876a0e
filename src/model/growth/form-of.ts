/** Which form a growth plan is written on. To know that takes none of the code that fills it in. */
import type { Form, GrowthPlan, Plan } from '../../contract/index.js';

/** The form that a growth plan names; undefined where it names none, or one that the plan does not have. */
export const formOf = (plan: Plan, growthPlan: GrowthPlan): Form | undefined =>
  plan.forms.get(growthPlan.form ?? '');
