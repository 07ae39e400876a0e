/** Links of which one end is on another sheet: where they leave this one. */
import { pathSteps } from '../paper/shapes.js';
import type { DrawnLink } from '../geometry.js';
import type { Page } from './pages.js';

export interface Leaving {
  readonly hue: number;
  readonly x: number;
  readonly y: number;
  /** Whether it goes on in a part before this one, or in one that follows. */
  readonly goes: 'up' | 'down';
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Links with an end on the sheet; what only passes by is left to the sheets that it joins. A tick stands beside the goal
 * that it leads to, wherever the goal above that is.
 */
export function linksOn(
  { links }: { readonly links: readonly DrawnLink[] },
  page: Page,
): readonly DrawnLink[] {
  const own = new Set(page.rows.map(({ key }) => key));
  return links.filter(({ link, kind }) => own.has(link.to) || (kind !== 'tick' && own.has(link.from)));
}

export function leavingOf(links: readonly DrawnLink[], page: Page): readonly Leaving[] {
  const own = new Set(page.rows.map(({ key }) => key));
  return links.flatMap(({ link, kind, hue, path }) => {
    if (kind === 'tick' || (own.has(link.from) && own.has(link.to))) return [];
    const points = pointsOf(path);
    // From the end that is here to the one that is not.
    if (!own.has(link.from)) points.reverse();
    const end = points.at(-1)!;
    const goes = end.y >= (page.top + page.bottom) / 2 ? 'down' : 'up';
    const edge = goes === 'down' ? page.bottom : page.top;
    return [{ hue, goes, ...(crossing(points, edge) ?? end) }];
  });
}

/** Where a line of points comes to a height first. */
function crossing(points: readonly Point[], y: number): Point | undefined {
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1]!, points[index]!];
    if ((a.y - y) * (b.y - y) > 0 || a.y === b.y) continue;
    return { x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y), y };
  }
  return undefined;
}

/** Pieces of a curve that are taken for straight. */
const PIECES = 16;

function pointsOf(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  const go = (point: Point) => points.push((at = point));
  for (const { command, numbers } of pathSteps(path)) {
    if (command === 'H') go({ x: numbers[0]!, y: at.y });
    else if (command === 'V') go({ x: at.x, y: numbers[0]! });
    else if (command === 'C') {
      for (let from = 0; from < numbers.length; from += 6) curve(at, numbers.slice(from, from + 6), go);
    } else if (numbers.length >= 2) go({ x: numbers.at(-2)!, y: numbers.at(-1)! });
  }
  return points;
}

function curve(start: Point, [x1, y1, x2, y2, x3, y3]: readonly number[], go: (point: Point) => void): void {
  for (let piece = 1; piece <= PIECES; piece++) {
    const t = piece / PIECES;
    const at = (a: number, b: number, c: number, d: number) =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    go({ x: at(start.x, x1!, x2!, x3!), y: at(start.y, y1!, y2!, y3!) });
  }
}
