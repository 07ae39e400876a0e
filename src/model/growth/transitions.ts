/** Who may take a growth plan from one status to the next: data, which a form may replace by its own. */
import type { Form, GrowthPlan, Plan, TRANSITION_PARTIES } from '../../contract/index.js';

export type Party = (typeof TRANSITION_PARTIES)[number];

export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly by: Party;
  /** The form's own wording for it. */
  readonly label?: string | undefined;
}

/** What is offered where the form says nothing. */
export const DEFAULT_TRANSITIONS: readonly Transition[] = [
  { from: 'draft', to: 'submitted', by: 'educator' },
  { from: 'returned', to: 'submitted', by: 'educator' },
  { from: 'submitted', to: 'draft', by: 'educator' },
  { from: 'submitted', to: 'returned', by: 'supervisor' },
  { from: 'submitted', to: 'approved', by: 'supervisor' },
  { from: 'approved', to: 'in-progress', by: 'educator' },
  { from: 'approved', to: 'returned', by: 'supervisor' },
  { from: 'in-progress', to: 'returned', by: 'supervisor' },
  { from: 'in-progress', to: 'completed', by: 'supervisor' },
  { from: 'completed', to: 'in-progress', by: 'supervisor' },
  { from: 'completed', to: 'closed', by: 'supervisor' },
];

const isWhole = (transition: Form['transitions'][number]): transition is Transition =>
  transition.from !== undefined && transition.to !== undefined && transition.by !== undefined;

/** The transitions of the plan's form, else the default ones. */
export function transitionsOf(plan: Plan, { form }: GrowthPlan): readonly Transition[] {
  const own = form === undefined ? [] : (plan.forms.get(form)?.transitions ?? []).filter(isWhole);
  return own.length > 0 ? own : DEFAULT_TRANSITIONS;
}

/** What this party may do with the plan now. A plan without a status is taken for a draft. */
export const allowedTransitions = (plan: Plan, growthPlan: GrowthPlan, by: Party): readonly Transition[] =>
  transitionsOf(plan, growthPlan).filter(
    (transition) => transition.from === (growthPlan.status ?? 'draft') && transition.by === by,
  );
