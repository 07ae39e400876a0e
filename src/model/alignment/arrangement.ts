/** The order in which the nodes of a layered graph stand: it can be changed, and its crossings counted. */
import type { LayeredGraph } from './layered-graph.js';

export interface Arrangement {
  readonly graph: LayeredGraph;
  /** The node that stands in each slot; slots run through the layers one after the other. */
  readonly order: Int32Array;
  /** The slot in which each node stands. */
  readonly slots: Int32Array;
  /** Nodes of each group, from top to bottom. */
  readonly groups: readonly Int32Array[];
}

/** The nodes in the order in which the graph was given, as far as its groups allow. */
export function arrange(graph: LayeredGraph): Arrangement {
  const arrangement = {
    graph,
    order: new Int32Array(graph.size),
    slots: new Int32Array(graph.size),
    groups: graph.groups.map((nodes) => nodes.slice()),
  };
  settleAll(arrangement);
  return arrangement;
}

export function settleAll(arrangement: Arrangement): void {
  for (let layer = 0; layer < arrangement.graph.tops.length; layer++) settle(arrangement, layer);
}

/** Makes the slots of a layer follow from its groups. */
export function settle({ graph, order, slots, groups }: Arrangement, layer: number): void {
  const { groupUnder, tops, starts } = graph;
  let slot = starts[layer]!;
  const open: number[] = [];
  const push = (group: number) => {
    const nodes = groups[group]!;
    for (let index = nodes.length - 1; index >= 0; index--) open.push(nodes[index]!);
  };
  for (let index = tops[layer]!.length - 1; index >= 0; index--) push(tops[layer]![index]!);
  while (open.length > 0) {
    const node = open.pop()!;
    order[slot] = node;
    slots[node] = slot++;
    if (groupUnder[node]! >= 0) push(groupUnder[node]!);
  }
}

/** Makes an arrangement equal to another of the same graph. */
export function copyInto(to: Arrangement, from: Arrangement): void {
  to.order.set(from.order);
  to.slots.set(from.slots);
  from.groups.forEach((nodes, group) => to.groups[group]!.set(nodes));
}

/** The callers' numbers, layer by layer. */
export const layersIn = ({ graph, order }: Arrangement): number[][] =>
  graph.tops.map((_, layer) =>
    Array.from(order.subarray(graph.starts[layer], graph.starts[layer + 1]), (node) => graph.names[node]!),
  );

/** Pairs of edges that cross: a Fenwick tree over each layer, n log n for n edges. */
export function crossingsOf({ graph, order, slots }: Arrangement): number {
  const { starts, middles, firsts, neighbours } = graph;
  let total = 0;
  for (let layer = 0; layer + 2 < starts.length; layer++) {
    const first = starts[layer + 1]!;
    const width = starts[layer + 2]! - first;
    const tree = new Int32Array(width + 1);
    let seen = 0;
    for (let slot = starts[layer]!; slot < first; slot++) {
      const from = middles[order[slot]!]!;
      const to = firsts[order[slot]! + 1]!;
      for (let edge = from; edge < to; edge++) {
        total += seen;
        for (let i = slots[neighbours[edge]!]! - first + 1; i > 0; i -= i & -i) total -= tree[i]!;
      }
      for (let edge = from; edge < to; edge++) {
        for (let i = slots[neighbours[edge]!]! - first + 1; i <= width; i += i & -i) tree[i]!++;
      }
      seen += to - from;
    }
  }
  return total;
}
