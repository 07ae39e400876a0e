/** Everything that a growth plan says on a given day. */
import {
  daysBetween,
  type GrowthPlan,
  type PlainDate,
  type Plan,
  type PlanGoal,
} from '../../contract/index.js';
import { actionFacts, countActions, isOpen } from './action-facts.js';
import { goalArea, goalThread } from './goal-thread.js';
import { ledgers } from './ledger.js';
import { levelFacts } from './level-facts.js';
import { measureFacts } from './measure-facts.js';
import { nextStep } from './next-step.js';
import { collaboratorFacts, educatorName, whoFacts } from './people.js';
import { reviewFacts } from './review-facts.js';
import type { ActionFacts, GoalFacts, GrowthFacts, PeriodFacts, ReviewFacts } from './types.js';

function periodFacts(plan: Plan, growthPlan: GrowthPlan, today: PlainDate): PeriodFacts {
  const period = growthPlan.periodId === undefined ? undefined : plan.periods.get(growthPlan.periodId);
  const start = growthPlan.start ?? period?.start;
  const end = growthPlan.end ?? period?.end;
  const length = start !== undefined && end !== undefined ? daysBetween(start, end) : -1;
  const days = length < 0 ? undefined : length;
  const gone = days === undefined || start === undefined ? undefined : daysBetween(start, today);
  return {
    title: period?.title,
    start,
    end,
    days,
    daysGone: gone === undefined || days === undefined ? undefined : Math.min(days, Math.max(0, gone)),
  };
}

function goalFacts(
  plan: Plan,
  growthPlan: GrowthPlan,
  goal: PlanGoal,
  index: number,
  today: PlainDate,
): GoalFacts {
  const actions = actionFacts(plan, goal, today);
  return {
    goal,
    number: index + 1,
    area: goalArea(plan, goal),
    thread: goalThread(plan, goal),
    level: levelFacts(plan, growthPlan, goal),
    measures: measureFacts(plan, goal),
    actions,
    counts: countActions(actions),
    collaborators: collaboratorFacts(plan, goal),
  };
}

/** The nearest date from today on: of an open action, or of the next review. */
function nextDate(
  actions: readonly ActionFacts[],
  reviews: readonly ReviewFacts[],
  today: PlainDate,
): GrowthFacts['nextDate'] {
  const dates = [
    ...actions.filter(isOpen).map(({ action }) => ({ date: action.due, what: 'action' as const })),
    ...reviews
      .filter(({ state }) => state === 'next' || state === 'planned')
      .map(({ review }) => ({ date: review?.date, what: 'review' as const })),
  ];
  let nearest: GrowthFacts['nextDate'];
  for (const { date, what } of dates) {
    if (date !== undefined && date >= today && (!nearest || date < nearest.date)) nearest = { date, what };
  }
  return nearest;
}

/**
 * The facts of a growth plan on `today`. The work grows with that plan alone; what all plans share (indexes, the tree of the
 * goals) is made once a plan. Nothing is kept: whoever draws keeps the facts as long as plan, record and day are the same.
 */
export function growthFacts(plan: Plan, growthPlan: GrowthPlan, today: PlainDate): GrowthFacts {
  const goals = growthPlan.goals.map((goal, index) => goalFacts(plan, growthPlan, goal, index, today));
  const actions = goals.flatMap((goal) => goal.actions);
  const reviews = reviewFacts(plan, growthPlan, today);
  return {
    growthPlan,
    who: whoFacts(plan, growthPlan),
    period: periodFacts(plan, growthPlan, today),
    next: nextStep({ growthPlan, goals, reviews }),
    goals,
    actions: countActions(actions),
    reviews,
    ledgers: ledgers(plan, growthPlan, actions),
    signOffs: growthPlan.signOffs.map((signOff) => ({
      signOff,
      name: signOff.name ?? educatorName(plan, signOff.educatorId),
    })),
    revisions: [...growthPlan.revisions]
      .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
      .map((revision) => ({ revision, author: educatorName(plan, revision.authorId) })),
    supervisor: educatorName(plan, growthPlan.supervisorId),
    nextDate: nextDate(actions, reviews, today),
  };
}
