/** What every part of the card is drawn from. Editing draws its own rows from the same. */
import type { Audience } from '../../contract/index.js';
import type { PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { GrowthFacts } from '../../model/growth/types.js';
import type { PlanController, PlanControllerHost } from '../../store/plan-controller.js';
import type { Selection } from '../../store/plan-store.js';
import type { CardEdit } from './edit/card-edit.js';
import type { GrowthWords } from './words.js';

/** All that a part may read or ask for. Made anew for each drawing. */
export interface CardContext {
  readonly localize: LocalizeController;
  readonly words: GrowthWords;
  readonly plan: Plan;
  readonly facts: GrowthFacts;
  readonly controller: PlanController;
  /** The card itself: to ask for an update, to find an element that gets the focus. */
  readonly host: PlanControllerHost;
  /** The narrower of the page's and the plan's audience. */
  readonly audience: Audience;
  /** The day that counts as today. */
  readonly today: PlainDate;
  /** Editing, where it is offered and its code is here. */
  readonly edit: CardEdit | undefined;
  /** Whether it is going on. */
  readonly isEditing: boolean;
  /** Level of the card's own heading; goals are one level further in. */
  readonly headingLevel: number;
  /** Of the card in px; 0 while it is not known. */
  readonly width: number;
  readonly isNarrow: boolean;
  readonly isPrinting: boolean;
  /** What relative addresses of the plan are relative to. */
  readonly base: string;
  /** What is picked, here or in another view. */
  readonly picked: Selection | null;
  /** A person's pick: every view of the same plan follows. */
  readonly onPick: (selection: Selection | null) => void;
  /** Begins or ends editing. */
  readonly onEdit: (isEditing: boolean) => void;
  /** Brings a goal into view and gives its heading the focus. */
  readonly onGoToGoal: (goalId: string) => void;
  /** Another growth plan of the same document. */
  readonly onGrowthPlan: (id: string) => void;
  readonly onDisplay: (display: string) => void;
  /** Said politely to those who hear the page. */
  readonly announce: (text: string) => void;
}
