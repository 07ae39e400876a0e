/** What is picked in another view, as the sequencer sees it. */
import type { Plan } from '../../contract/plan.js';
import type { SequenceFacts, StepFacts } from '../../model/sequencing/index.js';
import type { Selection } from '../../store/plan-store.js';

const NONE: ReadonlySet<string> = new Set();

/** The node that is picked: itself, or the first one in which the picked activity is done. */
export function pickedNode(facts: SequenceFacts, selection: Selection | null): StepFacts | undefined {
  if (selection?.kind === 'pathway-node') return facts.byId.get(selection.id);
  if (selection?.kind !== 'activity') return undefined;
  return facts.steps.find(({ node }) => node.activityId === selection.id);
}

/** What a pick of this node is to all views: its activity where it has one that the plan holds. */
export function selectionOf({ activity, id }: StepFacts): Selection {
  return activity ? { kind: 'activity', id: activity.id } : { kind: 'pathway-node', id };
}

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

/** Steps that serve the goal, or lead to the competency, that is picked. */
export function relatedSteps(
  plan: Plan,
  facts: SequenceFacts,
  selection: Selection | null,
): ReadonlySet<string> {
  if (selection?.kind !== 'goal' && selection?.kind !== 'competency') return NONE;
  const goals = selection.kind === 'goal' ? goalsUnder(plan, selection.id) : undefined;
  const isRelated = ({ activity }: StepFacts): boolean =>
    goals
      ? (activity?.goals ?? []).some(({ goalId }) => goals.has(goalId))
      : (activity?.competencies ?? []).some(({ competencyId }) => competencyId === selection.id);
  return new Set(facts.steps.filter(isRelated).map(({ id }) => id));
}
