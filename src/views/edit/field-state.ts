/** How far the last edit of a field has come, as the line under the field says it. */
import type { FieldAction, FieldState } from '../../design/index.js';
import { fieldOfCommand, type OwnCommand } from '../../store/editing/commands.js';
import type { Edit, EditReason } from '../../store/editing/types.js';
import type { EditContext } from './context.js';
import { timeOfDay } from './time.js';

/** The state of the last edit of the field that these commands set; undefined where nothing has to be said. */
export function fieldState(context: EditContext, ...commands: readonly OwnCommand[]): FieldState | undefined {
  const edits = context.controller.snapshot.editing?.edits ?? [];
  if (edits.length === 0) return undefined;
  const fields = new Set(commands.map((command) => fieldOfCommand(command, context.plan.source)));
  const edit = edits.findLast(({ field }) => fields.has(field));
  // What went well is told of the last edit alone; where there is a list of all, it tells the others.
  const isQuiet = (edit?.state === 'saved' || edit?.state === 'kept') && edit !== edits.at(-1);
  return edit && !isQuiet ? stateOfEdit(context, edit) : undefined;
}

export function stateOfEdit(context: EditContext, edit: Edit): FieldState {
  const text = stateText(context, edit);
  return { state: edit.state, text, actions: edit.state === 'failed' ? waysOut(context, edit) : undefined };
}

/** To try again, or to let go. */
function waysOut(context: EditContext, edit: Edit): readonly FieldAction[] {
  const { localize, controller, editing } = context;
  const name = editing.words(context).name(edit.command);
  return [
    {
      label: localize.term('editRetry'),
      name: localize.term('editRetryOf', name),
      onClick: () => controller.retryEdit(edit.id),
    },
    {
      label: localize.term('editDiscard'),
      name: localize.term('editDiscardOf', name),
      onClick: () => {
        controller.discardEdit(edit.id);
        editing.say(localize.term('editDiscarded', name));
      },
    },
  ];
}

function stateText(context: EditContext, { state, reason, at, command }: Edit): string {
  const { localize } = context;
  switch (state) {
    case 'pending':
      return context.editing.words(context).saving?.(command) ?? localize.term('editSaving');
    case 'waiting':
      return localize.term('editWaits', reason?.kind ?? '');
    case 'kept':
      return localize.term('editKeptHere');
    case 'saved':
      return localize.term('editSaved', timeOfDay(localize.lang(), at));
    case 'conflict':
      return localize.term('editClash');
    default:
      return failedText(context, reason);
  }
}

/** Why, and what the host or the server said itself. */
export function failedText({ localize }: EditContext, reason: EditReason | undefined): string {
  const text = localize.term('editNotSaved', reason?.kind ?? 'rejected');
  return reason?.detail ? `${text} ${localize.term('editDetail', reason.detail)}` : text;
}
