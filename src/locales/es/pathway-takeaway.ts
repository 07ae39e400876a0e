/** The sentence with the numbers at the head of the sequencer, and what stands in it where something is missing. */
import type {
  NextTakeawaySaid,
  PathwayTakeawayTerms,
  TakeawaySaid,
  WholeSaid,
} from '../en/pathway-takeaway.js';
import { plural } from '../plural.js';
import { agreeing, capital, count, the, thoseOf, written } from './pathway-sentences.js';

const under = (n: number) => `${written(n)} en curso`;
const are = (n: number) => (n === 1 ? 'está' : 'están');

function doneText({
  noun,
  of,
  done,
  begun,
  begunOnWay,
  left,
  destination,
  isLast,
  mark,
}: TakeawaySaid): string {
  const hecho = agreeing('hech', noun, Math.max(1, done));
  const all = the(noun, of);
  const none = capital(`${agreeing('ningun', noun, 1)} de ${all}`);
  const number = done === 0 ? none : done === of ? capital(all) : count(noun, done);
  const first = `${mark(number)} ${are(Math.max(1, done))} ${hecho}`;
  const and = begun > 0 ? `${first} y hay ${under(begun)}` : first;
  if (left === undefined || destination === undefined || left === 0) return and;
  const rest = `${written(left)}${done > 0 ? ' más' : ''}`;
  const last = left === 1 ? `solo queda ${destination}` : `quedan ${rest}, con ${destination} al final`;
  const more = isLast ? last : `${rest} ${left === 1 ? 'lleva' : 'llevan'} a ${destination}`;
  if (begun === 0 || begun !== begunOnWay) return `${and}; ${more}`;
  return `${first}; ${more}, de ${thoseOf(noun)} ${written(begun)} ${are(begun)} en curso`;
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
  const parts = [steps > 0 && mark(count(noun, steps)), groups > 0 && count('group', groups)]
    .filter(Boolean)
    .join(' y ');
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
