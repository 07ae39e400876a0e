/** What a goal of a growth plan is for: the goals of the organization above it, and the measure at the end. */
import {
  STRENGTHS,
  type Goal,
  type GoalLink,
  type Plan,
  type PlanGoal,
  type Strength,
} from '../../contract/index.js';
import { goalTree, type GoalTree } from '../alignment/goal-tree.js';
import type { ThreadStop } from './types.js';

const trees = new WeakMap<Plan['goals'], GoalTree>();

/** The goals as a tree; the same goals give the same one. */
function treeOf(goals: Plan['goals']): GoalTree {
  let tree = trees.get(goals);
  if (!tree) trees.set(goals, (tree = goalTree(goals)));
  return tree;
}

const rank = (strength: string | undefined): number => {
  const place = (STRENGTHS as readonly (string | undefined)[]).indexOf(strength);
  return place < 0 ? STRENGTHS.length : place;
};

const asStrength = (strength: string): Strength =>
  (STRENGTHS as readonly string[]).includes(strength) ? (strength as Strength) : 'unstated';

const goalStop = (plan: Plan, id: string, strength: Strength | undefined): ThreadStop => {
  const goal = plan.goals.get(id);
  const title = goal?.title ?? goal?.statement;
  return {
    kind: 'goal',
    id,
    title,
    level: goal?.level,
    strength,
    measure: undefined,
    isKnown: goal !== undefined,
  };
};

/** The goal that a goal supports most strongly; of two the one that is named first. */
function strongest(supports: readonly GoalLink[], plan: Plan): GoalLink | undefined {
  return [...supports]
    .filter(({ goalId }) => plan.goals.has(goalId))
    .sort((one, other) => rank(one.strength) - rank(other.strength))[0];
}

/** From a goal to the top, along the strongest link of each; a circle ends where it began. */
function upward(plan: Plan, from: string): ThreadStop[] {
  const stops = [goalStop(plan, from, undefined)];
  const seen = new Set([from]);
  let goal: Goal | undefined = plan.goals.get(from);
  while (goal) {
    const next = strongest(goal.supports, plan);
    if (!next || seen.has(next.goalId)) break;
    seen.add(next.goalId);
    stops.push(goalStop(plan, next.goalId, asStrength(next.strength)));
    goal = plan.goals.get(next.goalId);
  }
  return stops;
}

function competencyStop(plan: Plan, id: string): ThreadStop {
  const competency = plan.competencies.get(id);
  const title = competency?.shortStatement ?? competency?.statement ?? competency?.code;
  const isKnown = competency !== undefined;
  return {
    kind: 'competency',
    id,
    title,
    level: undefined,
    strength: undefined,
    measure: undefined,
    isKnown,
  };
}

function measureStop(plan: Plan, id: string): ThreadStop {
  const measure = plan.measures.get(id);
  const isKnown = measure !== undefined;
  return {
    kind: 'measure',
    id,
    title: measure?.name,
    level: undefined,
    strength: undefined,
    measure,
    isKnown,
  };
}

/** The measure of students at the end: of the highest goal on the way that has one, else the plan goal's own. */
function measureAtTheEnd(plan: Plan, goal: PlanGoal, goals: readonly ThreadStop[]): string | undefined {
  const named = [...goals].reverse().flatMap(({ id }) => plan.goals.get(id)?.measureIds ?? []);
  const all = [...named, ...goal.measureIds];
  const isOfStudents = (id: string) => plan.measures.get(id)?.kind === 'student-outcome';
  return all.find(isOfStudents) ?? all.find((id) => plan.measures.has(id)) ?? all[0];
}

/**
 * Goals of the organization from the one that the plan names up to the top, else the competencies that the goal builds,
 * and then a measure. A goal that the plan names and does not hold is a stop that is not known.
 */
export function goalThread(plan: Plan, goal: PlanGoal): readonly ThreadStop[] {
  const first = goal.goalIds.find((id) => plan.goals.has(id)) ?? goal.goalIds[0];
  const goals = first === undefined ? [] : upward(plan, first);
  const stops =
    goals.length > 0 ? goals : goal.competencyIds.slice(0, 1).map((id) => competencyStop(plan, id));
  const measure = measureAtTheEnd(plan, goal, goals);
  return measure === undefined ? stops : [...stops, measureStop(plan, measure)];
}

/** Place of the district goal that the goal serves, among the plan's; undefined where it serves none. */
export function goalArea(plan: Plan, goal: PlanGoal): number | undefined {
  const { head, heads } = treeOf(plan.goals);
  const areaHead = goal.goalIds.map((id) => head.get(id)).find((id) => id !== undefined);
  const place = areaHead === undefined ? -1 : heads.indexOf(areaHead);
  return place < 0 ? undefined : place;
}
