/** Who learns in generated plans: educators, what they took part in, their growth plans. */
import { REFLECTIONS, STAGES, THEMES } from './words.mjs';
import {
  activityId,
  competencyId,
  dayIn,
  distinct,
  educatorId,
  goalId,
  number,
  sameTheme,
  schoolId,
  themeOf,
} from './world.mjs';

export function educatorAt(world, i, random) {
  const components = distinct(
    [0, 1, 2].map(() => sameTheme(world, random, i, world.competencies, world.domains)),
  );
  return {
    id: educatorId(i),
    displayName: `Educator ${number(i)}`,
    roles: ['teacher'],
    careerStage: random.pick(STAGES),
    organizationIds: [schoolId(i % world.schools)],
    grades: [String(random.whole(1, 12))],
    levels: components.map((c) => ({
      competencyId: competencyId(c),
      level: random.whole(1, 4),
      asOf: '2026-09-18',
      source: random.pick(['self-assessment', 'observation']),
    })),
  };
}

export const participationAt = (world, i, random) => ({
  id: `p-${number(i)}`,
  educatorId: educatorId(Math.floor(i / 2)),
  activityId: activityId(random.whole(0, world.activities - 1)),
  status: random.pick(['completed', 'completed', 'in-progress', 'registered', 'waitlisted', 'withdrawn']),
  date: dayIn(random),
});

export function growthPlanAt(world, i, random) {
  const who = i * 10;
  const goal = world.goals > 0 ? [goalId(themeOf(world, i))] : [];
  const actions =
    world.activities > 0
      ? [
          {
            id: `x-${number(i)}`,
            text: 'Take part, and try one thing in class each week',
            activityId: activityId(random.whole(0, world.activities - 1)),
            due: dayIn(random),
            status: random.pick(['not-started', 'in-progress', 'done']),
          },
        ]
      : [];
  return {
    id: `gp-${number(i)}`,
    educatorIds: [educatorId(who)],
    kind: 'self-directed',
    periodId: 'y',
    status: random.pick(['draft', 'submitted', 'approved', 'in-progress']),
    goals: [
      {
        id: `pg-${number(i)}`,
        statement: THEMES[themeOf(world, i)].practice,
        kind: 'professional-practice',
        goalIds: goal,
        actions,
        reflections: [{ id: `r-${number(i)}`, date: dayIn(random), text: random.pick(REFLECTIONS) }],
      },
    ],
  };
}
