/** Routes to a destination: steps, groups with a rule, and what needs what. CTDL: Pathway, component, condition. */
import * as v from 'valibot';
import * as f from './fields.js';
import { audienceSchema } from './activities.js';
import { CREDIT_UNITS, EDGE_KINDS, NODE_KINDS, RULE_KINDS } from './vocabulary.js';

/** How much of a group is enough: all, any one, at least `count`, at least `amount` hours, or `amount` of a credit unit. */
export const ruleSchema = f.record({
  kind: f.optionalWord(RULE_KINDS),
  count: f.count(),
  amount: f.amount(),
  unit: f.optionalWord(CREDIT_UNITS),
});

export const nodeSchema = f.record({
  ...f.identity,
  kind: v.optional(f.word(NODE_KINDS), 'step'),
  title: f.optionalText(),
  activityId: f.optionalId(),
  stageId: f.optionalId(),
  optional: f.flagOr(false),
  childIds: f.ids(),
  rule: v.optional(ruleSchema),
});

export const edgeSchema = f.record({
  from: f.id(),
  to: f.id(),
  kind: v.optional(f.word(EDGE_KINDS), 'requires'),
  rationale: f.optionalText(),
});

export const stageSchema = f.record({ ...f.identity, title: f.optionalText(), order: f.number() });

export const pathwaySchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  description: f.optionalText(),
  audience: v.optional(audienceSchema, {}),
  destination: f.optionalText(),
  destinationNodeId: f.optionalId(),
  goalIds: f.ids(),
  competencyIds: f.ids(),
  stages: f.list(stageSchema),
  nodes: f.list(nodeSchema),
  edges: f.list(edgeSchema),
});

export type Pathway = v.InferOutput<typeof pathwaySchema>;
export type PathwayNode = v.InferOutput<typeof nodeSchema>;
export type PathwayEdge = v.InferOutput<typeof edgeSchema>;
export type PathwayRule = v.InferOutput<typeof ruleSchema>;
export type Stage = v.InferOutput<typeof stageSchema>;
