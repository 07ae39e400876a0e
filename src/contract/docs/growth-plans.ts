/** Words for growth plans as a whole and for the rules of renewal: src/contract/growth-plans.ts, second half. */
import {
  creditRequirementSchema,
  growthPlanSchema,
  reviewSchema,
  revisionSchema,
  signOffSchema,
} from '../growth-plans.js';
import { define, field, identity } from './doc.js';

export const review = define(reviewSchema, 'Review', 'A conference on a growth plan, planned or held.', {
  ...identity('the review', 'rev1'),
  kind: field('Kind', 'Which review it is; absent where it is not known.', 'mid'),
  status: field('Status', 'Whether it was held; absent where it is not known.', 'held'),
  date: field(
    'Date',
    'The day for which it is planned or on which it was held; absent where it is not known.',
    '2027-01-22',
  ),
  comments: field(
    'Comments',
    'What was said; absent where nothing was written.',
    'On track; add a second coaching visit.',
  ),
  goalsMet: field('Goals met', 'Whether the goals were met; absent where it is not decided.', false),
  reviewerId: field(
    'Reviewer',
    'The id of the educator who reviews; absent where it is no educator of the plan.',
    'e2',
  ),
  reviewer: field(
    'Reviewer’s name',
    'The name, pseudonym or role to show; absent where the educator has one.',
    'Principal',
  ),
});

export const signOff = define(
  signOffSchema,
  'Sign-off',
  'That somebody signed a growth plan, and what the signature means. CEDS: PD plan approved by supervisor.',
  {
    ...identity('the sign-off', 'so1'),
    role: field('Role', 'In which role they signed; absent where it is not known.', 'Principal', 'Educator'),
    educatorId: field(
      'Educator',
      'The id of the educator who signed; absent where it is no educator of the plan.',
      'e1',
    ),
    name: field('Name', 'The name or pseudonym to show; absent where the educator has one.', 'Principal C'),
    date: field(
      'Date',
      'The day of the signature; absent where it is not signed yet or not known.',
      '2026-10-02',
    ),
    meaning: field(
      'Meaning',
      'What the signature means; absent where it is not known.',
      'received',
      'approved',
    ),
  },
);

export const revision = define(
  revisionSchema,
  'Revision',
  'That a growth plan was changed after it was agreed.',
  {
    ...identity('the revision', 'rv1'),
    date: field('Date', 'The day of the change; absent where it is not known.', '2026-12-01'),
    summary: field(
      'Summary',
      'What was changed; absent where nothing was written.',
      'Moved the due date to May.',
    ),
    authorId: field('Author', 'The id of the educator who changed it; absent where it is not known.', 'e1'),
  },
);

export const growthPlan = define(
  growthPlanSchema,
  'Growth plan',
  'The plan of one educator or team for their own growth, as the forms of states know it.',
  {
    ...identity('the growth plan', 'p1'),
    title: field('Title', 'What it is called; where absent, the id is shown instead.', 'Growth plan 2026-27'),
    educatorIds: field(
      'Educators',
      'The ids of those whose plan it is; absent means that they are not known.',
      ['e1'],
    ),
    groupId: field('Group', 'The id of the group whose plan it is; absent where it is no group’s.', 'grp1'),
    kind: field(
      'Kind',
      'What kind of plan it is; absent where it is not known.',
      'self-directed',
      'directed',
    ),
    periodId: field(
      'Period',
      'The id of the period for which it is made; absent where it is not known.',
      'y2026',
    ),
    start: field('Start', 'Its first day; absent where it is not known.', '2026-09-15'),
    end: field('End', 'Its last day, which belongs to it; absent where it is not known.', '2027-05-28'),
    status: field(
      'Status',
      'How far it has come; absent where it is not known. CEDS: PD plan completion.',
      'approved',
    ),
    form: field(
      'Form',
      'The id of the form whose headings it is shown and printed with, such as a state’s; absent means no form.',
      'texas-t-tess',
    ),
    supervisorId: field(
      'Supervisor',
      'The id of the educator who approves it; absent where it is not known.',
      'e2',
    ),
    goals: field('Goals', 'What is to be reached; absent means that no goal is set yet.', [
      { id: 'pg1', statement: 'My students decode unfamiliar words with confidence.', goalIds: ['g2'] },
    ]),
    reviews: field('Reviews', 'The conferences on it; absent means that none is known.', [
      { id: 'rev1', kind: 'mid', status: 'scheduled', date: '2027-01-22' },
    ]),
    signOffs: field('Sign-offs', 'Who signed it; absent means that nobody has signed yet.', [
      { id: 'so1', role: 'Principal', date: '2026-10-02', meaning: 'approved' },
    ]),
    revisions: field('Revisions', 'How it was changed; absent means that no change is known.', [
      { id: 'rv1', date: '2026-12-01', summary: 'Moved the due date to May.' },
    ]),
  },
);

export const creditCategory = define(
  creditRequirementSchema.entries.categories.wrapped.item,
  'Credit category',
  'A kind of credit of which some is needed, or of which only so much counts.',
  {
    ...identity('the category, unique within its requirement', 'literacy'),
    label: field('Label', 'What it is called; where absent, the id is shown instead.', 'Literacy'),
    minimum: field(
      'Minimum',
      'How many units of the requirement must fall in it, 0 or more; absent means none.',
      15,
    ),
    maximum: field(
      'Maximum',
      'How many units of the requirement can count in it, 0 or more; absent means no limit.',
      30,
    ),
  },
);

export const creditRequirement = define(
  creditRequirementSchema,
  'Credit requirement',
  'What has to be earned toward renewal of a certificate: a state’s or district’s rule, as data.',
  {
    ...identity('the requirement', 'cr1'),
    title: field('Title', 'What it is called; where absent, the id is shown instead.', 'Certificate renewal'),
    jurisdiction: field('Jurisdiction', 'Whose rule it is; absent where it is not known.', 'Georgia'),
    unit: field(
      'Unit',
      'The unit in which it counts; absent where it is not known. CEDS: PD activity credit type.',
      'plu',
    ),
    hoursPerUnit: field(
      'Hours per unit',
      'How many decimal hours make one unit, 0 or more; absent where units cannot be converted.',
      10,
    ),
    required: field(
      'Required',
      'How many units are needed within a cycle, 0 or more; absent where it is not known.',
      10,
    ),
    cycleStart: field(
      'Cycle start',
      'The first day of the cycle; absent where it is not known.',
      '2024-07-01',
    ),
    cycleEnd: field(
      'Cycle end',
      'The last day of the cycle, which belongs to it; absent where it is not known.',
      '2029-06-30',
    ),
    minimumSessionHours: field(
      'Minimum session',
      'The shortest session that counts, in decimal hours, 0 or more; absent means any.',
      1,
    ),
    carryOver: field(
      'Carry-over',
      'How many units may be carried into the next cycle, 0 or more; absent where it is not known.',
      2,
    ),
    approver: field(
      'Approver',
      'Who approves credits; absent where it is not known.',
      'District office of human resources',
    ),
    evidenceOfCompletion: field(
      'Evidence of completion',
      'What has to be shown, in words; absent where it is not known.',
      'Certificate with hours',
    ),
    careerStages: field(
      'Career stages',
      'The stages of a career for which it holds; absent or empty means every stage.',
      ['professional'],
    ),
    categories: field(
      'Categories',
      'Kinds of credit with limits of their own; absent means that there is none.',
      [{ id: 'literacy', label: 'Literacy', minimum: 3 }],
    ),
  },
);
