/** What editing a pathway remembers besides: the move that something speaks against, until a person decides. */
import type { Objection, SequenceMove } from '../../../model/sequencing/index.js';
import type { EditWords } from '../../edit/context.js';
import { ViewEditing } from '../../edit/editing.js';
import type { PathwayEditContext } from './context.js';
import { conflictLabel, conflictValue, editName, editTitle, isOfPathway } from './words-of-edit.js';

/** A move that is not made yet, and what speaks against it. */
export interface Doubt {
  readonly move: SequenceMove & { readonly nodeId: string };
  readonly objection: Objection;
}

export class PathwayEditing extends ViewEditing<PathwayEditContext> {
  private kept: Doubt | undefined;

  override words(context: PathwayEditContext): EditWords {
    return {
      isOwn: isOfPathway,
      ownsConflict: ({ owner }) => owner.collection === 'pathways',
      name: (command) => editName(context, command),
      title: (command) => editTitle(context, command),
      conflictLabel: (field) => conflictLabel(context, field),
      conflictValue: (field, value) => conflictValue(context, field, value),
    };
  }

  /** What was doubted before editing ended is not asked when it begins again. */
  override follow(context: PathwayEditContext): void {
    super.follow(context);
    if (!context.isEditing) this.kept = undefined;
  }

  get doubt(): Doubt | undefined {
    return this.kept;
  }

  set doubt(doubt: Doubt | undefined) {
    this.kept = doubt;
    this.host.requestUpdate();
  }
}
