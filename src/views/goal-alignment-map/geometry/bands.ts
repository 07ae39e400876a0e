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
    top = standBand(columns, top, heights, beside, standing, order, band.kind === 'areas');
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
  { kinds, under }: AlignmentOrder,
  isFree: boolean,
): number {
  const blocks = columns.map((keys, index) =>
    isFree && kinds[index] === 'goal' ? goalBlocks(keys, under) : keys.map((key) => [key]),
  );
  const gaps = kinds.map((kind) => (isFree && kind === 'goal' ? BETWEEN_BANDS : BETWEEN_ROWS));
  const stacked = (sizes: readonly number[], gap: number) =>
    sizes.reduce((sum, height) => sum + height + gap, sizes.length > 0 ? -gap : 0);
  const heightOf = (block: readonly string[]) =>
    stacked(
      block.map((key) => heights.get(key)!),
      BETWEEN_ROWS,
    );
  const bottom = top + Math.max(0, ...blocks.map((each, index) => stacked(each.map(heightOf), gaps[index]!)));
  const stand = (index: number, sides: readonly ('before' | 'after')[]) => {
    const isFixed = kinds[index] === 'goal' && !isFree;
    const wishes = blocks[index]!.map((block) => {
      const near = block.flatMap((key) => sides.flatMap((side) => beside.get(key)?.[side] ?? []));
      return { height: heightOf(block), middle: isFixed ? undefined : middleOf(near, standing) };
    });
    const tops = spread(wishes, gaps[index]!, top, bottom);
    blocks[index]!.forEach((block, place) => {
      let y = tops[place]!;
      for (const key of block) {
        standing.set(key, { y, height: heights.get(key)! });
        y += heights.get(key)! + BETWEEN_ROWS;
      }
    });
  };
  columns.forEach((_, index) => stand(index, ['before']));
  for (let index = columns.length - 2; index >= (isFree ? 0 : 1); index--) stand(index, ['before', 'after']);
  columns.forEach(
    (_, index) => index > 0 && stand(index, index === columns.length - 1 ? ['before'] : ['before', 'after']),
  );
  return bottom;
}

function middleOf(keys: readonly string[], standing: ReadonlyMap<string, Standing>): number | undefined {
  const known = keys.map((key) => standing.get(key)).filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((sum, each) => sum + each.y + each.height / 2, 0) / known.length;
}

/** Where everything else stands free, a district goal and the goals under it still stand as one, apart from the next. */
function goalBlocks(keys: readonly string[], under: AlignmentOrder['under']): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  for (const key of keys) {
    if (under.has(key) && blocks.length > 0) blocks.at(-1)!.push(key);
    else blocks.push([key]);
  }
  return blocks;
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
