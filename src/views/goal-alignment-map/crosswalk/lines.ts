/** The lines of a crosswalk: where each leaves a row and arrives at another, and how many associations it holds. */
import { curveBumpX, line } from 'd3-shape';
import type { CrosswalkBundle } from '../../../model/crosswalk/index.js';
import { bundleWidth, channelOf, markPath } from './channels.js';
import type { DrawnColumn, DrawnItem } from './geometry.js';

export interface DrawnBundle {
  readonly bundle: CrosswalkBundle;
  readonly width: number;
  readonly path: string;
  /** The marks at its ends. */
  readonly marks: string;
}

/** How many associations join two rows, where that is more than one. */
export interface DrawnCount {
  readonly framework: string;
  readonly beside: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

type Point = readonly [x: number, y: number];
const curve = line<Point>().curve(curveBumpX).digits(1);

/** What a row keeps free of ends above and below, and what lies between two ends where there is room. */
const MARGIN = 4;
const BETWEEN = 3;
/** Room that the sign of a count takes. */
const COUNT = { width: 30, height: 16 } as const;

type Columns = { readonly framework: DrawnColumn; readonly beside: DrawnColumn };

export function linesOf(
  bundles: readonly CrosswalkBundle[],
  columns: Columns,
): { readonly bundles: readonly DrawnBundle[]; readonly counts: readonly DrawnCount[] } {
  const { framework, beside } = columns;
  const from = portsOf(bundles, framework.rows, 'framework', (bundle) => beside.rows[bundle.beside]!);
  const to = portsOf(bundles, beside.rows, 'beside', (bundle) => framework.rows[bundle.framework]!);
  const edge = framework.x + framework.width;
  const drawn = bundles.map((bundle) => {
    const [left, right] = [framework.rows[bundle.framework]!, beside.rows[bundle.beside]!];
    const start: Point = [left.port, from.get(bundle)!];
    const end: Point = [right.port, to.get(bundle)!];
    const bend: Point[] = [
      [edge - 4, start[1]],
      [beside.x + 8, end[1]],
    ];
    return {
      bundle,
      width: bundleWidth(bundle.type, bundle.links.length),
      path: curve([start, ...bend, end]) ?? '',
      marks: marksOf(bundle, start, end),
    };
  });
  return { bundles: drawn, counts: countsOf(bundles, from, to, columns) };
}

function marksOf({ type, links }: CrosswalkBundle, start: Point, end: Point): string {
  const { mark } = channelOf(type);
  if (mark !== 'arrow') return markPath(mark, ...start, 1) + markPath(mark, ...end, 1);
  const leads = (to: 'framework' | 'beside') => links.some(({ from }) => from !== to);
  return (
    (leads('framework') ? markPath(mark, start[0] + 2, start[1], -1) : '') +
    (leads('beside') ? markPath(mark, end[0] - 2, end[1], 1) : '')
  );
}

/** The height at which each leaves the rows of one side: in the order of the rows at its other end. */
function portsOf(
  bundles: readonly CrosswalkBundle[],
  rows: readonly DrawnItem[],
  side: 'framework' | 'beside',
  other: (bundle: CrosswalkBundle) => DrawnItem,
): ReadonlyMap<CrosswalkBundle, number> {
  const ends = new Map<number, CrosswalkBundle[]>();
  for (const bundle of bundles) {
    const group = ends.get(bundle[side]);
    if (group) group.push(bundle);
    else ends.set(bundle[side], [bundle]);
  }
  const ports = new Map<CrosswalkBundle, number>();
  for (const [index, group] of ends) {
    const { y, height } = rows[index]!;
    group.sort((a, b) => other(a).y - other(b).y);
    const widths = group.map(({ type, links }) => bundleWidth(type, links.length));
    const sum = widths.reduce((all, each) => all + each, 0);
    const room = height - 2 * MARGIN - sum;
    const gap = group.length > 1 ? Math.min(BETWEEN, room / (group.length - 1)) : 0;
    let at = y + height / 2 - (sum + gap * (group.length - 1)) / 2;
    group.forEach((bundle, place) => {
      ports.set(bundle, Math.round((at + widths[place]! / 2) * 10) / 10);
      at += widths[place]! + gap;
    });
  }
  return ports;
}

/** In the middle of the gap, the larger ones first; one that has no room left is in the details and in the table. */
function countsOf(
  bundles: readonly CrosswalkBundle[],
  from: ReadonlyMap<CrosswalkBundle, number>,
  to: ReadonlyMap<CrosswalkBundle, number>,
  { framework, beside }: Columns,
): readonly DrawnCount[] {
  const sums = new Map<string, { first: CrosswalkBundle; count: number }>();
  for (const bundle of bundles) {
    const key = `${bundle.framework} ${bundle.beside}`;
    const sum = sums.get(key) ?? { first: bundle, count: 0 };
    sum.count += bundle.links.length;
    sums.set(key, sum);
  }
  const x = (framework.x + framework.width + beside.x) / 2;
  const taken: number[] = [];
  const counts: DrawnCount[] = [];
  for (const { first, count } of [...sums.values()].sort((a, b) => b.count - a.count)) {
    const y = (from.get(first)! + to.get(first)!) / 2;
    const isFolded = [framework.rows[first.framework]!, beside.rows[first.beside]!].some(
      ({ row }) => row.isOpen === false,
    );
    if (!isFolded || count < 2 || taken.some((other) => Math.abs(other - y) < COUNT.height)) continue;
    taken.push(y);
    const [left, right] = [framework.rows[first.framework]!.key, beside.rows[first.beside]!.key];
    counts.push({ framework: left, beside: right, count, x: x - COUNT.width / 2, y: y - COUNT.height / 2 });
  }
  return counts;
}
