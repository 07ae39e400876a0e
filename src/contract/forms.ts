/** Forms of states and districts: which headings a growth plan is shown and printed with, in which order, and who signs. */
import * as v from 'valibot';
import * as f from './fields.js';
import {
  FORM_REPEATS,
  FORM_VALUES,
  GROWTH_PLAN_STATUSES,
  PLAN_GOAL_KINDS,
  REVIEW_KINDS,
  SIGN_OFF_MEANINGS,
  TRANSITION_PARTIES,
} from './vocabulary.js';

/** One column of a table: what each cell holds. */
export const formColumnSchema = f.record({
  value: f.optionalWord(FORM_VALUES),
  label: f.optionalText(),
});

/** One labelled place of a form. With columns it is a table: a row for each of the things that `value` stands for. */
export const formFieldSchema = f.record({
  value: f.optionalWord(FORM_VALUES),
  label: f.optionalText(),
  hint: f.optionalText(),
  choices: f.texts(),
  columns: f.list(formColumnSchema),
});

/** A line to sign on, and what a signature there means. */
export const formSignatureSchema = f.record({
  role: f.optionalText(),
  label: f.optionalText(),
  meaning: f.optionalWord(SIGN_OFF_MEANINGS),
  review: f.optionalWord(REVIEW_KINDS),
  note: f.optionalText(),
});

export const formSectionSchema = f.record({
  ...f.identity,
  heading: f.optionalText(),
  hint: f.optionalText(),
  repeat: f.optionalWord(FORM_REPEATS),
  goalKinds: f.words(PLAN_GOAL_KINDS),
  fields: f.list(formFieldSchema),
  signatures: f.list(formSignatureSchema),
});

/** The form's own wording for a word of the contract. */
export const formWordSchema = f.record({ word: f.id(), label: f.optionalText() });

/** A step that a plan on this form may take. */
export const formTransitionSchema = f.record({
  from: f.optionalWord(GROWTH_PLAN_STATUSES),
  to: f.optionalWord(GROWTH_PLAN_STATUSES),
  by: f.optionalWord(TRANSITION_PARTIES),
  label: f.optionalText(),
});

export const formSourceSchema = f.record({ title: f.optionalText(), url: f.url(), note: f.optionalText() });

export const formSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  jurisdiction: f.optionalText(),
  source: v.optional(formSourceSchema),
  sections: f.list(formSectionSchema),
  signatures: f.list(formSignatureSchema),
  words: f.list(formWordSchema),
  transitions: f.list(formTransitionSchema),
});

export type Form = v.InferOutput<typeof formSchema>;
export type FormSection = v.InferOutput<typeof formSectionSchema>;
export type FormField = v.InferOutput<typeof formFieldSchema>;
export type FormColumn = v.InferOutput<typeof formColumnSchema>;
export type FormSignature = v.InferOutput<typeof formSignatureSchema>;
export type FormTransition = v.InferOutput<typeof formTransitionSchema>;
