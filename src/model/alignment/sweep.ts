/** Barycentre sweeps: each layer is sorted by the mean place of what its nodes are joined with in the layer beside it. */
import { settle, type Arrangement } from './arrangement.js';

/** Once through all layers, by the one before (down) or the one after (up). Returns the work, in looks at an edge. */
export function sweep(arrangement: Arrangement, isDown: boolean): number {
  const { graph, groups } = arrangement;
  const { groupUnder, starts, tops } = graph;
  const wishes = new Float64Array(graph.size);
  for (let turn = 1; turn < tops.length; turn++) {
    const layer = isDown ? turn : tops.length - 1 - turn;
    wish(arrangement, layer, isDown, wishes);
    const sort = (group: number) => groups[group]!.sort((a, b) => wishes[a]! - wishes[b]!);
    tops[layer]!.forEach(sort);
    for (let node = starts[layer]!; node < starts[layer + 1]!; node++)
      if (groupUnder[node]! >= 0) sort(groupUnder[node]!);
    settle(arrangement, layer);
  }
  return graph.neighbours.length + 4 * graph.size;
}

/** Where each node would like to stand, as a slot of the layer beside; a node without edges there stays where it is. */
function wish(arrangement: Arrangement, layer: number, isDown: boolean, wishes: Float64Array): void {
  const { graph, order, slots, groups } = arrangement;
  const { starts, firsts, middles, neighbours, groupUnder } = graph;
  const beside = isDown ? layer - 1 : layer + 1;
  const [start, end] = [starts[layer]!, starts[layer + 1]!];
  const scale = (starts[beside + 1]! - starts[beside]!) / (end - start || 1);
  // From the bottom, so that what stands under a node has its wish before the node has.
  for (let slot = end - 1; slot >= start; slot--) {
    const node = order[slot]!;
    const from = isDown ? firsts[node]! : middles[node]!;
    const to = isDown ? middles[node]! : firsts[node + 1]!;
    let sum = 0;
    let count = to - from;
    for (let edge = from; edge < to; edge++) sum += slots[neighbours[edge]!]!;
    if (groupUnder[node]! >= 0) {
      for (const each of groups[groupUnder[node]!]!) sum += wishes[each]!;
      count += groups[groupUnder[node]!]!.length;
    }
    wishes[node] = count > 0 ? sum / count : starts[beside]! + (slot - start) * scale;
  }
}
