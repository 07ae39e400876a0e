/** Plans made for single stories of the growth-plan card. */
import type { PlanDocument } from '../../../src/contract/index.js';

type GrowthPlans = NonNullable<PlanDocument['growthPlans']>;

const practice = {
  id: 's4',
  title: 'Teaching practice',
  levels: [
    { value: 1, label: 'Emerging' },
    { value: 2, label: 'Developing' },
    { value: 3, label: 'Proficient', proficient: true },
    { value: 4, label: 'Leading', proficient: true },
  ],
};

const phonicsGoal = {
  id: 'p1',
  statement:
    'I teach phonics explicitly, every day: I name the pattern, model it, and every child reads and spells it.',
  kind: 'professional-practice',
  goalIds: ['g-k2'],
  competencyIds: [],
  measureIds: [],
  scaleId: 's4',
  baselineLevel: 1,
  currentLevel: 2,
  targetLevel: 3,
  due: '2027-05-28',
  actions: [
    {
      id: 'a1',
      text: 'Structured literacy institute, first day',
      activityId: 'institute',
      hours: 6,
      status: 'done',
      due: '2026-08-14',
    },
    {
      id: 'a2',
      text: 'Coaching cycle: phonics, visits 1 and 2',
      activityId: 'coaching',
      hours: 3,
      status: 'done',
      due: '2026-11-12',
    },
    {
      id: 'a3',
      text: 'Film one phonics lesson, watch it with the coach',
      status: 'not-started',
      due: '2026-11-13',
    },
    {
      id: 'a4',
      text: 'Coaching cycle: phonics, visits 3 and 4',
      activityId: 'coaching',
      hours: 3,
      status: 'in-progress',
      due: '2027-01-15',
    },
    {
      id: 'a5',
      text: 'New-teacher mentoring: visit a grade 1 block',
      activityId: 'mentoring',
      hours: 2,
      status: 'not-started',
      due: '2027-02-12',
    },
  ],
  evidence: [
    {
      id: 'e1',
      title: 'Observation notes, coaching visit 2',
      url: 'https://example.org/1',
      date: '2026-11-12',
    },
    { id: 'e2', title: 'Certificate, institute first day', url: 'https://example.org/2', date: '2026-08-14' },
    { id: 'e3', title: 'Lesson plan, vowel teams', url: 'https://example.org/3', date: '2026-10-02' },
  ],
  reflections: [
    {
      id: 'r1',
      text: 'When I say the sound before I show the letter, the quiet ones try first. I still rush the blending: I fill their silence.',
      date: '2026-11-13',
      authorId: 'e17',
    },
  ],
  collaborators: [
    { role: 'coach', name: 'Literacy coach, every second Thursday' },
    { role: 'mentor', educatorId: 'e4' },
  ],
};

const fluencyGoal = {
  id: 'p2',
  statement:
    'By the end of May, 15 of my 20 readers meet the fluency benchmark, because small groups follow fresh reading data.',
  kind: 'student-learning',
  goalIds: ['g-team'],
  measureIds: ['m-fluency'],
  due: '2027-05-28',
  actions: [
    { id: 'b1', text: 'Screen all 20 readers: fluency and decoding', status: 'done', due: '2026-09-15' },
    {
      id: 'b2',
      text: 'Data-team facilitation course',
      activityId: 'data',
      hours: 6,
      status: 'done',
      due: '2026-10-22',
    },
    { id: 'b3', text: 'Re-form reading groups every three weeks', status: 'in-progress', due: '2026-12-08' },
    {
      id: 'b4',
      text: 'Bring one group’s data to the learning community',
      status: 'not-started',
      due: '2026-12-17',
    },
  ],
  evidence: [
    { id: 'e4', title: 'Fluency results, four rounds', url: 'https://example.org/4', date: '2026-11-17' },
    { id: 'e5', title: 'Group plan, round 4', url: 'https://example.org/5', date: '2026-11-17' },
  ],
  reflections: [
    {
      id: 'r2',
      text: 'Three weeks is short enough that nobody gets stuck in the low group, and neither do I.',
      date: '2026-11-18',
      authorId: 'e17',
    },
  ],
  collaborators: [
    { role: 'learning-community', groupId: 'team' },
    { role: 'coach', name: 'Literacy coach' },
  ],
};

/** The growth plan of the design's picture; its day is 2026-11-24. */
export const growthPlan = {
  id: 'gp',
  educatorIds: ['e17'],
  kind: 'self-directed',
  periodId: 'year',
  status: 'approved',
  goals: [phonicsGoal, fluencyGoal],
  reviews: [
    { id: 'v1', kind: 'beginning', status: 'held', date: '2026-09-23' },
    { id: 'v2', kind: 'mid', status: 'scheduled', date: '2027-01-20' },
    { id: 'v3', kind: 'end', status: 'scheduled', date: '2027-05-19' },
  ],
  signOffs: [
    { id: 's1', educatorId: 'e17', date: '2026-09-23', meaning: 'agreed' },
    { id: 's2', role: 'Principal', date: '2026-09-25', meaning: 'agreed' },
    { id: 's3', role: 'PD office', date: '2026-09-28', meaning: 'received' },
  ],
  revisions: [{ id: 'x1', date: '2026-11-10', summary: 'goal 2 now ends on May 28.' }],
} as const;

const credits = (category: string, amount: number) => ({ unit: 'clock-hour', amount, category });

const organization = { id: 'd1', name: 'Cedar Valley Schools', type: 'district' };

/** What a growth plan points at: goals, measures, people, activities, the rule of renewal. */
const around: PlanDocument = {
  schemaVersion: '1.0',
  organization,
  privacy: { audience: 'self' },
  periods: [{ id: 'year', title: '2026–27', type: 'school-year', start: '2026-08-10', end: '2027-06-04' }],
  organizations: [{ id: 'lincoln', name: 'Lincoln Elementary', type: 'school', parentId: 'd1' }],
  scales: [practice],
  goals: [
    { id: 'g-read', title: 'Literacy by grade 3', level: 'district', measureIds: ['m-read'] },
    {
      id: 'g-k2',
      title: 'Structured literacy in K–2',
      level: 'school',
      supports: [{ goalId: 'g-read', strength: 'strong' }],
    },
    {
      id: 'g-team',
      title: 'Grade 2 data meetings',
      level: 'team',
      supports: [{ goalId: 'g-read', strength: 'partial' }],
    },
  ],
  measures: [
    {
      id: 'm-read',
      name: 'Grade 3 reading',
      unit: '%',
      baseline: { value: 48, date: '2025-06-01' },
      target: { value: 65, date: '2028-06-01' },
      observations: [{ value: 52, date: '2026-06-01', n: 412 }],
    },
    {
      id: 'm-fluency',
      name: 'Readers at the fluency benchmark',
      unit: '%',
      baseline: { value: 40, date: '2026-09-15' },
      target: { value: 75, date: '2027-05-28' },
      observations: [
        { value: 45, date: '2026-10-06', n: 20 },
        { value: 50, date: '2026-10-27', n: 20 },
        { value: 55, date: '2026-11-17', n: 20 },
      ],
    },
  ],
  educators: [
    {
      id: 'e17',
      displayName: 'Educator 17',
      roles: ['Grade 2 teacher'],
      careerStage: 'novice',
      organizationIds: ['lincoln'],
    },
    { id: 'e4', displayName: 'Educator 4', organizationIds: ['lincoln'] },
  ],
  groups: [
    {
      id: 'team',
      title: 'Grade 2 learning community',
      organizationId: 'lincoln',
      educatorIds: ['e17', 'e4'],
    },
  ],
  activities: [
    { id: 'institute', title: 'Structured literacy institute', hours: 12, credits: [credits('lit', 6)] },
    { id: 'coaching', title: 'Coaching cycle: phonics', hours: 6, credits: [credits('lit', 3)] },
    { id: 'mentoring', title: 'New-teacher mentoring', hours: 2, credits: [credits('ind', 2)] },
    { id: 'data', title: 'Data-team facilitation course', hours: 6, credits: [credits('data', 6)] },
  ],
  participations: [
    { id: 't1', educatorId: 'e17', status: 'completed', date: '2026-08-14', credits: [credits('lit', 9)] },
    { id: 't2', educatorId: 'e17', status: 'completed', date: '2026-10-22', credits: [credits('data', 6)] },
    { id: 't3', educatorId: 'e17', status: 'completed', date: '2026-09-30', credits: [credits('ind', 8)] },
    { id: 't4', educatorId: 'e17', status: 'completed', date: '2026-10-30', credits: [credits('open', 4)] },
  ],
  creditRequirements: [
    {
      id: 'renewal',
      title: 'License renewal cycle',
      unit: 'clock-hour',
      hoursPerUnit: 1,
      required: 45,
      cycleStart: '2025-07-01',
      cycleEnd: '2028-06-30',
      careerStages: ['novice'],
      categories: [
        { id: 'lit', label: 'Literacy', minimum: 12 },
        { id: 'data', label: 'Assessment and data', minimum: 6 },
        { id: 'ind', label: 'Induction and mentoring', minimum: 10 },
        { id: 'open', label: 'Open choice' },
      ],
    },
  ],
};

const withPlans = (growthPlans: readonly unknown[], more: PlanDocument = {}): PlanDocument => ({
  ...around,
  ...more,
  growthPlans: growthPlans as GrowthPlans,
});

/** The growth plan with what it points at. */
export const whole: PlanDocument = withPlans([growthPlan]);

/** The same with another status, and under another name where several stand beside each other. */
export const withStatus = (status: string, displayName = 'Educator 17'): PlanDocument =>
  withPlans([{ ...growthPlan, status }], {
    educators: around.educators!.map((each) => (each.id === 'e17' ? { ...each, displayName } : each)),
  });

export const teamPlan: PlanDocument = withPlans([
  { ...growthPlan, id: 'gt', kind: 'team', status: 'submitted', educatorIds: [], groupId: 'team' },
]);

/** Nothing but who it is. */
export const noGoals: PlanDocument = withPlans([
  { id: 'new', educatorIds: ['e17'], kind: 'self-directed', status: 'draft' },
]);

/** A document with one growth plan and nothing else: every reference leads nowhere. */
export const alone: PlanDocument = {
  schemaVersion: '1.0',
  privacy: { audience: 'self' },
  growthPlans: [growthPlan] as unknown as GrowthPlans,
};

/** A goal about which nothing is known. */
export const unknowns: PlanDocument = withPlans([
  {
    id: 'u',
    educatorIds: ['e17'],
    kind: 'developing-educator',
    status: 'approved',
    goals: [
      { id: 'u1', statement: 'I start every lesson with a question.', scaleId: 's4', measureIds: ['m-none'] },
      { id: 'u2', goalIds: ['g-gone'], actions: [{ id: 'ua', text: 'Ask the coach' }] },
    ],
  },
]);

export const longNames: PlanDocument = withPlans([
  {
    ...growthPlan,
    goals: [
      {
        ...phonicsGoal,
        statement: `${phonicsGoal.statement} ${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(2)}`,
        rationale:
          'My first visit said: clear and kind, but the same for everyone. Half of the class could do the lesson before it began, and three could not do it after it ended.',
        actions: [
          {
            id: 'l1',
            text: 'Plan, film, transcribe and discuss four lessons on vowel teams with the coach, the mentor and the whole of the grade 2 learning community',
            supports: ['Substitute for four half-days', 'Camera and consent forms from the library'],
            blockedBy: 'No substitutes until February, when the second semester of the university begins',
            status: 'blocked',
            due: '2027-02-12',
            hours: 128.25,
          },
          { id: 'l2', text: 'supercalifragilisticexpialidocious'.repeat(4), status: 'waiting-for-the-board' },
        ],
        evidence: [
          { id: 'le', url: `https://example.org/${'portfolio/'.repeat(12)}`, date: '2026-11-12' },
          { id: 'lx', title: 'Not a link', url: 'javascript:alert(1)' },
        ],
      },
    ],
  },
]);

/** As many plans as a principal's page holds, each a little different by fixed arithmetic. */
export function many(count: number): PlanDocument {
  const statuses = ['approved', 'in-progress', 'submitted', 'draft', 'returned', 'completed'];
  const numbers = Array.from({ length: count }, (_, index) => index);
  const roles = ['Grade 2 teacher', 'Kindergarten teacher', 'Mathematics teacher', 'Librarian'];
  return withPlans(
    numbers.map((n) => ({
      ...growthPlan,
      id: `gp${n}`,
      educatorIds: [`p${n}`],
      status: statuses[n % statuses.length],
      goals: [
        {
          ...phonicsGoal,
          currentLevel: n % 5 === 4 ? undefined : 1 + (n % 4),
          actions: phonicsGoal.actions.slice(n % 4),
        },
        ...(n % 3 === 2 ? [] : [fluencyGoal]),
      ],
    })),
    {
      educators: numbers.map((n) => ({
        id: `p${n}`,
        displayName: `Educator ${n + 17}`,
        roles: [roles[n % roles.length]!],
        careerStage: n % 2 === 0 ? 'novice' : 'professional',
        organizationIds: ['lincoln'],
      })),
    },
  );
}

/** Written from right to left. */
export const arabic: PlanDocument = {
  schemaVersion: '1.0',
  organization: { id: 'd', name: 'مدارس وادي الأرز', type: 'district' },
  privacy: { audience: 'self' },
  scales: [
    {
      id: 's',
      levels: [
        { value: 1, label: 'ناشئ' },
        { value: 2, label: 'نامٍ' },
        { value: 3, label: 'متقن', proficient: true },
        { value: 4, label: 'رائد' },
      ],
    },
  ],
  goals: [
    { id: 'g1', title: 'القراءة في الصف الثالث', level: 'district', measureIds: ['m'] },
    {
      id: 'g2',
      title: 'تعليم القراءة بنظام',
      level: 'school',
      supports: [{ goalId: 'g1', strength: 'strong' }],
    },
  ],
  measures: [
    {
      id: 'm',
      name: 'قراءة الصف الثالث',
      unit: '%',
      baseline: { value: 48, date: '2025-06-01' },
      target: { value: 65, date: '2028-06-01' },
      observations: [{ value: 52, date: '2026-06-01' }],
    },
  ],
  educators: [{ id: 'e', displayName: 'المعلمة ١٧', roles: ['معلمة الصف الثاني'], careerStage: 'novice' }],
  growthPlans: [
    {
      id: 'gp',
      educatorIds: ['e'],
      kind: 'self-directed',
      status: 'approved',
      start: '2026-09-01',
      end: '2027-06-01',
      goals: [
        {
          id: 'p',
          statement: 'أعلّم الأصوات كل يوم: أسمّي النمط وأعرضه، ويقرؤه كل طفل ويكتبه.',
          kind: 'professional-practice',
          goalIds: ['g2'],
          measureIds: ['m'],
          scaleId: 's',
          baselineLevel: 1,
          currentLevel: 2,
          targetLevel: 3,
          actions: [
            {
              id: 'a',
              text: 'تصوير درس ومشاهدته مع المدرّبة (Coach 2)',
              status: 'not-started',
              due: '2026-11-13',
            },
            { id: 'b', text: 'زيارة صف', status: 'done', due: '2026-10-13', hours: 2 },
          ],
          evidence: [{ id: 'v', title: 'ملاحظات الزيارة', date: '2026-11-12', url: 'https://example.org/a' }],
          reflections: [
            { id: 'r', text: 'ما زلت أستعجل الدمج: أملأ صمتهم.', date: '2026-11-13', authorId: 'e' },
          ],
          collaborators: [{ role: 'mentor', name: 'المعلمة ٤' }],
        },
      ],
      reviews: [
        { id: 'v1', kind: 'beginning', status: 'held', date: '2026-09-23' },
        { id: 'v2', kind: 'mid', status: 'scheduled', date: '2027-01-20' },
      ],
      signOffs: [{ id: 's1', educatorId: 'e', date: '2026-09-23', meaning: 'agreed' }],
    },
  ],
};
