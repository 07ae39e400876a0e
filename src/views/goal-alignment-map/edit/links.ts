/** Links between activities and goals as editing looks at them: which two a link would tie, and which there are. */
import type { Plan } from '../../../contract/plan.js';
import { fieldId } from '../../../design/index.js';
import { keyOf, type AlignmentNode } from '../../../model/alignment/index.js';
import { goalTree } from '../../../model/alignment/goal-tree.js';
import type { LinkCommand } from './words-of-edit.js';

/** An activity, and a goal that it serves or may serve. */
export type Pair = Pick<LinkCommand, 'activityId' | 'goalId'>;

export interface Link extends Pair {
  readonly strength: string;
  readonly rationale: string | undefined;
}

/** The two ends of a link. */
export type EndKind = 'activity' | 'goal';
export const otherEnd = { activity: 'goal', goal: 'activity' } as const satisfies Record<EndKind, EndKind>;

/** Whether a link can begin or end there: at an activity or a goal of its own, that the plan holds. */
export const isEnd = (node: AlignmentNode | undefined): node is AlignmentNode<EndKind> =>
  (node?.kind === 'activity' || node?.kind === 'goal') && node.record !== undefined && !node.members;

/** What a link between the two would tie; undefined where there can be none. */
export function pairOf(from: AlignmentNode | undefined, to: AlignmentNode | undefined): Pair | undefined {
  if (!isEnd(from) || !isEnd(to) || from.kind === to.kind) return undefined;
  const [activity, goal] = from.kind === 'activity' ? [from, to] : [to, from];
  return { activityId: activity.id, goalId: goal.id };
}

export const isLinked = (plan: Plan, { activityId, goalId }: Pair): boolean =>
  plan.activities.get(activityId)?.goals.some((link) => link.goalId === goalId) ?? false;

/** The links of an activity or a goal, in the order of the plan; a goal that is named twice has one. */
export function linksOf(plan: Plan, kind: EndKind, id: string): readonly Link[] {
  const activities =
    kind === 'activity'
      ? [plan.activities.get(id)].filter((each) => each !== undefined)
      : plan.activities.values();
  const links = new Map<string, Link>();
  for (const { id: activityId, goals } of activities) {
    for (const { goalId, strength, rationale } of goals) {
      const key = `${keyOf('activity', activityId)} ${goalId}`;
      const isHere = kind === 'activity' || goalId === id;
      if (isHere && !links.has(key)) links.set(key, { activityId, goalId, strength, rationale });
    }
  }
  return [...links.values()];
}

/** The id of a field of a link, or of what belongs to it, also to find it again. */
export const linkFieldId = ({ activityId, goalId }: Pair, part: string): string =>
  fieldId('edit', activityId, goalId, part);

/** The id at the other end of a link. */
export const otherId = (kind: EndKind, { activityId, goalId }: Pair): string =>
  kind === 'activity' ? goalId : activityId;

/** A goal among those to choose from, and how far in it stands. */
export interface ListedGoal {
  readonly id: string;
  readonly depth: number;
}

const trees = new WeakMap<Plan['goals'], readonly ListedGoal[]>();

/** All goals of the plan as a tree that is read from top to bottom. */
export function goalsInOrder({ goals }: Plan): readonly ListedGoal[] {
  const known = trees.get(goals);
  if (known) return known;
  const { children, depth } = goalTree(goals);
  const listed: ListedGoal[] = [];
  const open = [...(children.get('') ?? [])].reverse();
  while (open.length > 0) {
    const id = open.pop()!;
    listed.push({ id, depth: depth.get(id) ?? 0 });
    open.push(...[...(children.get(id) ?? [])].reverse());
  }
  trees.set(goals, listed);
  return listed;
}
