/** Every element class, event and public type. Nothing is registered here: see `define/`. */
export * from './contract/index.js';
export {
  PlanChangeEvent,
  PlanErrorEvent,
  PlanLoadEvent,
  SelectEvent,
  type PlanChangeDetail,
  type PlanErrorDetail,
  type PlanLoadDetail,
} from './store/events.js';
export type { LoadProblem } from './store/load-problems.js';
export {
  EDITABLE_MEMBERS,
  type Command,
  type CommandData,
  type CommandName,
} from './store/editing/commands.js';
export type {
  Choice,
  Conflict,
  ConflictField,
  Edit,
  EditingSnapshot,
  EditReason,
  EditState,
} from './store/editing/types.js';
export type { Owner } from './store/editing/path.js';
export { PlanController, type PlanControllerHost } from './store/plan-controller.js';
export type { PlanSnapshot, PlanStatus, Selection } from './store/plan-store.js';
export { PdPlan } from './store/pd-plan.js';
export { safeHref } from './store/safe-url.js';
export { registerLocale, type LocaleWords } from './locales/localize.js';
export { DENSITIES, PlanView, THEMES, type Density, type FrameParts, type Theme } from './views/plan-view.js';
export type { TableColumn, TableData, TableRow } from './design/index.js';
export { PdGoalAlignmentMap } from './views/goal-alignment-map/goal-alignment-map.js';
export { PdGrowthPlanCard } from './views/growth-plan-card/growth-plan-card.js';
export {
  PATHWAY_DISPLAYS,
  PdPathwaySequencer,
  type PathwayDisplay,
} from './views/pathway-sequencer/pathway-sequencer.js';
export { defineElement } from './define/define-element.js';
export { VERSION } from './version.js';
