/** Why something waits, what is next and why, in sentences that are put together from what is known. */
import { plural } from '../plural.js';
import { count, listed, sentence, the, written, type PathNoun } from './pathway-sentences.js';

/** Why something waits: what it needs, in words already, and the way there. */
export interface LockSaid {
  readonly needs: readonly string[];
  readonly together: readonly string[];
  /** The closed group with the shortest way. */
  readonly door: string | undefined;
}

export function lockSentence({ needs, together, door }: LockSaid): string {
  const parts = [
    needs.length > 0 && `needs ${needs.join(', then ')}`,
    together.length > 0 && `goes together with ${listed(together)}, which is locked`,
    door !== undefined && `every group that it counts in is locked; the nearest is ${door}`,
  ];
  return sentence(parts, '; ');
}

/** `steps` is a count in words already; names where they are few. */
export function waySentence(n: number | undefined, steps: string, names: readonly string[]): string {
  if (n === undefined) return 'No way leads there as the pathway stands.';
  if (n === 0) return 'Nothing is left to take before it.';
  return names.length > 0
    ? `Shortest way found, ${steps}: ${listed(names)}.`
    : `Shortest way found: ${steps}.`;
}

/** Why a step is the next one; names are in words already. */
export interface NextSaid {
  readonly reason: string;
  readonly completes: readonly string[];
  /** What asks for it by name and is not done. */
  readonly asked: readonly string[];
  /** How many more ask for it by name. */
  readonly askedMore: number;
  /** What is reached at the end of a stage, and asks for it by name. */
  readonly around: string | undefined;
  readonly blocks: {
    readonly groups: number;
    readonly ofGroups: number;
    readonly steps: number;
    readonly ofSteps: number;
  };
  readonly countsIn: number;
  /** Whether nothing else is open. */
  readonly isOnly: boolean;
  readonly noun: PathNoun;
  readonly inDays: number | undefined;
}

const inDays = (n: number) => (n === 0 ? 'today' : plural('en', n, { one: 'tomorrow', other: 'in # days' }));

function blocksPhrase({ blocks: { groups, ofGroups, steps, ofSteps }, noun }: NextSaid): string {
  const partOf = (own: PathNoun, n: number, of: number) =>
    of === 1 ? `${the(own, 1)} that is left` : `${written(n)} of ${the(own, of)} that are left`;
  const parts = [groups > 0 && partOf('group', groups, ofGroups), steps > 0 && partOf(noun, steps, ofSteps)];
  const named = parts.filter((part) => part !== false);
  return named.length === 0 ? '' : `${listed(named)} cannot be done without it`;
}

/** What the reason itself says. */
function told(said: NextSaid): string {
  if (said.reason === 'stage') return 'it stands in the earliest stage in which something is open';
  if (said.reason === 'counts')
    return `it counts in ${count('group', said.countsIn)}, more than anything else that is open`;
  if (said.reason === 'offered' && said.inDays !== undefined)
    return `it is offered soonest, ${inDays(said.inDays)}`;
  if (said.reason === 'under-way') return 'it is under way, and nothing else is open';
  if (said.reason === 'blocks') return '';
  return said.isOnly ? 'nothing else is open' : 'it stands first among what is open';
}

/** At most two reasons, most telling first, without a capital or a full stop. */
export function nextClause(said: NextSaid): string {
  const completes = said.completes.length > 0 && `it completes ${listed(said.completes)}`;
  const around = said.around !== undefined && `no way to ${said.around} leads around it`;
  const found = [told(said), completes, around].filter(Boolean);
  if (found.length === 0) found.push(blocksPhrase(said));
  return found.slice(0, 2).filter(Boolean).join(', and ');
}

/** Every reason that is known, as sentences. */
export function nextSentences(said: NextSaid): string {
  const { asked, askedMore, completes } = said;
  const names = askedMore > 0 ? [...asked, `${written(askedMore)} more`] : asked;
  const byName =
    asked.length > 0 && `${listed(names)} ${asked.length + askedMore === 1 ? 'asks' : 'ask'} for it by name`;
  const completed = completes.length > 0 && `it completes ${listed(completes)}`;
  return [
    told(said) && sentence([told(said)]),
    sentence([byName, completed], ', and '),
    said.reason === 'blocks' || said.blocks.groups + said.blocks.steps > 0
      ? sentence([blocksPhrase(said)])
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
