/** How high everything stands: band below band, and in each band the rows of every column beside what they are linked with. */
import { STRENGTH_CHANNELS } from '../channels.js';
import type { AlignmentOrder } from '../../../model/alignment/index.js';
import type { AlignmentLink } from '../../../model/alignment/index.js';
import type { SizedRow } from './rows.js';
import { spread } from './spread.js';

export interface Standing {
  readonly y: number;
  readonly height: number;
}

/** Where the rows begin, under the heads of the columns. */
export const HEAD = 40;
const BETWEEN_BANDS = 20;
const BEFORE_AIMLESS = 24;
/** Least distance of two rows of a column. */
const BETWEEN_ROWS = 2;
export const BETWEEN_PORTS = 2;

/** Where each row and lane stands, by key, and where the last one ends. */
export function standRows(order: AlignmentOrder, rows: ReadonlyMap<string, SizedRow>) {
  const heights = new Map<string, number>();
  const lanes = laneHeights(order);
  for (const key of order.stops.keys()) heights.set(key, rows.get(key)?.height ?? lanes.get(key) ?? 0);
  const beside = besideInBand(order);
  const standing = new Map<string, Standing>();
  let top = HEAD;
  order.bands.forEach((band, index) => {
    if (index > 0) top += band.kind === 'aimless' ? BEFORE_AIMLESS : BETWEEN_BANDS;
    const columns = order.columns.map((keys) => keys.filter((key) => order.stops.get(key)!.band === index));
    top = standBand(columns, top, heights, beside, standing, order);
  });
  return { standing, bottom: top };
}

type Beside = ReadonlyMap<string, { readonly before: readonly string[]; readonly after: readonly string[] }>;

function standBand(
  columns: readonly (readonly string[])[],
  top: number,
  heights: ReadonlyMap<string, number>,
  beside: Beside,
  standing: Map<string, Standing>,
  { kinds }: AlignmentOrder,
): number {
  const total = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + heights.get(key)! + BETWEEN_ROWS, 0) -
    (keys.length > 0 ? BETWEEN_ROWS : 0);
  const bottom = top + Math.max(0, ...columns.map(total));
  const middle = (keys: readonly string[]): number | undefined => {
    const known = keys.map((key) => standing.get(key)).filter((each) => each !== undefined);
    if (known.length === 0) return undefined;
    return known.reduce((sum, each) => sum + each.y + each.height / 2, 0) / known.length;
  };
  const stand = (index: number, sides: readonly ('before' | 'after')[]) => {
    const keys = columns[index]!;
    const wishes = keys.map((key) => {
      const near = sides.flatMap((side) => beside.get(key)?.[side] ?? []);
      return { height: heights.get(key)!, middle: kinds[index] === 'goal' ? undefined : middle(near) };
    });
    const tops = spread(wishes, BETWEEN_ROWS, top, bottom);
    keys.forEach((key, place) => standing.set(key, { y: tops[place]!, height: heights.get(key)! }));
  };
  columns.forEach((_, index) => stand(index, ['before']));
  for (let index = columns.length - 2; index > 0; index--) stand(index, ['before', 'after']);
  columns.forEach(
    (_, index) => index > 0 && stand(index, index === columns.length - 1 ? ['before'] : ['before', 'after']),
  );
  return bottom;
}

/** Neighbours along the ribbons that stand in the same band: what lies elsewhere would only pull rows out of line. */
function besideInBand({ stops, paths }: AlignmentOrder): Beside {
  const beside = new Map<string, { before: string[]; after: string[] }>();
  const of = (key: string) => {
    let found = beside.get(key);
    if (!found) beside.set(key, (found = { before: [], after: [] }));
    return found;
  };
  for (const path of paths.values()) {
    for (let index = 1; index < path.length; index++) {
      const [a, b] = [path[index - 1]!, path[index]!];
      if (stops.get(a)!.band !== stops.get(b)!.band) continue;
      of(a).after.push(b);
      of(b).before.push(a);
    }
  }
  return beside;
}

/** A lane is as high as the ribbons in it. */
function laneHeights({ paths, stops }: AlignmentOrder): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (const [link, path] of paths as ReadonlyMap<AlignmentLink, readonly string[]>) {
    for (const key of path) {
      if (stops.get(key)!.node) continue;
      heights.set(key, (heights.get(key) ?? 2) + STRENGTH_CHANNELS[link.strength].width + BETWEEN_PORTS);
    }
  }
  return heights;
}
