/** Competency frameworks, academic standards and the scales they are rated on. CASE: CFDocument, CFItem, CFRubric. */
import * as v from 'valibot';
import * as f from './fields.js';
import { RELATION_TYPES } from './vocabulary.js';

export const relationSchema = f.record({
  type: f.optionalWord(RELATION_TYPES),
  targetId: f.id(),
  uri: f.url(),
});

export const competencySchema = f.record({
  ...f.identity,
  code: f.optionalText(),
  statement: f.optionalText(),
  shortStatement: f.optionalText(),
  type: f.optionalText(),
  parentIds: f.ids(),
  order: f.number(),
  educationLevels: f.texts(),
  relations: f.list(relationSchema),
});

export const frameworkSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  creator: f.optionalText(),
  uri: f.url(),
  version: f.optionalText(),
  scaleId: f.optionalId(),
  items: f.list(competencySchema),
});

export const levelSchema = f.record({
  value: v.pipe(v.number(), v.finite()),
  label: f.optionalText(),
  description: f.optionalText(),
  proficient: f.flagOr(false),
});

export const scaleSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  levels: f.list(levelSchema),
});

export type Framework = v.InferOutput<typeof frameworkSchema>;
export type Competency = v.InferOutput<typeof competencySchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type Scale = v.InferOutput<typeof scaleSchema>;
export type Level = v.InferOutput<typeof levelSchema>;
