/** Every word of FORM_VALUES: what it stands for, and what a table with it goes through. */
import type { FORM_VALUES } from '../../contract/index.js';
import {
  actionsOf,
  artifactsOf,
  collaboratorsOf,
  reflectionsOf,
  type FormValue,
  type Scope,
} from './form-scope.js';
import type { FormWordList } from './form-types.js';
import { ofAction, ofGoal, ofOthers } from './form-values-goal.js';
import { ofPlan, ofRecords, reviewValues } from './form-values-plan.js';

/** What a table goes through: the scope of each of its rows. */
const ROWS = {
  goals: (scope) => scope.goals.map((goal) => ({ ...scope, goals: [goal] })),
  actions: (scope) => ofEachGoal(scope, (one) => actionsOf(one).map((each) => ({ ...one, actions: [each] }))),
  evidence: (scope) =>
    ofEachGoal(scope, (one) => artifactsOf(one).map((each) => ({ ...one, artifacts: [each] }))),
  reflections: (scope) =>
    ofEachGoal(scope, (one) => reflectionsOf(one).map((each) => ({ ...one, reflections: [each] }))),
  collaborators: (scope) =>
    ofEachGoal(scope, (one) => collaboratorsOf(one).map((each) => ({ ...one, collaborators: [each] }))),
  reviews: (scope) => scope.reviews.map((each) => ({ ...scope, reviews: [each] })),
  revisions: (scope) => scope.revisions.map((each) => ({ ...scope, revisions: [each] })),
  'sign-offs': (scope) => scope.signOffs.map((each) => ({ ...scope, signOffs: [each] })),
} as const satisfies Record<string, (scope: Scope) => readonly Scope[]>;
type Collection = keyof typeof ROWS;

function ofEachGoal(scope: Scope, rows: (one: Scope) => readonly Scope[]): readonly Scope[] {
  return scope.goals.flatMap((goal) => rows({ ...scope, goals: [goal] }));
}

const one = {
  ...ofPlan,
  ...reviewValues('beginning'),
  ...reviewValues('mid'),
  ...reviewValues('end'),
  ...ofGoal,
  ...ofAction,
  ...ofOthers,
  ...ofRecords,
};

/** The word of a collection, where it is no table, stands for what matters most about each of its things. */
const VALUES: Readonly<Record<(typeof FORM_VALUES)[number], FormValue>> = {
  ...one,
  goals: one.goal,
  actions: one.action,
  evidence: one.artifact,
  reflections: one.reflection,
  collaborators: one.collaborator,
  reviews: one['review-comments'],
  revisions: one.revision,
  'sign-offs': one['sign-off-name'],
};

/** Values that are words of the contract, each with the list that it is from: what choices are said with. */
const LISTS: { readonly [K in (typeof FORM_VALUES)[number]]?: FormWordList } = {
  kind: 'kind',
  status: 'status',
  'career-stage': 'stage',
  'beginning-status': 'review-status',
  'mid-status': 'review-status',
  'end-status': 'review-status',
  'goal-kind': 'goal-kind',
  'goal-source': 'goal-source',
  'goal-status': 'goal-status',
  'action-status': 'action-status',
  'review-kind': 'review',
  'review-status': 'review-status',
  'collaborator-role': 'role',
  'sign-off-meaning': 'sign-off',
};

export const formWordList = (value: string | undefined): FormWordList =>
  (value !== undefined && Object.hasOwn(LISTS, value)
    ? LISTS[value as (typeof FORM_VALUES)[number]]
    : undefined) ?? 'other';

/** What a word stands for; undefined for a word that is not known, whose place is left blank. */
export const formValue = (word: string | undefined): FormValue | undefined =>
  word !== undefined && Object.hasOwn(VALUES, word)
    ? VALUES[word as (typeof FORM_VALUES)[number]]
    : undefined;

/** The rows of a table; none for a word that is no collection. */
export const formRows = (word: string | undefined, scope: Scope): readonly Scope[] =>
  word !== undefined && Object.hasOwn(ROWS, word) ? ROWS[word as Collection](scope) : [];
