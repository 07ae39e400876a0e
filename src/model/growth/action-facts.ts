/** How far each action is on a given day. Overdue is not a status: it follows from the date and the status. */
import { daysBetween, type Action, type PlainDate, type Plan, type PlanGoal } from '../../contract/index.js';
import type { ActionCounts, ActionFacts, ActionState } from './types.js';

const OVER: ReadonlySet<string | undefined> = new Set(['done', 'dropped']);

/** Whether anything is left to do. An action that does not say how far it is counts as open. */
export const isOpen = ({ action }: ActionFacts): boolean => !OVER.has(action.status);

function actionFact(plan: Plan, goalId: string, action: Action, today: PlainDate): ActionFacts {
  const { due, status, activityId } = action;
  const activity = activityId === undefined ? undefined : plan.activities.get(activityId);
  const days = due === undefined || OVER.has(status) ? undefined : daysBetween(today, due);
  const isOverdue = days !== undefined && days < 0;
  const state: ActionState = isOverdue ? 'overdue' : status;
  return {
    action,
    goalId,
    state,
    overdueDays: isOverdue ? -days : undefined,
    dueInDays: isOverdue ? undefined : days,
    activityTitle: activity?.title,
    hours: action.hours ?? activity?.hours,
  };
}

export const actionFacts = (plan: Plan, goal: PlanGoal, today: PlainDate): readonly ActionFacts[] =>
  goal.actions.map((action) => actionFact(plan, goal.id, action, today));

export function countActions(all: readonly ActionFacts[]): ActionCounts {
  const count = (test: (facts: ActionFacts) => boolean) => all.filter(test).length;
  const dropped = count(({ action }) => action.status === 'dropped');
  return {
    total: all.length - dropped,
    done: count(({ action }) => action.status === 'done'),
    overdue: count(({ state }) => state === 'overdue'),
    blocked: count(({ action }) => action.status === 'blocked'),
    dropped,
    unknown: count(({ action }) => action.status === undefined),
  };
}
