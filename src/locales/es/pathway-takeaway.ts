/** The sentence with the numbers at the head of the sequencer, and what stands in it where something is missing. */
import type {
  NextTakeawaySaid,
  PathwayTakeawayTerms,
  TakeawaySaid,
  WholeSaid,
} from '../en/pathway-takeaway.js';
import { plural } from '../plural.js';
import { agreeing, count, written } from './pathway-sentences.js';

const under = (n: number) => `${written(n)} en curso`;

function doneText({ noun, of, done, begun, begunOnWay, left, destination, mark }: TakeawaySaid): string {
  const number =
    done === 0
      ? `${agreeing('ningun', noun, 1).replace(/uno$/, 'uno')} de ${count(noun, of)}`
      : done === of
        ? count(noun, of)
        : count(noun, done);
  const word = agreeing('hech', noun, done === 0 ? 1 : done);
  const verb =
    done === 0
      ? 'está'
      : done === of
        ? `${done === 1 ? 'está' : 'están'} ${agreeing('tod', noun, done)}`
        : done === 1
          ? 'está'
          : 'están';
  const text = mark(number);
  const first = done === 0 ? `${text} ${verb} ${word}` : `${text} ${verb} ${word}`;
  if (left === undefined || destination === undefined || left === 0)
    return begun > 0 ? `${first} y hay ${under(begun)}` : first;
  const more = `${written(left)}${done > 0 ? ' más' : ''} ${left === 1 ? 'lleva' : 'llevan'} a ${destination}`;
  if (begun > 0 && begun === begunOnWay) return `${first}; ${more}, de ellos ${under(begun)}`;
  return `${begun > 0 ? `${first} y hay ${under(begun)}` : first}; ${more}`;
}

function nextText({ reason, name, clause, destination, waitsFor }: NextTakeawaySaid): string {
  switch (reason) {
    case 'empty':
      return 'Esta ruta todavía no tiene pasos.';
    case 'reached':
      return destination ? `Se ha alcanzado ${destination}.` : 'No queda nada por hacer.';
    case 'waiting':
      return waitsFor
        ? `Ahora no se puede empezar nada: lo que queda espera a ${waitsFor}.`
        : 'Ahora no se puede empezar nada: todo lo que queda espera a algo.';
    case 'unknown':
      return 'No se sabe qué pasos están abiertos.';
    case 'under-way':
      return `Primero hay que terminar ${name}: está en curso y no hay nada más abierto.`;
    default:
      return `Lo siguiente es ${name}${clause ? `: ${clause}` : ''}.`;
  }
}

function wholeText({ noun, steps, groups, stages, chain, destination, blocks, mark }: WholeSaid): string {
  if (steps + groups === 0) return 'Esta ruta todavía no tiene pasos.';
  const parts = [mark(count(noun, steps)), groups > 0 && count('group', groups)].filter(Boolean).join(' y ');
  const where = stages > 0 ? ` en ${plural('es', stages, { one: '# etapa', other: '# etapas' })}` : '';
  const leads = destination ? ` ${steps + groups === 1 ? 'lleva' : 'llevan'} a ${destination}` : '';
  const longest = chain > 1 ? `; la cadena más larga tiene ${written(chain)} seguidos` : '';
  const most = blocks ? ` Lo que más espera, espera a ${blocks}.` : '';
  return `${parts}${where}${leads}${longest}.${most}`;
}

export const pathwayTakeaway: PathwayTakeawayTerms = {
  pathTakeawayDone: (said) => `${doneText(said)}.`,
  pathTakeawayNext: nextText,
  pathTakeawayWhole: wholeText,
  pathTakeawayNoRecord: (name) => (name ? `No se sabe qué ha hecho ${name}.` : 'No se sabe qué se ha hecho.'),
};
