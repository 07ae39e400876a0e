/** What cannot be done without each step: the steps and groups of which every way leads through it. */
import { componentsOf } from './arcs.js';
import { BitCounter, wordsFor } from './bits.js';
import type { Network } from './network.js';
import type { Start } from './settle.js';

export interface Blocks {
  /** How many steps, and how many groups, every way to which leads through the node. */
  readonly steps: Int32Array;
  readonly groups: Int32Array;
}

interface Incoming {
  readonly offsets: Int32Array;
  readonly sources: Int32Array;
  readonly weights: Float64Array;
}

/** Arcs by where they end. */
function incomingOf({ arcs }: Network, weights: Float64Array | undefined): Incoming {
  const { size, offsets, targets } = arcs;
  const into = new Int32Array(size + 1);
  for (const target of targets) into[target + 1]++;
  for (let vertex = 0; vertex < size; vertex++) into[vertex + 1] += into[vertex];
  const next = into.slice(0, size);
  const sources = new Int32Array(targets.length);
  const worth = new Float64Array(targets.length);
  for (let vertex = 0; vertex < size; vertex++) {
    for (let arc = offsets[vertex]; arc < offsets[vertex + 1]; arc++) {
      const place = next[targets[arc]]++;
      sources[place] = vertex;
      worth[place] = weights ? weights[arc] : 1;
    }
  }
  return { offsets: into, sources, weights: worth };
}

type Set = Uint32Array | undefined;

class Sets {
  readonly sets: Set[];
  private readonly words: number;
  private readonly counter: BitCounter;

  constructor(
    network: Network,
    private readonly incoming: Incoming,
    private readonly start: Start,
    private readonly alive: Uint8Array,
  ) {
    this.sets = new Array<Set>(network.arcs.size).fill(undefined);
    this.words = wordsFor(network.graph.nodes.length);
    this.counter = new BitCounter(this.words);
  }

  /** What every way to the vertex leads through; the sets of what leads to it are there already. */
  of(vertex: number): Set {
    const { offsets, sources, weights } = this.incoming;
    const count = offsets[vertex + 1] - offsets[vertex];
    if (count === 0 || this.start.need[vertex] <= 0) return undefined;
    // What only one thing leads to rests on that, since it can be met at all.
    if (count === 1) return this.sets[sources[offsets[vertex]]];
    let [total, live] = [0, 0];
    for (let place = offsets[vertex]; place < offsets[vertex + 1]; place++) {
      if (!this.alive[sources[place]]) continue;
      total += weights[place];
      live++;
    }
    // Whatever weighs more than this can't be missed.
    const spare = total - this.start.need[vertex];
    const from = Array.from(sources.subarray(offsets[vertex], offsets[vertex + 1]));
    const at = offsets[vertex];
    if (live === 0) return undefined;
    if (from.every((source, index) => weights[at + index] > spare || !this.isLive(source)))
      return this.union(from);
    return this.common(from, (index) => weights[at + index], spare);
  }

  private isLive(vertex: number): boolean {
    return this.alive[vertex] === 1;
  }

  private union(from: readonly number[]): Set {
    let found: Set;
    let isOwn = false;
    for (const source of from) {
      const set = this.sets[source];
      if (!set || !this.isLive(source) || set === found) continue;
      if (!found) found = set;
      else {
        if (!isOwn) found = found.slice();
        isOwn = true;
        for (let word = 0; word < this.words; word++) found[word] |= set[word];
      }
    }
    return found;
  }

  private common(from: readonly number[], weightAt: (index: number) => number, spare: number): Set {
    const { counter } = this;
    counter.clear();
    const isCount = from.every((_, index) => weightAt(index) === 1);
    if (!isCount) return this.commonByWeight(from, weightAt, spare);
    let largest = 0;
    for (const source of from) {
      const set = this.isLive(source) ? this.sets[source] : undefined;
      if (!set) continue;
      largest++;
      counter.add(set);
    }
    return largest > spare ? counter.above(spare) : undefined;
  }

  private commonByWeight(from: readonly number[], weightAt: (index: number) => number, spare: number): Set {
    const found = new Uint32Array(this.words);
    const sums = new Float64Array(this.words * 32);
    from.forEach((source, index) => {
      const set = this.isLive(source) ? this.sets[source] : undefined;
      if (!set) return;
      for (let bit = 0; bit < sums.length; bit++) {
        if (!(set[bit >>> 5] & (1 << (bit & 31)))) continue;
        sums[bit] += weightAt(index);
        if (sums[bit] > spare) found[bit >>> 5] |= 1 << (bit & 31);
      }
    });
    return found;
  }

  /** The set, and the node itself in it. */
  with(set: Set, node: number): Uint32Array {
    const own = set ? set.slice() : new Uint32Array(this.words);
    own[node >>> 5] |= 1 << (node & 31);
    return own;
  }
}

/**
 * For each node that is not done, how many others cannot be done without it: its number of descendants where everything is
 * required, fewer where there is a choice. Sets of bits make it linear in the arcs, times the nodes over 32.
 * Where ways run in a circle, a node may count too little, never too much.
 */
export function blocksOf(network: Network, start: Start, alive: Uint8Array): Blocks {
  const { graph, arcs } = network;
  const count = graph.nodes.length;
  const sets = new Sets(network, incomingOf(network, start.weights), start, alive);
  const [steps, groups] = [new BitCounter(wordsFor(count)), new BitCounter(wordsFor(count))];
  const met = new Uint8Array(arcs.size);
  for (const vertex of start.met) met[vertex] = 1;
  const { order } = componentsOf(arcs);
  for (let place = order.length - 1; place >= 0; place--) {
    const vertex = order[place];
    if (met[vertex] || !alive[vertex]) continue;
    const set = sets.of(vertex);
    if (vertex >= count) {
      sets.sets[vertex] = set;
      continue;
    }
    if (set) (graph.isGroup[vertex] ? groups : steps).add(set);
    sets.sets[vertex] = sets.with(set, vertex);
  }
  return {
    steps: Int32Array.from({ length: count }, (_, node) => steps.countOf(node)),
    groups: Int32Array.from({ length: count }, (_, node) => groups.countOf(node)),
  };
}
