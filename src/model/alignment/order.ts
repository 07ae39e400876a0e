/** In which order rows stand, so that few ribbons cross and, where that costs little, each district goal's band stays together. */
import { areBandsCheap, arrangeBands, bandsInOrder, freeAreas, hasAreas } from './band-order.js';
import { layersOf, type Layers } from './layers.js';
import { orderKeys, type KeyColumns } from './numbered.js';
import type { OrderOptions } from './order-layers.js';
import type { Alignment } from './types.js';

export interface AlignmentOrder extends Layers {
  /** Keys of rows and lanes, by column, top to bottom, band by band. */
  readonly columns: readonly (readonly string[])[];
  readonly crossings: number;
}

/** Where bands add more than this share to the crossings, another order of theirs will not make them cheap. */
const TOO_DEAR = 0.3;
/** For each of the orders that are compared, and then for the best of them: all in all a few milliseconds. */
const COMPARED = { steps: 400_000, rounds: 8, sweeps: 8 };
const CHOSEN = { steps: 800_000, rounds: 10, sweeps: 0 };

/**
 * The first picture, at once: deterministic, and starts from the order of the plan; `refineOrder` goes on from it. Goals stand
 * under the goal that they stand under in the plan, and the members of an open group under its head.
 * Bands: every column keeps the rows of one district goal together, which reads best. Where so many links run from one goal's
 * rows to another's that bands would add more than a tenth to the crossings, only the goals keep to them, and everything
 * else stands where the fewest ribbons cross.
 */
export function orderOf(alignment: Alignment): AlignmentOrder {
  const layers = layersOf(alignment);
  const banded = ordered(arrangeBands(layers), COMPARED);
  if (!hasAreas(layers) || areBandsCheap(banded)) return banded;
  return ordered(bandedOrFree(layers, banded), CHOSEN);
}

function bandedOrFree(layers: Layers, banded: AlignmentOrder): AlignmentOrder {
  const freeLayers = freeAreas(layers);
  const free = ordered(freeLayers, COMPARED);
  if (areBandsCheap(banded, free)) return banded;
  if (banded.crossings > free.crossings * (1 + TOO_DEAR)) return free;
  // The order of the goals among free rows is often a good one for the bands, and rows in bands a good start for free ones.
  const again = ordered(bandsInOrder(layers, headsIn(free)), COMPARED);
  const best = again.crossings < banded.crossings ? again : banded;
  const fromBands = ordered({ ...freeLayers, columns: best.columns }, { ...COMPARED, sweeps: 0 });
  const freest = fromBands.crossings < free.crossings ? fromBands : free;
  return areBandsCheap(best, freest) ? best : freest;
}

function ordered(layers: Layers & { columns?: KeyColumns }, options: OrderOptions): AlignmentOrder {
  return { ...layers, ...orderKeys(layers, options, layers.columns) };
}

/** Areas in the order of the goals that head them. */
function headsIn({ columns, stops, kinds }: AlignmentOrder): readonly number[] {
  const goals = columns[kinds.indexOf('goal')] ?? [];
  return goals.map((key) => stops.get(key)!.node).map((node) => node?.band ?? node?.area ?? -1);
}
