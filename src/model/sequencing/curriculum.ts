/**
 * Curricular analytics: how much the structure of a curriculum holds somebody up. After Heileman, Abdallah, Slim and Hickman,
 * “Curricular Analytics: A Framework for Quantifying the Impact of Curricular Reforms and Pedagogical Innovations” (2018);
 * the sums are those of CurricularAnalytics.jl.
 */
import type { Pathway } from '../../contract/index.js';
import type { Arcs } from './arcs.js';
import { arcsOf, componentsOf } from './arcs.js';
import { BitCounter, wordsFor } from './bits.js';
import { sequenceGraph } from './graph.js';
import { dependencies } from './stages.js';

export interface CurriculumFigures {
  /** Nodes on the longest chain that leads through it, 1 or more. */
  readonly delay: number;
  /** Nodes that cannot be reached without it where everything is required, 0 or more. */
  readonly blocking: number;
  /** Lengths of all chains that lead through it from a start to an end, together; 0 for a start or an end itself. */
  readonly centrality: number;
  /** Delay and blocking together. */
  readonly complexity: number;
}

/** Two thirds: what complexity is multiplied with where a year has three quarters, so that it compares with semesters. */
export const QUARTER = 2 / 3;

/** Arcs between different components: a circle is no order, so what runs within one is left out. */
function withoutCircles(all: Arcs): Arcs {
  const { of } = componentsOf(all);
  const from: number[] = [];
  const to: number[] = [];
  for (let index = 0; index < all.size; index++) {
    for (let arc = all.offsets[index]; arc < all.offsets[index + 1]; arc++) {
      if (of[index] === of[all.targets[arc]]) continue;
      from.push(index);
      to.push(all.targets[arc]);
    }
  }
  return arcsOf(all.size, from, to);
}

/** Chains on one side of each node: how many, how long together, and the longest; each counts the node itself. */
class Chains {
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly longest: Int32Array;

  constructor(size: number) {
    this.count = new Float64Array(size);
    this.sum = new Float64Array(size);
    this.longest = new Int32Array(size);
  }

  /** A node where chains end, unless some have come to it. */
  close(node: number): void {
    if (this.count[node] === 0) this.count[node] = 1;
    this.sum[node] += this.count[node];
    this.longest[node]++;
  }

  /** Chains that go on from one node to the next. */
  extend(from: number, to: number): void {
    this.count[to] += this.count[from];
    this.sum[to] += this.sum[from];
    this.longest[to] = Math.max(this.longest[to], this.longest[from]);
  }
}

/** Numbers of paths grow without bounds; beyond all numbers they stay at the largest. */
const bounded = (value: number): number => (value < Number.MAX_VALUE ? value : Number.MAX_VALUE);

/** For each node the number of those that rest on it, near or far. */
function blockingOf({ size, offsets, targets }: Arcs, order: Int32Array): Int32Array {
  const words = wordsFor(size);
  const counter = new BitCounter(words);
  const below = new Array<Uint32Array>(size);
  for (const index of order) {
    const set = new Uint32Array(words);
    for (let arc = offsets[index]; arc < offsets[index + 1]; arc++) {
      const target = targets[arc];
      for (let word = 0; word < words; word++) set[word] |= below[target][word];
      set[target >>> 5] |= 1 << (target & 31);
    }
    counter.add((below[index] = set));
  }
  return counter.counts(size);
}

/**
 * Figures of each node, by its id. What requires, what goes together and what counts in a group are all arcs; what is only
 * recommended is none. Within a circle there is no order, so nodes on one are taken as if they did not need one another.
 *
 * @param factor what complexity is multiplied with: 1 for semesters, `QUARTER` for quarters.
 */
export function curriculumFigures(pathway: Pathway, factor = 1): ReadonlyMap<string, CurriculumFigures> {
  const graph = sequenceGraph(pathway);
  const arcs = withoutCircles(dependencies(graph, true));
  const { size, offsets, targets } = arcs;
  const { order } = componentsOf(arcs);
  const [before, after] = [new Chains(size), new Chains(size)];
  const isNeeded = new Uint8Array(size);
  for (const index of order) {
    for (let arc = offsets[index]; arc < offsets[index + 1]; arc++) {
      before.extend(targets[arc], index);
      isNeeded[targets[arc]] = 1;
    }
    before.close(index);
  }
  for (let place = size - 1; place >= 0; place--) {
    const index = order[place];
    after.close(index);
    for (let arc = offsets[index]; arc < offsets[index + 1]; arc++) after.extend(index, targets[arc]);
  }
  const blocking = blockingOf(arcs, order);
  return new Map(
    graph.nodes.map(({ id }, index) => {
      const delay = before.longest[index] + after.longest[index] - 1;
      const isInner = isNeeded[index] === 1 && offsets[index] < offsets[index + 1];
      const [ways, on] = [before.count[index], after.count[index]];
      const sum = before.sum[index] * on + after.sum[index] * ways - ways * on;
      const centrality = isInner ? bounded(Number.isNaN(sum) ? Infinity : sum) : 0;
      const complexity = (delay + blocking[index]) * factor;
      return [id, { delay, blocking: blocking[index], centrality, complexity }];
    }),
  );
}
