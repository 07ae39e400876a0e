/** To which district goal each node mostly belongs: the band in which it stands, and its hue. */
import type { Strength } from '../../contract/vocabulary.js';
import type { GoalTree } from './goal-tree.js';
import { idIn } from './links.js';
import { keyOf, type AlignmentLink } from './types.js';

const WEIGHT: Readonly<Record<Strength, number>> = { strong: 4, partial: 2, weak: 1, unstated: 1 };

/**
 * Goals belong to the head of their band. Everything else belongs where most of its links come from, weighed by strength,
 * the earlier area where two weigh the same. Column by column: competencies by the goals that name them, activities by the
 * goals they serve, else by their competencies; competencies that no goal names by their activities; measures by both.
 */
export function areasOf(links: readonly AlignmentLink[], tree: GoalTree): ReadonlyMap<string, number> {
  const areas = new Map<string, number>();
  const place = new Map(tree.heads.map((id, index) => [id, index]));
  for (const [id, head] of tree.head) areas.set(keyOf('goal', id), place.get(head)!);
  const byKind = (kind: AlignmentLink['kind']) => links.filter((link) => link.kind === kind);
  const building = byKind('competency-activity');
  settle(areas, byKind('goal-competency'), 'to');
  settle(areas, byKind('goal-activity'), 'to');
  settle(areas, building, 'to');
  settle(areas, building, 'from');
  settle(areas, building, 'to');
  settle(areas, [...byKind('goal-measure'), ...byKind('activity-measure')], 'to');
  return areas;
}

/** Gives an area to each node at the `end` of the links that has none yet. */
function settle(areas: Map<string, number>, links: readonly AlignmentLink[], end: 'from' | 'to'): void {
  const other = end === 'from' ? 'to' : 'from';
  const weights = new Map<string, Map<number, number>>();
  for (const link of links) {
    const area = areas.get(link[other]);
    if (area === undefined || areas.has(link[end]) || isGoal(link[end])) continue;
    const sums = weights.get(link[end]) ?? new Map<number, number>();
    sums.set(area, (sums.get(area) ?? 0) + WEIGHT[link.strength]);
    weights.set(link[end], sums);
  }
  for (const [key, sums] of weights) {
    const [best] = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    areas.set(key, best![0]);
  }
}

const isGoal = (key: string): boolean => key === keyOf('goal', idIn(key));
