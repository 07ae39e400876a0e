/** Which steps of a pathway serve a goal, and which lead to a competency: what their activities say of themselves. */
import type { Plan } from '../../contract/index.js';
import type { SequenceFacts, StepFacts } from './types.js';

/** A goal and all that are under it: what serves those serves it. */
function goalsUnder(plan: Plan, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  let size = 0;
  while (found.size > size) {
    size = found.size;
    for (const { id: own, supports } of plan.goals.values()) {
      if (supports.some(({ goalId }) => found.has(goalId))) found.add(own);
    }
  }
  return found;
}

const idsOf = ({ steps }: SequenceFacts, isMeant: (step: StepFacts) => boolean): ReadonlySet<string> =>
  new Set(steps.filter(isMeant).map(({ id }) => id));

/** Ids of the steps whose activity serves the goal, or one that supports it at whatever distance. */
export function stepsServing(plan: Plan, facts: SequenceFacts, goalId: string): ReadonlySet<string> {
  const goals = goalsUnder(plan, goalId);
  return idsOf(facts, ({ activity }) => activity?.goals.some((link) => goals.has(link.goalId)) ?? false);
}

/** Ids of the steps whose activity names the competency. */
export function stepsBuilding(facts: SequenceFacts, competencyId: string): ReadonlySet<string> {
  return idsOf(
    facts,
    ({ activity }) => activity?.competencies.some((link) => link.competencyId === competencyId) ?? false,
  );
}
