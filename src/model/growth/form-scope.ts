/** What a place of a form is about, and how the values of FORM_VALUES are read from it. */
import type {
  Action,
  Artifact,
  Audience,
  Collaborator,
  Form,
  GrowthPlan,
  Plan,
  PlainDate,
  PlanGoal,
  Reflection,
  Review,
  Revision,
  SignOff,
} from '../../contract/index.js';
import * as entry from './form-entries.js';
import type { Entries } from './form-entries.js';

/** What a place is about. In a section for each goal, or in a row of a table, the lists hold one thing. */
export interface Scope {
  readonly plan: Plan;
  readonly growthPlan: GrowthPlan;
  readonly form: Form;
  readonly today: PlainDate;
  readonly goals: readonly PlanGoal[];
  readonly actions?: readonly Action[];
  readonly artifacts?: readonly Artifact[];
  readonly reflections?: readonly Reflection[];
  readonly collaborators?: readonly Collaborator[];
  readonly reviews: readonly Review[];
  readonly revisions: readonly Revision[];
  readonly signOffs: readonly SignOff[];
}

export interface FormValue {
  /** The narrowest audience that sees it. */
  readonly from: Audience;
  readonly read: (scope: Scope) => Entries;
}

export const flat = (found: readonly Entries[]): Entries => found.flat() as Entries;
export const of =
  <T>(rowsOf: (scope: Scope) => readonly T[]) =>
  (from: Audience, read: (row: T, scope: Scope) => Entries): FormValue => ({
    from,
    read: (scope) => flat(rowsOf(scope).map((row) => read(row, scope))),
  });

export const actionsOf = ({ actions, goals }: Scope) => actions ?? goals.flatMap((goal) => goal.actions);
export const artifactsOf = ({ artifacts, goals }: Scope) =>
  artifacts ?? goals.flatMap((goal) => goal.evidence);
export const reflectionsOf = ({ reflections, goals }: Scope) =>
  reflections ?? goals.flatMap((goal) => goal.reflections);
export const collaboratorsOf = ({ collaborators, goals }: Scope) =>
  collaborators ?? goals.flatMap((goal) => goal.collaborators);

/** Who led a review: the name that is written there, else the educator's. */
export const reviewer = ({ reviewerId, reviewer: name }: Review, { plan, form }: Scope): Entries =>
  entry.text(name) ?? entry.person(plan, form, reviewerId);
