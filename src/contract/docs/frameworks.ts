/** Words for src/contract/frameworks.ts. */
import {
  competencySchema,
  frameworkSchema,
  levelSchema,
  relationSchema,
  scaleSchema,
} from '../frameworks.js';
import { define, field, identity } from './doc.js';

export const relation = define(
  relationSchema,
  'Relation',
  'How a competency relates to another one, which may stand outside the plan. CASE: CFAssociation.',
  {
    type: field(
      'Type',
      'How they relate; absent where it is not known. CASE: CFAssociation associationType, kebab-cased.',
      'precedes',
      'exact-match-of',
    ),
    targetId: field(
      'Target',
      'The id of the other competency, in this plan or elsewhere. CASE: CFAssociation destinationNodeURI identifier.',
      'c2',
    ),
    uri: field(
      'Target URI',
      'The address of the other competency; absent where it has none. CASE: CFAssociation destinationNodeURI uri.',
      'https://case.example/ims/case/v1p0/CFItems/6e8a2f',
    ),
  },
);

export const competency = define(
  competencySchema,
  'Competency',
  'An item of a framework: a competency of educators, or an academic standard. CASE: CFItem.',
  {
    ...identity('the competency (CASE: CFItem identifier), unique over all frameworks of the plan', 'c1'),
    code: field(
      'Code',
      'Its short code for people; absent where it has none. CASE: CFItem humanCodingScheme.',
      '1.2',
    ),
    statement: field(
      'Statement',
      'What it asks for, in full; where absent, the code or the id is shown instead. CASE: CFItem fullStatement.',
      'Teaches phonics explicitly and systematically',
    ),
    shortStatement: field(
      'Short statement',
      'The same in a few words; absent where there is none. CASE: CFItem abbreviatedStatement.',
      'Explicit phonics',
    ),
    type: field(
      'Type',
      'What kind of item it is, in the framework’s words; absent where it is not known. CASE: CFItemType.',
      'Standard',
      'Indicator',
    ),
    parentIds: field(
      'Parents',
      'The ids of the items that it is part of, possibly several; absent for the top of the tree. CASE: isChildOf.',
      ['c-literacy'],
    ),
    order: field(
      'Order',
      'Its place among its siblings, lower first; absent means the order of the document. CASE: CFAssociation sequenceNumber.',
      2,
    ),
    educationLevels: field(
      'Education levels',
      'The grades that it is meant for; absent where it is not known. CASE: CFItem educationLevel, in CEDS codes.',
      ['KG', '01', '02'],
    ),
    relations: field('Relations', 'How it relates to others; absent means that no relation is known.', [
      { type: 'precedes', targetId: 'c2' },
    ]),
  },
);

export const framework = define(
  frameworkSchema,
  'Framework',
  'A framework of competencies, or a set of academic standards. CASE: CFDocument.',
  {
    ...identity('the framework (CASE: CFDocument identifier)', 'f1'),
    title: field(
      'Title',
      'What it is called; where absent, the id is shown instead. CASE: CFDocument title.',
      'Teaching practice',
    ),
    creator: field(
      'Creator',
      'Who published it; absent where it is not known. CASE: CFDocument creator.',
      'Cedar Valley Schools',
    ),
    uri: field(
      'URI',
      'The address of its source; absent where it has none. CASE: CFDocument uri.',
      'https://case.example/ims/case/v1p0/CFDocuments/1f0d',
    ),
    version: field('Version', 'Its version; absent where it is not known. CASE: CFDocument version.', '2024'),
    scaleId: field(
      'Scale',
      'The id of the scale on which its competencies are rated; absent where it is not known. CASE: CFRubric.',
      's4',
    ),
    items: field(
      'Items',
      'Its competencies or standards, as one flat list; absent means that none is known. CASE: CFItems.',
      [{ id: 'c1', code: '1.2', statement: 'Teaches phonics explicitly' }],
    ),
  },
);

export const level = define(levelSchema, 'Level', 'One level of a scale. CASE: CFRubricCriterionLevel.', {
  value: field('Value', 'The number by which records name the level, of any range; higher is further on.', 3),
  label: field('Label', 'What it is called; where absent, the number is shown instead.', 'Proficient'),
  description: field(
    'Description',
    'What it looks like; absent where it is not described. CASE: CFRubricCriterionLevel description.',
    'Plans and teaches every step without prompting.',
  ),
  proficient: field('Proficient', 'Whether the level counts as proficient; absent means false.', true),
});

export const scale = define(
  scaleSchema,
  'Scale',
  'Ordered levels, counted and named as the state or the district has them. CASE: CFRubric levels.',
  {
    ...identity('the scale', 's4'),
    title: field(
      'Title',
      'What it is called; where absent, the id is shown instead.',
      'Four levels of practice',
    ),
    levels: field('Levels', 'Its levels; absent means that none is known.', [
      { value: 1, label: 'Emerging' },
      { value: 2, label: 'Developing' },
      { value: 3, label: 'Proficient', proficient: true },
      { value: 4, label: 'Leading', proficient: true },
    ]),
  },
);
