/** Groups that an edge leads into are closed to what stands in them until that edge is met. */
import { countedBy, type SequenceGraph } from './graph.js';

const NONE: readonly never[] = [];

/** What an edge into a group asks for, save what stands within the group itself: that can't wait for its own door. */
export function gatesFromOutside(graph: SequenceGraph, group: number): readonly number[] {
  if (!graph.isGroup[group] || graph.requires[group].length === 0) return NONE;
  return graph.requires[group].map(({ from }) => from).filter((from) => !isWithin(graph, from, group));
}

function isWithin(graph: SequenceGraph, index: number, group: number): boolean {
  const above = new Set([index]);
  for (const each of above) for (const place of graph.places[each]) above.add(place);
  return above.has(group);
}

/** Groups with such an edge from outside, and groups that stand in nothing but those. */
export function closedGroups(
  graph: SequenceGraph,
  inner: readonly (readonly number[])[],
): ReadonlySet<number> {
  const closed = new Set<number>();
  inner.forEach((gates, index) => {
    if (gates.length > 0) closed.add(index);
  });
  for (const group of closed) {
    for (const requirement of graph.requirements[group] ?? []) {
      if (requirement.prerequisite) continue;
      for (const id of countedBy(requirement)) {
        const child = graph.indexOf.get(id) as number;
        if (graph.isGroup[child] && graph.places[child].every((place) => closed.has(place)))
          closed.add(child);
      }
    }
  }
  return closed;
}
