/** From a plan back to the document that it was read from. */
import type { Plan, PlanDocument } from './plan.js';

/** The plan's document, with every member that it came with, known or not. */
export const serializePlan = (plan: Plan): PlanDocument => plan.source;
