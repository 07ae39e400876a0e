/** What a view that edits gives to the parts that all of them share. */
import type { Plan } from '../../contract/plan.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { Command, OwnCommand } from '../../store/editing/commands.js';
import type { Conflict, ConflictField } from '../../store/editing/types.js';
import type { PlanController, PlanControllerHost } from '../../store/plan-controller.js';
import type { ViewEditing } from './editing.js';

/** Made anew for each drawing. */
export interface EditContext {
  readonly localize: LocalizeController;
  readonly plan: Plan;
  readonly controller: PlanController;
  /** The view itself: to ask for an update, to find an element that gets the focus. */
  readonly host: PlanControllerHost;
  /** Level of the view's own heading. */
  readonly headingLevel: number;
  /** What relative addresses of the plan are relative to. */
  readonly base: string;
  /** What editing remembers. */
  readonly editing: ViewEditing;
  /** Begins or ends editing. */
  readonly onEdit: (isEditing: boolean) => void;
  /** Said politely to those who hear the page. */
  readonly announce: (text: string) => void;
}

/** Edits in the words of a view. Views of one plan share its edits, and each speaks of those that it can make. */
export interface EditWords {
  readonly isOwn: (command: OwnCommand) => boolean;
  readonly ownsConflict: (conflict: Conflict) => boolean;
  /** What stands after "Undo": "due date". */
  readonly name: (command: Command) => string;
  /** What is said of it once it is made: "Due date moved". */
  readonly title: (command: Command) => string;
  /** What is said while it is being saved, where that is more than that. */
  readonly saving?: (command: Command) => string | undefined;
  readonly conflictLabel: (field: ConflictField) => string;
  readonly conflictValue: (field: ConflictField, value: unknown) => string;
}
