/** What was found out and what was decided: Guskey's five levels of evaluation, and plan-do-study-act cycles. */
import * as v from 'valibot';
import * as f from './fields.js';
import { CYCLE_STAGES, DECISIONS, SUBJECT_KINDS } from './vocabulary.js';

/** What an evaluation or a cycle is about. */
export const subjectSchema = f.record({ kind: f.optionalWord(SUBJECT_KINDS), id: f.id() });

export const evaluationSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  subject: v.optional(subjectSchema),
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  method: f.optionalText(),
  n: f.count(),
  distribution: f.list(f.record({ label: f.optionalText(), count: f.count() })),
  result: f.optionalText(),
  value: f.number(),
  unit: f.optionalText(),
  measureId: f.optionalId(),
  date: f.date(),
  comments: f.texts(),
});

export const changeSchema = f.record({
  entityId: f.optionalId(),
  description: f.optionalText(),
  from: f.optionalText(),
  to: f.optionalText(),
});

export const cycleSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  subject: v.optional(subjectSchema),
  stage: f.optionalWord(CYCLE_STAGES),
  start: f.date(),
  end: f.date(),
  aim: f.optionalText(),
  prediction: f.optionalText(),
  measureIds: f.ids(),
  evaluationIds: f.ids(),
  decision: f.optionalWord(DECISIONS),
  rationale: f.optionalText(),
  changes: f.list(changeSchema),
  nextCycleId: f.optionalId(),
});

export type Subject = v.InferOutput<typeof subjectSchema>;
export type Evaluation = v.InferOutput<typeof evaluationSchema>;
export type Cycle = v.InferOutput<typeof cycleSchema>;
export type Change = v.InferOutput<typeof changeSchema>;
