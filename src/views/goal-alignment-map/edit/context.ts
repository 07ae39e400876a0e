/** What editing reads of the map, and asks it for. */
import type { LocalizeController } from '../../../locales/localize.js';
import type { Plan } from '../../../contract/plan.js';
import type { PlanController, PlanControllerHost } from '../../../store/plan-controller.js';
import type { MapWords } from '../words.js';
import type { MapEditing } from './editing.js';

/** Made anew for each drawing. */
export interface MapContext {
  readonly localize: LocalizeController;
  readonly plan: Plan;
  readonly words: MapWords;
  readonly controller: PlanController;
  /** The map itself: to ask for an update, to find an element that gets the focus. */
  readonly host: PlanControllerHost;
  readonly headingLevel: number;
  /** What relative addresses of the plan are relative to. */
  readonly base: string;
  /** Whether editing is going on. */
  readonly isEditing: boolean;
  /** Whether there are rows and ribbons to point at, and not a list or a table. */
  readonly hasPicture: boolean;
  /** Key of what is picked. */
  readonly picked: string | undefined;
  readonly onPick: (key: string) => void;
  /** Puts the focus on a row of the picture. */
  readonly onRow: (key: string) => void;
  /** Opens or closes a group of rows. */
  readonly onGroup: (id: string) => void;
  readonly onEdit: (isEditing: boolean) => void;
  readonly announce: (text: string) => void;
}

export interface MapEditContext extends MapContext {
  readonly editing: MapEditing;
}
