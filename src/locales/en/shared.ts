import { plural } from '../plural.js';

/** What is known of a level, already in words; what is not known is left out. */
export interface LevelWords {
  label: string;
  start?: string;
  now?: string;
  target?: string;
}

/** What is known of a measure over time, already in words. */
export interface TrendWords extends LevelWords {
  startDate?: string;
  nowDate?: string;
  targetDate?: string;
  /** Observations that are unknown, and such that are withheld. */
  unknown: number;
  suppressed: number;
}

const on = (value: string, date?: string) => (date === undefined ? value : `${value} (${date})`);

const levelSentence = ({ label, start, now, target }: LevelWords): string => {
  const parts = [
    now === undefined ? 'now unknown' : `now ${now}`,
    start === undefined ? '' : `started at ${start}`,
    target === undefined ? '' : `target ${target}`,
  ];
  return `${label}: ${parts.filter(Boolean).join(', ')}.`;
};

const trendSentence = (words: TrendWords): string => {
  const line = levelSentence({
    label: words.label,
    start: words.start && on(words.start, words.startDate),
    now: words.now && on(words.now, words.nowDate),
    target: words.target && on(words.target, words.targetDate),
  });
  const gaps = [
    words.unknown > 0 &&
      plural('en', words.unknown, { one: '# observation is unknown.', other: '# observations are unknown.' }),
    words.suppressed > 0 &&
      plural('en', words.suppressed, {
        one: '# observation is withheld because the group is small.',
        other: '# observations are withheld because the groups are small.',
      }),
  ];
  return [line, ...gaps.filter(Boolean)].join(' ');
};

export const shared = {
  close: 'Close',
  retry: 'Try again',
  undo: 'Undo',
  redo: 'Redo',
  edit: 'Edit',
  export: 'Export',
  print: 'Print',
  search: 'Search',
  map: 'Map',
  table: 'Table',
  showAs: 'Show as',
  tools: 'Tools',
  details: 'Details',
  detailsOf: (name: string) => `Details: ${name}`,

  loading: 'Loading the plan.',
  loadingSlow: 'Loading the plan. This is taking longer than usual.',
  nothingToShow: 'The plan could not be shown.',

  problemsSetAside: (count: number) =>
    plural('en', count, {
      one: '# record was set aside, in whole or in part.',
      other: '# records were set aside, in whole or in part.',
    }),
  problemsFound: (count: number) =>
    plural('en', count, { one: '# thing to check in this plan.', other: '# things to check in this plan.' }),
  problemsList: 'What was found',
  problemsMore: (count: number) => plural('en', count, { one: 'and # more', other: 'and # more' }),
  problemsShowAll: (count: number) => `Show all ${plural('en', count, { other: '#' })}`,
  problemAt: 'at',
  wholeDocument: 'the whole file',
  severityError: 'Error',
  severityWarning: 'Warning',
  severityNote: 'Note',

  sortedAscending: (column: string) => `Sorted by ${column}, ascending.`,
  sortedDescending: (column: string) => `Sorted by ${column}, descending.`,
  noRows: 'No rows.',

  unknown: 'unknown',
  notMeasured: 'not measured yet',
  suppressedShort: (minimum: number) => `n < ${minimum}`,
  suppressedLong: (minimum: number) => `Withheld: fewer than ${minimum} people.`,

  baseline: (value: string) => `baseline ${value}`,
  target: (value: string) => `target ${value}`,
  groupSize: (count: number) => plural('en', count, { other: 'n #' }),
  start: 'start',
  now: 'now',
  goal: 'target',
  levelSentence,
  trendSentence,
};

export type SharedTerms = typeof shared;
