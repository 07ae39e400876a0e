import { plural } from '../plural.js';

/** One side of the takeaway. */
export interface CrosswalkShare {
  title: string;
  matched: number;
  statements: number;
}

/** What the sentence about the associations counts; see the model. */
export interface CrosswalkSums {
  stated: number;
  between: number;
  repeated: number;
  within: number;
  elsewhere: number;
  whole: number;
  outside: number;
}

const written = (n: number) => plural('en', n, { other: '#' });
const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `# ${one}`, other: `# ${other}` });

/** Each type: its word, what its origin says of its target, and what the target says of the origin. */
type Types = Readonly<Record<string, readonly [word: string, from: string, to: string]>>;
const TYPES: Types = {
  'exact-match-of': ['exact match', 'exact match', 'exact match'],
  'is-translation-of': ['translation', 'translation of', 'translated as'],
  'is-peer-of': ['peer', 'peer', 'peer'],
  'is-related-to': ['related', 'related', 'related'],
  'is-part-of': ['part of', 'part of', 'has as a part'],
  'is-child-of': ['child of', 'child of', 'parent of'],
  precedes: ['precedes', 'precedes', 'follows'],
  'replaced-by': ['replaced by', 'replaced by', 'replaces'],
  exemplar: ['exemplar', 'has as an exemplar', 'exemplar of'],
  'has-skill-level': ['skill level', 'has the skill level', 'skill level of'],
  unstated: ['type not stated', 'type not stated', 'type not stated'],
};
/** A type that CASE does not have is said as it is written. */
const typeWords = (type: string) =>
  Object.hasOwn(TYPES, type) ? TYPES[type]! : ([type, type, type] as const);

const share = ({ matched, statements }: CrosswalkShare) => `${written(matched)} of ${written(statements)}`;

function sums({ stated, between, repeated, within, elsewhere, whole, outside }: CrosswalkSums): string {
  const parts = [
    repeated > 0 && `${written(repeated)} ${repeated === 1 ? 'says' : 'say'} the same as another`,
    within > 0 && `${written(within)} ${within === 1 ? 'stays' : 'stay'} within one framework`,
    elsewhere > 0 && `${written(elsewhere)} ${elsewhere === 1 ? 'leads' : 'lead'} to other frameworks`,
    whole > 0 && `${written(whole)} ${whole === 1 ? 'leads' : 'lead'} to a framework as a whole`,
    outside > 0 && `${written(outside)} ${outside === 1 ? 'leads' : 'lead'} out of the plan`,
  ].filter((part) => part !== false);
  const all = `The two state ${count(stated, 'association', 'associations')}: ${written(between)} between them`;
  return parts.length === 0 ? `${all}.` : `${all}; ${parts.join('; ')}.`;
}

/** Words of the crosswalk: two frameworks side by side. */
export const crosswalk = {
  crosswalkHeading: 'Crosswalk',
  crosswalkContext: (framework: string, beside: string) => `${framework} and ${beside}`,
  crosswalkTakeaway: (framework: CrosswalkShare, beside: CrosswalkShare) =>
    `${share(framework)} statements of ${framework.title} have a counterpart in ${beside.title}; the other way round, ${share(beside)}.`,
  crosswalkOnly: (types: string) => `Only these count: ${types}.`,

  crosswalkTypeWord: (type: string) => typeWords(type)[0],
  crosswalkTypeFrom: (type: string) => typeWords(type)[1],
  crosswalkTypeTo: (type: string) => typeWords(type)[2],
  crosswalkTypes: 'Associations shown',
  crosswalkNoTypes: 'No type of association is shown. Check one of them.',

  crosswalkFramework: 'Framework',
  crosswalkBeside: 'Framework beside it',
  crosswalkSwap: 'Swap sides',
  crosswalkSwapped: (framework: string, beside: string) => `${framework} first, ${beside} beside it.`,
  crosswalkAsTable: 'As a table',

  crosswalkMatched: (matched: number, statements: number) =>
    `${written(matched)} of ${written(statements)} with a counterpart`,
  crosswalkStatements: (n: number) => count(n, 'statement', 'statements'),
  crosswalkCount: (n: number) => count(n, 'association', 'associations'),
  crosswalkStretch: (first: string, last: string) => `${first} to ${last}`,
  crosswalkUntitled: (id: string) => `Statement without words (${id})`,
  crosswalkNone: 'no counterpart',
  crosswalkNoneShown: 'no counterpart of the types shown',
  crosswalkMore: (n: number) => `and ${count(n, 'more', 'more')}`,
  crosswalkFolded: (limit: number) =>
    `A framework of more than ${written(limit)} items is folded to its domains. Open one to see its statements; what you pick is always shown.`,

  crosswalkTreeHelp:
    'Arrow keys up and down move through the framework, left and right to the counterpart; the bracket keys go to its other counterparts. Enter opens details, and with them a domain that is folded; Space opens details alone; Escape lets go.',
  crosswalkAlong: (phrase: string, from: string, place: number, of: number) =>
    of > 1 ? `${phrase}: ${from}. ${written(place)} of ${written(of)}.` : `${phrase}: ${from}.`,
  crosswalkNothing: 'No counterpart from here.',
  crosswalkOpened: (title: string) => `${title} is open.`,
  crosswalkClosed: (title: string) => `${title} is folded.`,

  crosswalkKindStatement: 'Statement',
  crosswalkKindHeading: 'Heading',
  crosswalkCode: 'Code',
  crosswalkItemType: 'Kind',
  crosswalkLevels: 'Education levels',
  crosswalkUnder: 'Under it',
  crosswalkWhere: (title: string) => `Where they are in ${title}`,
  crosswalkOpen: (n: number) => `Show its ${count(n, 'item', 'items')}`,
  crosswalkFold: 'Fold',
  crosswalkAlso: 'Not in this picture',
  crosswalkAlsoHidden: (n: number) =>
    `${count(n, 'association', 'associations')} of a type that is not shown`,
  crosswalkAlsoWithin: (n: number) => `${count(n, 'association', 'associations')} within its own framework`,
  crosswalkAlsoElsewhere: (n: number) => `${count(n, 'association', 'associations')} with other frameworks`,
  crosswalkAlsoWhole: (n: number) => `${count(n, 'association', 'associations')} with a framework as a whole`,
  crosswalkAlsoOutside: (n: number) =>
    `${count(n, 'association', 'associations')} with what the plan does not hold`,

  crosswalkRead:
    'Each framework keeps its own order. A line joins what is associated, in the form of its type; an arrow shows which way the type is read.',
  crosswalkReadList:
    'Each statement names its counterparts and how they are associated. Swap sides to read the other way.',
  crosswalkReadRing: 'open ring',
  crosswalkReadRingIs: 'is a statement without a counterpart.',
  crosswalkReadBand:
    'Where a row is folded, a band holds several associations and says how many; gray, they are of several types.',
  crosswalkReadPick: 'Pick a statement to read its counterparts in full.',
  crosswalkSums: sums,
  crosswalkItems: (title: string, items: number, headings: number) =>
    `${title}: ${count(items, 'item', 'items')}, ${written(headings)} of them ${headings === 1 ? 'a heading' : 'headings'}.`,

  crosswalkNoFramework: 'This plan has no framework. A crosswalk puts two of them side by side.',
  crosswalkOneFramework: (title: string) =>
    `This plan has one framework, ${title}. A crosswalk needs a second one beside it.`,
  crosswalkUnknown: (ids: string) =>
    `This plan has no framework with the id ${ids}. Another one is shown in its place.`,
  crosswalkNoneBetween: (framework: string, beside: string) =>
    `No association between ${framework} and ${beside}.`,
  crosswalkPairs: 'These are associated:',
  crosswalkPair: (framework: string, beside: string, n: number) =>
    `${framework} and ${beside}: ${count(n, 'association', 'associations')}`,
  crosswalkNoPairs: 'No two frameworks of this plan are associated.',

  crosswalkTableCaption: (links: number, without: number) =>
    `${count(links, 'association', 'associations')} and ${count(without, 'statement', 'statements')} without a counterpart`,
  crosswalkTableStatement: 'Statement',
  crosswalkTableType: 'Association',
  crosswalkTableCounterpart: 'Counterpart',
  crosswalkTableItsCode: 'Its code',
};

export type CrosswalkTerms = typeof crosswalk;
