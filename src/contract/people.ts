/** Who learns, who teaches, where, and what has been done. OneRoster: user, role. CEDS: staff activity completion. */
import type * as v from 'valibot';
import * as f from './fields.js';
import { creditSchema } from './activities.js';
import { CAREER_STAGES, LEVEL_SOURCES, PARTICIPATION_STATUSES } from './vocabulary.js';

/** Where an educator stands on a competency, on the scale of the competency's framework. */
export const attainmentSchema = f.record({
  competencyId: f.id(),
  level: f.number(),
  asOf: f.date(),
  source: f.optionalWord(LEVEL_SOURCES),
});

export const educatorSchema = f.record({
  ...f.identity,
  displayName: f.optionalText(),
  roles: f.texts(),
  careerStage: f.optionalWord(CAREER_STAGES),
  organizationIds: f.ids(),
  subjects: f.texts(),
  grades: f.texts(),
  interests: f.texts(),
  levels: f.list(attainmentSchema),
});

export const groupSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  type: f.optionalText(),
  organizationId: f.optionalId(),
  educatorIds: f.ids(),
});

/** When somebody or something can be had: from one moment to another. */
export const availabilitySchema = f.record({ start: f.moment(), end: f.moment(), note: f.optionalText() });

export const facilitatorSchema = f.record({
  ...f.identity,
  name: f.optionalText(),
  educatorId: f.optionalId(),
  availability: f.list(availabilitySchema),
  capacity: f.count(),
});

export const roomSchema = f.record({
  ...f.identity,
  name: f.optionalText(),
  organizationId: f.optionalId(),
  availability: f.list(availabilitySchema),
  capacity: f.count(),
});

export const participationSchema = f.record({
  ...f.identity,
  educatorId: f.optionalId(),
  activityId: f.optionalId(),
  sessionId: f.optionalId(),
  status: f.optionalWord(PARTICIPATION_STATUSES),
  date: f.date(),
  hours: f.amount(),
  credits: f.list(creditSchema),
  evidence: f.optionalText(),
  reflection: f.optionalText(),
});

export type Educator = v.InferOutput<typeof educatorSchema>;
export type Attainment = v.InferOutput<typeof attainmentSchema>;
export type Group = v.InferOutput<typeof groupSchema>;
export type Facilitator = v.InferOutput<typeof facilitatorSchema>;
export type Room = v.InferOutput<typeof roomSchema>;
export type Participation = v.InferOutput<typeof participationSchema>;
