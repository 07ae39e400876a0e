import { plural } from '../plural.js';

const written = (n: number) => plural('en', n, { other: '#' });

/** Words of the sequencer's overview and of its tools. */
export const pathwayOverview = {
  overRegion: 'Overview of the pathway',
  overTracks: (need: number | undefined, of: number) =>
    need === undefined
      ? 'Tracks'
      : need < of
        ? `Tracks, any ${written(need)} of ${written(of)}`
        : `Tracks, all ${written(of)}`,
  overWalked: 'the one that is walked',
  overStages: 'Stages',
  overStage: 'Stage',
  overLevel: 'Level',
  overSteps: 'Steps',
  overStates: 'How far they are',
  overDone: (whose: string): string =>
    whose === 'self' ? 'you have' : whose === 'other' ? 'done' : 'needed',
  overHours: 'hours',
  overHoursAtLeast: (hours: string) => `${hours} or more`,
  overDrawn: (count: string, perTick: number) =>
    perTick === 1 ? `${count}, each drawn once` : `${count}, one mark for every ${written(perTick)}`,
  overFor: (name: string) => `for ${name}`,
  overNoLevel: 'no level',
  overRest: (n: number) => plural('en', n, { one: '# more', other: '# more' }),
  overSeveral: (n: number, of: number) =>
    `${written(n)} of ${written(of)} ${n === 1 ? 'counts' : 'count'} in several places.`,
  overApart: (n: number) =>
    plural('en', n, {
      one: 'The one set apart counts for none of these.',
      other: 'The # set apart count for none of these.',
    }),
  overWhole: 'What the whole says',
  overFindings: (n: number) => plural('en', n, { one: 'Show # more finding', other: 'Show all # findings' }),
  overGoTo: (name: string, finding: string) => `Go to ${name}: ${finding}`,
  overGo: (name: string) => `Go to ${name}`,

  toolShown: 'Steps shown',
  toolWay: (whose: string): string =>
    whose === 'self' ? 'My way' : whose === 'other' ? 'Their way' : 'By stage',
  toolOpen: (n: number) => `Open now, ${written(n)}`,
  toolAll: (n: number) => `All ${written(n)}`,
  toolFind: 'Find a step',
  toolPrevious: 'Back to the previous step that was found',
  toolNext: 'On to the next step that was found',
  toolFoundOf: (place: number, of: number) => `${written(place)} of ${written(of)}`,
  toolAsList: 'As a list',
  toolAsPath: 'As a path',
  toolPathway: 'Pathway',
  toolEducator: 'Educator',
};

export type PathwayOverviewTerms = typeof pathwayOverview;
