/** Words for src/contract/improvement.ts. */
import { changeSchema, cycleSchema, evaluationSchema, subjectSchema } from '../improvement.js';
import { define, field, identity } from './doc.js';

export const subject = define(subjectSchema, 'Subject', 'What an evaluation or a cycle is about.', {
  kind: field(
    'Kind',
    'In which collection the subject is found; absent where it is not known.',
    'activity',
    'pathway',
  ),
  id: field('Subject', 'The id of the subject within that collection.', 'a1'),
});

export const distributionBar = define(
  evaluationSchema.entries.distribution.wrapped.item,
  'Bar of a distribution',
  'How many people gave one answer.',
  {
    label: field('Label', 'The answer; absent where it has no name.', 'Agree'),
    count: field(
      'Count',
      'How many people gave it, a whole number, 0 or more; absent means unknown, never zero.',
      18,
    ),
  },
);

export const evaluation = define(
  evaluationSchema,
  'Evaluation',
  'What was found out about an activity, a pathway, a goal, a growth plan or an organization, at one of Guskey’s five levels. CEDS: PD session evaluation.',
  {
    ...identity('the evaluation', 'ev1'),
    title: field('Title', 'What it is called; where absent, the id is shown instead.', 'Exit survey, day 1'),
    subject: field('Subject', 'What it is about; absent where it is not known.', {
      kind: 'activity',
      id: 'a1',
    }),
    level: field(
      'Level',
      'Guskey’s level, a whole number from 1 to 5 (1 reactions, 2 learning, 3 organization support and change, 4 use of new knowledge and skills, 5 student learning outcomes); absent where it is not known.',
      1,
    ),
    method: field(
      'Method',
      'How it was found out; absent where it is not known. CEDS: PD session evaluation method.',
      'Exit survey',
    ),
    n: field(
      'People',
      'How many people it stands for, a whole number, 0 or more; absent where it is not known.',
      27,
    ),
    distribution: field(
      'Distribution',
      'How many people gave which answer; absent means that it is not known.',
      [
        { label: 'Agree', count: 18 },
        { label: 'Disagree', count: 9 },
      ],
    ),
    result: field(
      'Result',
      'What was found, in words; absent where nothing was written.',
      'Two of three would recommend it.',
    ),
    value: field(
      'Value',
      'What was found, as a number in the unit; absent means unknown, never zero. CEDS: PD session evaluation score.',
      67,
    ),
    unit: field('Unit', 'The unit of the value, where % means 0 to 100; absent where it is not known.', '%'),
    measureId: field(
      'Measure',
      'The id of the measure that was observed; absent where it is none of the plan.',
      'm1',
    ),
    date: field('Date', 'The day for which it holds; absent where it is not known.', '2026-10-09'),
    comments: field('Comments', 'What people wrote, without names; absent means that there is none.', [
      'More time to practice, please.',
    ]),
  },
);

export const change = define(changeSchema, 'Change', 'What was changed because of a decision.', {
  entityId: field('Changed', 'The id of what was changed; absent where it is nothing of the plan.', 'a1'),
  description: field(
    'Description',
    'What was changed, in words; absent where nothing was written.',
    'Added a second day of practice.',
  ),
  from: field('From', 'What it was before; absent where it is not known.', '12 hours'),
  to: field('To', 'What it is now; absent where it is not known.', '18 hours'),
});

export const cycle = define(
  cycleSchema,
  'Improvement cycle',
  'One round of plan, do, study, act (PDSA), and what was decided at its end.',
  {
    ...identity('the cycle', 'cy1'),
    title: field(
      'Title',
      'What it is called; where absent, the aim or the id is shown instead.',
      'Institute, first round',
    ),
    subject: field('Subject', 'What it is about; absent where it is not known.', {
      kind: 'activity',
      id: 'a1',
    }),
    stage: field('Stage', 'Where it stands; absent where it is not known.', 'study'),
    start: field('Start', 'Its first day; absent where it is not known.', '2026-10-09'),
    end: field(
      'End',
      'Its last day, which belongs to it; absent where it is not known or not over.',
      '2027-02-26',
    ),
    aim: field(
      'Aim',
      'What is to be better; absent where it is not known.',
      'Every K-2 teacher models blending each day.',
    ),
    prediction: field(
      'Prediction',
      'What was expected before anything was tried; absent where nothing was written.',
      'Walkthroughs will see modeling in 8 of 10 lessons.',
    ),
    measureIds: field(
      'Measures',
      'The ids of the measures by which it is judged; absent means that none is set yet.',
      ['m1'],
    ),
    evaluationIds: field(
      'Evaluations',
      'The ids of the evaluations that it rests on; absent means that there is none yet.',
      ['ev1'],
    ),
    decision: field('Decision', 'What was decided; absent where nothing is decided yet.', 'adapt'),
    rationale: field(
      'Rationale',
      'Why it was decided so; absent where no reason was given.',
      'Teachers asked for more practice.',
    ),
    changes: field('Changes', 'What was changed because of it; absent means that no change is known.', [
      { entityId: 'a1', from: '12 hours', to: '18 hours' },
    ]),
    nextCycleId: field('Next cycle', 'The id of the cycle that follows; absent where none does.', 'cy2'),
  },
);
