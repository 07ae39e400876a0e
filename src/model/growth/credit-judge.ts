/** Whether something that was done, or is on its way, counts toward a requirement; if not, why. */
import {
  dayOf,
  type Activity,
  type CreditRequirement,
  type Participation,
  type PlainDate,
  type Plan,
} from '../../contract/index.js';
import { hoursOf, sharesOf, tidy, type Share } from './credit-units.js';
import type { Exclusion } from './types.js';

export const sumOf = (shares: readonly Share[]): number =>
  tidy(shares.reduce((total, { amount }) => total + (amount ?? 0), 0));

const sessionOf = (plan: Plan, { sessionId }: Participation) =>
  sessionId === undefined ? undefined : plan.sessions.get(sessionId);

/** The activity of a participation, over its session where it names none itself. */
export const activityIdOf = (plan: Plan, participation: Participation): string | undefined =>
  participation.activityId ?? sessionOf(plan, participation)?.activityId;

/** Its own day, else the first day of its session. */
function dateOf(plan: Plan, participation: Participation): PlainDate | undefined {
  const start = sessionOf(plan, participation)?.start;
  return participation.date ?? (start === undefined ? undefined : dayOf(start));
}

/** What has been taken into a ledger already. */
export class Seen {
  readonly sessions = new Set<string>();
  readonly activities = new Set<string>();

  add(plan: Plan, participation: Participation): void {
    if (participation.sessionId !== undefined) this.sessions.add(participation.sessionId);
    const activityId = activityIdOf(plan, participation);
    if (activityId !== undefined) this.activities.add(activityId);
  }
  hasSession({ sessionId }: Participation): boolean {
    return sessionId !== undefined && this.sessions.has(sessionId);
  }
}

export type Judgement = readonly Share[] | Exclusion;

const withAmounts = (shares: readonly Share[]): Judgement => {
  if (shares.length === 0) return 'no-amount';
  return shares.some(({ amount }) => amount === undefined) ? 'unknown-unit' : shares;
};

/** Of something completed: what it brings. */
export function judgeCompleted(
  plan: Plan,
  requirement: CreditRequirement,
  participation: Participation,
  seen: Seen,
): Judgement {
  if (seen.hasSession(participation)) return 'duplicate';
  const { cycleStart, cycleEnd, minimumSessionHours: least } = requirement;
  const date = dateOf(plan, participation);
  if (date === undefined && (cycleStart ?? cycleEnd) !== undefined) return 'no-date';
  if (date !== undefined && ((cycleStart ?? date) > date || (cycleEnd ?? date) < date))
    return 'outside-cycle';
  const shares = withAmounts(sharesOf(plan, requirement, participation));
  if (typeof shares === 'string' || least === undefined) return shares;
  const hours = participation.hours ?? hoursOf(plan, requirement, sumOf(shares));
  return hours !== undefined && hours < least ? 'session-too-short' : shares;
}

/**
 * Of something on its way: what it promises, by its own credits, else by those of its activity. An activity promises its
 * credits once: whoever has completed a part of it, or is registered twice, is not promised the whole again. Only a date
 * after the cycle tells that it will not count; one before it may be the day of the registration.
 */
export function judgePlanned(
  plan: Plan,
  requirement: CreditRequirement,
  participation: Participation,
  seen: Seen,
): Judgement {
  if (seen.hasSession(participation)) return 'duplicate';
  const date = dateOf(plan, participation);
  if (date !== undefined && date > (requirement.cycleEnd ?? date)) return 'outside-cycle';
  if (participation.credits.length > 0) return withAmounts(sharesOf(plan, requirement, participation));
  const activityId = activityIdOf(plan, participation);
  const activity: Activity | undefined =
    activityId === undefined ? undefined : plan.activities.get(activityId);
  if (activity && activity.credits.length > 0) {
    if (seen.activities.has(activity.id)) return 'duplicate';
    return withAmounts(sharesOf(plan, requirement, { credits: activity.credits }));
  }
  return withAmounts(sharesOf(plan, requirement, participation));
}
