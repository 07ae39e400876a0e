/** Where the marks of progress stand: shares of a line, from 0 at its beginning to 1 at its end. No DOM, no words. */
import { daysBetween, type PlainDate } from '../../contract/plain-date.js';
import type { ProgressMark } from '../../design/index.js';

/** How a stretch of a line looks: behind, ahead, or past the target. */
export type Way = 'travelled' | 'to-go' | 'beyond';

export interface Stretch {
  readonly way: Way;
  readonly from: number;
  readonly to: number;
}

export interface LineMark {
  readonly mark: ProgressMark;
  readonly at: number;
}

export interface ProgressLine {
  readonly stretches: readonly Stretch[];
  readonly marks: readonly LineMark[];
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
const isOrdered = (from: number, to: number): Pick<Stretch, 'from' | 'to'> =>
  from <= to ? { from, to } : { from: to, to: from };

/** Places on a scale, as indexes of its levels; what is left out is unknown. */
export interface LevelPlaces {
  readonly baseline?: number;
  readonly current?: number;
  readonly target?: number;
}

/** The mark of a level. Where start and now are one level, it is now that counts. */
function markAt(index: number, { baseline, current, target }: LevelPlaces): ProgressMark {
  if (index === current) return index === target ? 'reached' : 'now';
  if (index === target) return 'target';
  return index === baseline ? 'start' : 'other';
}

/**
 * A scale as a line. Levels have equal columns and stand at the beginning of theirs, so the last one is not at the end:
 * its name needs room behind it.
 */
export function levelLine(count: number, places: LevelPlaces): ProgressLine {
  const share = (index: number) => round(index / count);
  const { baseline, current, target } = places;
  const stretches: Stretch[] = [];
  const marked = [baseline, current, target].filter((index) => index !== undefined);
  const [low, high] = marked.length > 0 ? [Math.min(...marked), Math.max(...marked)] : [0, 0];
  if (low > 0) stretches.push({ way: 'beyond', from: 0, to: share(low) });
  if (high < count - 1) stretches.push({ way: 'beyond', from: share(high), to: share(count - 1) });
  const here = current ?? baseline;
  if (here !== undefined && target !== undefined && target !== here) {
    stretches.push({ way: 'to-go', ...isOrdered(share(here), share(target)) });
  }
  if (baseline !== undefined && current !== undefined && baseline !== current) {
    stretches.push({ way: 'travelled', ...isOrdered(share(baseline), share(current)) });
  }
  const marks = Array.from({ length: count }, (_, index) => ({
    mark: markAt(index, places),
    at: share(index),
  }));
  return { stretches, marks };
}

/** Values of a measure; what is left out is unknown. */
export interface TrackValues {
  readonly start?: number;
  readonly now?: number;
  readonly target?: number;
}

/**
 * Start, now and target on one line that runs from the start to the target, whichever is larger. A value before the start
 * or past the target widens the line. Undefined when nothing is known to stand anywhere.
 */
export function trackLine({ start, now, target }: TrackValues): ProgressLine | undefined {
  const known = [start, now, target].filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  const first = start ?? now ?? target!;
  const last = target ?? now ?? start!;
  const toward = last < first ? -1 : 1;
  const places = known.map((value) => value * toward);
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const at = (value: number) => (high === low ? 0 : round((value * toward - low) / (high - low)));
  const here = now ?? start;
  const stretches: Stretch[] = [];
  if (here !== undefined && target !== undefined && here !== target) {
    const isPast = at(here) > at(target);
    stretches.push({ way: isPast ? 'beyond' : 'to-go', ...isOrdered(at(here), at(target)) });
  }
  if (start !== undefined && now !== undefined && start !== now) {
    stretches.push({ way: 'travelled', ...isOrdered(at(start), at(now)) });
  }
  const marks: LineMark[] = [];
  if (start !== undefined && start !== now) marks.push({ mark: 'start', at: at(start) });
  if (target !== undefined && target !== now) marks.push({ mark: 'target', at: at(target) });
  if (now !== undefined) marks.push({ mark: now === target ? 'reached' : 'now', at: at(now) });
  return { stretches, marks };
}

/** How much of the days from one date to another is gone; undefined where a date is not known. */
export function shareGone(
  from: PlainDate | undefined,
  to: PlainDate | undefined,
  today: PlainDate,
): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = daysBetween(from, to);
  const gone = daysBetween(from, today);
  if (days <= 0) return gone >= 0 ? 1 : 0;
  return round(Math.min(1, Math.max(0, gone / days)));
}

export type BarKind = 'earned' | 'planned' | 'open';

export interface BarPart {
  readonly kind: BarKind;
  readonly from: number;
  readonly size: number;
  /** Which of the earned amounts it is; -1 for what belongs to none. */
  readonly index: number;
}

/**
 * A bar from 0 to `whole`: what is earned, each amount by itself, then what is planned, then what is still open. When more
 * is earned than is asked for, the bar is as long as what is earned.
 */
export function bar(
  earned: readonly number[],
  planned: number,
  whole: number | undefined,
): readonly BarPart[] {
  const filled = earned.reduce((sum, each) => sum + each, 0) + planned;
  const length = Math.max(whole ?? 0, filled);
  if (length <= 0) return [];
  const parts: BarPart[] = [];
  let from = 0;
  const add = (kind: BarKind, amount: number, index = -1) => {
    if (amount <= 0) return;
    parts.push({ kind, from: round(from / length), size: round(amount / length), index });
    from += amount;
  };
  earned.forEach((amount, index) => add('earned', amount, index));
  add('planned', planned);
  add('open', length - filled);
  return parts;
}
