/** The goals as a tree: every goal stands once, under the goal that it supports first of all. */
import type { Goal } from '../../contract/goals.js';
import { STRENGTHS } from '../../contract/vocabulary.js';

export interface GoalTree {
  readonly parent: ReadonlyMap<string, string>;
  readonly depth: ReadonlyMap<string, number>;
  /** Goals under each goal; under '' those that stand under none. All in the order of the plan. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** The head of each goal's band. Goals without one, above all areas or adrift, are absent. */
  readonly head: ReadonlyMap<string, string>;
  /** Ids of the heads, in the order of the plan. */
  readonly heads: readonly string[];
  readonly adrift: ReadonlySet<string>;
}

/** Levels below the district's, at which a goal is expected to support another. */
const LOWER_LEVELS: ReadonlySet<string> = new Set(['school', 'team', 'individual']);
export const isLowerGoal = (goal: Goal): boolean => LOWER_LEVELS.has(goal.level ?? '');

/**
 * - A goal stands under the first of its `parentIds` that is known, else under the known goal that it supports most
 *   strongly. What it supports besides is a link like any other.
 * - In a cycle, the goal that comes first in the plan stands on top.
 * - Heads of bands are the goals on top that are not below the district's level. A state's goal with goals under it stands
 *   above the bands: these goals head theirs. Where no goal on top is of the district's level or above, all on top are heads.
 */
export function goalTree(goals: ReadonlyMap<string, Goal>): GoalTree {
  const parent = parents(goals);
  const children = childrenIn(goals, parent);
  const tops = children.get('')!;
  const high = tops.filter((id) => !isLowerGoal(goals.get(id)!));
  const adrift = new Set(high.length > 0 ? tops.filter((id) => isLowerGoal(goals.get(id)!)) : []);
  const isAbove = (id: string) => goals.get(id)!.level === 'state' && children.has(id);
  const heads = new Set<string>();
  for (const top of high.length > 0 ? high : tops) {
    if (isAbove(top)) for (const id of children.get(top)!) heads.add(id);
    else heads.add(top);
  }
  return {
    parent,
    children,
    ...descend(children, heads),
    heads: [...goals.keys()].filter((id) => heads.has(id)),
    adrift,
  };
}

/** Some of the goals: each stands under the first that is left, heads are those of all and keep their places. */
export function goalTreeAmong(goals: ReadonlyMap<string, Goal>, { heads, adrift }: GoalTree): GoalTree {
  const parent = parents(goals);
  const children = childrenIn(goals, parent);
  return { parent, children, ...descend(children, new Set(heads)), heads, adrift };
}

function childrenIn(
  goals: ReadonlyMap<string, Goal>,
  parent: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>([['', []]]);
  for (const id of goals.keys()) {
    const above = parent.get(id) ?? '';
    const group = children.get(above);
    if (group) group.push(id);
    else children.set(above, [id]);
  }
  return children;
}

function parents(goals: ReadonlyMap<string, Goal>): Map<string, string> {
  const parent = new Map<string, string>();
  for (const goal of goals.values()) {
    const first = firstSupported(goal, goals);
    if (first !== undefined) parent.set(goal.id, first);
  }
  const settled = new Set<string>();
  for (const start of goals.keys()) {
    const walked = new Set<string>();
    for (let id: string | undefined = start; id !== undefined && !settled.has(id); id = parent.get(id)) {
      if (walked.has(id)) {
        // Only now is it known to be in a cycle; `start` is not always in it, so the first of the cycle is looked for.
        parent.delete(firstInCycle(id, parent, goals));
        break;
      }
      walked.add(id);
    }
    for (const id of walked) settled.add(id);
  }
  return parent;
}

function firstSupported(goal: Goal, goals: ReadonlyMap<string, Goal>): string | undefined {
  const isOther = (id: string) => id !== goal.id && goals.has(id);
  const stated = goal.parentIds.find(isOther);
  if (stated !== undefined) return stated;
  const rank = (word: string) => (STRENGTHS as readonly string[]).indexOf(word) + 1 || STRENGTHS.length;
  const known = goal.supports.filter((link) => isOther(link.goalId));
  return known.sort((a, b) => rank(a.strength) - rank(b.strength))[0]?.goalId;
}

function firstInCycle(
  member: string,
  parent: ReadonlyMap<string, string>,
  goals: ReadonlyMap<string, Goal>,
): string {
  const cycle = new Set([member]);
  for (const id of cycle) cycle.add(parent.get(id)!);
  for (const id of goals.keys()) if (cycle.has(id)) return id;
  return member;
}

function descend(children: ReadonlyMap<string, readonly string[]>, heads: ReadonlySet<string>) {
  const depth = new Map<string, number>();
  const head = new Map<string, string>();
  const open = [...children.get('')!];
  for (const id of open) depth.set(id, 0);
  while (open.length > 0) {
    const id = open.pop()!;
    if (heads.has(id)) head.set(id, id);
    for (const child of children.get(id) ?? []) {
      depth.set(child, depth.get(id)! + 1);
      if (head.has(id)) head.set(child, head.get(id)!);
      open.push(child);
    }
  }
  return { depth, head };
}
