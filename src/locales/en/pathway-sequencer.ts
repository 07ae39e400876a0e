import { plural } from '../plural.js';
import { say } from '../say.js';
import { lockSentence, nextClause, nextSentences, waySentence } from './pathway-reasons.js';
import {
  amount,
  capital,
  constraintPhrase,
  count,
  listed,
  rulePhrase,
  ruleSentence,
  unknownRule,
  written,
  type PathNoun,
} from './pathway-sentences.js';

const state = say({
  done: 'done',
  'in-progress': 'in progress',
  open: 'open',
  locked: 'locked',
  skipped: 'no longer needed',
  unknown: 'not known',
});

/** Words of the pathway sequencer. */
export const pathwaySequencer = {
  pathHeading: 'Pathway',
  pathNone: 'This document holds no pathway yet.',
  pathNoSuch: 'There is no pathway with this id.',
  pathUntitled: (id: string) => `untitled (${id})`,
  pathUnknown: (id: string) => `unknown (${id})`,
  pathOf: (title: string, name: string) => `${title}, the pathway of ${name}`,
  pathOfName: (name: string) => `Pathway of ${name}`,
  pathStageWord: say({
    'pre-service': 'pre-service',
    novice: 'early career',
    professional: 'professional',
    advanced: 'advanced',
    administrator: 'administrator',
  }),
  pathOfNobody: 'For everybody',

  pathState: state,
  pathStateCount: (word: string, n: number, _noun?: PathNoun) => `${written(n)} ${state(word)}`,
  pathDoneOn: (date: string) => `Done ${date}`,
  pathBegunOn: (date: string) => `In progress since ${date}`,
  pathNext: 'Next',
  pathNextWord: 'next',
  pathCountsIn: (n: number) => plural('en', n, { one: 'counts in # place', other: 'counts in # places' }),
  pathOptional: 'optional',
  pathFollows: (name: string) => `follows on from ${name}, which is done`,
  pathLockedFor: (name: string, more: number) =>
    more > 0 ? `Locked: needs ${name} and ${written(more)} more first` : `Locked: needs ${name} first`,
  pathHoursOf: (n: number) => amount(n, 'hour'),
  pathHoursUnknown: 'hours unknown',
  pathCount: count,
  pathAmount: amount,
  pathAllOf: (noun: PathNoun, n: number) => `all ${count(noun, n)}`,
  pathList: listed,
  pathSentence: (text: string) => `${capital(text)}.`,
  pathCapital: capital,

  pathRulePhrase: rulePhrase,
  pathRuleSentence: ruleSentence,
  pathRuleUnknown: unknownRule,
  pathConstraint: constraintPhrase,
  pathFraction: (have: string, need: string) => `${have} of ${need}`,
  pathFractionUnknown: 'rule unknown',
  pathFractionOf: (have: string, need: string) => `${have} of ${need} done`,
  pathRulesMore: (n: number) => plural('en', n, { one: '# more rule', other: '# more rules' }),
  pathNeedUnknown: 'something that is not known',
  pathNoRule: 'No rule is given.',

  pathStage: (n: number, of: number) => `Stage ${written(n)} of ${written(of)}`,
  pathNoStage: 'In no stage',
  pathOutOfReach: 'Cannot be reached',
  pathTrack: (n: number) => plural('en', n, { one: 'A track', other: '# tracks' }),
  pathYourTrack: 'Your track',
  pathEveryTrack: (names: readonly string[]) => `Every track asks for ${listed(names)}.`,
  pathAsks: (own: readonly string[], first: readonly string[]) =>
    capital(
      [
        own.join(own.some((each) => each.includes(';')) ? '; and ' : ' and '),
        ...(first.length > 0 ? [`first ${first.join(' and ')}`] : []),
      ]
        .filter(Boolean)
        .join('; '),
    ) + '.',
  pathLockedStage: (need: string) => (need ? `Locked until ${need} is done.` : 'Locked.'),
  pathLockedNeeds: (need: string) => `Locked: needs ${need} first.`,
  pathCountsAlready: 'What is done here now counts already.',

  pathSame: (n: number, _noun: PathNoun, other: string, more: readonly string[]) =>
    `The same ${written(n)} as for ${other}${more.length > 0 ? `, and ${listed(more)}` : ''}`,
  pathToGo: (n: number, noun: PathNoun, levels: readonly string[]) =>
    `${count(noun, n)} to go${levels.length > 0 ? ` (${levels.join(', ')})` : ''}`,
  pathOpens: (names: readonly string[], more: number) =>
    `Opens ${listed(more > 0 ? [...names, `${written(more)} more`] : names)}.`,
  pathDestination: 'The destination.',
  pathCompletes: (name: string) => `${name} completes it.`,
  pathNoSteps: 'No steps are listed yet.',

  pathWhyLocked: 'Why it is locked',
  pathLock: lockSentence,
  pathWay: waySentence,
  pathNeedsFirst: 'Needs first',
  pathNothingFirst: (whose: string): string =>
    whose === 'self' ? 'Nothing. You can start now.' : 'Nothing. It can be started now.',
  pathNothingNeeded: 'Nothing.',
  pathNeedsDone: (name: string) => `${name}, which is done.`,
  pathNeedsOpen: (name: string, state: string) => `${name}, ${state}.`,
  pathHadBetter: (name: string) => `It is recommended to do ${name} before.`,
  pathTogether: (name: string) => `It goes together with ${name}.`,
  pathUnlocks: 'What it unlocks',
  pathUnlocksNothing: 'Nothing waits for it.',
  pathUnlockOpens: 'opens',
  pathUnlockCompletes: 'is complete with it',
  pathUnlockFills: (have: string, need: string) => `stands at ${have} of ${need} with it`,
  pathUnlockOnce: 'once it is open',
  pathStillLocked: 'Still locked after it',
  pathWhyNext: 'Why this one',
  pathNextClause: nextClause,
  pathNextReason: nextSentences,
  pathLength: 'Length',
  pathOffered: 'Offered',
  pathOfferedOn: (date: string, n: number) =>
    n === 0 ? `today, ${date}` : plural('en', n, { one: `tomorrow, ${date}`, other: `${date}, in # days` }),
  pathNotOffered: 'no date is known',
  pathSpread: say({ sustained: 'sustained', 'one-off': 'one-off', unknown: '' }),

  pathRead: 'How to read it',
  pathReadBracket: 'holds a group: its rule is the sentence,',
  pathReadBar: 'its bar has one cell for each step that the rule asks for:',
  pathReadCell: say({
    done: 'done',
    begun: 'under way',
    next: 'what the next step would fill',
    rest: 'still to choose',
    asked: 'asked for',
  }),
  pathReadABracket: 'A bracket',
  pathReadLines: 'Lines belong to the step that is picked or focused:',
  pathReadLine: say({
    requires: 'asked for by name',
    counts: 'counts as one of several',
    together: 'goes together',
    recommends: 'recommended',
  }),

  pathTableCaption: (title: string, steps: string, groups: number) =>
    groups > 0
      ? `${title}: ${steps} and ${count('group', groups)}, one row each`
      : `${title}: ${steps}, one row each`,
  pathTableStep: 'Step',
  pathTableOrder: 'Order',
  pathTableStage: 'Stage',
  pathTableKind: 'Kind',
  pathTableLevel: 'Level',
  pathTableBuildsOn: 'Builds on',
  pathTableCountsIn: 'Counts in',
  pathTableRule: 'Rule',
  pathTableHours: 'Hours',
  pathTableStatus: 'Status',
  pathTableDate: 'Date',
  pathTableWhy: 'Why',
  pathTableId: 'Id',
  pathLevelNumber: (value: string) => `level ${value}`,
  pathTableRecommended: (name: string) => `${name} (recommended)`,
  pathTableTogether: (name: string) => `${name} (together)`,
  pathRowsShown: (shown: number, of: number) => `${written(shown)} of ${written(of)} rows are shown.`,
  pathShowAllRows: (of: number) => `Show all ${written(of)} rows`,
  pathCsv: 'Download as CSV',
  pathKind: say({
    step: 'step',
    group: 'group',
    track: 'track',
    badge: 'badge',
    assessment: 'assessment',
    basic: 'part',
    cocurricular: 'cocurricular activity',
    collection: 'collection',
    competency: 'competency',
    course: 'course',
    credential: 'credential',
    extracurricular: 'extracurricular activity',
    job: 'job',
    multi: 'several parts',
    selection: 'selection',
    'work-experience': 'work experience',
  }),
};

export type PathwaySequencerTerms = typeof pathwaySequencer;
