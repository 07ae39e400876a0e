/** A small plan with people in it, whose names are easy to find again wherever they leak. */
import { parsePlan, type Plan } from '../../../src/contract/index.js';

export const CANARY = /canary/i;

export const peoplePlan = {
  schemaVersion: '1.0',
  organization: { id: 'd1', name: 'Cedar Valley Schools', type: 'district' },
  goals: [
    { id: 'g1', title: 'Literacy', owner: 'Ada Canary' },
    { id: 'g2', title: 'Numeracy', owner: 'Office of Curriculum' },
  ],
  measures: [
    {
      id: 'm1',
      name: 'Reading',
      baseline: { value: 41, n: 9, note: 'only nine pupils' },
      target: { value: 65 },
      observations: [
        { date: '2025-06-01', value: 48, n: 412 },
        { date: '2026-06-01', value: 52, n: 3, note: 'three pupils' },
        { date: '2027-06-01', value: 55 },
        { date: '2028-06-01', value: 99, n: 400, suppressed: true },
      ],
    },
    { id: 'm2', name: 'Mathematics', observations: [{ date: '2026-06-01', value: 61, n: 388 }] },
  ],
  activities: [
    {
      id: 'a1',
      title: 'Institute',
      provider: 'Grace  CANARY',
      evidence: [{ tier: 2, assessedBy: 'Edith Canary' }],
    },
    { id: 'a2', title: 'Coaching', provider: 'Regional Service Center' },
  ],
  educators: [
    {
      id: 'e1',
      displayName: 'Ada Canary',
      roles: ['teacher'],
      careerStage: 'novice',
      levels: [{ competencyId: 'c1', level: 1 }],
      externalIds: [{ system: 'hr', id: 'canary-1' }],
    },
    { id: 'e2', displayName: 'Bo Canary', roles: ['teacher'] },
    { id: 'e3', displayName: 'Cy Canary', email: 'cy.canary@example.org' },
  ],
  facilitators: [
    {
      id: 'f1',
      name: 'Grace Canary',
      educatorId: 'e1',
      availability: [{ start: '2026-09-01', note: 'canary leave' }],
    },
  ],
  participations: [{ id: 'p1', educatorId: 'e1', activityId: 'a1', reflection: 'canary: it was hard' }],
  growthPlans: [
    {
      id: 'gp1',
      title: 'Canary plan',
      educatorIds: ['e1'],
      goals: [
        { id: 'pg1', statement: 'Read aloud', reflections: [{ id: 'r1', text: 'canary: I doubt it' }] },
        { id: 'pg2', statement: 'Listen' },
      ],
      signOffs: [{ id: 's1', name: 'Edith Canary' }],
    },
    { id: 'gp2', educatorIds: ['e2'], goals: [] },
  ],
  evaluations: [
    {
      id: 'v1',
      subject: { kind: 'activity', id: 'a1' },
      level: 1,
      n: 40,
      value: 3.4,
      comments: ['canary was late'],
    },
    { id: 'v2', subject: { kind: 'growth-plan', id: 'gp1' }, level: 4, comments: ['canary'] },
    {
      id: 'v3',
      subject: { kind: 'activity', id: 'a2' },
      level: 1,
      n: 6,
      value: 2,
      result: 'six of us',
      comments: ['canary'],
      distribution: [{ label: 'agree', count: 6 }],
    },
    {
      id: 'v4',
      subject: { kind: 'activity', id: 'a1' },
      level: 2,
      n: 62,
      distribution: [
        { label: 'agree', count: 40 },
        { label: 'partly', count: 18 },
        { label: 'disagree', count: 4 },
      ],
    },
  ],
  cycles: [
    { id: 'y1', subject: { kind: 'growth-plan', id: 'gp1' }, aim: 'canary' },
    {
      id: 'y2',
      subject: { kind: 'activity', id: 'a1' },
      evaluationIds: ['v1', 'v2'],
      changes: [
        { entityId: 'e1', description: 'canary joins' },
        { entityId: 'a1', description: 'two more sessions' },
      ],
    },
  ],
  secretNotes: { about: 'canary' },
};

/** The plan as the contract reads it, with some of it replaced. */
export function readPeople(changes: Record<string, unknown> = {}): Plan {
  const { plan } = parsePlan({ ...peoplePlan, ...changes });
  if (!plan) throw new Error('The plan of this test can’t be read.');
  return plan;
}

/** Everything that a plan holds, as one text. */
export const everythingIn = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) => (member instanceof Map ? [...member.values()] : member));
