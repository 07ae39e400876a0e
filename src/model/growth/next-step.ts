/** Which step comes next, and why that one. `NEXT_REASONS` gives the order in which the reasons are asked for. */
import type { GrowthPlan } from '../../contract/index.js';
import { isOpen } from './action-facts.js';
import type { ActionFacts, GoalFacts, NextReason, NextStep, ReviewFacts } from './types.js';

interface Known {
  readonly growthPlan: GrowthPlan;
  readonly goals: readonly GoalFacts[];
  readonly reviews: readonly ReviewFacts[];
}

/** After every day that can be written. */
const NEVER = '~';
const dueOf = ({ action }: ActionFacts): string => action.due ?? NEVER;

/** The first by date, those without one last; of two of one day the one that stands first in the plan. */
function earliest(actions: readonly ActionFacts[]): ActionFacts | undefined {
  let first: ActionFacts | undefined;
  for (const each of actions) if (!first || dueOf(each) < dueOf(first)) first = each;
  return first;
}

const isBlocked = ({ action }: ActionFacts): boolean => action.status === 'blocked';

function ofAction(known: Known, action: ActionFacts, reason: NextReason): NextStep {
  const { due } = action.action;
  const goal = known.goals.find((each) => each.goal.id === action.goalId);
  const review = known.reviews.find(
    ({ state, review: each }) => state === 'next' && (each?.date ?? '') >= (due ?? ''),
  );
  return {
    kind: 'action',
    reason,
    goalId: action.goalId,
    action,
    review: undefined,
    days: action.overdueDays ?? action.dueInDays,
    because: { targetLevel: goal?.level?.target, reviewKind: review?.kind },
  };
}

const other = (kind: NextStep['kind'], reason: NextReason, more: Partial<NextStep> = {}): NextStep => ({
  kind,
  reason,
  goalId: undefined,
  action: undefined,
  review: undefined,
  days: undefined,
  because: { targetLevel: undefined, reviewKind: undefined },
  ...more,
});

function openAction(known: Known, open: readonly ActionFacts[]): NextStep | undefined {
  const free = earliest(open.filter((each) => !isBlocked(each)));
  if (!free) {
    const blocked = earliest(open);
    return blocked && ofAction(known, blocked, 'blocked');
  }
  if (free.state === 'overdue') return ofAction(known, free, 'overdue');
  if (free.action.status === 'in-progress') return ofAction(known, free, 'in-progress');
  return ofAction(known, free, free.action.due === undefined ? 'undated' : 'due-first');
}

/** Undefined where the plan is over: nothing is expected of anybody. */
export function nextStep(known: Known): NextStep | undefined {
  const { growthPlan, goals, reviews } = known;
  const { status } = growthPlan;
  if (status === 'completed' || status === 'closed') return undefined;
  if (status === 'returned') return other('plan', 'returned');
  if (goals.length === 0) return other('goal', 'no-goals');
  const actions = goals.flatMap((goal) => goal.actions);
  const step = openAction(known, actions.filter(isOpen));
  if (status === 'draft' && step?.reason !== 'overdue') {
    const bare = goals.find((goal) => goal.actions.length === 0);
    return bare ? other('goal', 'no-actions', { goalId: bare.goal.id }) : other('plan', 'draft');
  }
  if (step) return step;
  if (actions.length === 0) return other('goal', 'no-actions', { goalId: goals[0]?.goal.id });
  const review = reviews.find(({ state }) => state === 'next');
  return review ? other('review', 'review-next', { review, days: review.inDays }) : other('plan', 'all-done');
}
