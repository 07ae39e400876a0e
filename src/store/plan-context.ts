/** How a view finds the plan around it, and the plan that it names. */
import { createContext } from '@lit/context';
import type { PlanSource } from './plan-source.js';

/**
 * The nearest plan. The key is shared by all copies of this major version on a page, so that a view of one bundle finds
 * the `pd-plan` of another.
 */
export const planContext = createContext<PlanSource, symbol>(Symbol.for('throughline.plan.1'));
