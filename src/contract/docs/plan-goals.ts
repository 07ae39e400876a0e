/** Words for the goals of a growth plan and what belongs to them: src/contract/growth-plans.ts, first half. */
import {
  actionSchema,
  artifactSchema,
  collaboratorSchema,
  planGoalSchema,
  promptsSchema,
  reflectionSchema,
} from '../growth-plans.js';
import { define, field, identity } from './doc.js';

export const action = define(
  actionSchema,
  'Action',
  'What is to be done toward a goal of a growth plan; states also call it an activity or a strategy.',
  {
    ...identity('the action', 'x1'),
    text: field(
      'Text',
      'What is to be done; where absent, the title of its activity or the id is shown instead.',
      'Take the structured literacy institute',
    ),
    activityId: field(
      'Activity',
      'The id of the activity that is taken; absent where it is none of the catalogue.',
      'a1',
    ),
    supports: field(
      'Supports',
      'What the school or the district provides, in words; absent means that none is known.',
      ['Substitute for three days'],
    ),
    start: field('Start', 'The day on which it starts; absent where it is not known.', '2026-10-09'),
    due: field('Due', 'The day by which it is to be done; absent where no date is set.', '2027-01-15'),
    hours: field(
      'Hours',
      'The decimal hours that it is meant to take, 0 or more; absent where it is not known.',
      18,
    ),
    status: field('Status', 'How far it has come; absent where it is not known.', 'in-progress'),
    blockedBy: field(
      'Blocked by',
      'What it waits for, in words; absent where nothing is known to block it.',
      'No seat left in the fall session',
    ),
    completedOn: field(
      'Completed on',
      'The day on which it was done; absent where it is not done or not known.',
      '2026-12-11',
    ),
  },
);

export const artifact = define(
  artifactSchema,
  'Artifact',
  'What shows that something was done or learned: a link, a text, or both. Open Badges: evidence.',
  {
    ...identity('the artifact', 'art1'),
    title: field(
      'Title',
      'What it is called; where absent, the text or the address is shown instead.',
      'Unit plan, grade 2',
    ),
    text: field(
      'Text',
      'What it says; absent where the link is all there is.',
      'Students decoded 18 of 20 words.',
    ),
    url: field(
      'Web address',
      'Where it can be seen; absent where it has no address.',
      'https://files.example/unit-plan',
    ),
    date: field('Date', 'The day from which it is; absent where it is not known.', '2026-11-20'),
    competencyIds: field(
      'Competencies',
      'The ids of the competencies for which it stands; absent means that none was named.',
      ['c1'],
    ),
  },
);

export const reflection = define(reflectionSchema, 'Reflection', 'What somebody thinks about how it went.', {
  ...identity('the reflection', 'ref1'),
  text: field(
    'Text',
    'The reflection; absent where nothing was written.',
    'Modeling first made the difference.',
  ),
  date: field('Date', 'The day on which it was written; absent where it is not known.', '2026-11-21'),
  authorId: field('Author', 'The id of the educator who wrote it; absent where it is not known.', 'e1'),
});

export const collaborator = define(
  collaboratorSchema,
  'Collaborator',
  'Somebody who helps to reach a goal: an educator, a group, or a name.',
  {
    role: field('Role', 'In which role they help; absent where it is not known.', 'mentor', 'coach'),
    educatorId: field(
      'Educator',
      'The id of the educator who helps; absent where it is no educator of the plan.',
      'e2',
    ),
    groupId: field(
      'Group',
      'The id of the group that helps; absent where it is no group of the plan.',
      'grp1',
    ),
    name: field(
      'Name',
      'The name or pseudonym to show; absent where the educator or group has one.',
      'Coach B',
    ),
  },
);

export const prompts = define(
  promptsSchema,
  'SMART prompts',
  'The five SMART prompts, each optional: states disagree on what the letters stand for.',
  {
    specific: field(
      'Specific',
      'Specific or strategic; absent where it was not answered.',
      'Blending in whole-class lessons',
    ),
    measurable: field(
      'Measurable',
      'Measurable; absent where it was not answered.',
      '80% of students decode 18 of 20 words',
    ),
    actionOriented: field(
      'Action-oriented',
      'Action-oriented; absent where it was not answered.',
      'Teach, film and review two lessons a month',
    ),
    realistic: field(
      'Realistic',
      'Rigorous, realistic and focused on results; absent where it was not answered.',
      'With one coaching visit a month',
    ),
    timed: field(
      'Timed',
      'Timed and tracked; absent where it was not answered.',
      'By May 2027, checked each month',
    ),
  },
);

export const planGoal = define(
  planGoalSchema,
  'Goal of a growth plan',
  'What an educator or a team wants to reach within a growth plan.',
  {
    ...identity('the goal within its growth plan', 'pg1'),
    statement: field(
      'Statement',
      'The goal; where absent, the id is shown instead.',
      'My students decode unfamiliar words with confidence.',
    ),
    prompts: field('SMART prompts', 'The answers to the SMART prompts; absent where the form has none.', {
      timed: 'By May 2027',
    }),
    kind: field(
      'Kind',
      'Whether it is about students or about practice; absent where it is not known.',
      'professional-practice',
    ),
    source: field('Source', 'Where it comes from; absent where it is not known.', 'school-or-district-goal'),
    status: field('Status', 'How far it has come; absent where it is not known.', 'final'),
    rationale: field(
      'Rationale',
      'Why this goal, in words; absent where no reason was given.',
      'Fall data: 11 of 24 below benchmark.',
    ),
    goalIds: field(
      'Goals',
      'The ids of the goals of the organization or team that it serves; absent means that none is known.',
      ['g2'],
    ),
    competencyIds: field(
      'Competencies',
      'The ids of the competencies that it grows; absent means that none is known.',
      ['c1'],
    ),
    measureIds: field(
      'Measures',
      'The ids of the measures by which it is judged; absent means that none is set yet.',
      ['m1'],
    ),
    baselineLevel: field(
      'Baseline level',
      'The level at the start, a value of the scale; absent where it is not known.',
      1,
    ),
    currentLevel: field(
      'Current level',
      'The level now, a value of the scale; absent where it is not known.',
      2,
    ),
    targetLevel: field(
      'Target level',
      'The level to reach, a value of the scale; absent where none is set.',
      3,
    ),
    scaleId: field(
      'Scale',
      'The id of the scale of these levels; absent means the scale of the competency’s framework.',
      's4',
    ),
    due: field('Due', 'The day by which it is to be reached; absent where no date is set.', '2027-05-28'),
    actions: field('Actions', 'What is to be done; absent means that nothing is planned yet.', [
      { id: 'x1', text: 'Take the institute', activityId: 'a1', due: '2027-01-15', status: 'in-progress' },
    ]),
    evidence: field('Evidence', 'What shows that it is being reached; absent means that there is none yet.', [
      { id: 'art1', title: 'Unit plan, grade 2', competencyIds: ['c1'] },
    ]),
    reflections: field(
      'Reflections',
      'What was thought about how it went; absent means that nothing was written yet.',
      [{ id: 'ref1', text: 'Modeling first made the difference.', date: '2026-11-21' }],
    ),
    collaborators: field('Collaborators', 'Who helps; absent means that nobody is named.', [
      { role: 'mentor', educatorId: 'e2' },
    ]),
  },
);
