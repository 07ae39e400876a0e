/** Crossing reduction for any layered graph, as it is offered to other programs; the map uses the same core. */
import { orderLayers as orderNumbers } from './alignment/order-layers.js';

export interface LayeredLinks<Id> {
  /** Ids in each layer, in the order in which they stand now; no id stands twice. */
  readonly layers: readonly (readonly Id[])[];
  /** Each joins ids of neighbouring layers, either end first; a link that is there twice counts twice. */
  readonly links: readonly (readonly [Id, Id])[];
}

export interface OrderLayersOptions {
  /** About how long to look, in ms. Without it the work is counted instead, so that every machine finds the same order. */
  readonly maxMs?: number;
  /** Same seed, same order; 1 unless told. */
  readonly seed?: number;
}

/** Work of the first round, in looks at an edge; each round after it does twice as much. */
const FIRST = 500_000;

/**
 * The same ids in an order with few crossings between neighbouring layers; never more than in the order given.
 *
 * @throws {RangeError} where an id stands twice, or a link names an id that stands nowhere or not in a neighbouring layer
 */
export function orderLayers<Id>(graph: LayeredLinks<Id>, options: OrderLayersOptions = {}): Id[][] {
  const { numbers, ids } = numbered(graph);
  const edges = graph.links.map(
    ([from, to]) => [numbers.get(from)!.number, numbers.get(to)!.number] as const,
  );
  const layers = graph.layers.map((layer) => layer.map((id) => numbers.get(id)!.number));
  const { maxMs, seed = 1 } = options;
  const found =
    maxMs === undefined ? orderNumbers(layers, edges, { seed }).layers : within(maxMs, layers, edges, seed);
  return found.map((layer) => layer.map((number) => ids[number]!));
}

/** Rounds that begin where the one before ended, as long as the next is likely to be in time. */
function within(
  maxMs: number,
  given: readonly (readonly number[])[],
  edges: readonly (readonly [number, number])[],
  seed: number,
) {
  const start = performance.now();
  let layers = given;
  let last = 0;
  for (let round = 0, steps = FIRST; round < 30; round++, steps *= 2) {
    const begun = performance.now();
    if (round > 0 && begun - start + 2 * last > maxMs) break;
    const sweeps = round === 0 ? undefined : 0;
    const found = orderNumbers(layers, edges, { steps, sweeps, seed: seed + round });
    layers = found.layers;
    if (found.crossings === 0) break;
    last = performance.now() - begun;
  }
  return layers;
}

function numbered<Id>({ layers, links }: LayeredLinks<Id>) {
  const numbers = new Map<Id, { readonly number: number; readonly layer: number }>();
  const ids: Id[] = [];
  layers.forEach((nodes, layer) => {
    for (const id of nodes) {
      if (numbers.has(id)) throw new RangeError(`"${String(id)}" stands twice in the layers.`);
      numbers.set(id, { number: ids.length, layer });
      ids.push(id);
    }
  });
  for (const [from, to] of links) {
    const ends = [from, to].map((id) => {
      const end = numbers.get(id);
      if (!end) throw new RangeError(`A link names "${String(id)}", which stands in no layer.`);
      return end.layer;
    });
    if (Math.abs(ends[0]! - ends[1]!) !== 1)
      throw new RangeError(`"${String(from)}" and "${String(to)}" do not stand in neighbouring layers.`);
  }
  return { numbers, ids };
}
