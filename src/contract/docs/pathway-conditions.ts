/** Words for the conditions in src/contract/pathways.ts. */
import { conditionSchema, constraintSchema } from '../pathways.js';
import { define, field, identity } from './doc.js';

export const condition = define(
  conditionSchema,
  'Condition',
  'One of the things that a node asks for: a rule over nodes of the pathway, over other conditions of the same node, or both. CTDL: ComponentCondition.',
  {
    ...identity('the condition, unique within its node', 'k1'),
    title: field('Title', 'What it is called; absent where it has no name. CTDL: name.', 'Required badges'),
    description: field(
      'Description',
      'What it asks for, in words; absent where nobody wrote it. CTDL: description.',
      'Requires 6 of 31 badges.',
    ),
    prerequisite: field(
      'Prerequisite',
      'Whether it must hold before the node can be begun; absent means false, so that it is a part of completing the node. Unlike an edge into a group, it does not close the nodes within the group.',
      true,
    ),
    rule: field(
      'Rule',
      'How many of the nodes and conditions are enough; absent means all of them. CTDL: requiredNumber, logicalOperator.',
      { kind: 'at-least', count: 6 },
    ),
    nodeIds: field(
      'Nodes',
      'The ids of the nodes of this pathway that count; absent or empty, where `conditionIds` is empty too, means the children of the node. CTDL: targetComponent.',
      ['n2', 'n3', 'n4'],
    ),
    conditionIds: field(
      'Conditions',
      'The ids of other conditions of the same node that count here, each as one; absent means that there is none. CTDL: hasCondition of a condition.',
      ['k2', 'k3'],
    ),
    constraints: field(
      'Constraints',
      'What must hold beside the count and that the plan cannot judge; absent means that there is none. CTDL: hasConstraint.',
      [{ leftSource: 'grade', comparator: 'equals', rightSource: ['A', 'B'], rightAction: 'AnyOf' }],
    ),
  },
);

export const constraint = define(
  constraintSchema,
  'Constraint',
  'A comparison that must hold, such as a grade or a sum of credits. It is shown, and never judged. CTDL: Constraint.',
  {
    description: field(
      'Description',
      'The constraint in words; absent where nobody wrote it. CTDL: description.',
      'A grade of D or better',
    ),
    leftSource: field(
      'Left source',
      'What is compared, as a word or an address; absent where it is not known. CTDL: leftSource.',
      'grade',
    ),
    leftAction: field(
      'Left action',
      'What is made of several values first; absent where nothing is. CTDL: leftAction.',
      'Sum',
    ),
    comparator: field(
      'Comparator',
      'How the two sides are compared; absent where it is not known. CTDL: comparator.',
      'at-least',
    ),
    rightSource: field(
      'Right source',
      'What it is compared with, each value as text; absent where it is not known. CTDL: rightSource.',
      ['120'],
    ),
    rightAction: field(
      'Right action',
      'How several values on the right are meant; absent where there is one. CTDL: rightAction.',
      'AnyOf',
    ),
  },
);
