/** What the stories of the building blocks show. */
import type { ListedProblem, TableData, TrendInput } from '../../src/design/index.js';

export const reading: TrendInput = {
  baseline: { date: '2025-09-15', value: 48 },
  target: { date: '2028-06-01', value: 65 },
  observations: [{ date: '2026-06-01', value: 52 }],
};

export const broken: TrendInput = {
  baseline: { date: '2024-09-15', value: 41 },
  target: { date: '2027-06-01', value: 55 },
  observations: [
    { date: '2025-01-20', value: 42 },
    { date: '2025-06-01', value: 43 },
    { date: '2025-09-15', value: null, state: 'suppressed' },
    { date: '2026-01-20', value: 47 },
    { date: '2026-03-20', value: null },
    { date: '2026-06-01', value: 46 },
  ],
};

export const activities: TableData = {
  caption: 'Activities and what they serve',
  columns: [
    { key: 'name', label: 'Activity', kind: 'text' },
    { key: 'goal', label: 'Serves', kind: 'text' },
    { key: 'start', label: 'Starts', kind: 'date' },
    { key: 'level', label: 'Level', kind: 'level' },
    { key: 'people', label: 'People', kind: 'number' },
  ],
  rows: [
    row('Structured literacy institute', 'Literacy by grade 3', '2026-09-10', 'Applying', 2, 48),
    row('Coaching cycle: phonics', 'Literacy by grade 3', '2026-10-01', 'Refining', 3, 12),
    row('Interactive whiteboard refresher', undefined, '2026-08-14', undefined, undefined, 31),
    row('Lesson study: fractions', 'Math confidence in grades 4-8', '2027-01-12', 'Beginning', 1, 8, true),
    row('École-foyer : lire ensemble', 'Belonging and attendance', '2026-11-03', 'Applying', 2, 105),
  ],
};

function row(
  name: string,
  goal: string | undefined,
  start: string,
  level: string | undefined,
  levelIndex: number | undefined,
  people: number,
  small = false,
) {
  return {
    name: { text: name },
    goal: goal ? { text: goal } : { text: 'serves no goal', tone: 'gap' as const, sort: null },
    start: { text: start, sort: start },
    level: level ? { text: level, sort: levelIndex } : { text: 'unknown', tone: 'unknown' as const },
    people: small ? { text: 'n < 10', tone: 'suppressed' as const } : { text: String(people), sort: people },
  };
}

const PROBLEMS: ListedProblem[] = [
  {
    severity: 'error',
    message: 'The goal "g-17" serves "g-99", which is not in the plan. Add that goal or take the link out.',
    pointer: '/goals/17/serves/0/goal',
    setAside: true,
  },
  {
    severity: 'warning',
    message: 'The session ends before it starts. Check its two times.',
    pointer: '/activities/4/sessions/1/end',
  },
  { severity: 'note', message: 'The plan names no version; version 1 is taken.', pointer: '' },
];

/** As many problems as asked for, in turn of the three kinds. */
export const problems = (count: number): ListedProblem[] =>
  Array.from({ length: count }, (_, index) => PROBLEMS[index % PROBLEMS.length]);
