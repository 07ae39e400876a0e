/** Words for the document as a whole, and an example of it. */
import { planDocumentSchema } from '../plan.js';
import { define, field, type Json } from './doc.js';

/** A whole plan, small enough to read. */
export const examplePlan = {
  schemaVersion: '1.0',
  organization: {
    id: 'd1',
    name: 'Cedar Valley Schools',
    type: 'district',
    vision: { statement: 'Every student reads the world.' },
  },
  organizations: [{ id: 'sch1', name: 'Alder Elementary', type: 'school', parentId: 'd1' }],
  scales: [
    {
      id: 's4',
      levels: [
        { value: 1, label: 'Emerging' },
        { value: 2, label: 'Developing' },
        { value: 3, label: 'Proficient', proficient: true },
      ],
    },
  ],
  goals: [
    { id: 'g1', title: 'Literacy by grade 3', level: 'district', measureIds: ['m1'] },
    {
      id: 'g2',
      title: 'Structured literacy in K-2',
      level: 'school',
      organizationId: 'sch1',
      supports: [{ goalId: 'g1', strength: 'strong' }],
    },
  ],
  measures: [
    {
      id: 'm1',
      name: 'Grade 3 reading proficiency',
      kind: 'student-outcome',
      unit: '%',
      direction: 'increase',
      baseline: { value: 48, date: '2025-06-01' },
      target: { value: 65, date: '2028-06-01' },
      observations: [{ value: 52, date: '2026-06-01', n: 412 }],
    },
  ],
  frameworks: [
    {
      id: 'f1',
      title: 'Teaching practice',
      scaleId: 's4',
      items: [{ id: 'c1', code: '1.2', statement: 'Teaches phonics explicitly' }],
    },
  ],
  activities: [
    {
      id: 'a1',
      title: 'Structured literacy institute',
      format: 'workshop',
      hours: 18,
      goals: ['g2'],
      competencies: [{ competencyId: 'c1', entryLevel: 1, exitLevel: 2 }],
      evidence: [{ tier: 2, sourceIds: ['r1'] }],
    },
  ],
  sources: [{ id: 'r1', citation: 'Rivera, A. (2021). Coaching for early reading.' }],
  educators: [
    {
      id: 'e1',
      displayName: 'Educator 17',
      careerStage: 'novice',
      organizationIds: ['sch1'],
      levels: [{ competencyId: 'c1', level: 1, asOf: '2026-09-01' }],
    },
  ],
  growthPlans: [
    {
      id: 'p1',
      educatorIds: ['e1'],
      kind: 'self-directed',
      status: 'approved',
      goals: [
        {
          id: 'pg1',
          statement: 'My students decode unfamiliar words with confidence.',
          kind: 'professional-practice',
          goalIds: ['g2'],
          competencyIds: ['c1'],
          actions: [
            {
              id: 'x1',
              text: 'Take the institute',
              activityId: 'a1',
              due: '2027-01-15',
              status: 'in-progress',
            },
          ],
        },
      ],
    },
  ],
} as const satisfies Json;

const collection = (title: string, what: string, example: Json) =>
  field(title, `${what}; absent means that none is known.`, [example]);

export const plan = define(
  planDocumentSchema,
  'Plan',
  'One document that feeds every view. Every member is optional, unknown members are kept as they are, and unknown is a value: what is absent is shown as unknown, never as zero.',
  {
    schemaVersion: field(
      'Schema version',
      'The version of this contract that the document is written in, "1." and a whole number; absent means 1.0.',
      '1.0',
    ),
    organization: field(
      'Organization',
      'The organization whose plan it is; absent means the only one of `organizations` that has no parent.',
      examplePlan.organization,
    ),
    calendar: field(
      'Calendar',
      'The days on which learning can be scheduled; absent where it is not known.',
      {
        timeZone: 'America/Los_Angeles',
        days: [{ date: '2026-10-09', kind: 'pd-day', hours: 6.5 }],
      },
    ),
    privacy: field(
      'Privacy',
      'What may be shown, and to whom; absent where it is not stated: the page that shows the plan then decides.',
      { audience: 'staff', minimumGroupSize: 10 },
    ),
    organizations: collection('Organizations', 'The schools and departments', examplePlan.organizations[0]),
    periods: collection('Periods', 'School years and their parts', {
      id: 'y2026',
      title: '2026-27',
      start: '2026-08-17',
      end: '2027-06-11',
    }),
    goals: collection('Goals', 'What the organization and its teams are after', examplePlan.goals[1]),
    measures: collection('Measures', 'How anybody will know', examplePlan.measures[0]),
    frameworks: collection(
      'Frameworks',
      'Frameworks of competencies and academic standards',
      examplePlan.frameworks[0],
    ),
    scales: collection('Scales', 'The scales on which competencies are rated', examplePlan.scales[0]),
    activities: collection('Activities', 'The opportunities to learn', examplePlan.activities[0]),
    sessions: collection('Sessions', 'When and where activities take place', {
      id: 'ses1',
      activityId: 'a1',
      start: '2026-10-09T08:30',
      end: '2026-10-09T15:00',
      mode: 'in-person',
    }),
    sources: collection('Sources', 'The studies and texts that evidence rests on', examplePlan.sources[0]),
    educators: collection('Educators', 'Those who learn', examplePlan.educators[0]),
    groups: collection('Groups', 'Those who learn together', {
      id: 'grp1',
      title: 'Grade 2 team',
      educatorIds: ['e1'],
    }),
    facilitators: collection('Facilitators', 'Those who lead sessions', {
      id: 'fac1',
      name: 'Facilitator A',
    }),
    rooms: collection('Rooms', 'Where sessions can be held', { id: 'room1', name: 'Library', capacity: 40 }),
    pathways: collection('Pathways', 'Routes of activities to a destination', {
      id: 'path1',
      title: 'Becoming a literacy lead',
      nodes: [{ id: 'n1', activityId: 'a1' }],
    }),
    participations: collection('Participations', 'Who took part in what', {
      id: 'par1',
      educatorId: 'e1',
      activityId: 'a1',
      status: 'completed',
      date: '2026-10-09',
    }),
    creditRequirements: collection('Credit requirements', 'What has to be earned toward renewal', {
      id: 'cr1',
      title: 'Certificate renewal',
      unit: 'plu',
      hoursPerUnit: 10,
      required: 10,
    }),
    growthPlans: collection('Growth plans', 'The plans of educators and teams for their own growth', {
      id: 'p1',
      educatorIds: ['e1'],
      kind: 'self-directed',
      status: 'approved',
    }),
    forms: collection('Forms', 'The forms of states and districts that growth plans are shown with', {
      id: 'cedar-valley',
      title: 'Growth plan',
      sections: [
        { id: 'goals', heading: 'Goals', repeat: 'goal', fields: [{ value: 'goal', label: 'Goal' }] },
      ],
    }),
    evaluations: collection('Evaluations', 'What was found out', {
      id: 'ev1',
      subject: { kind: 'activity', id: 'a1' },
      level: 1,
      method: 'Exit survey',
      n: 27,
    }),
    cycles: collection('Improvement cycles', 'Rounds of plan, do, study, act', {
      id: 'cy1',
      subject: { kind: 'activity', id: 'a1' },
      stage: 'act',
      decision: 'adapt',
    }),
  },
);
