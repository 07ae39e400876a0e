/** What views have in common in which a plan can be edited. */
import { property, state } from 'lit/decorators.js';
import type { EditingOptions } from '../store/editing/open-session.js';
import { PlanView } from './plan-view.js';

export abstract class EditablePlanView extends PlanView {
  /** Whether a person is editing here, of what can be edited. */
  @state() protected isEditing = false;

  /** Offers editing of a plan of this view's own, where `audience` is `staff` or `self`. A `pd-plan` says it for the views inside. */
  @property({ type: Boolean }) editable = false;

  /** URL to which edits of a plan of this view's own go. */
  @property() save: string | null | undefined;

  /** Under which name this browser keeps unsent edits of a plan of this view's own. */
  @property({ attribute: 'draft-key' }) draftKey: string | null | undefined;

  protected override get editing(): EditingOptions | undefined {
    const { editable, save, draftKey } = this;
    return editable ? { editable, save, draftKey } : undefined;
  }
}
