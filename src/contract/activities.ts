/** Learning opportunities, when they are offered, and what research they rest on. CEDS: PD activity, PD session. */
import * as v from 'valibot';
import * as f from './fields.js';
import { goalLinkSchema, measureLinkSchema } from './goals.js';
import {
  ACTIVITY_STATUSES,
  CAREER_STAGES,
  CREDIT_UNITS,
  FORMATS,
  QUALITIES,
  SESSION_MODES,
  SESSION_STATUSES,
  STRENGTHS,
  STUDY_DESIGNS,
} from './vocabulary.js';

/** An activity's tie to a competency: from the level it expects to the level it leads to. */
export const competencyLinkSchema = f.link('competencyId', {
  competencyId: f.id(),
  strength: v.optional(f.word(STRENGTHS), 'unstated'),
  entryLevel: f.number(),
  exitLevel: f.number(),
  rationale: f.optionalText(),
});

export const audienceSchema = f.record({
  roles: f.texts(),
  careerStages: f.words(CAREER_STAGES),
  subjects: f.texts(),
  grades: f.texts(),
});

/** An ESSA tier in this context, or unrated where `tier` is absent. 1 strong, 2 moderate, 3 promising, 4 rationale. */
export const evidenceSchema = f.record({
  tier: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
  sourceIds: f.ids(),
  assessedOn: f.date(),
  assessedBy: f.optionalText(),
  note: f.optionalText(),
});

export const creditSchema = f.record({
  unit: f.optionalWord(CREDIT_UNITS),
  amount: f.amount(),
  category: f.optionalText(),
});

export const moneySchema = f.record({ amount: f.amount(), currency: f.optionalText() });

export const activitySchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  description: f.optionalText(),
  format: f.optionalWord(FORMATS),
  hours: f.amount(),
  weeks: f.amount(),
  goals: f.list(goalLinkSchema),
  competencies: f.list(competencyLinkSchema),
  measures: f.list(measureLinkSchema),
  audience: v.optional(audienceSchema, {}),
  prerequisites: f.ids(),
  evidence: f.list(evidenceSchema),
  qualities: f.words(QUALITIES),
  credits: f.list(creditSchema),
  organizationIds: f.ids(),
  seats: f.count(),
  cost: v.optional(moneySchema),
  required: f.flag(),
  provider: f.optionalText(),
  url: f.url(),
  status: f.optionalWord(ACTIVITY_STATUSES),
  version: f.optionalText(),
  replaces: f.optionalId(),
});

export const sessionSchema = f.record({
  ...f.identity,
  activityId: f.optionalId(),
  title: f.optionalText(),
  start: f.moment(),
  end: f.moment(),
  location: f.optionalText(),
  roomId: f.optionalId(),
  mode: f.optionalWord(SESSION_MODES),
  capacity: f.count(),
  facilitatorIds: f.ids(),
  status: f.optionalWord(SESSION_STATUSES),
});

export const sourceSchema = f.record({
  ...f.identity,
  citation: f.optionalText(),
  url: f.url(),
  design: f.optionalWord(STUDY_DESIGNS),
  population: f.optionalText(),
  effect: f.optionalText(),
});

export type Activity = v.InferOutput<typeof activitySchema>;
export type CompetencyLink = v.InferOutput<typeof competencyLinkSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Credit = v.InferOutput<typeof creditSchema>;
export type Session = v.InferOutput<typeof sessionSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
