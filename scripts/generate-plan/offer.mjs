/** What generated plans offer: activities, sessions, pathways and what came of them. */
import { ACTIVITY_NAMES, CITATIONS, STAGES, THEMES } from './words.mjs';
import {
  ORPHAN,
  activityId,
  competencyId,
  dayIn,
  distinct,
  goalId,
  isOrphanGoal,
  measureId,
  number,
  sameTheme,
  schoolId,
  strengthFor,
  themeOf,
} from './world.mjs';

export function activityAt(world, i, random) {
  const theme = THEMES[themeOf(world, i)];
  const format = random.pick(Object.keys(ACTIVITY_NAMES));
  const isOrphan = random.chance(ORPHAN);
  const goals = isOrphan
    ? []
    : distinct([aimOf(world, random, i), random.chance(0.3) ? aimOf(world, random, i) : undefined]);
  const components = isOrphan
    ? []
    : distinct([
        sameTheme(world, random, i, world.competencies, world.domains),
        random.chance(0.25) ? sameTheme(world, random, i, world.competencies, world.domains) : undefined,
      ]);
  const measures =
    isOrphan || random.chance(0.2) ? [] : distinct([sameTheme(world, random, i, world.measures)]);
  const before = random.chance(0.3) ? sameTheme(world, random, i, i, 0, 0) : undefined;
  const entry = random.whole(1, 3);
  const hours = random.pick([1, 2, 3, 6, 6, 9, 12, 18, 24]);
  return {
    id: activityId(i),
    title: `${random.pick(theme.topics)}: ${random.pick(ACTIVITY_NAMES[format])}${i < world.themes * 4 ? '' : `, group ${1 + Math.floor(i / world.themes)}`}`,
    format,
    hours,
    weeks: hours > 6 ? random.whole(4, 30) : 1,
    goals: goals.map((g) => ({ goalId: goalId(g), strength: strengthFor(world, random, i, g) })),
    competencies: components.map((c) => ({
      competencyId: competencyId(c),
      strength: strengthFor(world, random, i, c),
      entryLevel: entry,
      exitLevel: entry + 1,
    })),
    measures: measures.map((m) => ({ measureId: measureId(m), strength: strengthFor(world, random, i, m) })),
    audience: { roles: ['teacher'], careerStages: distinct([random.pick(STAGES), random.pick(STAGES)]) },
    prerequisites: before === undefined ? [] : [activityId(before)],
    evidence: random.chance(0.35)
      ? []
      : [
          {
            tier: random.pick([1, 2, 2, 3, 3, 3, 4, 4]),
            sourceIds: [`src-${random.whole(1, CITATIONS.length)}`],
            assessedOn: '2026-06-15',
          },
        ],
    qualities:
      hours > 6
        ? ['sustained', random.pick(['collaborative', 'job-embedded']), 'classroom-focused']
        : random.chance(0.5)
          ? ['classroom-focused']
          : [],
    credits: [{ unit: 'clock-hour', amount: hours }],
    organizationIds: [schoolId(random.whole(0, world.schools - 1))],
    seats: random.whole(6, 40),
    status: random.pick(['planned', 'offered', 'offered', 'full', 'completed']),
  };
}

/** A goal that an activity serves: one below the district's where there is one, and none that is to stay without. */
function aimOf(world, random, i) {
  const found = sameTheme(world, random, i, world.goals, world.goals > world.themes * 2 ? world.themes : 0);
  return found === undefined || isOrphanGoal(world, found)
    ? world.goals > 0
      ? themeOf(world, i)
      : undefined
    : found;
}

export function sessionAt(_world, i, random) {
  const day = dayIn(random);
  return {
    id: `s-${number(i)}`,
    activityId: activityId(i * 2),
    start: `${day}T14:00`,
    end: `${day}T16:00`,
    mode: random.pick(['in-person', 'online', 'hybrid']),
    capacity: random.whole(8, 40),
    status: 'scheduled',
  };
}

export function pathwayAt(world, theme) {
  const steps = [];
  for (let i = theme; i < world.activities && steps.length < 10; i += world.themes)
    steps.push({ id: `n-${theme}-${steps.length}`, activityId: activityId(i) });
  const edges = steps
    .slice(1)
    .map((step, i) => ({ from: steps[i].id, to: step.id, kind: i % 3 === 2 ? 'recommends' : 'requires' }));
  return {
    id: `pw-${theme + 1}`,
    title: `Toward ${THEMES[theme].title.toLowerCase()}`,
    destination: THEMES[theme].title,
    nodes: steps,
    edges,
  };
}

export const evaluationAt = (_world, i, random) => ({
  id: `v-${number(i)}`,
  subject: { kind: 'activity', id: activityId(i * 8) },
  level: random.whole(1, 5),
  method: 'Survey or visit',
  n: random.whole(5, 60),
  date: dayIn(random),
});
