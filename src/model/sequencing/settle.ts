/** Walks a network: what is met once some of it is, and what it takes to meet the rest. */
import type { Network } from './network.js';

/** What a walk starts from. */
export interface Start {
  /** Vertices that are met whatever leads to them. */
  readonly met: readonly number[];
  /** How much each vertex needs. */
  readonly need: Float64Array;
  /** What each arc is worth; undefined where every arc is worth 1. */
  readonly weights: Float64Array | undefined;
}

export interface Settled {
  /** 1 where the vertex is met. */
  readonly met: Uint8Array;
  /** How much leads to each vertex. */
  readonly have: Float64Array;
}

/** Everything that is met in the end: the least there is, so that what waits for itself is not. */
export function settle({ arcs }: Network, { met: seeds, need, weights }: Start): Settled {
  const { size, offsets, targets } = arcs;
  const met = new Uint8Array(size);
  const have = new Float64Array(size);
  const queue = new Int32Array(size);
  for (const vertex of seeds) met[vertex] = 1;
  let tail = 0;
  for (let vertex = 0; vertex < size; vertex++) {
    if (need[vertex] <= 0) met[vertex] = 1;
    if (met[vertex]) queue[tail++] = vertex;
  }
  for (let head = 0; head < tail; head++) {
    const end = offsets[queue[head] + 1];
    for (let arc = offsets[queue[head]]; arc < end; arc++) {
      const target = targets[arc];
      have[target] += weights ? weights[arc] : 1;
      if (met[target] || have[target] < need[target]) continue;
      met[target] = 1;
      queue[tail++] = target;
    }
  }
  return { met, have };
}

export interface Found {
  /** What it takes to meet each vertex; infinite where nothing can. */
  readonly cost: Float64Array;
  /** The first `count` are vertices in the order in which they were found, cheapest first: each after what it is met by. */
  readonly order: Int32Array;
  readonly count: number;
}

/** What it costs to meet a vertex by the cheapest that lead to it: no less than any one of them. */
export type Price = (vertex: number, by: readonly number[]) => number;

/**
 * The cheapest way to meet each vertex, by Knuth's generalization of Dijkstra's algorithm (Information Processing Letters
 * 6, 1977). `price` is asked once for each vertex, with the vertices that meet it.
 */
export function cheapest(network: Network, { met, need, weights }: Start, price: Price): Found {
  const { size, offsets, targets } = network.arcs;
  const cost = new Float64Array(size).fill(Infinity);
  const have = new Float64Array(size);
  const order = new Int32Array(size);
  const by = new Array<number[] | undefined>(size);
  const heap = new Heap(cost);
  let count = 0;
  const find = (vertex: number, at: number) => {
    cost[vertex] = at;
    heap.push(vertex);
  };
  for (const vertex of met) find(vertex, 0);
  for (let vertex = 0; vertex < size; vertex++)
    if (need[vertex] <= 0 && cost[vertex] === Infinity) find(vertex, price(vertex, []));
  for (let vertex = heap.pop(); vertex >= 0; vertex = heap.pop()) {
    order[count++] = vertex;
    for (let arc = offsets[vertex]; arc < offsets[vertex + 1]; arc++) {
      const target = targets[arc];
      const weight = weights ? weights[arc] : 1;
      if (cost[target] < Infinity || weight <= 0) continue;
      have[target] += weight;
      (by[target] ??= []).push(vertex);
      if (have[target] >= need[target]) find(target, price(target, by[target]));
    }
  }
  return { cost, order, count };
}

/** A binary heap of vertices, cheapest first, of two of one cost the one with the lower number. */
class Heap {
  private readonly rows: number[] = [];

  constructor(private readonly cost: Float64Array) {}

  private isBefore(one: number, other: number): boolean {
    const difference = this.cost[one] - this.cost[other];
    return difference < 0 || (difference === 0 && one < other);
  }

  push(vertex: number): void {
    const { rows } = this;
    let at = rows.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.isBefore(vertex, rows[up])) break;
      rows[at] = rows[up];
      at = up;
    }
    rows[at] = vertex;
  }

  pop(): number {
    const { rows } = this;
    if (rows.length === 0) return -1;
    const [first] = rows;
    const last = rows.pop() as number;
    const { length } = rows;
    if (length === 0) return first;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= length) break;
      if (down + 1 < length && this.isBefore(rows[down + 1], rows[down])) down++;
      if (!this.isBefore(rows[down], last)) break;
      rows[at] = rows[down];
      at = down;
    }
    rows[at] = last;
    return first;
  }
}
