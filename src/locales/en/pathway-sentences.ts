/** The sequencer's nouns, numbers and rules, from which its sentences are put together. */
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
/** “the 5 badges”, “the one course”. */
export const the = (noun: PathNoun, n: number) =>
  n === 1 ? `the one ${NOUNS[noun][0]}` : `the ${count(noun, n)}`;
const isAre = (n: number) => (n === 1 ? 'is' : 'are');
/** A name such as “eLearning” stays as it is. */
export const capital = (text: string) =>
  /^\p{Ll}\p{Lu}/u.test(text) ? text : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
/** A whole sentence of parts that are there. */
export const sentence = (parts: readonly (string | false | undefined)[], mark = ', ') => {
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
  if (need === 0) return 'nothing';
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
  /** Whether a single thing is asked for, which is done or not. */
  readonly isOne: boolean;
  /** Whether nobody can tell if it is met. */
  readonly isOpen: boolean;
}

export function havePhrase({ whose, have, begun, unit, isOne }: HaveSaid): string {
  if (isOne) return have > 0 ? 'which is done' : begun ? 'which is under way' : 'which is not done yet';
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

/** `said` is what the plan says of it in its own words. */
export function unknownRule(noun: PathNoun, n: number, said: string, constraints: readonly string[]): string {
  const which = n === 1 ? `whether ${these(noun, 1)} is` : `how many of ${these(noun, n)} are`;
  const counted = n === 0 ? '' : `: it is not said ${which} needed`;
  const held = constraints.length > 0 && `It must hold: ${constraints.join('; ')}; nobody has judged it.`;
  const own = said !== '' && `The plan says: ${said}`;
  const unknown = !(held && n === 0) && `Rule unknown${own ? '' : counted}.`;
  return [unknown, held, own].filter(Boolean).join(' ');
}

const COMPARED: Readonly<Record<string, string>> = {
  equals: 'is',
  'not-equals': 'is not',
  'more-than': 'is more than',
  'at-least': 'is at least',
  'less-than': 'is less than',
  'at-most': 'is at most',
};

/** What is done with values before they are compared, as CTDL names it. */
const ACTIONS: Readonly<Record<string, string>> = {
  Sum: 'the sum of',
  Mean: 'the mean of',
  Median: 'the median of',
  Minimum: 'the least of',
  Maximum: 'the most of',
  Count: 'the number of',
};

/** What is compared, or with what it is: the words of the plan, and what is done with them first. */
export interface SideSaid {
  readonly text: string;
  readonly action: string;
}

const acted = ({ text, action }: SideSaid) => {
  if (action === '' || text === '') return text;
  return Object.hasOwn(ACTIONS, action) ? `${ACTIONS[action]!} ${text}` : `${text} (${action})`;
};

/** What must hold beside a count: what is compared, how, and with what. */
export function constraintPhrase(
  left: SideSaid,
  comparator: string,
  { texts, action }: { readonly texts: readonly string[]; readonly action: string },
): string {
  const how = Object.hasOwn(COMPARED, comparator) ? COMPARED[comparator]! : comparator;
  const isList = action === 'AnyOf' || action === 'AllOf';
  const right = listed(texts, action === 'AllOf' ? 'and' : 'or') || 'a value that is not said';
  const subject = acted(left) || 'a value';
  const object = isList || texts.length === 0 ? right : acted({ text: right, action });
  return how === '' ? `${subject}: ${object}` : `${subject} ${how} ${object}`;
}
