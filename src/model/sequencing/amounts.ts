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
  const amounts = credits.flatMap((credit) => (credit.unit === wanted ? (credit.amount ?? []) : []));
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Hours or credits as the rule counts them, 0 or more; undefined where they are not known. */
export function amountOf(rule: PathwayRule, { hours, credits }: Amounts): number | undefined {
  if (rule.kind === 'hours') {
    const counted = [...HOURS].map((unit) => creditsIn(credits, unit)).find((amount) => amount !== undefined);
    return hours ?? counted;
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
