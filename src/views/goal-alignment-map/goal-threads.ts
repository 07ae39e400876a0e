/** The threads of a goal as a tree for a narrow page: what we do for it, level by level. Pure. */
import {
  isRibbon,
  type Alignment,
  type AlignmentLink,
  type AlignmentNode,
} from '../../model/alignment/index.js';

export interface ThreadItem {
  readonly node: AlignmentNode;
  /** The link to what stands above it; undefined for what the goal holds without one. */
  readonly link: AlignmentLink | undefined;
  readonly items: readonly ThreadItem[];
}

/** As deep as a narrow page has room for; deeper goals follow at the last level. */
const DEEPEST = 3;

/**
 * Under a goal: the goals beneath it, its competencies with the activities that build them for this goal, then activities
 * that serve it otherwise. An activity stands once under each goal, under the first competency that it shares with it.
 */
export function threadItems(alignment: Alignment, goal: string): readonly ThreadItem[] {
  return itemsUnder(alignment, goal, 1, new Set([goal]));
}

function itemsUnder(
  alignment: Alignment,
  goal: string,
  depth: number,
  seen: Set<string>,
): readonly ThreadItem[] {
  const out = alignment.out.get(goal) ?? [];
  const node = (key: string) => alignment.nodes.get(key)!;
  const listed = new Set<string>();
  const goals: ThreadItem[] = [];
  for (const link of out.filter((each) => each.kind === 'goal-goal' && !seen.has(each.to))) {
    seen.add(link.to);
    const items = itemsUnder(alignment, link.to, depth + 1, seen);
    if (depth < DEEPEST) goals.push({ node: node(link.to), link, items });
    else goals.push({ node: node(link.to), link, items: [] }, ...items);
  }
  const serving = out.filter((link) => link.kind === 'goal-activity');
  const competencies = out
    .filter((link) => link.kind === 'goal-competency')
    .map((link): ThreadItem => {
      const items = serving
        .filter((each) => each.through.includes(link.to) && !listed.has(each.to))
        .map((each): ThreadItem => ({ node: node(each.to), link: each, items: [] }));
      for (const item of items) listed.add(item.node.key);
      return { node: node(link.to), link, items };
    });
  const direct = serving
    .filter((link) => !listed.has(link.to) && isRibbon(link))
    .map((link): ThreadItem => ({ node: node(link.to), link, items: [] }));
  return [...goals, ...competencies, ...direct];
}

/** How many goals and activities stand in a tree, each counted once. */
export function countItems(items: readonly ThreadItem[]): {
  readonly goals: number;
  readonly activities: number;
} {
  const keys = { goal: new Set<string>(), activity: new Set<string>() };
  const open = [...items];
  while (open.length > 0) {
    const item = open.pop()!;
    if (item.node.kind === 'goal' || item.node.kind === 'activity') keys[item.node.kind].add(item.node.key);
    open.push(...item.items);
  }
  return { goals: keys.goal.size, activities: keys.activity.size };
}
