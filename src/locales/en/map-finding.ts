import { plural } from '../plural.js';

/** Career stages as they are said; a word that is not here is shown as it is. */
const STAGES: Readonly<Record<string, string>> = {
  'pre-service': 'pre-service',
  novice: 'early career',
  professional: 'professional',
  advanced: 'advanced',
  administrator: 'administrator',
};

/** Words of the goal-alignment map for filters, search and groups. */
export const mapFinding = {
  mapFilter: (n: number) => (n === 0 ? 'Filter' : plural('en', n, { other: 'Filter (#)' })),
  mapFilters: 'Filters',
  mapFilterGoal: 'Goal',
  mapAllGoals: 'All goals',
  mapAllFormats: 'All formats',
  mapFilterStage: 'Career stage',
  mapAllStages: 'All stages',
  mapStageWord: (stage: string) => (Object.hasOwn(STAGES, stage) ? STAGES[stage]! : stage),
  mapStageHint: 'Activities that name no stage are for everyone.',
  mapFilterGaps: 'Only what lacks something',
  mapFilterGroups: 'Group long columns by',
  mapGroupByArea: 'District goal',
  mapGroupBySchool: 'School',
  mapGroupByDomain: 'Framework domain',
  mapGroupByFormat: 'Format',
  mapClearFilters: 'Clear all',
  mapFiltersCleared: 'All filters are cleared.',
  mapShownOnly: (filters: string) => `Shown: ${filters}.`,
  mapCountedOver: (activities: string, goals: string) => `Counted over ${activities} and ${goals}.`,
  mapActivitiesOf: (n: number, all: number) =>
    `${plural('en', n, { other: '#' })} of ${plural('en', all, { one: '# activity', other: '# activities' })}`,
  mapGoalsOf: (n: number, all: number) =>
    `${plural('en', n, { other: '#' })} of ${plural('en', all, { one: '# goal', other: '# goals' })}`,
  mapNothingLeft: 'Nothing in this plan matches these filters.',

  mapMatchOf: (place: string, of: string) => `${place} of ${of}`,
  mapNoMatch: 'No match',
  mapMatchAt: (title: string, place: string, of: string) => `${title}, match ${place} of ${of}.`,
  mapNextMatch: 'Next match',
  mapPreviousMatch: 'Previous match',

  /** "9 activities" becomes "9 more activities". */
  mapMoreOf: (things: string) => things.replace(' ', ' more '),
  mapGroupNoArea: 'under no goal',
  mapGroupNoSchool: 'School not stated',
  mapGroupNoDomain: 'Domain not stated',
  mapGroupNoFormat: 'Format not stated',
  mapGroupGaps: (n: number) => plural('en', n, { one: '# with a gap', other: '# with gaps' }),
  mapGroupOnThread: (n: string, of: string) => `${n} of ${of} on this thread`,
  mapGroupOpened: (title: string, rows: number) =>
    plural('en', rows, { one: `${title} is open: # row.`, other: `${title} is open: # rows.` }),
  mapGroupClosed: (title: string) => `${title} is closed.`,
  mapLinksTo: (n: number, strength: string, title: string) =>
    plural('en', n, {
      one: `${strength} link to ${title}`,
      other: `# links, most of them ${strength}, to ${title}`,
    }),

  mapBySchool: 'By school',
  mapBySchoolHint: 'Activities that serve this goal there. Pick a school to see them.',
  mapBySchoolNone: (schools: string) => `None at ${schools}.`,
  mapBySchoolOne: (school: string, activities: string) => `${school}, ${activities}`,
  mapForWhom: 'For',
  mapForEveryone: 'everyone',
};

export type MapFindingTerms = typeof mapFinding;
