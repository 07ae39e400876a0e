/** What cannot be done without each step: the steps and groups of which every way leads through it. */
import { componentsOf, forwardOrder, incomingOf, type Incoming } from './arcs.js';
import { BitCounter, BitSets, NO_SET, wordsFor } from './bits.js';
import type { Network } from './network.js';
import type { Start } from './settle.js';

export interface Blocks {
  /** How many steps, and how many groups, every way to which leads through the node. */
  readonly steps: Int32Array;
  readonly groups: Int32Array;
}

interface Order {
  readonly incoming: Incoming;
  /** Vertices, each before those that it leads to, save in a circle. */
  readonly order: Int32Array;
}

const orders = new WeakMap<Network, Order>();

/** Made once a network, whoever walks it. */
function orderOf(network: Network): Order {
  let order = orders.get(network);
  if (!order) {
    const { arcs } = network;
    const forward = forwardOrder(arcs) ?? componentsOf(arcs).order.reverse();
    orders.set(network, (order = { incoming: incomingOf(arcs), order: forward }));
  }
  return order;
}

class Passages {
  /** The set of each vertex: the nodes that every way to it leads through. */
  readonly of: Int32Array;
  readonly sets: BitSets;
  private readonly counter: BitCounter;
  private readonly sums: Float64Array;

  constructor(
    network: Network,
    private readonly incoming: Incoming,
    private readonly start: Start,
    private readonly alive: Uint8Array,
  ) {
    const count = network.graph.nodes.length;
    this.of = new Int32Array(network.arcs.size).fill(NO_SET);
    this.sets = new BitSets(count);
    this.counter = new BitCounter(wordsFor(count));
    this.sums = new Float64Array(count);
  }

  /** The set of what every way to the vertex leads through; the sets of what leads to it are there already. */
  to(vertex: number): number {
    const { of, alive, start } = this;
    const { offsets, sources, arcs } = this.incoming;
    const [from, end] = [offsets[vertex], offsets[vertex + 1]];
    const { weights } = start;
    if (from === end || start.need[vertex] <= 0) return NO_SET;
    // What only one thing leads to rests on that, since it can be met at all.
    if (end - from === 1) return of[sources[from]];
    let [total, least] = [0, Infinity];
    for (let at = from; at < end; at++) {
      if (!alive[sources[at]]) continue;
      const weight = weights ? weights[arcs[at]] : 1;
      total += weight;
      if (weight < least) least = weight;
    }
    // Whatever weighs more than this can't be missed.
    const spare = total - start.need[vertex];
    return least > spare ? this.union(from, end) : this.common(from, end, spare);
  }

  private union(from: number, end: number): number {
    const { of, alive, sets } = this;
    const { sources } = this.incoming;
    let found = NO_SET;
    let isOne = true;
    for (let at = from; at < end; at++) {
      const set = alive[sources[at]] ? of[sources[at]] : NO_SET;
      if (set === NO_SET || set === found) continue;
      if (found === NO_SET) found = set;
      else {
        isOne = false;
        sets.addAll(set);
      }
    }
    if (isOne) return found;
    sets.addAll(found);
    return sets.keep();
  }

  /** What is in so many of the sets that the others are not enough. */
  private common(from: number, end: number, spare: number): number {
    const { of, alive, sets, counter, start } = this;
    const { sources, arcs } = this.incoming;
    for (let at = from; start.weights && at < end; at++)
      if (start.weights[arcs[at]] !== 1) return this.commonByWeight(from, end, spare);
    let count = 0;
    counter.clear();
    for (let at = from; at < end; at++) {
      const source = sources[at];
      if (of[source] === NO_SET || !alive[source]) continue;
      counter.addOf(sets, of[source]);
      count++;
    }
    if (count > spare) counter.above(Math.floor(spare), sets);
    return sets.keep();
  }

  private commonByWeight(from: number, end: number, spare: number): number {
    const { of, alive, sets, sums, start } = this;
    const { sources, arcs } = this.incoming;
    const isIn = (at: number) => of[sources[at]] !== NO_SET && alive[sources[at]] === 1;
    for (let at = from; at < end; at++) {
      if (!isIn(at)) continue;
      const weight = start.weights![arcs[at]];
      sets.each(of[sources[at]], (node) => {
        sums[node] += weight;
        if (sums[node] > spare) sets.add(node);
      });
    }
    for (let at = from; at < end; at++) if (isIn(at)) sets.each(of[sources[at]], (node) => (sums[node] = 0));
    return sets.keep();
  }
}

/**
 * For each node that is not done, how many others cannot be done without it: its number of descendants where everything is
 * required, fewer where there is a choice. Sets of bits make it linear in the arcs, times the nodes over 32.
 * Where ways run in a circle, a node may count too little, never too much.
 */
export function blocksOf(network: Network, start: Start, alive: Uint8Array): Blocks {
  const { graph } = network;
  const count = graph.nodes.length;
  const { incoming, order } = orderOf(network);
  const passages = new Passages(network, incoming, start, alive);
  const { of, sets } = passages;
  const [steps, groups] = [new BitCounter(wordsFor(count)), new BitCounter(wordsFor(count))];
  const met = new Uint8Array(network.arcs.size);
  for (const vertex of start.met) met[vertex] = 1;
  for (const vertex of order) {
    if (met[vertex] || !alive[vertex]) continue;
    let set = passages.to(vertex);
    if (vertex < count) {
      if (set !== NO_SET) (graph.isGroup[vertex] ? groups : steps).addOf(sets, set);
      sets.addAll(set);
      sets.add(vertex);
      set = sets.keep();
    }
    of[vertex] = set;
  }
  return { steps: steps.counts(count), groups: groups.counts(count) };
}
