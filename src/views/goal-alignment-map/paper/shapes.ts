/**
 * What is drawn on paper and in files: plain records, from left to right. Whoever draws them turns the whole round for a page
 * that runs from right to left, and gives each paint its colour.
 */

export const PAINTS = [
  'surface',
  'hairline',
  'ink',
  'ink-2',
  'receded',
  'accent-text',
  'accent-soft',
  'attention',
  'hatch',
  'goal-1',
  'goal-2',
  'goal-3',
  'goal-4',
  'goal-5',
  'goal-6',
] as const;
/** Names of the design's colours: `--_` and the name is the custom property. */
export type Paint = (typeof PAINTS)[number];

export interface PathShape {
  readonly kind: 'path';
  /** Absolute and relative commands of SVG, which canvas knows too. */
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
  /** Said while something is picked: where only a few colours are allowed, they go by this. */
  readonly standing?: 'thread' | 'rest';
}

export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  /** Where it begins or, at side `end`, where it ends. */
  readonly x: number;
  /** Of the line on which letters stand. */
  readonly y: number;
  readonly side: 'start' | 'end';
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 650;
  readonly paint: Paint;
  readonly isItalic?: boolean;
  /** Between letters, in px. */
  readonly spacing?: number;
  /** Which way the text itself runs: its own first letter says it, or the page does. */
  readonly runs: 'own' | 'page';
  /** All of it, where the text is cut. */
  readonly whole?: string;
}

export type Shape = PathShape | TextShape;

/** From the middle of a line of text to where its letters stand. */
export const baseline = (middle: number, size: number): number => middle + size * 0.35;

export const moved = (shapes: readonly Shape[], x: number, y: number): readonly Shape[] =>
  shapes.map((shape) =>
    shape.kind === 'text'
      ? { ...shape, x: shape.x + x, y: shape.y + y }
      : { ...shape, d: movedPath(shape.d, x, y) },
  );

const COMMAND = /([MLHVCAZmlhvcaz])([^MLHVCAZmlhvcaz]*)/g;

export interface PathStep {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** The commands of a path. The geometry writes M, L, H, V, C, A and Z, and small ones of these. */
export const pathSteps = (d: string): readonly PathStep[] =>
  [...d.matchAll(COMMAND)].map(([, command, rest]) => ({
    command: command!,
    numbers: (rest!.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number),
  }));

/** Of the numbers of a command, which are heights, which are lengths from the left, and which are neither. */
const AXES: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  A: '.....xy',
};

const shortened = (value: number): number => Math.round(value * 100) / 100;

function movedPath(d: string, x: number, y: number): string {
  return pathSteps(d)
    .map(({ command, numbers }) => {
      const axes = AXES[command];
      const by = (index: number) => ({ x, y })[axes?.[index % axes.length] ?? ''] ?? 0;
      return command + numbers.map((value, index) => shortened(value + by(index))).join(',');
    })
    .join('');
}

/** A ring of the radius that stands for a missing link. */
export const ringPath = (x: number, y: number): string =>
  `M${x - 4.25},${y}a4.25,4.25,0,1,0,8.5,0a4.25,4.25,0,1,0,-8.5,0`;

/** The 12 × 8 hatch of what is not known, its upper left corner at a place. */
export function hatchShapes(x: number, y: number): readonly Shape[] {
  const at = (dx: number, dy: number) => `${shortened(x + dx)},${shortened(y + dy)}`;
  const frame = `M${at(0.5, 0.5)}h11v7h-11z`;
  const lines = [
    [0.5, 4.5, 4.5, 0.5],
    [1.5, 7.5, 8.5, 0.5],
    [5.5, 7.5, 11.5, 1.5],
    [9.5, 7.5, 11.5, 5.5],
  ].map(([x1, y1, x2, y2]) => `M${at(x1!, y1!)}L${at(x2!, y2!)}`);
  return [{ kind: 'path', d: [frame, ...lines].join(''), stroke: 'hatch', width: 1 }];
}

/** Scripts that run from right to left. */
const RTL =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;

/** Which way a text runs by its first letter; one without letters runs with the page. */
export function directionOf(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const first = LETTER.exec(text)?.[0];
  if (first === undefined) return page;
  return RTL.test(first) ? 'rtl' : 'ltr';
}
