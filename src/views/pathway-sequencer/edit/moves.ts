/** Moves that a person makes: what speaks against one is said before it is made. */
import { whyNot, type Objection, type StepFacts } from '../../../model/sequencing/index.js';
import { commandOf } from '../../../store/editing/pathway-moves.js';
import type { PathwayEditContext } from './context.js';
import type { Doubt } from './editing.js';

type Move = Doubt['move'];

/** Makes the move, or says what speaks against it and waits. */
export function attempt(context: PathwayEditContext, move: Move): void {
  const { facts, editing } = context;
  const objection = whyNot(facts.pathway, move);
  if (!objection) make(context, move);
  else if (objection.why !== 'already') {
    editing.doubt = { move, objection };
    editing.say(objectionText(context, objection));
    editing.focus.wantId('edit/let-be');
  }
}

/** Makes it all the same; `along` moves to the same place. */
export function make(context: PathwayEditContext, move: Move, along: readonly string[] = []): void {
  const { editing, facts, localize, words, onPick } = context;
  editing.doubt = undefined;
  const step = facts.byId.get(move.nodeId);
  if (!editing.edit(context, commandOf(facts.pathway.id, move, along)) || !step) return;
  const name = words.name(step);
  if (move.kind === 'remove') {
    editing.say(localize.term('pathEditRemoved', name));
    editing.focus.wantId('edit/undo');
    onPick(undefined);
  } else editing.say(localize.term('pathEditMoved', name));
}

export function objectionText({ localize, words }: PathwayEditContext, { why, nodeIds }: Objection): string {
  return localize.term('pathEditWhyNot', why, localize.list(nodeIds.map((id) => words.nameOf(id))));
}

/** Steps that stand in the same stage of the plan, in its order. */
function beside({ facts }: PathwayEditContext, { node }: StepFacts): readonly StepFacts[] {
  return facts.steps.filter((other) => other.node.stageId === node.stageId);
}

/** The move past the one that stands before or after it in its stage; undefined at the end. */
export function moveBy(context: PathwayEditContext, step: StepFacts, by: -1 | 1): Move | undefined {
  const all = beside(context, step);
  const other = all[all.indexOf(step) + by];
  if (!other) return undefined;
  const before = by < 0 ? other : context.facts.steps[other.index + 1];
  return { kind: 'order', nodeId: step.id, beforeId: before?.id };
}
