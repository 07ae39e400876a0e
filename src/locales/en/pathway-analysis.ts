/** What is found in a pathway itself, in words: chains, what blocks, circles, rules that cannot be met. */
import { plural } from '../plural.js';
import { amount, count, listed, the, written, type PathNoun } from './pathway-sentences.js';

/** “10 of 15 groups”, “the one group”. */
const partOf = (noun: PathNoun, n: number, of: number) =>
  of === 1 ? the(noun, 1) : `${written(n)} of ${count(noun, of)}`;
const hours = (n: number) => amount(n, 'hour');

/** Hours of a pathway or of a stage. */
export interface PathHoursSaid {
  readonly noun: PathNoun;
  readonly of: number;
  readonly total: number;
  readonly required: number;
  readonly unknown: number;
  readonly sustained: number;
  readonly oneOff: number;
}

function hoursSentence({ noun, of, total, required, unknown, sustained, oneOff }: PathHoursSaid): string {
  if (of === 0) return 'No steps, and so no hours.';
  if (unknown === of) {
    const none = of === 1 ? `${the(noun, 1)} does not say` : `none of ${the(noun, of)} says`;
    return `Hours unknown: ${none} how long it takes.`;
  }
  const rest = total - sustained - oneOff;
  const spread = [
    sustained > 0 && `${hours(sustained)} sustained`,
    oneOff > 0 && `${hours(oneOff)} one-off`,
    rest > 0.001 && sustained + oneOff > 0 && `${hours(Math.round(rest * 100) / 100)} not known to be either`,
  ].filter(Boolean);
  const which = required > 0 && required < total && `${hours(required)} of them cannot be left out`;
  const sums = [
    `${hours(total)}${unknown > 0 ? ' or more' : ''} in all`,
    which,
    spread.length > 0 && spread.join(', '),
  ];
  const gap =
    unknown > 0
      ? ` ${written(unknown)} of ${count(noun, of)} ${unknown === 1 ? 'does not say its hours' : 'do not say their hours'}.`
      : '';
  return `${sums.filter(Boolean).join('; ')}.${gap}`;
}

export interface FlawSaid {
  readonly why: string;
  readonly name: string;
  readonly need: string;
  readonly available: string;
  readonly isNone: boolean;
}

function flawSentence({ why, name, need, available, isNone }: FlawSaid): string {
  if (why === 'too-few')
    return `${name} asks for ${need} and lists ${isNone ? 'none' : `only ${available}`}.`;
  if (why === 'too-little') return `${name} asks for ${need}; all that is listed comes to ${available}.`;
  return `${name} asks for ${need}; ${isNone ? 'none' : `only ${available}`} can ever be done.`;
}

export interface LevelGapSaid {
  readonly name: string;
  readonly competency: string;
  readonly level: string;
  readonly before: string | undefined;
  readonly providers: readonly string[];
}

function levelSentence({ name, competency, level, before, providers }: LevelGapSaid): string {
  const had =
    before === undefined ? 'no step before it leads to any level' : `the steps before it lead to ${before}`;
  const help =
    providers.length === 0
      ? 'no step of the pathway provides it'
      : `${listed(providers)} ${providers.length === 1 ? 'provides' : 'provide'} it and ${providers.length === 1 ? 'does' : 'do'} not come before`;
  return `${name} expects ${competency} at ${level}; ${had}, and ${help}.`;
}

export const pathwayAnalysis = {
  pathChainTitle: 'Longest chain',
  pathChain: (n: number, names: readonly string[]) => `${written(n)} in a row: ${names.join(', then ')}.`,
  pathChainMore: (n: number) => plural('en', n, { one: '# more', other: '# more' }),
  pathBlocksTitle: 'Blocks most',
  pathBlocks: (name: string, waits: string) => `${name}: ${waits} cannot be done without it.`,
  pathBlocksCount: (groups: number, steps: number, noun: PathNoun) =>
    [groups > 0 && count('group', groups), steps > 0 && count(noun, steps)].filter(Boolean).join(' and '),
  pathBlocksLeft: (groups: number, ofGroups: number, steps: number, ofSteps: number, noun: PathNoun) =>
    [groups > 0 && partOf('group', groups, ofGroups), steps > 0 && partOf(noun, steps, ofSteps)]
      .filter(Boolean)
      .join(' and '),
  pathBlocksNow: 'Blocks most now',
  pathUnreachableTitle: 'Cannot be reached',
  pathUnreachable: (names: readonly string[], _n: number) =>
    `${listed(names)} can never be done as the pathway stands.`,
  pathCircleTitle: 'Goes in a circle',
  /** The last name is the first again. */
  pathCircle: (names: readonly string[]) =>
    names.length === 2 ? `${names[0]!} needs itself.` : `${names.join(', which is needed by ')}.`,
  pathDeadlock: (n: number): string => (n === 1 ? 'It can never be done.' : 'None of them can ever be done.'),
  pathCircleAround: 'A choice leads around it.',
  pathFlawTitle: 'A rule that cannot be met',
  pathFlaw: flawSentence,
  pathFlawCount: (noun: PathNoun, n: number) => count(noun, n),
  pathLevelTitle: 'A level that nothing before it provides',
  pathLevel: levelSentence,
  pathApartTitle: 'Apart from all others',
  pathApart: (names: readonly string[], n: number) =>
    `${listed(names)} ${n === 1 ? 'builds' : 'build'} on nothing, and nothing builds on ${n === 1 ? 'it' : 'them'}.`,
  pathMissingTitle: 'Not in the plan',
  pathMissing: (ids: readonly string[], n: number) =>
    `The pathway refers to ${listed(ids)}, which ${n === 1 ? 'is' : 'are'} not in it.`,
  pathHoursTitle: 'Hours',
  pathHours: hoursSentence,
};

export type PathwayAnalysisTerms = typeof pathwayAnalysis;
