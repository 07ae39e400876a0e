/** The sentences of the growth-plan card that are put together from what is known. */
import type {
  GrowthCounts,
  GrowthLevelWords,
  GrowthMeasureWords,
  GrowthReasonWords,
} from '../en/growth-sentences.js';
import { plural } from '../plural.js';

export const written = (n: number) => plural('es', n, { other: '#' });
export const days = (n: number) => plural('es', n, { one: '# día', other: '# días' });
const areOverdue = (n: number) => `${written(n)} ${n === 1 ? 'está atrasada' : 'están atrasadas'}`;
const areBlocked = (n: number) => `${written(n)} ${n === 1 ? 'está bloqueada' : 'están bloqueadas'}`;
export const sentence = (parts: readonly (string | false | undefined)[], mark = '; '): string => {
  const text = parts.filter(Boolean).join(mark);
  return text === '' ? '' : `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};

function doneText(actions: number, done: number, count: string): string {
  if (actions === 0) return 'todavía no hay ninguna acción prevista';
  if (actions === 1) return done === 1 ? 'su única acción está hecha' : 'su única acción aún no está hecha';
  if (done === 0) return `ninguna de sus ${count} está hecha`;
  if (done === actions) return `las ${count} están hechas`;
  return `${written(done)} de ${count} ${done === 1 ? 'está hecha' : 'están hechas'}`;
}

export function takeaway({ actions, done, overdue, blocked, goals, standing }: GrowthCounts): string {
  if (goals === 0) return 'Este plan todavía no tiene metas.';
  const count = plural('es', actions, { one: '# acción', other: '# acciones' });
  const some = doneText(actions, done, count);
  const troubles = [overdue > 0 && areOverdue(overdue), blocked > 0 && areBlocked(blocked)].filter(
    (part) => part !== false,
  );
  const first = [some, ...troubles];
  const last = first.length > 1 ? ` y ${first.pop()!}` : '';
  return sentence([first.join(', ') + last, standing]);
}

function movedText({ start, now, up, since }: GrowthLevelWords): string | false {
  if (up === undefined) return now !== undefined && start === undefined && 'no se sabe dónde empezó';
  if (up === 0) return since ? `como en ${since}, al empezar` : 'como al empezar';
  const by = plural('es', Math.abs(up), { one: 'uno', other: '#' });
  return `${up > 0 ? 'sube' : 'baja'} ${by} desde ${since ?? 'el inicio'}`;
}

export function levelText(words: GrowthLevelWords): string {
  const { start, now, target, by, seenIn, seenOn } = words;
  const unknown =
    now === undefined && `no se sabe en qué nivel está ahora${start ? `; empezó en ${start}` : ''}`;
  const seen = now !== undefined && seenIn && `según ${seenIn}${seenOn ? ` del ${seenOn}` : ''}`;
  const aim =
    target === undefined ? 'no hay nivel previsto' : `nivel previsto: ${target}${by ? `, para ${by}` : ''}`;
  return sentence([[unknown, movedText(words), seen].filter(Boolean).join(', '), aim]);
}

export function measureText(words: GrowthMeasureWords): string {
  const { date, people, isUnknown, start, startDate, target, targetDate, ahead, side, isReached } = words;
  const when = !isUnknown && date && `el ${date}${people ? `, ${written(people)} personas` : ''}`;
  const from = start && `desde ${start}${startDate ? ` en ${startDate}` : ''}`;
  const by = targetDate ? ` para ${targetDate}` : '';
  const line = `la línea recta hasta ${target}`;
  const path =
    target === undefined
      ? 'no hay valor previsto'
      : isReached
        ? `se alcanzó el valor previsto, ${target}`
        : side === undefined
          ? `valor previsto: ${target}${by}`
          : side === 0
            ? `sobre ${line}`
            : `${ahead} por ${side > 0 ? 'delante' : 'detrás'} de ${line}${by}`;
  return sentence([[when, from].filter(Boolean).join(', '), path]);
}

const REASONS: Readonly<Record<string, string>> = {
  returned: 'el plan fue devuelto y espera cambios',
  blocked: 'no queda nada más por hacer',
  'in-progress': 'ya está empezado',
  'due-first': 'tiene la fecha más cercana',
  undated: 'es lo primero que queda, y nada tiene fecha',
  draft: 'el plan está escrito y aún no se ha entregado',
  'no-goals': 'un plan empieza con una meta',
  'no-actions': 'ninguna meta tiene todavía una acción',
  'review-next': 'todas las acciones están hechas',
};

export function reasonText({ reason, overdue, due, blockedBy, level, review }: GrowthReasonWords): string {
  if (reason === 'all-done') return 'Todas las acciones y todas las revisiones están hechas.';
  const why = Object.hasOwn(REASONS, reason) ? REASONS[reason]! : reason;
  const parts = [
    overdue ? `lleva ${overdue}` : why,
    due && `es ${due}`,
    reason === 'blocked' && `está bloqueado${blockedBy ? ` (${blockedBy})` : ''}`,
    level && `lleva al nivel ${level}`,
    review && `${review[0]!.toLowerCase()}${review.slice(1)} lo mirará`,
  ].filter((part) => Boolean(part));
  const last = parts.pop()!;
  return `Va primero porque ${parts.length > 0 ? `${parts.join(', ')} y ${last}` : last}.`;
}
