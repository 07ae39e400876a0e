/** Words for learning opportunities and when they are offered: src/contract/activities.ts without the evidence. */
import {
  activitySchema,
  audienceSchema,
  competencyLinkSchema,
  creditSchema,
  moneySchema,
  sessionSchema,
} from '../activities.js';
import { define, field, identity } from './doc.js';

export const competencyLink = define(
  competencyLinkSchema,
  'Link to a competency',
  'That an activity grows a competency, from one level to another; a bare text is the id of the competency.',
  {
    competencyId: field('Competency', 'The id of the competency that grows.', 'c1'),
    strength: field(
      'Strength',
      'How firmly the activity serves the competency; absent means unstated, which is unknown and not weak.',
      'strong',
    ),
    entryLevel: field(
      'Entry level',
      'The level that it expects, a value of the framework’s scale; absent where it is not known.',
      1,
    ),
    exitLevel: field(
      'Exit level',
      'The level that it leads to, a value of the framework’s scale; absent where it is not known.',
      2,
    ),
    rationale: field(
      'Rationale',
      'Why it serves the competency, in words; absent where no reason was given.',
      'Half of the sessions are practice with feedback.',
    ),
  },
);

export const audience = define(
  audienceSchema,
  'Audience',
  'For whom an activity or a pathway is meant. CEDS: PD activity target audience.',
  {
    roles: field(
      'Roles',
      'The roles that it is meant for; absent or empty means every role. OneRoster: role.',
      ['teacher'],
    ),
    careerStages: field(
      'Career stages',
      'The stages of a career that it is meant for; absent or empty means every stage.',
      ['novice', 'professional'],
    ),
    subjects: field('Subjects', 'The subjects that it is meant for; absent or empty means every subject.', [
      'English language arts',
    ]),
    grades: field(
      'Grades',
      'The grades that it is meant for; absent or empty means every grade. CEDS: PD activity education levels.',
      ['KG', '01', '02'],
    ),
  },
);

export const credit = define(
  creditSchema,
  'Credit',
  'What is earned toward renewal. CEDS: PD activity credits and credit type; Open Badges: creditsAvailable.',
  {
    unit: field(
      'Unit',
      'The unit of the credit, which a credit requirement may convert to hours; absent where it is not known. CEDS: PD activity credit type.',
      'clock-hour',
      'ceu',
    ),
    amount: field(
      'Amount',
      'How many units, 0 or more, decimals allowed; absent where it is not known. CEDS: PD activity credits.',
      18,
      1.8,
    ),
    category: field(
      'Category',
      'The id of the category of a credit requirement that it counts toward; absent where it counts toward none in particular.',
      'literacy',
    ),
  },
);

export const money = define(moneySchema, 'Money', 'A sum in a currency.', {
  amount: field('Amount', 'The sum, 0 or more; absent where it is not known, while 0 means free.', 250),
  currency: field('Currency', 'The ISO 4217 code of the currency; absent where it is not known.', 'USD'),
});

export const activity = define(
  activitySchema,
  'Activity',
  'An opportunity to learn, as a catalogue lists it. CEDS: PD activity; Ed-Fi: PD event; CTDL: component of a pathway.',
  {
    ...identity('the activity (CEDS: PD activity identifier)', 'a1'),
    title: field(
      'Title',
      'What it is called; where absent, the id is shown instead. CEDS: PD activity title.',
      'Structured literacy institute',
    ),
    description: field(
      'Description',
      'What it is about; absent where it is not described. CEDS: PD activity description.',
      'Three days on teaching phonics, with coaching in the classroom.',
    ),
    format: field(
      'Format',
      'In what form it is offered; absent where it is not known. CEDS: PD activity type.',
      'workshop',
      'coaching',
    ),
    hours: field(
      'Hours',
      'How long it takes in decimal hours, 0 or more; absent where it is not known. Ed-Fi: PD event totalHours.',
      18,
      1.5,
    ),
    weeks: field('Weeks', 'Over how many weeks it is spread, 0 or more; absent where it is not known.', 12),
    goals: field(
      'Goals',
      'The goals that it serves and how firmly, as bare ids or links; absent means that none is known.',
      [{ goalId: 'g2', strength: 'strong' }],
      ['g2'],
    ),
    competencies: field(
      'Competencies',
      'The competencies that it grows, from which level to which, as bare ids or links; absent means that none is known.',
      [{ competencyId: 'c1', entryLevel: 1, exitLevel: 2 }],
    ),
    measures: field(
      'Measures',
      'The measures that it is meant to move, as bare ids or links; absent means that none is known.',
      [{ measureId: 'm1', strength: 'partial' }],
    ),
    audience: field(
      'Audience',
      'For whom it is meant; absent means for everybody. CEDS: PD activity target audience.',
      { roles: ['teacher'], careerStages: ['novice'], grades: ['KG', '01', '02'] },
    ),
    prerequisites: field(
      'Prerequisites',
      'The ids of the activities to complete before it; absent means that none is known.',
      ['a0'],
    ),
    evidence: field(
      'Evidence',
      'How good the evidence for it is, one rating a context; absent means unrated. ESSA: tiers of evidence.',
      [{ tier: 2, sourceIds: ['r1'] }],
    ),
    qualities: field(
      'Qualities',
      'Which qualities of professional development it has; absent means that none is known. ESSA: section 8101(42).',
      ['sustained', 'job-embedded'],
    ),
    credits: field('Credits', 'What it earns; absent means that none is known. CEDS: PD activity credits.', [
      { unit: 'clock-hour', amount: 18 },
    ]),
    organizationIds: field(
      'Organizations',
      'The ids of the organizations that offer it; absent means that they are not known.',
      ['d1'],
    ),
    seats: field(
      'Seats',
      'How many people can take part, a whole number, 0 or more; absent where it is not known or not limited.',
      30,
    ),
    cost: field('Cost', 'What one seat costs; absent where it is not known. CEDS: PD activity cost.', {
      amount: 250,
      currency: 'USD',
    }),
    required: field(
      'Required',
      'Whether its audience must take part; absent where it is not known. Ed-Fi: PD event required.',
      false,
    ),
    provider: field(
      'Provider',
      'Who provides it; absent where it is not known. Ed-Fi: PD event offeredBy.',
      'County Office of Education',
    ),
    url: field('Web address', 'Its page; absent where it has none.', 'https://cedar-valley.example/pd/a1'),
    status: field('Status', 'How far the offer has come; absent where it is not known.', 'offered'),
    version: field('Version', 'Its version; absent where it is not known.', '2'),
    replaces: field(
      'Replaces',
      'The id of the activity that it replaces; absent where it replaces none.',
      'a0',
    ),
  },
);

export const session = define(
  sessionSchema,
  'Session',
  'When and where an activity takes place. CEDS: PD session.',
  {
    ...identity('the session (CEDS: PD session identifier)', 'ses1'),
    activityId: field(
      'Activity',
      'The id of the activity that takes place; absent where it is not known.',
      'a1',
    ),
    title: field('Title', 'What it is called; where absent, the activity’s title is shown instead.', 'Day 1'),
    start: field(
      'Start',
      'The day, or the day and time, at which it starts; absent where it is not known. CEDS: PD session start date and time.',
      '2026-10-09T08:30',
      '2026-10-09',
    ),
    end: field(
      'End',
      'The day, or the day and time, at which it ends; absent where it is not known. CEDS: PD session end date and time.',
      '2026-10-09T15:00',
    ),
    location: field(
      'Location',
      'Where it takes place, in words; absent where it is not known. CEDS: PD session location.',
      'District office',
    ),
    roomId: field('Room', 'The id of the room that it takes; absent where none is assigned.', 'room1'),
    mode: field(
      'Mode',
      'How people take part; absent where it is not known. CEDS: PD session delivery mode.',
      'in-person',
    ),
    capacity: field(
      'Capacity',
      'How many people can take part, a whole number, 0 or more; absent where it is not known or not limited. CEDS: PD session capacity.',
      30,
    ),
    facilitatorIds: field(
      'Facilitators',
      'The ids of those who lead it; absent means that none is assigned. CEDS: PD session instructor identifier.',
      ['fac1'],
    ),
    status: field(
      'Status',
      'How far it has come; absent where it is not known. CEDS: PD session status.',
      'scheduled',
    ),
  },
);
