/** Short ways: which steps to take before something opens. */
import { wordsFor, eachBit } from './bits.js';
import { cheapest, type Found } from './settle.js';
import type { Walk } from './walk.js';

export interface Ways {
  /** How many steps the way to each vertex takes, a begun one half; infinite where there is none. */
  readonly cost: Float64Array;
  /** Steps to take before the vertices are met, in an order in which they can be taken; undefined where there is no way. */
  readonly to: (vertices: readonly number[]) => readonly number[] | undefined;
}

type Set = Uint32Array | undefined;

/** The steps of several ways together, each once. */
function union(sets: readonly Set[]): Set {
  let all: Set;
  let isOwn = false;
  for (const set of sets) {
    if (!set || set === all) continue;
    if (!all) {
      all = set;
      continue;
    }
    if (!isOwn) all = all.slice();
    isOwn = true;
    for (let word = 0; word < all.length; word++) all[word] |= set[word];
  }
  return all;
}

function sizeOf(set: Uint32Array): number {
  let size = 0;
  for (let bits of set) {
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    size += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return size;
}

/**
 * The way to each vertex: of a choice the nearest ones, by how many steps they take. Steps that two ways share count once in
 * what they are together, so a way is the shortest where the choices on it share none.
 */
export function waysOf({ network, graph, records, reach }: Walk): Ways {
  const count = graph.nodes.length;
  const words = wordsFor(count);
  const sets = new Array<Set>(network.arcs.size);
  const prices = new Float64Array(network.arcs.size);
  const price = (vertex: number, by: readonly number[]): number => {
    const known = union(by.map((source) => sets[source]));
    const isStep = vertex < count && !graph.isGroup[vertex];
    sets[vertex] = known;
    if (!known && !isStep) return 0;
    if (!isStep) {
      const same = by.find((source) => sets[source] === known);
      return (prices[vertex] = same === undefined ? costOf(known as Uint32Array) : prices[same]);
    }
    const own = known ? known.slice() : new Uint32Array(words);
    own[vertex >>> 5] |= 1 << (vertex & 31);
    sets[vertex] = own;
    return (prices[vertex] = costOf(own));
  };
  const begun = new Uint32Array(words);
  records.forEach((record, index) => {
    if (record?.state === 'in-progress') begun[index >>> 5] |= 1 << (index & 31);
  });
  const costOf = (set: Uint32Array) => sizeOf(set) - sizeOf(set.map((bits, word) => bits & begun[word])) / 2;
  const found = cheapest(network, reach, price);
  return { cost: found.cost, to: (vertices) => wayTo(found, sets, vertices) };
}

function wayTo({ cost, order, count }: Found, sets: readonly Set[], vertices: readonly number[]) {
  if (vertices.some((vertex) => cost[vertex] === Infinity)) return undefined;
  const steps: number[] = [];
  const all = union(vertices.map((vertex) => sets[vertex]));
  if (all) eachBit(all, (step) => steps.push(step));
  const place = new Map<number, number>();
  if (steps.length > 1) order.subarray(0, count).forEach((vertex, at) => place.set(vertex, at));
  return steps.sort((one, other) => (place.get(one) as number) - (place.get(other) as number));
}
