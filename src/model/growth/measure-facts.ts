/** A goal's measures: the latest value, and how it stands to the straight path from baseline to target. */
import { dayNumber, type Measure, type Plan, type PlanGoal } from '../../contract/index.js';
import type { MeasureFacts } from './types.js';

function latestOf({ observations }: Measure): MeasureFacts['latest'] {
  let latest: MeasureFacts['latest'];
  for (const { date, value, n, suppressed } of observations) {
    if (value === undefined || suppressed) continue;
    if (!latest || date >= latest.date) latest = { date, value, n };
  }
  return latest;
}

/** In the unit of the measure, above zero where the wanted direction is ahead. A value to maintain has no path. */
function aheadOf(
  { baseline, target, direction }: Measure,
  latest: MeasureFacts['latest'],
): number | undefined {
  if (!latest || direction === 'maintain') return undefined;
  const isWhole = [baseline, target].every(
    (end) => end?.date !== undefined && end.value !== undefined && !end.suppressed,
  );
  if (!isWhole || !baseline?.date || !target?.date) return undefined;
  const days = dayNumber(target.date) - dayNumber(baseline.date);
  if (days <= 0) return undefined;
  const share = Math.min(1, Math.max(0, (dayNumber(latest.date) - dayNumber(baseline.date)) / days));
  const [from, to] = [baseline.value as number, target.value as number];
  const expected = from + (to - from) * share;
  const difference = latest.value - expected;
  // Values at the end of what a number can hold have no difference.
  if (!Number.isFinite(difference)) return undefined;
  const isDownward = direction === 'decrease' || (direction === undefined && to < from);
  return isDownward ? -difference : difference;
}

export const measureFacts = (plan: Plan, { measureIds }: PlanGoal): readonly MeasureFacts[] =>
  measureIds.map((id) => {
    const measure = plan.measures.get(id);
    const latest = measure && latestOf(measure);
    return { id, measure, latest, ahead: measure && aheadOf(measure, latest) };
  });
