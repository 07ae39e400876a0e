/** Who stands where in a generated plan: themes, schools, ids, and random numbers that belong to one record each. */
import { SCHOOLS, THEMES } from './words.mjs';

export const CROSS = 0.15;
export const ORPHAN = 0.08;

/** What every record has to know: the counts, and how many themes and schools they make. */
export function worldOf(options) {
  const themes = Math.max(1, Math.min(THEMES.length, Math.round(options.goals / 8)));
  const domains = options.competencies >= themes * 2 ? themes : 0;
  const schools = Math.max(2, Math.min(60, Math.round(options.educators / 40)));
  return { ...options, themes: Math.min(themes, options.goals) || 1, domains, schools };
}

/** A source of random numbers from 0 to 1 (mulberry32), different for each record. */
export function randomFor(seed, kind, index) {
  let state = 2166136261 ^ seed;
  for (const code of `${kind}:${index}`) state = Math.imul(state ^ code.charCodeAt(0), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  next();
  return {
    chance: (share) => next() < share,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

export const number = (index) => String(index + 1).padStart(4, '0');
export const goalId = (index) => `g-${number(index)}`;
export const activityId = (index) => `a-${number(index)}`;
export const competencyId = (index) => `c-${number(index)}`;
export const measureId = (index) => `m-${number(index)}`;
export const educatorId = (index) => `e-${number(index)}`;
export const themeOf = (world, index) => index % world.themes;
export const schoolId = (index) => `sch-${index + 1}`;

export const nameOfSchool = (i) =>
  SCHOOLS[i % SCHOOLS.length] + (i < SCHOOLS.length ? '' : ` ${1 + Math.floor(i / SCHOOLS.length)}`);

/** Another index of the same theme, or, now and then, of another one; undefined where there is none. */
export function sameTheme(world, random, theme, count, from = 0, cross = CROSS) {
  const wanted =
    world.themes > 1 && random.chance(cross)
      ? (theme + random.whole(1, world.themes - 1)) % world.themes
      : theme;
  const first = from + ((wanted - (from % world.themes) + world.themes) % world.themes);
  const available = Math.ceil((count - first) / world.themes);
  return available > 0 ? first + world.themes * random.whole(0, available - 1) : undefined;
}

export const distinct = (list) => [...new Set(list.filter((item) => item !== undefined))];
export const strengthFor = (world, random, a, b) =>
  themeOf(world, a) === themeOf(world, b)
    ? random.pick(['strong', 'strong', 'partial', 'partial', 'weak'])
    : 'weak';
/** Goals below the district's that no activity serves: the same for whoever asks. */
export const isOrphanGoal = (world, i) =>
  i >= world.themes && randomFor(world.seed, 'orphan', i).chance(ORPHAN);

/** A school day or another of the year, written as a plain date. */
export const dayIn = (random) =>
  `${random.pick(['2026-09', '2026-10', '2026-11', '2027-01', '2027-02', '2027-03'])}-${String(random.whole(1, 28)).padStart(2, '0')}`;
