/** Why something waits, what is next and why, in sentences that are put together from what is known. */
import type { LockSaid, NextSaid } from '../en/pathway-reasons.js';
import type { PathNoun } from '../en/pathway-sentences.js';
import { plural } from '../plural.js';
import { count, listed, sentence, the, written } from './pathway-sentences.js';

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
  const way = 'Camino más corto hallado';
  return names.length > 0 ? `${way}, ${steps}: ${listed(names)}.` : `${way}: ${steps}.`;
}

const inDays = (n: number) => (n === 0 ? 'hoy' : plural('es', n, { one: 'mañana', other: 'en # días' }));

function blocksPhrase({ blocks: { groups, ofGroups, steps, ofSteps }, noun: own }: NextSaid): string {
  const partOf = (of: PathNoun, n: number, all: number) =>
    all === 1 ? `${the(of, 1)} que queda` : `${written(n)} de ${the(of, all)} que quedan`;
  const parts = [groups > 0 && partOf('group', groups, ofGroups), steps > 0 && partOf(own, steps, ofSteps)];
  const named = parts.filter((part) => part !== false);
  return named.length === 0 ? '' : `sin ello no es posible completar ${listed(named)}`;
}

function told(said: NextSaid): string {
  if (said.reason === 'stage') return 'está en la primera etapa en la que hay algo abierto';
  if (said.reason === 'counts')
    return `cuenta en ${count('group', said.countsIn)}, más que nada de lo que está abierto`;
  if (said.reason === 'offered' && said.inDays !== undefined)
    return `es lo que antes se ofrece, ${inDays(said.inDays)}`;
  if (said.reason === 'under-way') return 'está en curso y no hay nada más abierto';
  if (said.reason === 'blocks') return '';
  return said.isOnly ? 'no hay nada más abierto' : 'es lo primero de lo que está abierto';
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
