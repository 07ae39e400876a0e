/** What generated plans are after: goals, measures and the framework. */
import { THEMES } from './words.mjs';
import {
  CROSS,
  competencyId,
  distinct,
  goalId,
  isOrphanGoal,
  measureId,
  nameOfSchool,
  sameTheme,
  schoolId,
  strengthFor,
  themeOf,
} from './world.mjs';

export function goalAt(world, i, random) {
  const theme = THEMES[themeOf(world, i)];
  const own = sameTheme(world, random, i, world.measures, 0, 0);
  const shared = {
    id: goalId(i),
    periodId: 'y',
    status: 'active',
    measureIds: own === undefined || random.chance(0.1) ? [] : [measureId(own)],
  };
  if (i < world.themes)
    return {
      ...shared,
      title: theme.title,
      level: 'district',
      organizationId: 'd',
      owner: theme.owner,
      statement: theme.statement,
    };
  const school = random.whole(0, world.schools - 1);
  const isTeam = i >= world.themes * 3 && random.chance(0.3);
  const above = isTeam
    ? themeOf(world, i) + world.themes * random.whole(1, Math.floor(i / world.themes) - 1)
    : themeOf(world, i);
  const other = random.chance(CROSS) ? themeOf(world, i + 1) : undefined;
  const components = distinct([
    sameTheme(world, random, i, world.competencies, world.domains),
    random.chance(0.4) ? sameTheme(world, random, i, world.competencies, world.domains) : undefined,
  ]);
  return {
    ...shared,
    title: `${random.pick(theme.aims)}, ${nameOfSchool(school)}${isTeam ? `, grade ${random.whole(1, 8)} team` : ''}`,
    level: isTeam ? 'team' : 'school',
    organizationId: schoolId(school),
    supports: distinct([above, other]).map((up) => ({
      goalId: goalId(up),
      strength: strengthFor(world, random, i, up),
    })),
    competencies: isOrphanGoal(world, i)
      ? []
      : components.map((c) => ({
          competencyId: competencyId(c),
          strength: strengthFor(world, random, i, c),
        })),
  };
}

export function measureAt(world, i, random) {
  const theme = THEMES[themeOf(world, i)];
  const start = random.whole(35, 65);
  const years = random.chance(0.06) ? [] : [2023, 2024, 2025, 2026].slice(random.whole(0, 1));
  const observations = years.map((year, step) => ({
    date: `${year}-06-01`,
    value: start + step * 2 + random.whole(-1, 2),
    n: random.chance(0.05) ? random.whole(3, 9) : random.whole(40, 900),
  }));
  return {
    id: measureId(i),
    name: `${theme.measure}, grade ${1 + (i % 12)}`,
    kind: random.chance(0.85) ? 'student-outcome' : random.pick(['educator-practice', 'perception']),
    unit: '%',
    direction: 'increase',
    baseline: { value: start, date: '2025-06-01' },
    target: { value: Math.min(95, start + 18), date: '2028-06-01' },
    observations,
  };
}

export function frameworkOf(world) {
  const items = [];
  for (let i = 0; i < world.competencies; i++) {
    const theme = THEMES[themeOf(world, i)];
    const code = `${1 + themeOf(world, i)}.${Math.floor(i / world.themes)}`;
    const isDomain = i < world.domains;
    const statement = isDomain
      ? theme.title
      : theme.practices[Math.floor(i / world.themes) % theme.practices.length];
    items.push({
      id: competencyId(i),
      code: isDomain ? String(1 + i) : code,
      statement,
      type: isDomain ? 'domain' : 'component',
      parentIds: isDomain || !world.domains ? [] : [competencyId(themeOf(world, i))],
      order: i,
    });
  }
  return { id: 'f', title: 'Teaching practice', scaleId: 's', items };
}
