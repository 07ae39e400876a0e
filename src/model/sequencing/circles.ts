/** Circles: steps that wait for one another, named one by one. */
import type { Arcs } from './arcs.js';
import type { SequenceGraph } from './graph.js';
import { arcsOn, orderOf } from './stages.js';
import type { CircleFacts } from './types.js';

/** How many arcs may be looked at in one component before the shortest circle so far is good enough. */
const PATIENCE = 200_000;

class Finder {
  private readonly from: Int32Array;

  constructor(
    private readonly arcs: Arcs,
    private readonly component: Int32Array,
  ) {
    this.from = new Int32Array(arcs.size);
  }

  /** A shortest circle through the vertex, in the direction of the arcs; and how many arcs were looked at. */
  through(start: number, shorterThan: number): { circle: number[] | undefined; looked: number } {
    const { offsets, targets } = this.arcs;
    const depth = new Map([[start, 0]]);
    let looked = 0;
    for (const [vertex, steps] of depth) {
      if (steps + 1 >= shorterThan) break;
      for (let arc = offsets[vertex]; arc < offsets[vertex + 1]; arc++) {
        const target = targets[arc];
        looked++;
        if (target === start) return { circle: this.back(vertex, start), looked };
        if (this.component[target] !== this.component[start] || depth.has(target)) continue;
        depth.set(target, steps + 1);
        this.from[target] = vertex;
      }
    }
    return { circle: undefined, looked };
  }

  private back(end: number, start: number): number[] {
    const path: number[] = [];
    for (let vertex = end; vertex !== start; vertex = this.from[vertex]) path.push(vertex);
    return [...path, start];
  }

  /** A shortest circle of a component, or of a very large one the shortest that was found in time. */
  shortest(members: readonly number[]): readonly number[] {
    let best: number[] | undefined;
    let left = PATIENCE;
    for (const member of members) {
      if (left <= 0 || best?.length === 1) break;
      const { circle, looked } = this.through(member, best?.length ?? Infinity);
      best = circle ?? best;
      left -= looked;
    }
    return best as number[];
  }
}

/** One entry for each set of nodes that can each reach themselves; `canBeDone` says whether a choice leads around it. */
export function circleFacts(
  graph: SequenceGraph,
  canBeDone: (index: number) => boolean,
): readonly CircleFacts[] {
  const { of, count } = orderOf(graph);
  const arcs = arcsOn(graph);
  const members: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, index) => members[component].push(index));
  const leadsToItself = (index: number) =>
    arcs.targets.subarray(arcs.offsets[index], arcs.offsets[index + 1]).includes(index);
  const finder = new Finder(arcs, of);
  return members
    .filter((each) => each.length > 1 || leadsToItself(each[0]))
    .sort(([one], [other]) => one - other)
    .map((each) => ({
      memberIds: each.map((index) => graph.ids[index]),
      // Arcs lead from a node to what it needs; a circle is told from what is needed to what needs it.
      circle: finder.shortest(each).map((index) => graph.ids[index]),
      isDeadlock: !each.some(canBeDone),
    }));
}
