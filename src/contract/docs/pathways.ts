/** Words for src/contract/pathways.ts. */
import { edgeSchema, nodeSchema, pathwaySchema, ruleSchema, stageSchema } from '../pathways.js';
import { define, field, identity } from './doc.js';

export const rule = define(
  ruleSchema,
  'Rule',
  'How much of a group is enough. CTDL: ComponentCondition and its Constraint.',
  {
    kind: field(
      'Kind',
      'Whether all children are needed, any one, at least `count` of them, or `amount` of hours or credits; absent means that the rule is not known.',
      'at-least',
    ),
    count: field(
      'Count',
      'For `at-least`: how many children, a whole number, 0 or more; absent where another kind of rule holds. CTDL: requiredNumber.',
      3,
    ),
    amount: field(
      'Amount',
      'For `hours` and `credits`: how many decimal hours or units, 0 or more; absent where another kind of rule holds. CTDL: Constraint rightSource.',
      15,
    ),
    unit: field(
      'Unit',
      'For `credits`: the unit of the amount; absent where it is not known or where hours are meant.',
      'clock-hour',
    ),
  },
);

export const node = define(
  nodeSchema,
  'Node',
  'A step of a pathway, or a group of nodes with a rule. CTDL: PathwayComponent.',
  {
    ...identity('the node', 'n1'),
    kind: field('Kind', 'Whether it is a step or a group; absent means a step.', 'step', 'group'),
    title: field(
      'Title',
      'What it is called; where absent, the title of its activity or the id is shown instead. CTDL: name.',
      'Start with phonics',
    ),
    description: field(
      'Description',
      'What it is about; absent where it is not described. CTDL: description.',
      'Six Engage badges, three Implement badges and one Contribute badge.',
    ),
    componentType: field(
      'Component type',
      'What it stands for, such as a course or a credential; absent where it is not known. CTDL: the subclass of PathwayComponent.',
      'credential',
    ),
    category: field(
      'Category',
      'What kind of thing it is called in its own programme, such as a level, a track or a phase; absent where it has no such word. CTDL: componentCategory.',
      'Track',
    ),
    activityId: field(
      'Activity',
      'The id of the activity; absent where no activity is known yet. A group has one only where the whole of it can be completed at once, and then is done when that activity is.',
      'a1',
    ),
    stageId: field(
      'Stage',
      'The id of the stage in which it stands; absent where it stands in none. CTDL: hasProgressionLevel.',
      'st1',
    ),
    optional: field('Optional', 'Whether it may be left out; absent means false.', true),
    childIds: field(
      'Children',
      'For a group: the ids of its nodes; absent or empty for a step. CTDL: hasChild, targetComponent.',
      ['n2', 'n3', 'n4'],
    ),
    rule: field(
      'Rule',
      'For a group: how many of its nodes are enough; absent means all of them, or what its `conditions` say where it has some.',
      { kind: 'at-least', count: 2 },
    ),
    conditions: field(
      'Conditions',
      'What the node asks for where one rule over its children does not say it: all of them must hold, beside the `rule` where there is one; absent or empty means that there is none. CTDL: hasCondition.',
      [{ id: 'k1', rule: { kind: 'at-least', count: 6 }, nodeIds: ['n2', 'n3', 'n4'] }],
    ),
  },
);

export const edge = define(
  edgeSchema,
  'Edge',
  'That one node of a pathway needs or follows another. CTDL: prerequisite, precedes.',
  {
    from: field(
      'From',
      'The id of the node that comes first, or with which the other one goes together.',
      'n1',
    ),
    to: field('To', 'The id of the node that needs it.', 'n2'),
    kind: field(
      'Kind',
      'Whether the other must come first, go together with it, or had better come first; absent means requires.',
      'requires',
      'recommends',
    ),
    rationale: field(
      'Rationale',
      'Why, in words; absent where no reason was given.',
      'Coaching builds on what the institute teaches.',
    ),
  },
);

export const stage = define(
  stageSchema,
  'Stage',
  'A column of a pathway, such as a year or a phase of a career. CTDL: ProgressionLevel.',
  {
    ...identity('the stage', 'st1'),
    title: field('Title', 'What it is called; where absent, the id is shown instead.', 'Year 1'),
    order: field(
      'Order',
      'Its place among the stages, lower first; absent means the order of the document.',
      1,
    ),
  },
);

export const pathway = define(
  pathwaySchema,
  'Pathway',
  'A route of activities to a destination, for anybody who wants to take it. CTDL: Pathway.',
  {
    ...identity('the pathway', 'path1'),
    title: field(
      'Title',
      'What it is called; where absent, the id is shown instead. CTDL: name.',
      'Becoming a literacy lead',
    ),
    description: field(
      'Description',
      'What it is about; absent where it is not described. CTDL: description.',
      'Two years from first course to leading a team.',
    ),
    audience: field('Audience', 'For whom it is meant; absent means for everybody.', {
      careerStages: ['professional'],
    }),
    destination: field(
      'Destination',
      'Where it leads, in words; absent where it is not known.',
      'Literacy lead of a school',
    ),
    destinationNodeId: field(
      'Destination node',
      'The id of the node with which the destination is reached; absent where no node stands for it. CTDL: hasDestinationComponent.',
      'n9',
    ),
    goalIds: field('Goals', 'The ids of the goals that it serves; absent means that none is known.', ['g2']),
    competencyIds: field(
      'Competencies',
      'The ids of the competencies that it grows; absent means that none is known beyond those of its activities.',
      ['c1'],
    ),
    stages: field(
      'Stages',
      'Its stages; absent or empty means that it has none. CTDL: hasProgressionModel.',
      [{ id: 'st1', title: 'Year 1', order: 1 }],
    ),
    nodes: field('Nodes', 'Its steps and groups; absent means that none is known. CTDL: hasPart.', [
      { id: 'n1', activityId: 'a1', stageId: 'st1' },
      { id: 'n9', kind: 'group', childIds: ['n1', 'n2'], rule: { kind: 'all' } },
    ]),
    edges: field('Edges', 'What needs what; absent means that no prerequisite is known.', [
      { from: 'n1', to: 'n2', kind: 'requires' },
    ]),
  },
);
