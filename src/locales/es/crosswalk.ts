import type { CrosswalkShare, CrosswalkSums, CrosswalkTerms } from '../en/crosswalk.js';
import { plural } from '../plural.js';

const written = (n: number) => plural('es', n, { other: '#' });
const count = (n: number, one: string, other: string) =>
  plural('es', n, { one: `# ${one}`, other: `# ${other}` });
const associations = (n: number) => count(n, 'asociación', 'asociaciones');

type Types = Readonly<Record<string, readonly [word: string, from: string, to: string]>>;
const TYPES: Types = {
  'exact-match-of': ['equivalencia exacta', 'equivalencia exacta', 'equivalencia exacta'],
  'is-translation-of': ['traducción', 'traducción de', 'traducido como'],
  'is-peer-of': ['par', 'par', 'par'],
  'is-related-to': ['relación', 'relacionado', 'relacionado'],
  'is-part-of': ['parte de', 'parte de', 'tiene como parte'],
  'is-child-of': ['depende de', 'depende de', 'abarca'],
  precedes: ['precede a', 'precede a', 'sigue a'],
  'replaced-by': ['sustituido por', 'sustituido por', 'sustituye a'],
  exemplar: ['ejemplo', 'tiene como ejemplo', 'ejemplo de'],
  'has-skill-level': ['nivel de destreza', 'tiene el nivel de destreza', 'nivel de destreza de'],
  unstated: ['tipo sin indicar', 'tipo sin indicar', 'tipo sin indicar'],
};
const typeWords = (type: string) =>
  Object.hasOwn(TYPES, type) ? TYPES[type]! : ([type, type, type] as const);

const share = ({ matched, statements }: CrosswalkShare) => `${written(matched)} de ${written(statements)}`;

function sums({ stated, between, repeated, within, elsewhere, whole, outside }: CrosswalkSums): string {
  const verb = (n: number, one: string, other: string) => (n === 1 ? one : other);
  const parts = [
    repeated > 0 && `${written(repeated)} ${verb(repeated, 'repite', 'repiten')} otra`,
    within > 0 && `${written(within)} ${verb(within, 'queda', 'quedan')} dentro de un mismo marco`,
    elsewhere > 0 && `${written(elsewhere)} ${verb(elsewhere, 'lleva', 'llevan')} a otros marcos`,
    whole > 0 && `${written(whole)} ${verb(whole, 'lleva', 'llevan')} a un marco entero`,
    outside > 0 && `${written(outside)} ${verb(outside, 'lleva', 'llevan')} fuera del plan`,
  ].filter((part) => part !== false);
  const all = `Los dos indican ${associations(stated)}: ${written(between)} entre ellos`;
  return parts.length === 0 ? `${all}.` : `${all}; ${parts.join('; ')}.`;
}

export const crosswalk: CrosswalkTerms = {
  crosswalkHeading: 'Correspondencia entre marcos',
  crosswalkContext: (framework, beside) => `${framework} y ${beside}`,
  crosswalkTakeaway: (framework, beside) =>
    `${share(framework)} enunciados de ${framework.title} tienen correspondencia en ${beside.title}; a la inversa, ${share(beside)}.`,
  crosswalkOnly: (types) => `Solo cuentan: ${types}.`,

  crosswalkTypeWord: (type) => typeWords(type)[0],
  crosswalkTypeFrom: (type) => typeWords(type)[1],
  crosswalkTypeTo: (type) => typeWords(type)[2],
  crosswalkTypes: 'Asociaciones visibles',
  crosswalkNoTypes: 'No se muestra ningún tipo de asociación. Marque alguno.',

  crosswalkFramework: 'Marco',
  crosswalkBeside: 'Marco de al lado',
  crosswalkSwap: 'Intercambiar',
  crosswalkSwapped: (framework, beside) => `${framework} primero, ${beside} al lado.`,
  crosswalkAsTable: 'Como tabla',

  crosswalkMatched: (matched, statements) =>
    `${written(matched)} de ${written(statements)} con correspondencia`,
  crosswalkStatements: (n) => count(n, 'enunciado', 'enunciados'),
  crosswalkCount: (n) => associations(n),
  crosswalkStretch: (first, last) => `de ${first} a ${last}`,
  crosswalkUntitled: (id) => `Enunciado sin texto (${id})`,
  crosswalkNone: 'sin correspondencia',
  crosswalkNoneShown: 'sin correspondencia de los tipos visibles',
  crosswalkMore: (n) => `y ${written(n)} más`,
  crosswalkFolded: (limit) =>
    `Un marco de más de ${written(limit)} elementos se pliega en sus ámbitos. Abra uno para ver sus enunciados; lo que usted elige se muestra siempre.`,

  crosswalkTreeHelp:
    'Las flechas arriba y abajo recorren el marco; izquierda y derecha llevan a la correspondencia, y los corchetes a las demás. Intro abre los detalles y, con ellos, un ámbito plegado; Espacio abre solo los detalles; Escape suelta la selección.',
  crosswalkAlong: (phrase, from, place, of) =>
    of > 1 ? `${phrase}: ${from}. ${written(place)} de ${written(of)}.` : `${phrase}: ${from}.`,
  crosswalkNothing: 'Desde aquí no hay correspondencia.',
  crosswalkOpened: (title) => `${title} está abierto.`,
  crosswalkClosed: (title) => `${title} está plegado.`,

  crosswalkKindStatement: 'Enunciado',
  crosswalkKindHeading: 'Encabezado',
  crosswalkCode: 'Código',
  crosswalkItemType: 'Clase',
  crosswalkLevels: 'Niveles educativos',
  crosswalkUnder: 'Debajo de él',
  crosswalkWhere: (title) => `Dónde están en ${title}`,
  crosswalkOpen: (n) => `Mostrar ${n === 1 ? 'su elemento' : `sus ${written(n)} elementos`}`,
  crosswalkFold: 'Plegar',
  crosswalkAlso: 'Fuera de esta imagen',
  crosswalkAlsoHidden: (n) => `${associations(n)} de un tipo que no se muestra`,
  crosswalkAlsoWithin: (n) => `${associations(n)} dentro de su propio marco`,
  crosswalkAlsoElsewhere: (n) => `${associations(n)} con otros marcos`,
  crosswalkAlsoWhole: (n) => `${associations(n)} con un marco entero`,
  crosswalkAlsoOutside: (n) => `${associations(n)} con lo que el plan no contiene`,

  crosswalkRead:
    'Cada marco conserva su propio orden. Una línea une lo que está asociado, con la forma de su tipo; una flecha indica en qué sentido se lee.',
  crosswalkReadList:
    'Cada enunciado nombra sus correspondencias y el tipo de asociación. Intercambie los marcos para leer a la inversa.',
  crosswalkReadRing: 'anillo abierto',
  crosswalkReadRingIs: 'es un enunciado sin correspondencia.',
  crosswalkReadBand:
    'Donde hay algo plegado, una banda reúne varias asociaciones e indica cuántas; en gris, son de varios tipos.',
  crosswalkReadPick: 'Elija un enunciado para leer sus correspondencias completas.',
  crosswalkSums: sums,
  crosswalkItems: (title, items, headings) =>
    `${title}: ${count(items, 'elemento', 'elementos')}, de ellos ${count(headings, 'encabezado', 'encabezados')}.`,

  crosswalkNoFramework:
    'Este plan no tiene ningún marco. Una correspondencia pone dos marcos uno al lado del otro.',
  crosswalkOneFramework: (title) =>
    `Este plan tiene un solo marco, ${title}. Una correspondencia necesita otro al lado.`,
  crosswalkUnknown: (ids) =>
    `Este plan no tiene ningún marco con el identificador ${ids}. En su lugar se muestra otro.`,
  crosswalkNoneBetween: (framework, beside) => `No hay ninguna asociación entre ${framework} y ${beside}.`,
  crosswalkPairs: 'Estos están asociados:',
  crosswalkPair: (framework, beside, n) => `${framework} y ${beside}: ${associations(n)}`,
  crosswalkNoPairs: 'No hay dos marcos asociados en este plan.',

  crosswalkTableCaption: (links, without) =>
    `${associations(links)} y ${count(without, 'enunciado', 'enunciados')} sin correspondencia`,
  crosswalkTableStatement: 'Enunciado',
  crosswalkTableType: 'Asociación',
  crosswalkTableCounterpart: 'Correspondencia',
  crosswalkTableItsCode: 'Su código',
};
