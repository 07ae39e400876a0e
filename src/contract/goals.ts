/** What the organization or a team is after, and how it will know. */
import * as v from 'valibot';
import * as f from './fields.js';
import { DIRECTIONS, GOAL_LEVELS, GOAL_STATUSES, MEASURE_KINDS, STRENGTHS } from './vocabulary.js';

const strength = () => v.optional(f.word(STRENGTHS), 'unstated');

export const goalLinkSchema = f.link('goalId', {
  goalId: f.id(),
  strength: strength(),
  rationale: f.optionalText(),
});

export const measureLinkSchema = f.link('measureId', {
  measureId: f.id(),
  strength: strength(),
  rationale: f.optionalText(),
});

export const goalSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  statement: f.optionalText(),
  level: f.optionalWord(GOAL_LEVELS),
  organizationId: f.optionalId(),
  groupId: f.optionalId(),
  parentIds: f.ids(),
  supports: f.list(goalLinkSchema),
  competencies: f.list(
    f.link('competencyId', { competencyId: f.id(), strength: strength(), rationale: f.optionalText() }),
  ),
  strategy: f.optionalText(),
  owner: f.optionalText(),
  periodId: f.optionalId(),
  start: f.date(),
  end: f.date(),
  status: f.optionalWord(GOAL_STATUSES),
  priority: f.number(),
  measureIds: f.ids(),
});

/** One value on a day. `n` is how many people it stands for; without a value it is unknown, never zero. */
export const observationSchema = f.record({
  date: f.requiredDate(),
  value: f.number(),
  n: f.count(),
  suppressed: f.flagOr(false),
  note: f.optionalText(),
});

export const measurePointSchema = f.record({
  date: f.date(),
  value: f.number(),
  n: f.count(),
  suppressed: f.flagOr(false),
  note: f.optionalText(),
});

export const measureSchema = f.record({
  ...f.identity,
  name: f.optionalText(),
  kind: f.optionalWord(MEASURE_KINDS),
  unit: f.optionalText(),
  direction: f.optionalWord(DIRECTIONS),
  population: f.optionalText(),
  organizationId: f.optionalId(),
  source: f.optionalText(),
  baseline: v.optional(measurePointSchema),
  target: v.optional(measurePointSchema),
  observations: f.list(observationSchema),
  standardRefs: f.ids(),
});

export type GoalLink = v.InferOutput<typeof goalLinkSchema>;
export type MeasureLink = v.InferOutput<typeof measureLinkSchema>;
export type Goal = v.InferOutput<typeof goalSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type MeasurePoint = v.InferOutput<typeof measurePointSchema>;
export type Observation = v.InferOutput<typeof observationSchema>;
