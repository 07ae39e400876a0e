/** What editing a growth plan remembers besides: what is begun and not in the plan yet, and what stood there before. */
import type { OwnCommand } from '../../../store/editing/commands.js';
import type { EditWords } from '../../edit/context.js';
import { ViewEditing } from '../../edit/editing.js';
import type { CardEditContext } from './context.js';
import { newId } from './new-id.js';
import { conflictLabel, conflictValue } from './words-of-conflict.js';
import { beforeOf, editName, editTitle, isOfGrowthPlan, savingWords, type Before } from './words-of-edit.js';

export class CardEditing extends ViewEditing<CardEditContext> {
  /** What stood where an edit was made, for the words of its change. */
  readonly before: Before = new WeakMap();
  private readonly blanks = new Map<string, string>();

  override words(context: CardEditContext): EditWords {
    return {
      isOwn: isOfGrowthPlan,
      ownsConflict: ({ owner }) => owner.collection === 'growthPlans',
      name: (command) => editName(context, command),
      title: (command) => editTitle(context, command),
      saving: (command) => savingWords(context, command, this.before),
      conflictLabel: (field) => conflictLabel(context, field),
      conflictValue: (field, value) => conflictValue(context, field, value),
    };
  }

  /** Makes an edit, and remembers what stood there. */
  override edit(context: CardEditContext, command: OwnCommand): boolean {
    this.before.set(command, beforeOf(context, command));
    return super.edit(context, command);
  }

  /** The id of a record that is begun in this list and not in the plan yet. */
  blank(list: string): string | undefined {
    return this.blanks.get(list);
  }

  /** Begins a record: its first field gets the focus, and it enters the plan with its first words. */
  begin(list: string, owner: string, kind: string, focusOn: (id: string) => string): void {
    const id = this.blanks.get(list) ?? newId(owner, kind);
    this.blanks.set(list, id);
    this.setOpen(id, true);
    this.focus.wantId(focusOn(id));
  }

  /** The record has entered the plan, or is given up. */
  endBlank(list: string): void {
    this.blanks.delete(list);
    this.host.requestUpdate();
  }
}
