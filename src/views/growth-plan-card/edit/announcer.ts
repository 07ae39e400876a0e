/** What is said to those who hear the page: that something is being saved, that it is saved, that it is not. */
import type { Edit, EditState } from '../../../store/editing/types.js';
import type { CardContext } from '../context.js';
import { stateOfEdit } from './field-state.js';
import { editTitle } from './words-of-edit.js';

const SAID_ALONE: ReadonlySet<EditState> = new Set(['failed', 'conflict', 'waiting']);

/** One voice for all fields of the card: it compares how far each edit is with how far it was. */
export class EditAnnouncer {
  private known: ReadonlyMap<number, EditState> = new Map();
  private edits: readonly Edit[] | undefined;

  /** What has come about since the last time; undefined where nothing has to be said. */
  news(context: CardContext): string | undefined {
    const edits = context.controller.snapshot.editing?.edits;
    if (edits === this.edits) return undefined;
    const isFirst = this.edits === undefined;
    this.edits = edits;
    const changed = (edits ?? []).filter(({ id, state }) => this.known.get(id) !== state);
    this.known = new Map(edits?.map(({ id, state }) => [id, state]));
    return isFirst || changed.length === 0 ? undefined : this.sentence(context, changed);
  }

  private sentence(context: CardContext, changed: readonly Edit[]): string | undefined {
    const { localize } = context;
    const alone = changed.findLast(({ state }) => SAID_ALONE.has(state));
    if (alone) {
      const { text } = stateOfEdit(context, alone);
      return localize.term('editSaysOf', editTitle(context, alone.command), text);
    }
    const saved = changed.filter(({ state }) => state === 'saved').length;
    if (saved > 0) return localize.term('editSaysSaved', saved);
    const pending = changed.filter(({ state }) => state === 'pending').length;
    if (pending > 0) return localize.term('editSaysSaving', pending);
    const kept = changed.at(-1);
    return (
      kept && localize.term('editSaysOf', editTitle(context, kept.command), localize.term('editKeptHere'))
    );
  }
}
