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

/** Strongly connected components by Tarjan's algorithm, without recursion, in time linear in vertices and arcs. */
export function componentsOf({ size, offsets, targets }: Arcs): Components {
  const of = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const at = new Int32Array(size);
  const stack = new Int32Array(size);
  const path = new Int32Array(size);
  let [count, done, time, height] = [0, 0, 0, 0];
  for (let start = 0; start < size; start++) {
    if (seen[start] >= 0) continue;
    let depth = 0;
    path[0] = start;
    seen[start] = low[start] = time++;
    at[start] = offsets[start];
    stack[height++] = start;
    while (depth >= 0) {
      const vertex = path[depth];
      if (at[vertex] < offsets[vertex + 1]) {
        const target = targets[at[vertex]++];
        if (seen[target] < 0) {
          seen[target] = low[target] = time++;
          at[target] = offsets[target];
          stack[height++] = target;
          path[++depth] = target;
        } else if (of[target] < 0 && seen[target] < low[vertex]) low[vertex] = seen[target];
        continue;
      }
      depth--;
      if (depth >= 0 && low[vertex] < low[path[depth]]) low[path[depth]] = low[vertex];
      if (low[vertex] !== seen[vertex]) continue;
      for (let member = -1; member !== vertex;) {
        member = stack[--height];
        of[member] = count;
        order[done++] = member;
      }
      count++;
    }
  }
  return { of, count, order };
}
