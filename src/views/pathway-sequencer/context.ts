/** What every part of the sequencer is drawn from. */
import type { Educator } from '../../contract/index.js';
import type { PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { Outline, OutlineKind, SequenceFacts, StepFacts } from '../../model/sequencing/index.js';
import type { PlanController, PlanControllerHost } from '../../store/plan-controller.js';
import type { PathwayEdit } from './edit/pathway-edit.js';
import type { PathwayWords } from './words.js';

/** The pathway as it is shown: the same object as long as plan, pathway, educator, day, language and outline are the same. */
export interface PathwayModel {
  readonly plan: Plan;
  readonly facts: SequenceFacts;
  readonly outline: Outline;
  readonly words: PathwayWords;
  /** Who walks it; undefined where it is shown for nobody. */
  readonly educator: Educator | undefined;
  readonly today: PlainDate;
}

/** All that a part may read or ask for. Made anew for each drawing. */
export interface PathwayContext {
  readonly localize: LocalizeController;
  readonly model: PathwayModel;
  readonly facts: SequenceFacts;
  readonly words: PathwayWords;
  readonly controller: PlanController;
  /** The view itself: to ask for an update, to find an element that gets the focus. */
  readonly host: PlanControllerHost;
  /** Level of the view's own heading; stages are one level further in, groups two. */
  readonly headingLevel: number;
  /** Of the view in px; 0 while it is not known. */
  readonly width: number;
  /** Whether stages stand under each other and details open inside the list. */
  readonly isNarrow: boolean;
  /** Whether everything is drawn as it stands on paper: nothing folds, nothing scrolls. */
  readonly isPrinting: boolean;
  /** What relative addresses of the plan are relative to. */
  readonly base: string;
  /** The step or group whose details are open, by a person's pick or another view's; else the next step, where wide. */
  readonly shown: StepFacts | undefined;
  /** Id of the step or group that is picked; undefined where none is. */
  readonly picked: string | undefined;
  /** Ids of steps that serve the goal or build the competency that is picked in another view. */
  readonly related: ReadonlySet<string>;
  /** What is looked for, and the ids of the steps in which it is; undefined while nothing is. */
  readonly search: string;
  readonly found: ReadonlySet<string> | undefined;
  /** Ids of groups that stand open. */
  readonly open: ReadonlySet<string>;
  /** Editing, where it is offered and its code is here. */
  readonly edit: PathwayEdit | undefined;
  /** Whether it is going on. */
  readonly isEditing: boolean;
  /** A person's pick; undefined lets go. */
  readonly onPick: (nodeId: string | undefined) => void;
  /** Opens or closes a group. */
  readonly onOpen: (groupId: string) => void;
  /** Brings a step or group into view, opening what hides it, and gives it the focus. */
  readonly onGo: (nodeId: string) => void;
  readonly onShow: (kind: OutlineKind) => void;
  readonly onDisplay: (display: string) => void;
  readonly onSearch: (text: string) => void;
  readonly onEdit: (isEditing: boolean) => void;
  /** Another pathway, or another educator, of the same plan. */
  readonly onPathway: (id: string) => void;
  readonly onEducator: (id: string | undefined) => void;
  /** Said politely to those who hear the page. */
  readonly announce: (text: string) => void;
}
