/** Routes to a destination: steps, groups with a rule, and what needs what. CTDL: Pathway, component, condition. */
import * as v from 'valibot';
import * as f from './fields.js';
import { audienceSchema } from './activities.js';
import {
  COMPARATORS,
  COMPONENT_TYPES,
  CREDIT_UNITS,
  EDGE_KINDS,
  NODE_KINDS,
  RULE_KINDS,
} from './vocabulary.js';

/** How much of a group is enough: all, any one, at least `count`, at least `amount` hours, or `amount` of a credit unit. */
export const ruleSchema = f.record({
  kind: f.optionalWord(RULE_KINDS),
  count: f.count(),
  amount: f.amount(),
  unit: f.optionalWord(CREDIT_UNITS),
});

/** What must hold beside a count and that a plan has no member for, such as a grade: said, never judged. */
export const constraintSchema = f.record({
  description: f.optionalText(),
  leftSource: f.optionalText(),
  leftAction: f.optionalText(),
  comparator: f.optionalWord(COMPARATORS),
  rightSource: f.texts(),
  rightAction: f.optionalText(),
});

/**
 * One of several things that a node asks for. All of them must hold. Those that another one names in `conditionIds` count
 * there and nowhere else, so conditions nest without a nested document.
 */
export const conditionSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  description: f.optionalText(),
  prerequisite: f.flagOr(false),
  rule: v.optional(ruleSchema),
  nodeIds: f.ids(),
  conditionIds: f.ids(),
  constraints: f.list(constraintSchema),
});

export const nodeSchema = f.record({
  ...f.identity,
  kind: v.optional(f.word(NODE_KINDS), 'step'),
  title: f.optionalText(),
  description: f.optionalText(),
  componentType: f.optionalWord(COMPONENT_TYPES),
  category: f.optionalText(),
  activityId: f.optionalId(),
  stageId: f.optionalId(),
  optional: f.flagOr(false),
  childIds: f.ids(),
  rule: v.optional(ruleSchema),
  conditions: f.list(conditionSchema),
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
export type PathwayCondition = v.InferOutput<typeof conditionSchema>;
export type PathwayConstraint = v.InferOutput<typeof constraintSchema>;
export type Stage = v.InferOutput<typeof stageSchema>;
