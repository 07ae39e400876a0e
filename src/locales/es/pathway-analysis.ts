/** What is found in a pathway itself, in words: chains, what blocks, circles, rules that cannot be met. */
import type { PathNoun } from '../en/pathway-sentences.js';
import type { FlawSaid, LevelGapSaid, PathHoursSaid, PathwayAnalysisTerms } from '../en/pathway-analysis.js';
import { plural } from '../plural.js';
import { agreeing, amount, count, listed, the, these, written } from './pathway-sentences.js';

const partOf = (noun: PathNoun, n: number, of: number) =>
  of === 1 ? the(noun, 1) : `${written(n)} de ${count(noun, of)}`;
const hours = (n: number) => amount(n, 'hour');

function hoursSentence({ noun, of, total, required, unknown, sustained, oneOff }: PathHoursSaid): string {
  if (of === 0) return 'No hay pasos y, por tanto, no hay horas.';
  if (unknown === of) {
    const none = of === 1 ? 'no se indica' : `${agreeing('ningun', noun, 1)} de ${these(noun, of)} indica`;
    return `Horas desconocidas: ${none} cuánto dura.`;
  }
  const rest = total - sustained - oneOff;
  const spread = [
    sustained > 0 && `${hours(sustained)} sostenidas`,
    oneOff > 0 && `${hours(oneOff)} puntuales`,
    rest > 0.001 && sustained + oneOff > 0 && `de ${hours(Math.round(rest * 100) / 100)} no se sabe`,
  ].filter(Boolean);
  const which = required > 0 && required < total && `de ellas, ${hours(required)} no se pueden omitir`;
  const sums = [
    `${hours(total)}${unknown > 0 ? ' o más' : ''} en total`,
    which,
    spread.length > 0 && spread.join(', '),
  ];
  const gap =
    unknown > 0
      ? ` ${written(unknown)} de ${count(noun, of)} no ${unknown === 1 ? 'indica' : 'indican'} sus horas.`
      : '';
  return `${sums.filter(Boolean).join('; ')}.${gap}`;
}

function flawSentence({ why, name, need, available, isNone }: FlawSaid): string {
  if (why === 'too-few')
    return `${name} pide ${need} y en su lista ${isNone ? 'no hay nada' : `solo hay ${available}`}.`;
  if (why === 'too-little') return `${name} pide ${need}; todo lo que hay en la lista suma ${available}.`;
  return `${name} pide ${need}; ${isNone ? 'no se puede completar nada' : `solo se puede llegar a completar ${available}`}.`;
}

function levelSentence({ name, competency, level, before, providers }: LevelGapSaid): string {
  const had =
    before === undefined
      ? 'ningún paso anterior lleva a nivel alguno'
      : `los pasos anteriores llevan a ${before}`;
  const help =
    providers.length === 0
      ? 'ningún paso de la ruta lo proporciona'
      : `${listed(providers)} ${providers.length === 1 ? 'lo proporciona y no va antes' : 'lo proporcionan y no van antes'}`;
  return `${name} espera ${competency} en ${level}; ${had}, y ${help}.`;
}

export const pathwayAnalysis: PathwayAnalysisTerms = {
  pathChainTitle: 'Cadena más larga',
  pathChain: (n, names) => `${written(n)} seguidos: ${names.join(', después ')}.`,
  pathChainMore: (n) => plural('es', n, { other: '# más' }),
  pathBlocksTitle: 'Lo que más bloquea',
  pathBlocks: (name, waits) => `${name}: sin ello no es posible completar ${waits}.`,
  pathBlocksCount: (groups, steps, noun) =>
    [groups > 0 && count('group', groups), steps > 0 && count(noun, steps)].filter(Boolean).join(' y '),
  pathBlocksLeft: (groups, ofGroups, steps, ofSteps, noun) =>
    [groups > 0 && partOf('group', groups, ofGroups), steps > 0 && partOf(noun, steps, ofSteps)]
      .filter(Boolean)
      .join(' y '),
  pathBlocksNow: 'Lo que más bloquea ahora',
  pathUnreachableTitle: 'Inalcanzable',
  pathUnreachable: (names, n) =>
    `${listed(names)} no se ${n === 1 ? 'puede' : 'pueden'} completar nunca tal como está la ruta.`,
  pathCircleTitle: 'Va en círculo',
  pathCircle: (names) =>
    names.length === 2 ? `${names[0]!} se necesita a sí mismo.` : `${names.join(', que hace falta para ')}.`,
  pathDeadlock: (n) => (n === 1 ? 'Nunca se puede completar.' : 'Ninguno de ellos se puede completar nunca.'),
  pathCircleAround: 'Una elección lo evita.',
  pathFlawTitle: 'Una regla que no se puede cumplir',
  pathFlaw: flawSentence,
  pathFlawCount: (noun, n) => count(noun, n),
  pathLevelTitle: 'Un nivel que nada anterior proporciona',
  pathLevel: levelSentence,
  pathApartTitle: 'Aparte de todo lo demás',
  pathApart: (names, n) =>
    n === 1
      ? `${listed(names)} no parte de nada, y nada parte de este paso.`
      : `${listed(names)} no parten de nada, y nada parte de ellos.`,
  pathMissingTitle: 'No está en el plan',
  pathMissing: (ids, n) =>
    `La ruta se refiere a ${listed(ids)}, que no ${n === 1 ? 'está' : 'están'} en ella.`,
  pathHoursTitle: 'Horas',
  pathHours: hoursSentence,
};
