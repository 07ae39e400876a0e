/** The sentences of the sequencer that are put together from what is known: rules, why something waits, what is next. */
import type { HaveSaid, LockSaid, NextSaid, PathNoun, RuleSaid } from '../en/pathway-sentences.js';
import { plural } from '../plural.js';

interface Noun {
  readonly one: string;
  readonly other: string;
  readonly isFeminine: boolean;
}

const noun = (one: string, other: string, isFeminine = false): Noun => ({ one, other, isFeminine });
const NOUNS: Readonly<Record<PathNoun, Noun>> = {
  step: noun('paso', 'pasos'),
  badge: noun('insignia', 'insignias', true),
  course: noun('curso', 'cursos'),
  credential: noun('credencial', 'credenciales', true),
  group: noun('grupo', 'grupos'),
  track: noun('itinerario', 'itinerarios'),
  part: noun('parte', 'partes', true),
};

export const written = (n: number) => plural('es', n, { other: '#' });
export const count = (of: PathNoun, n: number) =>
  plural('es', n, { one: `# ${NOUNS[of].one}`, other: `# ${NOUNS[of].other}` });
/** The ending of a word that agrees with what is counted: “hecho”, “hechas”. */
export const agreeing = (stem: string, of: PathNoun, n: number) =>
  `${stem}${NOUNS[of].isFeminine ? 'a' : 'o'}${n === 1 ? '' : 's'}`;
export const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const sentence = (parts: readonly (string | false | undefined)[], mark = ', ') => {
  const text = parts.filter(Boolean).join(mark);
  return text === '' ? '' : `${capital(text)}.`;
};
/** “y” becomes “e” before the same sound, “o” becomes “u”. */
const joint = (word: 'y' | 'o', next: string) => {
  if (word === 'y') return /^h?[ií](?![aeouáéóú])/i.test(next) ? 'e' : 'y';
  return /^h?[oó]/i.test(next) ? 'u' : 'o';
};
export const listed = (items: readonly string[], word: 'y' | 'o' = 'y') =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${joint(word, items.at(-1)!)} ${items.at(-1)!}`;
const these = (of: PathNoun, n: number) => {
  const { one, isFeminine } = NOUNS[of];
  if (n === 1) return `${isFeminine ? 'esta' : 'este'} ${one}`;
  return `${isFeminine ? 'estas' : 'estos'} ${count(of, n)}`;
};

const UNITS: Readonly<Record<string, readonly [one: string, other: string]>> = {
  hour: ['hora', 'horas'],
  '': ['crédito', 'créditos'],
  'clock-hour': ['hora', 'horas'],
  'contact-hour': ['hora de contacto', 'horas de contacto'],
  ceu: ['unidad CEU', 'unidades CEU'],
  plu: ['unidad PLU', 'unidades PLU'],
  pdp: ['punto PDP', 'puntos PDP'],
  cpe: ['hora CPE', 'horas CPE'],
  ctle: ['hora CTLE', 'horas CTLE'],
  'semester-hour': ['hora de semestre', 'horas de semestre'],
};

export const amount = (n: number, unit: string) => {
  const known = Object.hasOwn(UNITS, unit) ? UNITS[unit]! : [unit, unit];
  return plural('es', n, { one: `# ${known[0]}`, other: `# ${known[1]}` });
};

const some = ({ noun: of, nodes, isNear }: RuleSaid) => (isNear ? these(of, nodes) : count(of, nodes));

function sumPhrase(rule: RuleSaid): string {
  const needed =
    rule.need === undefined
      ? `un número desconocido de ${amount(2, rule.unit).slice(2)}`
      : amount(rule.need, rule.unit);
  const from = rule.names.length > 0 ? listed(rule.names) : rule.nodes > 0 ? some(rule) : '';
  const sources = [from, ...rule.parts].filter(Boolean);
  return sources.length === 0 ? needed : `${needed} de ${sources.join('; ')}`;
}

function nestedPhrase({ need, of, nodes, names, parts, noun: own }: RuleSaid): string {
  const each = `cada ${agreeing('un', own, 1)} de ${count(own, nodes)}`;
  const counted = names.length > 0 ? names : nodes === 0 ? [] : [nodes === 1 ? count(own, 1) : each];
  const items = [...counted, ...parts];
  if (need === undefined) return `un número desconocido de lo siguiente: ${items.join('; ')}`;
  if (need >= of)
    return items.length === 1 ? items[0]! : `${items.slice(0, -1).join('; ')}; y ${items.at(-1)!}`;
  const last = items.length > 1 ? `${items.slice(0, -1).join('; ')}; o ${items.at(-1)!}` : items[0]!;
  return need === 1 ? `una de estas opciones: ${last}` : `${written(need)} de estas opciones: ${last}`;
}

function countPhrase(rule: RuleSaid): string {
  const { need, of, noun: own, names } = rule;
  const { one, other, isFeminine } = NOUNS[own];
  if (need === undefined) return `un número desconocido de ${names.length > 0 ? listed(names) : some(rule)}`;
  if (need > of) return `${count(own, need)}, aunque solo ${of === 1 ? 'figura' : 'figuran'} ${written(of)}`;
  if (need === of) {
    if (names.length > 0) return listed(names);
    const article = isFeminine ? 'las' : 'los';
    return of === 1 ? `${isFeminine ? 'la única' : 'el único'} ${one}` : `${article} ${written(of)} ${other}`;
  }
  const from = names.length > 0 ? listed(names, 'o') : some(rule);
  return `${need === 1 ? agreeing('un', own, 1).replace(/uno$/, 'uno') : written(need)} de ${from}`;
}

export function rulePhrase(rule: RuleSaid): string {
  if (rule.nodes + rule.parts.length === 0 && rule.need === undefined) return 'algo que no se indica';
  if (rule.kind === 'hours' || rule.kind === 'credits') return sumPhrase(rule);
  return rule.parts.length > 0 ? nestedPhrase(rule) : countPhrase(rule);
}

export function havePhrase({ whose, have, begun, unit }: HaveSaid): string {
  const number = unit === undefined ? written(have) : amount(have, unit);
  const done = whose === 'self' ? `usted lleva ${number}` : `hecho: ${number}`;
  return begun ? `${done}, en curso: ${written(begun)}` : done;
}

export function ruleSentence(
  phrase: string,
  have: HaveSaid | undefined,
  lead: '' | 'and' | 'first',
  constraints: readonly string[],
): string {
  const led = lead === 'first' ? `Antes: ${phrase}` : lead === 'and' ? `Y además ${phrase}` : phrase;
  const held = constraints.length > 0 && `Y debe cumplirse: ${constraints.join('; ')}.`;
  const open = have?.isOpen && 'No se sabe si esto se cumple.';
  return [sentence([led, have && havePhrase(have)]), held, open].filter(Boolean).join(' ');
}

export const unknownRule = (of: PathNoun, n: number) =>
  n === 0
    ? 'Regla desconocida.'
    : `Regla desconocida: no se indica ${agreeing('cuánt', of, 2)} de ${these(of, n)} hacen falta.`;

const COMPARED: Readonly<Record<string, string>> = {
  equals: 'es',
  'not-equals': 'no es',
  'more-than': 'es más de',
  'at-least': 'es al menos',
  'less-than': 'es menos de',
  'at-most': 'es como máximo',
};

export function constraintPhrase(left: string, comparator: string, right: readonly string[]): string {
  const how = Object.hasOwn(COMPARED, comparator) ? COMPARED[comparator]! : comparator;
  return [left, how, listed(right, 'o')].filter(Boolean).join(' ');
}

export function lockSentence({ needs, together, door }: LockSaid): string {
  const parts = [
    needs.length > 0 && `necesita ${needs.join(', después ')}`,
    together.length > 0 && `va junto con ${listed(together)}, que está bloqueado`,
    door !== undefined && `todos los grupos en los que cuenta están bloqueados; el más cercano es ${door}`,
  ];
  return sentence(parts, '; ');
}

export function waySentence(n: number | undefined, steps: string, names: readonly string[]): string {
  if (n === undefined) return 'Ningún camino lleva hasta ahí tal como está la ruta.';
  if (n === 0) return 'No queda nada por hacer antes.';
  const way = `Camino más corto hallado: ${steps}`;
  return names.length > 0 ? `${way}: ${listed(names)}.` : `${way}.`;
}

const inDays = (n: number) => (n === 0 ? 'hoy' : plural('es', n, { one: 'mañana', other: 'en # días' }));

function blocksPhrase({ blocks: { groups, ofGroups, steps, ofSteps }, noun: own }: NextSaid): string {
  const parts = [
    groups > 0 && `${written(groups)} de ${count('group', ofGroups)} que quedan`,
    steps > 0 && `${written(steps)} de ${count(own, ofSteps)} que quedan`,
  ].filter((part) => part !== false);
  const verb = groups + steps === 1 ? 'no se puede completar' : 'no se pueden completar';
  return parts.length === 0 ? '' : `sin él ${verb} ${listed(parts)}`;
}

function told(said: NextSaid): string {
  if (said.reason === 'stage') return 'está en la primera etapa en la que hay algo abierto';
  if (said.reason === 'counts')
    return `cuenta en ${count('group', said.countsIn)}, más que nada de lo que está abierto`;
  if (said.reason === 'offered' && said.inDays !== undefined)
    return `es lo que antes se ofrece, ${inDays(said.inDays)}`;
  if (said.reason === 'under-way') return 'está en curso y no hay nada más abierto';
  return said.reason === 'blocks' ? '' : 'es lo primero de lo que está abierto';
}

export function nextClause(said: NextSaid): string {
  const completes = said.completes.length > 0 && `completa ${listed(said.completes)}`;
  const around = said.around !== undefined && `ningún camino a ${said.around} lo evita`;
  const found = [told(said), completes, around].filter(Boolean);
  if (found.length === 0) found.push(blocksPhrase(said));
  return found.slice(0, 2).filter(Boolean).join(', y ');
}

export function nextSentences(said: NextSaid): string {
  const { asked, askedMore, completes } = said;
  const names = askedMore > 0 ? [...asked, `${written(askedMore)} más`] : asked;
  const verb = asked.length + askedMore === 1 ? 'lo pide' : 'lo piden';
  const byName = asked.length > 0 && `${listed(names)} ${verb} por su nombre`;
  const completed = completes.length > 0 && `completa ${listed(completes)}`;
  return [
    told(said) && sentence([told(said)]),
    sentence([byName, completed], ', y '),
    said.reason === 'blocks' || said.blocks.groups + said.blocks.steps > 0
      ? sentence([blocksPhrase(said)])
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
