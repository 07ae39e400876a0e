/** Two hundred growth plans, as a principal's staff page has them. */
const day = (month: number, date: number) =>
  `2027-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

function action(plan: number, goal: number, index: number, done: number) {
  return {
    id: `x${plan}-${goal}-${index}`,
    text: `Step ${index + 1}: watch one lesson, note what three students did, and plan the next one`,
    due: day(1 + (index % 5), 1 + ((plan + index) % 27)),
    status: index < done ? 'done' : index === done ? 'in-progress' : 'not-started',
    hours: 2 + (index % 3),
  };
}

function growthPlan(plan: number, round: number) {
  return {
    id: `gp${plan}`,
    educatorIds: [`e${plan}`],
    kind: 'self-directed',
    status: 'approved',
    start: '2026-09-01',
    end: '2027-06-01',
    goals: [0, 1].map((goal) => ({
      id: `g${plan}-${goal}`,
      statement:
        goal === 0 ? 'Every child reads and spells the pattern of the week' : 'Groups follow fresh data',
      kind: goal === 0 ? 'professional-practice' : 'student-learning',
      scaleId: 's4',
      baselineLevel: 1,
      currentLevel: 1 + ((plan + round) % 3),
      targetLevel: 4,
      actions: Array.from({ length: 5 }, (_, index) => action(plan, goal, index, (plan + round) % 5)),
    })),
    reviews: [{ id: `v${plan}`, kind: 'mid', status: 'scheduled', date: day(1, 20) }],
  };
}

/** A plan document; another `round` is the same people with other levels and other actions done. */
export function staffPlan(count: number, round: number) {
  const numbers = Array.from({ length: count }, (_, plan) => plan);
  return {
    schemaVersion: '1.0',
    organization: { id: 'd', name: 'Cedar Valley Schools', type: 'district' },
    scales: [
      {
        id: 's4',
        levels: ['Emerging', 'Developing', 'Proficient', 'Leading'].map((label, at) => ({
          value: at + 1,
          label,
        })),
      },
    ],
    educators: numbers.map((plan) => ({
      id: `e${plan}`,
      displayName: `Educator ${plan + 1}`,
      roles: ['Grade 2 teacher'],
      careerStage: 'professional',
    })),
    growthPlans: numbers.map((plan) => growthPlan(plan, round)),
  };
}

/** What a summary says, worked out beforehand: the limit and the peer only draw. */
export interface CardText {
  readonly name: string;
  readonly role: string;
  readonly status: string;
  readonly next: string;
  readonly due: string;
  readonly goals: readonly { readonly title: string; readonly level: number; readonly value: string }[];
  readonly feet: readonly (readonly [string, string])[];
}

export function cardTexts(count: number, round: number): CardText[] {
  return staffPlan(count, round).growthPlans.map((plan, index) => {
    const actions = plan.goals.flatMap((goal) => goal.actions);
    const open = actions
      .filter(({ status }) => status !== 'done')
      .sort((a, b) => a.due.localeCompare(b.due))[0];
    return {
      name: `Educator ${index + 1}`,
      role: 'Grade 2 teacher, professional',
      status: 'Approved',
      next: open?.text ?? 'All done',
      due: open?.due ?? '',
      goals: plan.goals.map((goal) => ({
        title: goal.statement,
        level: goal.currentLevel,
        value: `${goal.currentLevel}, target ${goal.targetLevel}`,
      })),
      feet: [
        ['Actions', `${actions.filter(({ status }) => status === 'done').length} of ${actions.length}`],
        ['Hours', 'unknown'],
        ['Mid-year', '20 Jan'],
      ],
    };
  });
}
