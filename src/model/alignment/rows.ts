/** Everything that the picture shows, as rows: one a link, and one for whatever is missing. */
import {
  ALIGNMENT_KINDS,
  type Alignment,
  type AlignmentLink,
  type AlignmentNode,
  type NodeState,
} from './types.js';

/** A link from one node to another, what a node lacks, or a node that stands at the end of all links. */
export type AlignmentRow =
  | {
      readonly node: AlignmentNode;
      readonly link: AlignmentLink;
      readonly to: AlignmentNode;
      readonly state?: undefined;
    }
  | {
      readonly node: AlignmentNode;
      readonly state: NodeState;
      readonly link?: undefined;
      readonly to?: undefined;
    }
  | {
      readonly node: AlignmentNode;
      readonly state?: undefined;
      readonly link?: undefined;
      readonly to?: undefined;
    };

/** In reading order: see `readingOrder`. A node's links stand together, what it lacks after them. */
export function alignmentRows(alignment: Alignment): readonly AlignmentRow[] {
  const rows: AlignmentRow[] = [];
  for (const key of readingOrder(alignment)) {
    const node = alignment.nodes.get(key)!;
    for (const link of alignment.out.get(key) ?? [])
      rows.push({ node, link, to: alignment.nodes.get(link.to)! });
    for (const state of node.states) {
      if (state !== 'unknown' || !alignment.out.has(key)) rows.push({ node, state });
    }
    if (!alignment.out.has(key) && node.states.length === 0) rows.push({ node });
  }
  return rows;
}

/**
 * Keys in the order in which the district's own plan is read: the vision; each district goal with the goals under it, then
 * the competencies, activities and measures of its band; what belongs to no band; at last activities that serve no goal.
 */
export function readingOrder(alignment: Alignment): readonly string[] {
  const goals = goalsInOrder(alignment);
  const rank = new Map(goals.map((key, index) => [key, index]));
  const nodes = [...alignment.nodes.values()];
  const band = (node: AlignmentNode): number => {
    if (node.kind === 'vision') return -2;
    if (node.states.includes('no-goal')) return alignment.areas.length + 1;
    const area = node.band ?? node.area;
    if (area >= 0) return area;
    return node.kind === 'goal' && node.record && node.band === undefined && !node.states.includes('adrift')
      ? -1
      : alignment.areas.length;
  };
  const column = (node: AlignmentNode) => ALIGNMENT_KINDS.indexOf(node.kind);
  const sorted = nodes
    .map((node, index) => ({ node, band: band(node), index: rank.get(node.key) ?? goals.length + index }))
    .sort((a, b) => a.band - b.band || column(a.node) - column(b.node) || a.index - b.index);
  return sorted.map(({ node }) => node.key);
}

function goalsInOrder({ goalTree }: Alignment): readonly string[] {
  const order: string[] = [];
  const open = [...(goalTree.get('') ?? [])].reverse();
  while (open.length > 0) {
    const key = open.pop()!;
    order.push(key);
    open.push(...[...(goalTree.get(key) ?? [])].reverse());
  }
  return order;
}
