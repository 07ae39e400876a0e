/** What is the matter with each node that the plan holds, by key. */
import type { Measure } from '../../contract/goals.js';
import { at } from '../plan-index.js';
import type { GoalTree } from './goal-tree.js';
import type { AlignmentScope } from './scope.js';
import { keyOf, type NodeState } from './types.js';

/** Only what plan and scope both hold counts: a name that leads nowhere serves nothing and measures nothing. */
export function statesOf(scope: AlignmentScope, tree: GoalTree): ReadonlyMap<string, readonly NodeState[]> {
  const { goals, activities, index } = scope;
  const served = goalsWithActivity(scope);
  const measured = goalsWithMeasure(scope);
  const states = new Map<string, readonly NodeState[]>();
  for (const { id } of goals.values()) {
    states.set(
      keyOf('goal', id),
      words(
        [tree.adrift.has(id), 'adrift'],
        [!served.has(id), 'no-activity'],
        [!measured.has(id), 'no-measure'],
      ),
    );
  }
  for (const each of activities.values()) {
    states.set(
      keyOf('activity', each.id),
      words([!each.goals.some((link) => goals.has(link.goalId)), 'no-goal']),
    );
  }
  for (const { id } of scope.competencies.values()) {
    const isUsed =
      isAnyIn(at(index.goalsByCompetency, id), goals) ||
      isAnyIn(at(index.activitiesByCompetency, id), activities);
    states.set(keyOf('competency', id), words([!isUsed, 'unused']));
  }
  for (const each of scope.measures.values()) {
    const isUsed =
      isAnyIn(at(index.goalsByMeasure, each.id), goals) ||
      isAnyIn(at(index.activitiesByMeasure, each.id), activities);
    states.set(
      keyOf('measure', each.id),
      words([!isUsed, 'unused'], [latestOf(each) === undefined, 'not-measured']),
    );
  }
  return states;
}

/** Goals that an activity names, and all that these support, upward. */
function goalsWithActivity({ goals, activities }: AlignmentScope): ReadonlySet<string> {
  const served = new Set<string>();
  for (const activity of activities.values()) for (const link of activity.goals) served.add(link.goalId);
  for (const id of served) for (const link of goals.get(id)?.supports ?? []) served.add(link.goalId);
  return served;
}

/** Goals that name a measure of any kind, and all that support these, downward. */
function goalsWithMeasure({ goals, plan: { measures }, index }: AlignmentScope): ReadonlySet<string> {
  const measured = new Set<string>();
  for (const goal of goals.values())
    if (goal.measureIds.some((id) => measures.has(id))) measured.add(goal.id);
  for (const id of measured) for (const goal of at(index.goalsBySupported, id)) measured.add(goal.id);
  return measured;
}

/** The latest value that is known; later dates win, a later entry where dates are the same. */
export function latestOf(measure: Measure): Measure['observations'][number] | undefined {
  let latest: Measure['observations'][number] | undefined;
  for (const each of measure.observations) {
    if (each.suppressed || each.value === undefined) continue;
    if (!latest || each.date >= latest.date) latest = each;
  }
  return latest;
}

const isAnyIn = (records: readonly { id: string }[], held: ReadonlyMap<string, unknown>): boolean =>
  records.some((each) => held.has(each.id));

const words = (...each: readonly (readonly [boolean, NodeState])[]): readonly NodeState[] =>
  each.filter(([applies]) => applies).map(([, state]) => state);
