/** Directed graphs in typed arrays: neighbours, and components that can each reach themselves. */

/** Neighbours of vertex `v` stand in `targets` from `offsets[v]` to `offsets[v + 1]`. */
export interface Arcs {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Where each arc that was given stands in `targets`. */
  readonly places: Int32Array;
}

/** Arcs from `from[i]` to `to[i]`. */
export function arcsOf(size: number, from: readonly number[], to: readonly number[]): Arcs {
  const offsets = new Int32Array(size + 1);
  for (const each of from) offsets[each + 1]++;
  for (let vertex = 0; vertex < size; vertex++) offsets[vertex + 1] += offsets[vertex];
  const next = offsets.slice(0, size);
  const targets = new Int32Array(from.length);
  const places = new Int32Array(from.length);
  for (let index = 0; index < from.length; index++) {
    const place = next[from[index]]++;
    places[index] = place;
    targets[place] = to[index];
  }
  return { size, offsets, targets, places };
}

export interface Components {
  /** The number of the component of each vertex: a component comes after all that it leads to. */
  readonly of: Int32Array;
  readonly count: number;
  /** Vertices, each after those that it leads to, save within a component. */
  readonly order: Int32Array;
}

class Tarjan {
  readonly of: Int32Array;
  readonly order: Int32Array;
  count = 0;
  private readonly seen: Int32Array;
  private readonly low: Int32Array;
  private readonly at: Int32Array;
  private readonly stack: Int32Array;
  private readonly path: Int32Array;
  private done = 0;
  private time = 0;
  private height = 0;
  private depth = -1;

  constructor(private readonly arcs: Arcs) {
    const { size } = arcs;
    this.of = new Int32Array(size).fill(-1);
    this.seen = new Int32Array(size).fill(-1);
    [this.order, this.low] = [new Int32Array(size), new Int32Array(size)];
    [this.at, this.stack, this.path] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  }

  private enter(vertex: number): void {
    this.seen[vertex] = this.low[vertex] = this.time++;
    this.at[vertex] = this.arcs.offsets[vertex];
    this.stack[this.height++] = vertex;
    this.path[++this.depth] = vertex;
  }

  private leave(vertex: number): void {
    const { low, of } = this;
    this.depth--;
    if (this.depth >= 0) low[this.path[this.depth]] = Math.min(low[this.path[this.depth]], low[vertex]);
    if (low[vertex] !== this.seen[vertex]) return;
    for (let member = -1; member !== vertex;) {
      member = this.stack[--this.height];
      of[member] = this.count;
      this.order[this.done++] = member;
    }
    this.count++;
  }

  from(start: number): void {
    const { at, seen, low, of } = this;
    const { offsets, targets } = this.arcs;
    if (seen[start] >= 0) return;
    this.enter(start);
    while (this.depth >= 0) {
      const vertex = this.path[this.depth];
      if (at[vertex] === offsets[vertex + 1]) {
        this.leave(vertex);
        continue;
      }
      const target = targets[at[vertex]++];
      if (seen[target] < 0) this.enter(target);
      else if (of[target] < 0) low[vertex] = Math.min(low[vertex], seen[target]);
    }
  }
}

/** Strongly connected components by Tarjan's algorithm, without recursion, in time linear in vertices and arcs. */
export function componentsOf(arcs: Arcs): Components {
  const tarjan = new Tarjan(arcs);
  for (let start = 0; start < arcs.size; start++) tarjan.from(start);
  return { of: tarjan.of, count: tarjan.count, order: tarjan.order };
}
