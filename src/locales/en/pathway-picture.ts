import { plural } from '../plural.js';

const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `# ${one}`, other: `# ${other}` });

/** How two steps hang together, as it is said when one goes from one to the other. */
const CONNECTIONS: Readonly<Record<string, string>> = {
  requires: 'needed by name',
  counts: 'counts as one of several',
  together: 'goes together',
  recommends: 'recommended',
};

/** Words of the sequencer's picture: what folds, where one is, what the keys do. */
export const pathwayPicture = {
  walkHeading: 'Learning pathway',
  walkEmpty: 'This plan has no pathways yet.',
  walkNoSuch: 'The plan has no pathway with this id.',
  walkWhole: 'Whole pathway',
  walkTrail: 'Where you are in the pathway',
  walkStages: 'Stages',
  walkToStage: (title: string) => `To ${title}`,
  walkConnections: (n: number) =>
    n === 0
      ? 'No connections of this step to draw here'
      : plural('en', n, {
          one: '# connection drawn, only that of the step you are on',
          other: '# connections drawn, only those of the step you are on',
        }),
  walkShowAll: (n: number) => plural('en', n, { one: 'Show it', other: 'Show all #' }),
  walkShowOthers: (n: number) => plural('en', n, { one: 'Show the other one', other: 'Show the # others' }),
  walkShowFewer: 'Show fewer',
  walkOf: (what: string, group: string) => `${what}: ${group}`,
  walkTracks: (n: number) => plural('en', n, { one: 'The other track', other: 'The # other tracks' }),
  walkEveryTrack: 'Tracks to choose from',
  walkMoreBlocks: (n: number) => plural('en', n, { one: 'Show one more group', other: 'Show # more groups' }),
  walkNoSteps: 'No steps listed yet',
  walkNothingOpen: 'Nothing can be begun now.',
  walkNextIs: (name: string) => `Next: ${name}`,
  walkGoToNext: (stage: string) => `Go to the step, in ${stage}`,
  walkAlong: (kind: string, from: string, place: number, of: number) =>
    `${CONNECTIONS[kind] ?? kind}, from ${from}, ${place} of ${of}`,
  walkWentBack: (to: string) => `Back at ${to}`,
  walkNothingBefore: 'It builds on nothing that is shown.',
  walkNothingAfter: 'Nothing that is shown builds on it.',
  walkColumnEnd: 'End of the stage.',
  walkTrailEnd: 'You have come to where you began.',
  walkLeft: 'You have left the pathway.',
  walkOpened: (title: string) => `Details of ${title} are open.`,
  walkClosed: 'Details are closed.',
  walkGroupOpened: (title: string, n: number) => `${title} is open: ${count(n, 'step', 'steps')}.`,
  walkGroupClosed: (title: string) => `${title} is closed.`,
  walkFound: (n: number) =>
    n === 0
      ? 'No step has this text.'
      : plural('en', n, { one: '# step has it.', other: '# steps have it.' }),
  walkFoundAt: (title: string, place: string, of: string) => `${title}, ${place} of ${of}`,
  walkRelated: 'serves what is picked',
  walkRelatedHere: (n: number) =>
    plural('en', n, {
      one: '# step in it serves what is picked',
      other: '# steps in it serve what is picked',
    }),
  walkMatchesHere: (n: number) =>
    plural('en', n, { one: '# step in it has the text', other: '# steps in it have the text' }),
  walkDetailsNext: 'What is next',
  walkDetailsStep: 'Step',
  walkDetailsGroup: 'Group',
  walkExportTable: 'Table for a spreadsheet (CSV)',
  walkExportCopy: 'Copy the table',
  walkExported: (name: string) => `${name} has been saved.`,
  walkCopied: 'The table has been copied.',
  walkNotCopied: 'The browser did not allow copying; save the table as a file instead.',
};

export type PathwayPictureTerms = typeof pathwayPicture;
