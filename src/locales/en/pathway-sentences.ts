/** The sentences of the sequencer that are put together from what is known: rules, why something waits, what is next. */
import { plural } from '../plural.js';

/** What steps are called where all of them are of one kind; groups of which some are chosen are tracks. */
export type PathNoun = 'step' | 'badge' | 'course' | 'credential' | 'group' | 'track' | 'part';

const NOUNS: Readonly<Record<PathNoun, readonly [one: string, other: string]>> = {
  step: ['step', 'steps'],
  badge: ['badge', 'badges'],
  course: ['course', 'courses'],
  credential: ['credential', 'credentials'],
  group: ['group', 'groups'],
  track: ['track', 'tracks'],
  part: ['part', 'parts'],
};

export const written = (n: number) => plural('en', n, { other: '#' });
export const count = (noun: PathNoun, n: number) =>
  plural('en', n, { one: `# ${NOUNS[noun][0]}`, other: `# ${NOUNS[noun][1]}` });
const isAre = (n: number) => (n === 1 ? 'is' : 'are');
export const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
/** A whole sentence of parts that are there. */
const sentence = (parts: readonly (string | false | undefined)[], mark = ', ') => {
  const text = parts.filter(Boolean).join(mark);
  return text === '' ? '' : `${capital(text)}.`;
};
export const listed = (items: readonly string[], word: 'and' | 'or' = 'and') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)!}`;
const these = (noun: PathNoun, n: number) => (n === 1 ? `this ${NOUNS[noun][0]}` : `these ${count(noun, n)}`);

const UNITS: Readonly<Record<string, readonly [one: string, other: string]>> = {
  hour: ['hour', 'hours'],
  '': ['credit', 'credits'],
  'clock-hour': ['hour', 'hours'],
  'contact-hour': ['contact hour', 'contact hours'],
  ceu: ['CEU', 'CEUs'],
  plu: ['PLU', 'PLUs'],
  pdp: ['PDP', 'PDPs'],
  cpe: ['CPE hour', 'CPE hours'],
  ctle: ['CTLE hour', 'CTLE hours'],
  'semester-hour': ['semester hour', 'semester hours'],
};

export const amount = (n: number, unit: string) => {
  const known = Object.hasOwn(UNITS, unit) ? UNITS[unit]! : [unit, unit];
  return plural('en', n, { one: `# ${known[0]}`, other: `# ${known[1]}` });
};

/** A rule in numbers; names and inner rules are in words already. */
export interface RuleSaid {
  readonly kind: 'all' | 'any' | 'at-least' | 'hours' | 'credits' | 'unknown';
  readonly need: number | undefined;
  readonly of: number;
  readonly noun: PathNoun;
  /** Steps and groups that count, inner rules apart. */
  readonly nodes: number;
  /** Their names; empty where they are too many to say. */
  readonly names: readonly string[];
  readonly parts: readonly string[];
  /** `hour`, or the unit of credits; empty where none is said. */
  readonly unit: string;
  /** Whether what counts is in sight: “these”. */
  readonly isNear: boolean;
}

const some = ({ noun, nodes, isNear }: RuleSaid) => (isNear ? these(noun, nodes) : count(noun, nodes));

function sumPhrase(rule: RuleSaid): string {
  const needed =
    rule.need === undefined
      ? `an unknown number of ${amount(2, rule.unit).slice(2)}`
      : amount(rule.need, rule.unit);
  const from = rule.names.length > 0 ? listed(rule.names) : rule.nodes > 0 ? some(rule) : '';
  const sources = [from, ...rule.parts].filter(Boolean);
  return sources.length === 0 ? needed : `${needed} from ${sources.join('; ')}`;
}

/** With rules inside it: what counts, one after the other. */
function nestedPhrase({ need, of, nodes, names, parts, noun }: RuleSaid): string {
  const own =
    names.length > 0
      ? names
      : nodes > 0
        ? [nodes === 1 ? count(noun, 1) : `each of ${count(noun, nodes)}`]
        : [];
  const items = [...own, ...parts];
  if (need === undefined) return `an unknown number of these: ${items.join('; ')}`;
  if (need >= of)
    return items.length === 1 ? items[0]! : `${items.slice(0, -1).join('; ')}; and ${items.at(-1)!}`;
  const last = items.length > 1 ? `${items.slice(0, -1).join('; ')}; or ${items.at(-1)!}` : items[0]!;
  return need === 1 ? `one of these: ${last}` : `${written(need)} of these: ${last}`;
}

function countPhrase(rule: RuleSaid): string {
  const { need, of, noun, names } = rule;
  if (need === undefined) return `an unknown number of ${names.length > 0 ? listed(names) : some(rule)}`;
  if (need > of) return `${count(noun, need)}, of which only ${written(of)} ${isAre(of)} listed`;
  if (need === of) {
    if (names.length > 0) return listed(names);
    return of === 2
      ? `both ${NOUNS[noun][1]}`
      : of === 1
        ? `the one ${NOUNS[noun][0]}`
        : `all ${count(noun, of)}`;
  }
  const from = names.length > 0 ? listed(names, 'or') : some(rule);
  return need === 1 && names.length === 2 ? `either ${from}` : `any ${written(need)} of ${from}`;
}

export function rulePhrase(rule: RuleSaid): string {
  if (rule.nodes + rule.parts.length === 0 && rule.need === undefined) return 'something that is not said';
  if (rule.kind === 'hours' || rule.kind === 'credits') return sumPhrase(rule);
  return rule.parts.length > 0 ? nestedPhrase(rule) : countPhrase(rule);
}

/** How far somebody is; undefined where nobody is meant. */
export interface HaveSaid {
  readonly whose: 'self' | 'other';
  readonly have: number;
  /** Of how many it is known that they are begun; undefined to say nothing of them. */
  readonly begun: number | undefined;
  /** `hour` or a unit of credits; undefined where things are counted. */
  readonly unit: string | undefined;
  /** Whether nobody can tell if it is met. */
  readonly isOpen: boolean;
}

export function havePhrase({ whose, have, begun, unit }: HaveSaid): string {
  const number = unit === undefined ? written(have) : amount(have, unit);
  const done = whose === 'self' ? `you have ${number}` : `${number} done`;
  return begun ? `${done}, ${written(begun)} under way` : done;
}

/** `lead`: a second rule of the same group begins with “and”, a prerequisite with “first”. */
export function ruleSentence(
  phrase: string,
  have: HaveSaid | undefined,
  lead: '' | 'and' | 'first',
  constraints: readonly string[],
): string {
  const led = lead === 'first' ? `First: ${phrase}` : lead === 'and' ? `And ${phrase}` : phrase;
  const held = constraints.length > 0 && `And it must hold: ${constraints.join('; ')}.`;
  const open = have?.isOpen && 'Whether this is met is not known.';
  return [sentence([led, have && havePhrase(have)]), held, open].filter(Boolean).join(' ');
}

export const unknownRule = (noun: PathNoun, n: number) =>
  n === 0 ? 'Rule unknown.' : `Rule unknown: it is not said how many of ${these(noun, n)} are needed.`;

const COMPARED: Readonly<Record<string, string>> = {
  equals: 'is',
  'not-equals': 'is not',
  'more-than': 'is more than',
  'at-least': 'is at least',
  'less-than': 'is less than',
  'at-most': 'is at most',
};

/** What must hold beside a count: what is compared, how, and with what. */
export function constraintPhrase(left: string, comparator: string, right: readonly string[]): string {
  const how = Object.hasOwn(COMPARED, comparator) ? COMPARED[comparator]! : comparator;
  return [left, how, listed(right, 'or')].filter(Boolean).join(' ');
}

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
    ? `Shortest way found: ${steps}: ${listed(names)}.`
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
  readonly noun: PathNoun;
  readonly inDays: number | undefined;
}

const inDays = (n: number) => (n === 0 ? 'today' : plural('en', n, { one: 'tomorrow', other: 'in # days' }));

function blocksPhrase({ blocks: { groups, ofGroups, steps, ofSteps }, noun }: NextSaid): string {
  const waiting =
    groups > 0 && steps > 0
      ? `${written(groups)} of ${count('group', ofGroups)} and ${written(steps)} of ${count(noun, ofSteps)}`
      : groups > 0
        ? `${written(groups)} of ${count('group', ofGroups)}`
        : `${written(steps)} of ${count(noun, ofSteps)}`;
  return groups + steps === 0 ? '' : `${waiting} that are left cannot be done without it`;
}

/** What the reason itself says. */
function told(said: NextSaid): string {
  if (said.reason === 'stage') return 'it stands in the earliest stage in which something is open';
  if (said.reason === 'counts')
    return `it counts in ${count('group', said.countsIn)}, more than anything else that is open`;
  if (said.reason === 'offered' && said.inDays !== undefined)
    return `it is offered soonest, ${inDays(said.inDays)}`;
  if (said.reason === 'under-way') return 'it is under way, and nothing else is open';
  return said.reason === 'blocks' ? '' : 'it stands first among what is open';
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
