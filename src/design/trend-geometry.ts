/** A measure over time as positions: no DOM, no words. What is not known is a gap in the line, never a zero. */
import { line } from 'd3-shape';
import { dayNumber, type PlainDate } from '../contract/plain-date.js';

export interface TrendPoint {
  date: PlainDate;
  value: number | null;
  /** Why there may be no value. A value that is withheld is not drawn even if it is there. */
  state?: 'known' | 'unknown' | 'suppressed';
}

/** Start and target may lack a date: they then stand at the beginning and the end. */
export interface TrendEnd {
  date?: PlainDate;
  value: number;
}

export interface TrendInput {
  baseline?: TrendEnd;
  target?: TrendEnd;
  observations: readonly TrendPoint[];
}

export interface TrendMark {
  kind: 'start' | 'seen' | 'now' | 'target';
  x: number;
  y: number;
}

export interface TrendGap {
  x: number;
  state: 'unknown' | 'suppressed';
}

export interface TrendGeometry {
  width: number;
  height: number;
  /** From start through every known observation, broken at each gap; empty when there is nothing to join. */
  line: string;
  /** From the latest known value straight to the target. */
  toGo: string;
  marks: TrendMark[];
  gaps: TrendGap[];
  baselineY?: number;
  targetY?: number;
  firstDate?: PlainDate;
  lastDate?: PlainDate;
}

/** Room for the largest mark, so that nothing is cut at the edge. */
const INSET = 7;

export const isKnown = (point: TrendPoint): point is TrendPoint & { value: number } =>
  point.value !== null && Number.isFinite(point.value) && (point.state ?? 'known') === 'known';

/** Maps [from, to] onto [start, end]; a domain of one value lies at `lone`. */
const linear = (from: number, to: number, start: number, end: number, lone: number) => (value: number) =>
  to === from ? lone : start + ((value - from) / (to - from)) * (end - start);

const round = (value: number): number => Math.round(value * 100) / 100;

interface Axes {
  x: (date: PlainDate) => number;
  y: (value: number) => number;
  dates: PlainDate[];
  left: number;
  right: number;
}

function axes({ baseline, target, observations }: TrendInput, width: number, height: number): Axes {
  const dates = [baseline?.date, ...observations.map(({ date }) => date), target?.date]
    .filter((date) => date !== undefined)
    .sort();
  const values = [
    baseline?.value,
    ...observations.filter(isKnown).map(({ value }) => value),
    target?.value,
  ].filter((value) => value !== undefined);
  const days = dates.map(dayNumber);
  const left = INSET;
  const right = width - INSET;
  // An end without a date takes the edge; what has a date then keeps clear of it.
  const start = baseline && !baseline.date ? left + INSET * 3 : left;
  const end = target && !target.date ? right - INSET * 3 : right;
  const alongDays = linear(
    days[0] ?? 0,
    days.at(-1) ?? 0,
    start,
    end,
    baseline && !baseline.date ? end : start,
  );
  const alongValues = linear(Math.min(...values), Math.max(...values), height - INSET, INSET, height / 2);
  return {
    x: (date) => round(alongDays(dayNumber(date))),
    y: (value) => round(alongValues(value)),
    dates,
    left,
    right,
  };
}

type Position = { x: number; y: number } | undefined;

const path = line<Position>()
  .defined((position) => position !== undefined)
  .x((position) => position?.x ?? 0)
  .y((position) => position?.y ?? 0);

export const TREND_SIZE = { width: 160, height: 48 } as const;

export function trendGeometry(
  input: TrendInput,
  size: { width: number; height: number } = TREND_SIZE,
): TrendGeometry {
  const { x, y, dates, left, right } = axes(input, size.width, size.height);
  const { baseline, target } = input;
  const observations = [...input.observations].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
  const start = baseline && { x: baseline.date ? x(baseline.date) : left, y: y(baseline.value) };
  const end = target && { x: target.date ? x(target.date) : right, y: y(target.value) };
  const seen = observations.map((point): Position =>
    isKnown(point) ? { x: x(point.date), y: y(point.value) } : undefined,
  );
  const known = seen.filter((position) => position !== undefined);
  const latest = known.at(-1);
  const from = latest ?? start;
  return {
    ...size,
    line: (start ? known.length > 0 : known.length > 1)
      ? (path([...(start ? [start] : []), ...seen]) ?? '')
      : '',
    toGo: from && end ? (path([from, end]) ?? '') : '',
    marks: [
      ...(start ? [{ kind: 'start' as const, ...start }] : []),
      ...known.map((position) => ({
        kind: position === latest ? ('now' as const) : ('seen' as const),
        ...position,
      })),
      ...(end ? [{ kind: 'target' as const, ...end }] : []),
    ],
    gaps: observations
      .filter((point) => !isKnown(point))
      .map(({ date, state }) => ({ x: x(date), state: state === 'suppressed' ? 'suppressed' : 'unknown' })),
    baselineY: start?.y,
    targetY: end?.y,
    firstDate: dates[0],
    lastDate: dates.at(-1),
  };
}
