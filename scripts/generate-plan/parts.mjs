/** A generated plan part by part, in the order of the document. */
import { CITATIONS } from './words.mjs';
import { longPathwayAt, walksOf } from './long-pathways.mjs';
import { activityAt, evaluationAt, pathwayAt, sessionAt } from './offer.mjs';
import { educatorAt, growthPlanAt, participationAt } from './people.mjs';
import { frameworkOf, goalAt, measureAt } from './purpose.mjs';
import { nameOfSchool, randomFor, schoolId, worldOf } from './world.mjs';

export const DEFAULTS = {
  educators: 120,
  activities: 80,
  goals: 32,
  competencies: 24,
  measures: 16,
  pathways: 0,
  steps: 50,
  seed: 1,
};

/** The parts of the plan in order: each an object, or an iterator over records. */
export function* planParts(options) {
  const world = worldOf({ ...DEFAULTS, ...options });
  yield ['schemaVersion', '1.0'];
  yield ['organization', organization()];
  yield ['organizations', each(world, 'school', world.schools, schoolAt)];
  yield [
    'periods',
    [{ id: 'y', title: '2026-27', type: 'school-year', start: '2026-08-17', end: '2027-06-11' }],
  ];
  yield [
    'calendar',
    { timeZone: 'America/Los_Angeles', days: [{ date: '2026-10-09', kind: 'pd-day', hours: 6 }] },
  ];
  yield ['goals', each(world, 'goal', world.goals, goalAt)];
  yield ['measures', each(world, 'measure', world.measures, measureAt)];
  yield ['frameworks', [frameworkOf(world)]];
  yield ['scales', [scale()]];
  yield ['activities', each(world, 'activity', world.activities, activityAt)];
  yield ['sessions', each(world, 'session', Math.floor(world.activities / 2), sessionAt)];
  yield [
    'sources',
    CITATIONS.map((citation, i) => ({
      id: `src-${i + 1}`,
      citation,
      url: `https://example.org/research/${i + 1}`,
    })),
  ];
  yield ['educators', each(world, 'educator', world.educators, educatorAt)];
  yield ['pathways', pathwaysOf(world)];
  yield ['participations', participationsOf(world)];
  yield ['growthPlans', each(world, 'plan', Math.floor(world.educators / 10), growthPlanAt)];
  yield ['evaluations', each(world, 'evaluation', Math.floor(world.activities / 8), evaluationAt)];
  yield ['privacy', { audience: 'staff', minimumGroupSize: 10 }];
}

/** A short one for each theme, and the long ones that were asked for. */
function* pathwaysOf(world) {
  yield* each(world, 'pathway', world.activities < world.themes ? 0 : world.themes, pathwayAt);
  yield* each(world, 'long pathway', world.steps > 0 ? world.pathways : 0, longPathwayAt);
}

function* participationsOf(world) {
  yield* each(world, 'participation', world.activities ? world.educators * 2 : 0, participationAt);
  yield* walksOf(world);
}

function* each(world, kind, count, make) {
  for (let i = 0; i < count; i++) yield make(world, i, randomFor(world.seed, kind, i));
}

const organization = () => ({
  id: 'd',
  name: 'Wide Plain Schools',
  type: 'district',
  vision: { statement: 'Every student reads the world', adoptedOn: '2025-08-18' },
});
const scale = () => ({
  id: 's',
  levels: ['Emerging', 'Developing', 'Proficient', 'Leading'].map((label, i) => ({
    value: i + 1,
    label,
    proficient: i > 1,
  })),
});
const schoolAt = (_world, i) => ({ id: schoolId(i), name: nameOfSchool(i), type: 'school', parentId: 'd' });
