/** Who the plan belongs to, when it runs, and what may be shown of it. OneRoster: org, academicSession. */
import * as v from 'valibot';
import * as f from './fields.js';
import { AUDIENCES, DAY_KINDS, ORGANIZATION_TYPES, PERIOD_TYPES } from './vocabulary.js';

export const visionSchema = f.record({ statement: f.optionalText(), adoptedOn: f.date() });

export const organizationSchema = f.record({
  ...f.identity,
  name: f.optionalText(),
  type: f.optionalWord(ORGANIZATION_TYPES),
  parentId: f.optionalId(),
  vision: v.optional(visionSchema),
  mission: f.optionalText(),
  url: f.url(),
});

export const periodSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  type: f.optionalWord(PERIOD_TYPES),
  parentId: f.optionalId(),
  start: f.date(),
  end: f.date(),
});

export const calendarDaySchema = f.record({
  date: f.requiredDate(),
  kind: f.optionalWord(DAY_KINDS),
  hours: f.amount(),
  title: f.optionalText(),
  organizationIds: f.ids(),
});

export const calendarSchema = f.record({
  timeZone: f.optionalText(),
  days: f.list(calendarDaySchema),
});

export const privacySchema = f.record({
  audience: f.optionalWord(AUDIENCES),
  minimumGroupSize: f.count(),
});

export type Organization = v.InferOutput<typeof organizationSchema>;
export type Vision = v.InferOutput<typeof visionSchema>;
export type Period = v.InferOutput<typeof periodSchema>;
export type Calendar = v.InferOutput<typeof calendarSchema>;
export type CalendarDay = v.InferOutput<typeof calendarDaySchema>;
export type Privacy = v.InferOutput<typeof privacySchema>;
