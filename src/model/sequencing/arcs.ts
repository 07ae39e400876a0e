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
  for (let index = 0; index < from.length; index++) offsets[from[index] + 1]++;
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

/** Arcs by where they end: those into vertex `v` stand from `offsets[v]` to `offsets[v + 1]`. */
export interface Incoming {
  readonly offsets: Int32Array;
  readonly sources: Int32Array;
  /** The place of each among the arcs by where they start. */
  readonly arcs: Int32Array;
}

export function incomingOf({ size, offsets, targets }: Arcs): Incoming {
  const into = new Int32Array(size + 1);
  for (let arc = 0; arc < targets.length; arc++) into[targets[arc] + 1]++;
  for (let vertex = 0; vertex < size; vertex++) into[vertex + 1] += into[vertex];
  const next = into.slice(0, size);
  const sources = new Int32Array(targets.length);
  const arcs = new Int32Array(targets.length);
  for (let vertex = 0; vertex < size; vertex++) {
    for (let arc = offsets[vertex]; arc < offsets[vertex + 1]; arc++) {
      const place = next[targets[arc]]++;
      sources[place] = vertex;
      arcs[place] = arc;
    }
  }
  return { offsets: into, sources, arcs };
}

/** Vertices, each before those that it leads to; undefined where some lead in a circle. */
export function forwardOrder({ size, offsets, targets }: Arcs): Int32Array | undefined {
  const left = new Int32Array(size);
  for (let arc = 0; arc < targets.length; arc++) left[targets[arc]]++;
  const order = new Int32Array(size);
  let count = 0;
  for (let vertex = 0; vertex < size; vertex++) if (left[vertex] === 0) order[count++] = vertex;
  for (let at = 0; at < count; at++) {
    const end = offsets[order[at] + 1];
    for (let arc = offsets[order[at]]; arc < end; arc++)
      if (--left[targets[arc]] === 0) order[count++] = targets[arc];
  }
  return count === size ? order : undefined;
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
