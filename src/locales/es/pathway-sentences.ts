/** The sequencer's nouns, numbers and rules, from which its sentences are put together. */
import type { HaveSaid, PathNoun, RuleSaid, SideSaid } from '../en/pathway-sentences.js';
import { plural } from '../plural.js';

interface Noun {
  readonly one: string;
  readonly other: string;
  readonly isFeminine: boolean;
}

const noun = (one: string, other: string, isFeminine = false): Noun => ({ one, other, isFeminine });
/** “las 5 insignias”, “el único curso”. */
export const the = (of: PathNoun, n: number) => {
  const { one, isFeminine } = NOUNS[of];
  if (n === 1) return `${isFeminine ? 'la única' : 'el único'} ${one}`;
  return `${isFeminine ? 'las' : 'los'} ${count(of, n)}`;
};

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
/** “los que”, “las que”. */
export const thoseOf = (of: PathNoun) => (NOUNS[of].isFeminine ? 'las que' : 'los que');
/** A name such as “eLearning” stays as it is. */
export const capital = (text: string) =>
  /^\p{Ll}\p{Lu}/u.test(text) ? text : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
export const sentence = (parts: readonly (string | false | undefined)[], mark = ', ') => {
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
export const these = (of: PathNoun, n: number) => {
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
  if (need === undefined) return `un número desconocido de ${names.length > 0 ? listed(names) : some(rule)}`;
  if (need === 0) return 'nada';
  if (need > of) return `${count(own, need)}, aunque solo ${of === 1 ? 'figura' : 'figuran'} ${written(of)}`;
  if (need === of) {
    if (names.length > 0) return listed(names);
    return the(own, of);
  }
  const from = names.length > 0 ? listed(names, 'o') : some(rule);
  return `${need === 1 ? agreeing('un', own, 1) : written(need)} de ${from}`;
}

export function rulePhrase(rule: RuleSaid): string {
  if (rule.nodes + rule.parts.length === 0 && rule.need === undefined) return 'algo que no se indica';
  if (rule.kind === 'hours' || rule.kind === 'credits') return sumPhrase(rule);
  return rule.parts.length > 0 ? nestedPhrase(rule) : countPhrase(rule);
}

export function havePhrase({ whose, have, begun, unit, isOne }: HaveSaid): string {
  if (isOne) return have > 0 ? 'ya hecho' : begun ? 'en curso' : 'aún no hecho';
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

export function unknownRule(of: PathNoun, n: number, said: string, constraints: readonly string[]): string {
  const which =
    n === 1 ? `si ${these(of, 1)} hace falta` : `${agreeing('cuánt', of, 2)} de ${these(of, n)} hacen falta`;
  const counted = n === 0 ? '' : `: no se indica ${which}`;
  const held = constraints.length > 0 && `Debe cumplirse: ${constraints.join('; ')}; nadie lo ha juzgado.`;
  const own = said !== '' && `El plan dice: ${said}`;
  const unknown = !(held && n === 0) && `Regla desconocida${own ? '' : counted}.`;
  return [unknown, held, own].filter(Boolean).join(' ');
}

const COMPARED: Readonly<Record<string, string>> = {
  equals: 'es',
  'not-equals': 'no es',
  'more-than': 'es más de',
  'at-least': 'es al menos',
  'less-than': 'es menos de',
  'at-most': 'es como máximo',
};

/** What is done with values before they are compared, as CTDL names it. */
const ACTIONS: Readonly<Record<string, string>> = {
  Sum: 'la suma de',
  Mean: 'la media de',
  Median: 'la mediana de',
  Minimum: 'el mínimo de',
  Maximum: 'el máximo de',
  Count: 'el número de',
};

const acted = ({ text, action }: SideSaid) => {
  if (action === '' || text === '') return text;
  return Object.hasOwn(ACTIONS, action) ? `${ACTIONS[action]!} ${text}` : `${text} (${action})`;
};

export function constraintPhrase(
  left: SideSaid,
  comparator: string,
  { texts, action }: { readonly texts: readonly string[]; readonly action: string },
): string {
  const how = Object.hasOwn(COMPARED, comparator) ? COMPARED[comparator]! : comparator;
  const isList = action === 'AnyOf' || action === 'AllOf';
  const right = listed(texts, action === 'AllOf' ? 'y' : 'o') || 'un valor que no se indica';
  const subject = acted(left) || 'un valor';
  const object = isList || texts.length === 0 ? right : acted({ text: right, action });
  return how === '' ? `${subject}: ${object}` : `${subject} ${how} ${object}`;
}
