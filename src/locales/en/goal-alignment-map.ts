import { FORMATS } from './formats.js';
import { plural } from '../plural.js';

/** What the takeaway counts. */
export interface AlignmentCounts {
  activities: number;
  withoutGoal: number;
  goals: number;
  withoutActivity: number;
  withoutMeasure: number;
}

const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `# ${one}`, other: `# ${other}` });
const written = (n: number) => plural('en', n, { other: '#' });
const goalCount = (n: number) => count(n, 'goal', 'goals');

function takeaway({
  activities,
  withoutGoal,
  goals,
  withoutActivity,
  withoutMeasure,
}: AlignmentCounts): string {
  const have = (n: number) => (n === 1 ? 'has' : 'have');
  const parts = [
    withoutGoal > 0 &&
      `${written(withoutGoal)} of ${count(activities, 'activity', 'activities')} ${withoutGoal === 1 ? 'serves' : 'serve'} no goal`,
    withoutActivity > 0 && `${goalCount(withoutActivity)} ${have(withoutActivity)} no activity yet`,
    withoutMeasure > 0 && `${goalCount(withoutMeasure)} ${have(withoutMeasure)} no measure`,
  ].filter((part) => part !== false);
  if (parts.length > 0) {
    const last = parts.pop()!;
    return parts.length > 0 ? `${parts.join(', ')}, and ${last}.` : `${last}.`;
  }
  const served =
    activities > 0 ? `Every activity serves a goal (${written(activities)} of ${written(activities)})` : '';
  const met = goals > 0 ? 'every goal has an activity and a measure' : '';
  if (served && met) return `${served}, and ${met}.`;
  if (met) return `E${met.slice(1)} (${written(goals)} of ${written(goals)}).`;
  return served ? `${served}.` : 'There are no goals and no activities in this plan yet.';
}

/** Words of the goal-alignment map. */
export const goalAlignmentMap = {
  mapHeading: 'Goal alignment',
  mapTakeaway: takeaway,
  mapEmpty: 'This plan has no goals and no activities yet.',
  mapNoGoals: 'This plan has no goals yet.',
  mapFolded: (nodes: string, limit: number) =>
    `This plan has ${nodes} goals, competencies, activities and measures. Columns of more than ${limit} are folded into groups: open a group to see what is in it. What you pick is always shown, and the table holds every link.`,

  mapSearch: 'Find in the map',
  mapSearchThreads: 'Find a thread',
  mapFound: (n: number) => plural('en', n, { one: '# match.', other: '# matches.' }),
  mapSchool: 'School',
  mapAllSchools: 'All schools',
  mapThreads: 'Threads',
  mapCrosswalk: 'Crosswalk',

  mapZoom: 'Size of the map',
  mapZoomOut: 'Smaller',
  mapZoomIn: 'Larger',
  mapZoomReset: (size: string) => `${size}, back to reading size`,
  mapZoomFit: 'Fit',
  mapZoomFitWhole: 'Fit the whole map',
  mapZoomed: (size: string) => `Size ${size}.`,
  mapArrange: 'Arrange again',
  mapArrangeOffer: (before: string, after: string) =>
    `Another order of rows has fewer crossings: ${after} instead of ${before}.`,
  mapArranged: (crossings: string) => `Arranged again: ${crossings} crossings.`,

  mapExportSvg: 'Picture, SVG',
  mapExportSvgHint: 'Sharp at any size',
  mapExportPng: 'Picture, PNG',
  mapExportPngHint: 'For slides and documents',
  mapExportLinks: 'Links, CSV',
  mapExportLinksHint: 'One row for each link',
  mapExportTable: 'Table, CSV',
  mapExportTableHint: 'Links and what is missing',
  mapExportCopy: 'Copy the table',

  mapColumnVision: 'Vision',
  mapColumnGoals: 'Goals',
  mapColumnCompetencies: 'Competencies',
  mapColumnActivities: 'Activities',
  mapColumnMeasures: 'Measures',
  mapKindVision: 'Vision',
  mapKindGoal: 'Goal',
  mapKindCompetency: 'Competency',
  mapKindActivity: 'Activity',
  mapKindMeasure: 'Student measure',
  mapKindMeasures: 'Student measures',
  mapLevelState: 'State goal',
  mapLevelDistrict: 'District goal',
  mapLevelSchool: 'School goal',
  mapLevelTeam: 'Team goal',
  mapLevelIndividual: 'Individual goal',
  mapLevelOther: (level: string) => `Goal (${level})`,

  mapGoals: goalCount,
  mapGoalsUnder: (n: number) => plural('en', n, { one: '# goal under it', other: '# goals under it' }),
  mapCompetencies: (n: number) => count(n, 'competency', 'competencies'),
  mapActivities: (n: number) => count(n, 'activity', 'activities'),
  mapMeasures: (n: number) => count(n, 'measure', 'measures'),
  mapUntitled: (id: string) => `untitled (${id})`,
  mapUnknown: (id: string) => `unknown (${id})`,

  mapStrengthStrong: 'strong',
  mapStrengthPartial: 'partial',
  mapStrengthWeak: 'weak',
  mapStrengthUnstated: 'unstated',
  mapLinkTo: (strength: string, title: string) => `${strength} link to ${title}`,
  mapUnder: (title: string) => `under ${title}`,
  mapMoreLinks: (n: number) => plural('en', n, { one: '# more link', other: '# more links' }),
  mapAlsoServes: (titles: string) => `also serves ${titles}`,
  mapCarried: (strength: string) => `${strength}, as the activity serves the goal`,
  mapUnderVision: 'under the vision',

  mapStateUnknown: 'not in this plan',
  mapStateNoGoal: 'serves no goal',
  mapStateAdrift: 'no district goal',
  mapStateNoActivity: 'no activity yet',
  mapStateNoMeasure: 'no measure',
  mapStateUnused: 'nothing names it',
  mapStateNotMeasured: 'not measured yet',
  mapFromTo: (from: string, to: string) => `${from} → ${to}`,
  mapTarget: (value: string) => `target ${value}`,
  mapOf: (value: string, target: string) => `${value} of ${target}`,
  mapNow: (value: string) => `now ${value}`,

  mapTreeLabel: 'Goal alignment: vision, goals, competencies, activities and measures',
  mapTreeHelp:
    'Arrow keys follow the links and the columns, letters lead to the next name that begins with them, Enter opens details or a group, Backspace goes back the way you came, Escape leaves.',
  mapAlong: (strength: string, title: string, place: number, of: number) =>
    of > 1 ? `${strength} link from ${title}, ${place} of ${of}` : `${strength} link from ${title}`,
  mapNothingBefore: 'Nothing further this way: it serves nothing.',
  mapNothingAfter: 'Nothing further this way: nothing serves it.',
  mapColumnEnd: 'End of the column.',
  mapWentBack: (title: string) => `Back to ${title}`,
  mapTrailEnd: 'This is where you came in.',
  mapLeft: 'Left the map.',
  mapOpened: (title: string) => `Details of ${title} are open after the map.`,
  mapClosed: 'Details closed.',

  mapOwner: 'Owner',
  mapPlace: 'Where',
  mapAdopted: 'Adopted',
  mapPeriod: 'Period',
  mapFormat: 'Format',
  mapFormatWord: (format: string) => (Object.hasOwn(FORMATS, format) ? FORMATS[format]! : format),
  mapHours: 'Hours',
  mapFramework: 'Framework',
  mapStatus: 'Status',
  mapOfWhom: 'Measures',
  mapNoOwner: 'not stated',
  mapChangeUp: (points: string, unit: string) => `up ${points}${unit} since the start`,
  mapChangeDown: (points: string, unit: string) => `down ${points}${unit} since the start`,
  mapChangeNone: 'as at the start',
  mapPoints: (n: number, written: string) => (n === 1 ? `${written} point` : `${written} points`),
  mapOnThread: 'On this thread',
  mapOtherGoals: 'Other goals',
  mapEvidenceFor: (n: number) =>
    plural('en', n, { one: 'Evidence for its # activity', other: 'Evidence for its # activities' }),
  mapEvidence: 'Evidence',
  mapTier1: 'Tier 1, strong',
  mapTier2: 'Tier 2, moderate',
  mapTier3: 'Tier 3, promising',
  mapTier4: 'Tier 4, rationale',
  mapUnrated: 'Unrated',
  mapIsTier: (title: string, tier: number) => `${title} is tier ${tier}.`,
  mapGaps: (n: number) => plural('en', n, { one: 'One gap', other: '# gaps' }),
  mapGapOf: (title: string, state: string) => `${title}: ${state}.`,
  mapLinks: 'Its links',
  mapServes: 'What it serves',
  mapServedBy: 'What serves it',
  mapShowInTable: 'Show these in the table',
  mapShowMore: (n: number) => plural('en', n, { one: 'and # more', other: 'and # more' }),

  mapTableCaption: (links: number) =>
    `Every link of the map, in words, and what is missing (${plural('en', links, { one: '# row', other: '# rows' })})`,
  mapTableKind: 'Kind',
  mapTableName: 'Name',
  mapTableArea: 'District goal',
  mapTableOwner: 'Owner or place',
  mapTableStrength: 'Strength',
  mapTableTo: 'Served by',
  mapTableToKind: 'Kind of what serves it',
  mapTableWhy: 'Why',
  mapTableMeasured: 'Measured',
  mapTableMissing: 'missing',
  mapShowAllRows: (n: number) => plural('en', n, { one: 'Show # row', other: 'Show all # rows' }),
  mapRowsShown: (shown: number, all: number) => `The first ${shown} of ${all} rows.`,

  mapWhatFor: 'What we do for it',
  mapSetApart: 'Apart from every thread',
  mapThreadCounts: (goals: number, activities: number) =>
    `${goalCount(goals)}, ${count(activities, 'activity', 'activities')}`,
  mapForMeasure: (title: string) => `for ${title}`,
  mapOwnerEvidence: (activities: number, gaps: number) =>
    `Owner, evidence for ${count(activities, 'activity', 'activities')}, ${count(gaps, 'gap', 'gaps')}`,

  mapRead1: (dir: 'ltr' | 'rtl') =>
    `Read from ${dir === 'rtl' ? 'right to left' : 'left to right'}: a ribbon joins what we plan to what it is for, in the colour of its district goal. It is`,
  mapRead1Threads:
    'Read from top to bottom: a rail joins what we plan to what it is for, in the colour of its district goal. It is',
  mapReadOr: 'or',
  mapReadUnstated: 'unstated',
  mapReadStub: 'A stub that ends in',
  mapReadRing: 'an open ring',
  mapReadRingIs: 'is a link that is missing.',
  mapReadHatch: 'Hatching',
  mapReadHatchIs: 'means not known.',
  mapReadPick: 'Pick anything to see its thread in full colour.',
  mapReadPicked: 'The picked thread stands in full colour; everything else steps back.',
  mapReadThreads: 'Open another goal to see its thread.',
};

export type GoalAlignmentMapTerms = typeof goalAlignmentMap;
