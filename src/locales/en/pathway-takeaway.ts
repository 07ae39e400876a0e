/** The sentence with the numbers at the head of the sequencer, and what stands in it where something is missing. */
import { plural } from '../plural.js';
import { capital, count, the, written, type PathNoun } from './pathway-sentences.js';

/** What the head says of one educator. Names are in words already; `mark` sets what stands out apart from the rest. */
export interface TakeawaySaid {
  readonly noun: PathNoun;
  readonly of: number;
  readonly done: number;
  readonly begun: number;
  /** Of those that are begun, how many are on the way. */
  readonly begunOnWay: number;
  /** Steps that are left on the way; undefined where there is none, or no destination. */
  readonly left: number | undefined;
  readonly destination: string | undefined;
  /** Whether the destination is itself one of those that are left. */
  readonly isLast: boolean;
  readonly mark: (text: string) => string;
}

const under = (n: number) => `${written(n)} ${n === 1 ? 'is' : 'are'} under way`;

function countedText({ noun, of, done, mark }: TakeawaySaid): string {
  if (of === 1) return `${mark(the(noun, 1))} is ${done === 1 ? 'done' : 'not done yet'}`;
  if (done === 0) return `${mark(`None of ${the(noun, of)}`)} is done`;
  if (done === of) return `${mark(`All ${count(noun, of)}`)} are done`;
  return `${mark(count(noun, done))} ${done === 1 ? 'is' : 'are'} done`;
}

function doneText(said: TakeawaySaid): string {
  const { done, begun, begunOnWay, left, destination, isLast } = said;
  const first = capital(countedText(said));
  const and = begun > 0 ? `${first} and ${under(begun)}` : first;
  if (left === undefined || destination === undefined || left === 0) return and;
  const number = `${written(left)}${done > 0 ? ' more' : ''}`;
  const last =
    left === 1 ? `only ${destination} is left` : `${number} are left, with ${destination} as the last`;
  const more = isLast ? last : `${number} ${left === 1 ? 'leads' : 'lead'} to ${destination}`;
  // The ones under way are among those that are left, where they lead there too.
  return begun > 0 && begun === begunOnWay
    ? `${first}; ${more}, of which ${under(begun)}`
    : `${and}; ${more}`;
}

export interface NextTakeawaySaid {
  readonly reason: string;
  readonly name: string;
  readonly clause: string;
  readonly destination: string | undefined;
  /** What everything that is left waits for. */
  readonly waitsFor: string;
}

function nextText({ reason, name, clause, destination, waitsFor }: NextTakeawaySaid): string {
  switch (reason) {
    case 'empty':
      return 'This pathway has no steps yet.';
    case 'reached':
      return destination ? `${destination} is reached.` : 'Nothing is left to do.';
    case 'waiting':
      return waitsFor
        ? `Nothing can be begun now: what is left waits for ${waitsFor}.`
        : 'Nothing can be begun now: everything that is left waits for something.';
    case 'unknown':
      return 'Which steps are open is not known.';
    case 'under-way':
      return `${name} is to be finished first: it is under way, and nothing else is open.`;
    default:
      return `${name} is next${clause ? `: ${clause}` : ''}.`;
  }
}

/** What a pathway is made of, whoever walks it. */
export interface WholeSaid {
  readonly noun: PathNoun;
  readonly steps: number;
  readonly groups: number;
  readonly stages: number;
  readonly chain: number;
  readonly destination: string | undefined;
  readonly blocks: string | undefined;
  readonly mark: (text: string) => string;
}

function wholeText({ noun, steps, groups, stages, chain, destination, blocks, mark }: WholeSaid): string {
  if (steps + groups === 0) return 'This pathway has no steps yet.';
  const parts = [steps > 0 && mark(count(noun, steps)), groups > 0 && count('group', groups)]
    .filter(Boolean)
    .join(' and ');
  const where = stages > 0 ? ` in ${plural('en', stages, { one: '# stage', other: '# stages' })}` : '';
  const leads = destination ? ` ${steps + groups === 1 ? 'leads' : 'lead'} to ${destination}` : '';
  const longest = chain > 1 ? `; the longest chain is ${written(chain)} in a row` : '';
  const most = blocks ? ` Most waits for ${blocks}.` : '';
  return `${parts}${where}${leads}${longest}.${most}`;
}

export const pathwayTakeaway = {
  pathTakeawayDone: (said: TakeawaySaid) => `${doneText(said)}.`,
  pathTakeawayNext: nextText,
  pathTakeawayWhole: wholeText,
  pathTakeawayNoRecord: (name: string) =>
    name ? `What ${name} has done is not known.` : 'What has been done is not known.',
};

export type PathwayTakeawayTerms = typeof pathwayTakeaway;
