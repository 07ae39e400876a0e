/** A measure over time as positions in px: from its start to its target, with what was seen between. No DOM, no words. */
import { dayNumber, type PlainDate } from '../../contract/plain-date.js';
import type { ProgressMark } from '../../design/index.js';

export interface MeasureEnd {
  readonly value: number;
  readonly date?: PlainDate;
}

export interface MeasureSeen {
  readonly date: PlainDate;
  /** Absent: unknown or withheld, a gap in the line. */
  readonly value?: number;
  readonly isSuppressed: boolean;
}

export interface MeasureInput {
  readonly start?: MeasureEnd;
  readonly target?: MeasureEnd;
  readonly seen: readonly MeasureSeen[];
  /** The mid-year review, where its date is known. */
  readonly upright?: PlainDate;
}

/** What is written at each place. */
export interface MeasureTexts {
  readonly start?: string;
  readonly now?: string;
  readonly target?: string;
  readonly startDate?: string;
  readonly nowDate?: string;
  readonly targetDate?: string;
  readonly upright?: string;
}

export interface PlacedText {
  readonly of: keyof MeasureTexts;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface MeasureDrawing {
  readonly width: number;
  readonly height: number;
  /** Hairlines at the start's and the target's value. */
  readonly levels: readonly number[];
  readonly upright: number | undefined;
  /** Straight from the start to the target. */
  readonly path: string;
  /** Through everything that is known, broken at each gap. */
  readonly line: string;
  readonly marks: readonly { readonly mark: ProgressMark; readonly x: number; readonly y: number }[];
  readonly gaps: readonly { readonly x: number; readonly isSuppressed: boolean }[];
  readonly texts: readonly PlacedText[];
}

const HEIGHT = 112;
const TOP = 20;
const FOOT = 80;
const BASELINE = 104;
const INSET = 8;
/** Of a letter at 12 px, more often than not too wide. */
const LETTER = 6.4;
const GAP = 8;

const round = (value: number): number => Math.round(value * 100) / 100;

interface Scales {
  readonly x: (date: PlainDate) => number;
  readonly y: (value: number) => number;
}

function scales({ start, target, seen, upright }: MeasureInput, width: number): Scales {
  const days = [start?.date, target?.date, upright, ...seen.map(({ date }) => date)]
    .filter((date) => date !== undefined)
    .map(dayNumber);
  const values = [start?.value, target?.value, ...seen.map(({ value }) => value)].filter(
    (value) => value !== undefined,
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const left = start && !start.date ? INSET * 4 : INSET;
  const right = target && !target.date ? width - INSET * 4 : width - INSET;
  return {
    x: (date) =>
      round(last === first ? left : left + ((dayNumber(date) - first) / (last - first)) * (right - left)),
    y: (value) => round(high === low ? FOOT : FOOT - ((value - low) / (high - low)) * (FOOT - TOP)),
  };
}

type Point = { readonly x: number; readonly y: number };

/** A path through the points, begun anew after each gap. */
function pathOf(points: readonly (Point | undefined)[]): string {
  let isBroken = true;
  let path = '';
  for (const point of points) {
    if (point) path += `${isBroken ? 'M' : 'L'}${point.x} ${point.y}`;
    isBroken = point === undefined;
  }
  return path;
}

const widthOf = (text: string): number => text.length * LETTER;

/** From where to where a text reaches along the line of reading of the picture. */
function spanOf({ x, text, anchor }: PlacedText): readonly [number, number] {
  const size = widthOf(text);
  if (anchor === 'start') return [x, x + size];
  return anchor === 'end' ? [x - size, x] : [x - size / 2, x + size / 2];
}

const touches = (one: PlacedText, other: PlacedText): boolean => {
  const [a, b] = [spanOf(one), spanOf(other)];
  const isSameLine = Math.abs(one.y - other.y) < 14;
  return isSameLine && a[0] < b[1] + GAP && b[0] < a[1] + GAP;
};

/** Keeps a text inside the picture. */
function inside(text: PlacedText, width: number): PlacedText {
  const size = widthOf(text.text);
  if (text.anchor !== 'middle') return text;
  if (text.x - size / 2 < 0) return { ...text, x: 0, anchor: 'start' };
  return text.x + size / 2 > width ? { ...text, x: width, anchor: 'end' } : text;
}

/** Texts in the order in which they matter: what would touch one that is there already is left out. */
function placed(texts: readonly (PlacedText | undefined)[], width: number): readonly PlacedText[] {
  const kept: PlacedText[] = [];
  for (const text of texts) {
    if (!text || text.text === '') continue;
    const fitted = inside(text, width);
    if (!kept.some((other) => touches(fitted, other))) kept.push(fitted);
  }
  return kept;
}

interface Points {
  readonly start?: Point;
  readonly now?: Point;
  readonly target?: Point;
  readonly upright?: number;
}

function textsOf(points: Points, texts: MeasureTexts, width: number): readonly PlacedText[] {
  const { start, now, target, upright } = points;
  const at = (
    of: keyof MeasureTexts,
    x: number | undefined,
    y: number,
    anchor: PlacedText['anchor'],
  ): PlacedText | undefined =>
    x === undefined || !texts[of] ? undefined : { of, text: texts[of], x: round(x), y: round(y), anchor };
  const above = (point: Point | undefined) => (point ? point.y - 11 : 0);
  return placed(
    [
      at('now', now?.x, above(now), 'middle'),
      at('target', target && target.x - 13, above(target) + 4, 'end'),
      at('start', start && start.x - INSET, above(start), 'start'),
      at('nowDate', now?.x, BASELINE, 'middle'),
      at('targetDate', target && width, BASELINE, 'end'),
      at('startDate', start && start.x - INSET, BASELINE, 'start'),
      at('upright', upright, BASELINE, 'middle'),
    ],
    width,
  );
}

/** Where everything of the picture stands. */
export function measureDrawing(input: MeasureInput, texts: MeasureTexts, width: number): MeasureDrawing {
  const { x, y } = scales(input, width);
  const { start, target, upright } = input;
  const seen = [...input.seen].sort((one, other) => dayNumber(one.date) - dayNumber(other.date));
  const from = start && { x: start.date ? x(start.date) : INSET, y: y(start.value) };
  const to = target && { x: target.date ? x(target.date) : width - INSET, y: y(target.value) };
  const points = seen.map(({ date, value }) =>
    value === undefined ? undefined : { x: x(date), y: y(value) },
  );
  const known = points.filter((point) => point !== undefined);
  const isBeforeStart = (day: PlainDate) => start?.date !== undefined && day < start.date;
  const before = seen.filter(({ date }) => isBeforeStart(date)).length;
  const through = from ? points.toSpliced(before, 0, from) : points;
  const now = known.at(-1);
  const marks: MeasureDrawing['marks'][number][] = known
    .slice(0, -1)
    .map((point) => ({ mark: 'seen', ...point }));
  if (from) marks.push({ mark: 'start', ...from });
  if (to) marks.push({ mark: 'target', ...to });
  if (now) marks.push({ mark: 'now', ...now });
  const at = upright === undefined ? undefined : x(upright);
  return {
    width,
    height: HEIGHT,
    levels: [from?.y, to?.y].filter((level) => level !== undefined),
    upright: at,
    path: from && to ? pathOf([from, to]) : '',
    line: known.length + (from ? 1 : 0) > 1 ? pathOf(through) : '',
    marks,
    gaps: seen
      .filter(({ value }) => value === undefined)
      .map(({ date, isSuppressed }) => ({ x: x(date), isSuppressed })),
    texts: textsOf({ start: from, now, target: to, upright: at }, texts, width),
  };
}
