/** Words for src/contract/goals.ts. */
import {
  goalLinkSchema,
  goalSchema,
  measureLinkSchema,
  measurePointSchema,
  measureSchema,
  observationSchema,
} from '../goals.js';
import { define, field, identity } from './doc.js';

const strength = field(
  'Strength',
  'How firmly the one serves the other; absent means unstated, which is unknown and not weak.',
  'strong',
);
const rationale = (example: string) =>
  field('Rationale', 'Why the one serves the other, in words; absent where no reason was given.', example);

export const goalLink = define(
  goalLinkSchema,
  'Link to a goal',
  'That something serves a goal, and how firmly; a bare text is the id of the goal.',
  {
    goalId: field('Goal', 'The id of the goal that is served.', 'g1'),
    strength,
    rationale: rationale('Phonics instruction is the largest part of the reading gap.'),
  },
);

export const measureLink = define(
  measureLinkSchema,
  'Link to a measure',
  'That something is meant to move a measure, and how firmly; a bare text is the id of the measure.',
  {
    measureId: field('Measure', 'The id of the measure that is to move.', 'm1'),
    strength,
    rationale: rationale('The measure assesses what the institute teaches.'),
  },
);

export const goalCompetencyLink = define(
  goalSchema.entries.competencies.wrapped.item,
  'Link from a goal to a competency',
  'That a goal asks for a competency of educators, and how firmly; a bare text is the id of the competency.',
  {
    competencyId: field('Competency', 'The id of the competency that the goal asks for.', 'c1'),
    strength,
    rationale: rationale('Readers need teachers who teach phonics explicitly.'),
  },
);

export const goal = define(
  goalSchema,
  'Goal',
  'What an organization or a team is after: a row of a strategic plan, at any level.',
  {
    ...identity('the goal', 'g2'),
    title: field(
      'Title',
      'The goal in a few words; where absent, the statement or the id is shown instead.',
      'Structured literacy in K-2',
    ),
    statement: field(
      'Statement',
      'The goal in full; absent where there is no more than the title.',
      'By June 2028, 65% of our third graders read at grade level.',
    ),
    level: field('Level', 'Whose goal it is; absent where it is not known.', 'district', 'school'),
    organizationId: field(
      'Organization',
      'The id of the organization whose goal it is; absent where it is not known.',
      'sch1',
    ),
    groupId: field(
      'Group',
      'The id of the group of educators whose goal it is; absent where it is no group’s.',
      'grp1',
    ),
    parentIds: field(
      'Parents',
      'The ids of the goals that it serves, where nobody said how firmly; absent means that none is known.',
      ['g1'],
    ),
    supports: field(
      'Supports',
      'The goals that it serves and how firmly, as bare ids or links; absent means that none is known.',
      [{ goalId: 'g1', strength: 'strong' }],
      ['g1'],
    ),
    competencies: field(
      'Competencies',
      'The competencies of educators that it asks for, as bare ids or links; absent means that none is known.',
      [{ competencyId: 'c1', strength: 'partial' }],
    ),
    strategy: field(
      'Strategy',
      'How it is to be reached, in words; absent where it is not known.',
      'Coach every K-2 team through one full cycle a term.',
    ),
    owner: field(
      'Owner',
      'The office or role that answers for it; absent where it is not known.',
      'Office of Teaching and Learning',
    ),
    periodId: field(
      'Period',
      'The id of the period for which it is set; absent where it is not known.',
      'y2026',
    ),
    start: field(
      'Start',
      'The first day on which it is pursued; absent where it is not known.',
      '2026-08-17',
    ),
    end: field('End', 'The day by which it is to be met; absent where it is not known.', '2028-06-01'),
    status: field('Status', 'How far it has come; absent where it is not known.', 'active'),
    priority: field('Priority', 'Its rank among goals, lower first; absent where goals are not ranked.', 1),
    measureIds: field(
      'Measures',
      'The ids of the measures by which it is judged; absent means that no measure is set yet.',
      ['m1'],
    ),
  },
);

const point = {
  value: field(
    'Value',
    "The value in the measure's unit; absent means unknown or withheld, never zero.",
    52,
    48.5,
  ),
  n: field(
    'People',
    'How many people the value stands for, a whole number, 0 or more; absent where it is not known.',
    412,
  ),
  suppressed: field(
    'Suppressed',
    'Whether the value is withheld because the group is too small; absent means false.',
    true,
  ),
  note: field(
    'Note',
    'What a reader has to know about the value; absent where there is nothing to say.',
    'New cut score from 2026.',
  ),
};

export const observation = define(
  observationSchema,
  'Observation',
  'A value of a measure as it was found on a day.',
  {
    date: field('Date', 'The day for which the value holds.', '2026-06-01'),
    ...point,
  },
);

export const measurePoint = define(
  measurePointSchema,
  'Point of a measure',
  'A baseline or a target: a value, and the day for which it is meant.',
  {
    date: field(
      'Date',
      'The day for which the value holds or is meant; absent where it is not known.',
      '2028-06-01',
    ),
    ...point,
  },
);

export const measure = define(
  measureSchema,
  'Measure',
  'How anybody will know: an outcome of students, a practice of educators, participation, or perception. ESSA: relevant outcome.',
  {
    ...identity('the measure', 'm1'),
    name: field(
      'Name',
      'What it is called; where absent, the id is shown instead.',
      'Grade 3 reading proficiency',
    ),
    kind: field(
      'Kind',
      'Of what it is a measure, of which only student outcomes are ESSA relevant outcomes; absent where it is not known.',
      'student-outcome',
      'educator-practice',
    ),
    unit: field(
      'Unit',
      'The unit of its values, where % means 0 to 100; absent where it is not known.',
      '%',
      'days',
    ),
    direction: field('Direction', 'Which way is better; absent where it is not known.', 'increase'),
    population: field(
      'Population',
      'Whom it is about, in words; absent where it is not known.',
      'All third graders',
    ),
    organizationId: field(
      'Organization',
      'The id of the organization for which it holds; absent where it is not known.',
      'sch1',
    ),
    source: field(
      'Source',
      'Where its values come from, in words; absent where it is not known.',
      'State summative assessment',
    ),
    baseline: field('Baseline', 'Where it stood at the start; absent where it is not known.', {
      value: 48,
      date: '2025-06-01',
    }),
    target: field('Target', 'Where it is to be; absent where no target is set.', {
      value: 65,
      date: '2028-06-01',
    }),
    observations: field('Observations', 'Its values so far; absent means that there is none yet.', [
      { value: 52, date: '2026-06-01', n: 412 },
    ]),
    standardRefs: field(
      'Standards',
      'The ids of the academic standards that it assesses, as items of a framework; absent means that none is known. CASE: CFItem.',
      ['std-rf-3-3'],
    ),
  },
);
