/** The longest chain: how many things must be done one after the other. */
import { arcsOn, orderOf } from './stages.js';
import type { SequenceGraph } from './graph.js';

/**
 * Ids from the first to the last node of a longest chain: each is required by the next, or counts in it. `within` keeps it to
 * some nodes, such as those of one track. Nodes on a circle are left out.
 */
export function longestChain(
  graph: SequenceGraph,
  within: (nodeId: string) => boolean = () => true,
): readonly string[] {
  const { order, of, count } = orderOf(graph);
  const { offsets, targets } = arcsOn(graph);
  const sizes = new Int32Array(count);
  for (const component of of) sizes[component]++;
  const length = new Int32Array(graph.ids.length);
  const before = new Int32Array(graph.ids.length).fill(-1);
  let end = -1;
  for (const index of order) {
    if (index >= graph.nodes.length || sizes[of[index]] > 1 || !within(graph.ids[index])) continue;
    length[index] = 1;
    for (let arc = offsets[index]; arc < offsets[index + 1]; arc++) {
      const target = targets[arc];
      if (target === index || length[target] === 0 || length[target] + 1 <= length[index]) continue;
      length[index] = length[target] + 1;
      before[index] = target;
    }
    if (end < 0 || length[index] > length[end]) end = index;
  }
  const chain: string[] = [];
  for (let index = end; index >= 0; index = before[index]) chain.push(graph.ids[index]);
  return chain.reverse();
}
