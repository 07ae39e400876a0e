/** Short ways: which steps to take before something opens. */
import { BitSets, NO_SET, wordsFor } from './bits.js';
import { cheapest } from './settle.js';
import type { Walk } from './walk.js';

export interface Ways {
  /** How many steps the way to each vertex takes, a begun one half; infinite where there is none. */
  readonly cost: Float64Array;
  /** Steps to take before the vertices are met, in an order in which they can be taken; undefined where there is no way. */
  readonly to: (vertices: readonly number[]) => readonly number[] | undefined;
}

/**
 * The way to each vertex: of a choice the nearest ones, by how many steps they take. Steps that two ways share count once in
 * what they are together, so a way is the shortest where the choices on it share none.
 */
export function waysOf({ network, graph, records, reach }: Walk): Ways {
  const count = graph.nodes.length;
  const sets = new BitSets(count);
  const of = new Int32Array(network.arcs.size).fill(NO_SET);
  const prices = new Float64Array(network.arcs.size);
  const begun = new Uint32Array(wordsFor(count));
  records.forEach((record, index) => {
    if (record?.state === 'in-progress') begun[index >>> 5] |= 1 << (index & 31);
  });
  const price = (vertex: number, by: readonly number[]): number => {
    // One of those that the vertex is met by, and whether the others take other steps.
    let one = -1;
    let isSame = true;
    for (const source of by) {
      if (of[source] === NO_SET) continue;
      if (one < 0) one = source;
      else if (of[source] !== of[one]) {
        isSame = false;
        sets.addAll(of[source]);
      }
    }
    const isStep = vertex < count && !graph.isGroup[vertex];
    if (isSame && !isStep) {
      of[vertex] = one < 0 ? NO_SET : of[one];
      return (prices[vertex] = one < 0 ? 0 : prices[one]);
    }
    if (one >= 0) sets.addAll(of[one]);
    if (isStep) sets.add(vertex);
    const set = (of[vertex] = sets.keep());
    return (prices[vertex] = sets.sizeOf(set) - sets.sizeOf(set, begun) / 2);
  };
  const found = cheapest(network, reach, price);
  const place = new Int32Array(network.arcs.size);
  for (let at = 0; at < found.count; at++) place[found.order[at]] = at;
  const to = (vertices: readonly number[]) => {
    if (vertices.some((vertex) => found.cost[vertex] === Infinity)) return undefined;
    for (const vertex of vertices) sets.addAll(of[vertex]);
    const all = sets.keep();
    const steps: number[] = [];
    if (all !== NO_SET) sets.each(all, (step) => steps.push(step));
    return steps.sort((one, other) => place[one] - place[other]);
  };
  return { cost: found.cost, to };
}
