/** What follows from a growth plan: the next step and its reason, how far things are, hours toward renewal, forms. */
export { growthPlanOf, growthPlanWithGoal } from './choose.js';
export { growthFacts } from './facts.js';
export { fillForm, type FilledForm } from './form.js';
export { formOf } from './form-of.js';
export { ledgers } from './ledger.js';
export { scaleOf } from './level-facts.js';
export { membersOf } from './people.js';
export {
  allowedTransitions,
  DEFAULT_TRANSITIONS,
  transitionsOf,
  type Party,
  type Transition,
} from './transitions.js';
export * from './types.js';
