/** A line of progress in three paths, for where every element counts: rings and what is behind, what is ahead, dots. */
import { levelLine, type LevelPlaces, type LineMark, type ProgressLine } from './geometry.js';

export interface LinePaths {
  readonly solid: string;
  readonly toGo: string;
  readonly dots: string;
  /** Where nothing is known. */
  readonly hatch: string;
}

const MIDDLE = 9;
/** Longer scales are rare, and have too many places to keep. */
const SHARED_UP_TO = 6;
/** From the middle of a ring to where a line may begin. */
const RINGS = { start: 4.25, target: 6.25, reached: 8 } as const;
const DOTS = { now: 5, reached: 5, target: 2.25, other: 2, seen: 2 } as const;

const round = (value: number): number => Math.round(value * 100) / 100;

const circle = (x: number, radius: number): string =>
  `M${round(x - radius)} ${MIDDLE}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

const radiusIn = (radii: Readonly<Record<string, number>>, { mark }: LineMark): number => radii[mark] ?? 0;

/** From the first mark to the last, and from the edge to the first. */
const WIDTH = 66;
const INSET = 9;

const HATCH = Array.from({ length: 8 }, (_, index) => `M${2 + index * 10} 13l8-8`).join('');
export const UNKNOWN_LINE: LinePaths = { solid: '', toGo: '', dots: '', hatch: HATCH };

/** Scales have few levels, so that few lines stand on them: cards on the same level share theirs. */
const levelPaths = new Map<string, LinePaths>();

export function levelLinePaths(count: number, places: LevelPlaces): LinePaths {
  const key = [count, places.baseline, places.current, places.target].join();
  const known = levelPaths.get(key);
  if (known) return known;
  const paths = linePaths(levelLine(count, places));
  if (count <= SHARED_UP_TO) levelPaths.set(key, paths);
  return paths;
}

/** Lines end at the rings, because both are one path. */
export function linePaths({ stretches, marks }: ProgressLine): LinePaths {
  const x = (at: number) => INSET + at * WIDTH;
  const ringAt = (at: number) => {
    const mark = marks.find((each) => each.at === at);
    return mark ? radiusIn(RINGS, mark) : 0;
  };
  const stretch = (way: 'travelled' | 'to-go') =>
    stretches
      .filter((each) => each.way === way)
      .map(({ from, to }) => [x(from) + ringAt(from), x(to) - ringAt(to)] as const)
      .filter(([from, to]) => to > from)
      .map(([from, to]) => `M${round(from)} ${MIDDLE}H${round(to)}`)
      .join('');
  const circles = (radii: Readonly<Record<string, number>>) =>
    marks
      .filter((mark) => radiusIn(radii, mark) > 0)
      .map((mark) => circle(x(mark.at), radiusIn(radii, mark)))
      .join('');
  return {
    solid: stretch('travelled') + circles(RINGS),
    toGo: stretch('to-go'),
    dots: circles(DOTS),
    hatch: '',
  };
}
