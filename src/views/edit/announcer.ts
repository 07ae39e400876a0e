/** What is said to those who hear the page: that something is being saved, that it is saved, that it is not. */
import { ownCommand } from '../../store/editing/commands.js';
import type { Edit, EditState } from '../../store/editing/types.js';
import type { EditContext } from './context.js';
import { stateOfEdit } from './field-state.js';

const SAID_ALONE: ReadonlySet<EditState> = new Set(['failed', 'conflict', 'waiting']);

/** One voice for all fields of a view: it compares how far each edit is with how far it was. */
export class EditAnnouncer {
  private known: ReadonlyMap<number, EditState> = new Map();
  private edits: readonly Edit[] | undefined;

  /** What has come about since the last time; undefined where nothing has to be said. `isTold`: what was done is said already. */
  news(context: EditContext, isTold: boolean): string | undefined {
    const edits = context.controller.snapshot.editing?.edits;
    if (edits === this.edits) return undefined;
    const isFirst = this.edits === undefined;
    this.edits = edits;
    const { isOwn } = context.editing.words(context);
    const changed = (edits ?? []).filter(
      ({ id, state, command }) => this.known.get(id) !== state && isOwn(ownCommand(command)),
    );
    this.known = new Map(edits?.map(({ id, state }) => [id, state]));
    return isFirst || changed.length === 0 ? undefined : this.sentence(context, changed, isTold);
  }

  private sentence(context: EditContext, changed: readonly Edit[], isTold: boolean): string | undefined {
    const { localize, editing } = context;
    const { title } = editing.words(context);
    const alone = changed.findLast(({ state }) => SAID_ALONE.has(state));
    if (alone) {
      const { text } = stateOfEdit(context, alone);
      return localize.term('editSaysOf', title(alone.command), text);
    }
    const saved = changed.filter(({ state }) => state === 'saved').length;
    if (saved > 0) return localize.term('editSaysSaved', saved);
    const pending = changed.filter(({ state }) => state === 'pending').length;
    if (pending > 0) return localize.term('editSaysSaving', pending);
    const kept = changed.at(-1);
    if (!kept || isTold) return kept && localize.term('editKeptHere');
    return localize.term('editSaysOf', title(kept.command), localize.term('editKeptHere'));
  }
}
