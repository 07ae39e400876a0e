/** The same order or one with fewer crossings, looked for in the background. */
import { areBandsCheap, freeAreas, hasAreas } from './band-order.js';
import { keysIn, numbered } from './numbered.js';
import type { AlignmentOrder } from './order.js';
import { orderingLayers, type OrderOptions } from './order-layers.js';

/**
 * Yields after every few milliseconds of work and returns an order that is never worse than the one given, by the rules of
 * `orderOf`: bands that turn out to add too many crossings are given up, others keep their order.
 */
export function* refineOrder(
  order: AlignmentOrder,
  options: Pick<OrderOptions, 'steps' | 'seed'> = {},
): Generator<void, AlignmentOrder> {
  const banded = yield* refined(order, options);
  if (!hasAreas(banded) || areBandsCheap(banded)) return banded;
  const free = yield* refined({ ...banded, ...freeAreas(banded) }, options);
  return areBandsCheap(banded, free) ? banded : free;
}

function* refined(
  order: AlignmentOrder,
  options: Pick<OrderOptions, 'steps' | 'seed'>,
): Generator<void, AlignmentOrder> {
  const { keys, layers, edges, nesting } = numbered(order, order.columns);
  yield;
  const found = yield* orderingLayers(layers, edges, { sweeps: 0, ...options, ...nesting });
  if (found.crossings >= order.crossings) return order;
  return { ...order, columns: keysIn(found.layers, keys), crossings: found.crossings };
}
