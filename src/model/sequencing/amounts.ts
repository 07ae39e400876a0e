/** How much of a rule a step fills: one of a count, its hours, or its credits. */
import type { Activity, Credit, PathwayRule } from '../../contract/index.js';

const HOURS: ReadonlySet<string | undefined> = new Set(['clock-hour', 'contact-hour']);

export interface Amounts {
  readonly hours?: number | undefined;
  readonly credits: readonly Credit[];
}

export const isSum = (rule: PathwayRule | undefined): boolean =>
  rule?.kind === 'hours' || rule?.kind === 'credits';

/** Credits in one unit, where any are written; without a unit in the rule, those of the first unit. */
function creditsIn(credits: readonly Credit[], unit: string | undefined): number | undefined {
  const wanted = unit ?? credits[0]?.unit;
  let sum: number | undefined;
  for (const { unit: own, amount } of credits)
    if (own === wanted && amount !== undefined) sum = (sum ?? 0) + amount;
  return sum;
}

/** Hours or credits as the rule counts them, 0 or more; undefined where they are not known. */
export function amountOf(rule: PathwayRule, { hours, credits }: Amounts): number | undefined {
  if (rule.kind === 'hours') {
    return hours ?? creditsIn(credits, 'clock-hour') ?? creditsIn(credits, 'contact-hour');
  }
  return creditsIn(credits, rule.unit) ?? (HOURS.has(rule.unit) ? hours : undefined);
}

/** What was earned, else what the activity is worth. */
export function earnedAmount(
  rule: PathwayRule,
  earned: Amounts | undefined,
  activity: Activity | undefined,
): number | undefined {
  const own = earned && amountOf(rule, earned);
  return own ?? (activity && amountOf(rule, activity));
}
