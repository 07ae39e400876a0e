/** What is picked in another view, as the sequencer sees it. */
import type { Plan } from '../../contract/plan.js';
import {
  stepsBuilding,
  stepsServing,
  type SequenceFacts,
  type StepFacts,
} from '../../model/sequencing/index.js';
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

/** Steps that serve the goal, or lead to the competency, that is picked. */
export function relatedSteps(
  plan: Plan,
  facts: SequenceFacts,
  selection: Selection | null,
): ReadonlySet<string> {
  if (selection?.kind === 'goal') return stepsServing(plan, facts, selection.id);
  return selection?.kind === 'competency' ? stepsBuilding(facts, selection.id) : NONE;
}
