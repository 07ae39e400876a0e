/** The sentences of the growth-plan card that are put together from what is known. */
import { plural } from '../plural.js';

export const written = (n: number) => plural('en', n, { other: '#' });
export const days = (n: number) => plural('en', n, { one: '# day', other: '# days' });
const isAre = (n: number) => (n === 1 ? 'is' : 'are');
export const sentence = (parts: readonly (string | false | undefined)[], mark = '; '): string => {
  const text = parts.filter(Boolean).join(mark);
  return text === '' ? '' : `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};

/** What the takeaway says of the actions, and of one goal. */
export interface GrowthCounts {
  actions: number;
  done: number;
  overdue: number;
  blocked: number;
  goals: number;
  /** In words already: "Phonics is one level short of its target". */
  standing?: string;
}

function doneText(actions: number, done: number, count: string): string {
  if (actions === 0) return 'no action is planned yet';
  if (actions === 1) return done === 1 ? 'its one action is done' : 'its one action is not done yet';
  if (done === 0) return `none of its ${count} is done`;
  return done < actions ? `${written(done)} of ${count} ${isAre(done)} done` : `all ${count} are done`;
}

export function takeaway({ actions, done, overdue, blocked, goals, standing }: GrowthCounts): string {
  if (goals === 0) return 'This plan has no goals yet.';
  const count = plural('en', actions, { one: '# action', other: '# actions' });
  const some = doneText(actions, done, count);
  const troubles = [
    overdue > 0 && `${written(overdue)} ${isAre(overdue)} overdue`,
    blocked > 0 && `${written(blocked)} ${isAre(blocked)} blocked`,
  ].filter((part) => part !== false);
  const first = [some, ...troubles];
  const last = first.length > 1 ? ` and ${first.pop()!}` : '';
  return sentence([first.join(', ') + last, standing]);
}

/** What is known of a level, in words already. */
export interface GrowthLevelWords {
  start?: string;
  now?: string;
  target?: string;
  by?: string;
  /** Levels from the start to now; undefined while either is unknown. */
  up?: number;
  since?: string;
  seenIn?: string;
  seenOn?: string;
}

function movedText({ start, now, up, since }: GrowthLevelWords): string | false {
  if (up === undefined) return now !== undefined && start === undefined && 'where it began is not known';
  if (up === 0) return since ? `as in ${since}, when it began` : 'as at the start';
  const by = plural('en', Math.abs(up), { one: 'one', other: '#' });
  return `${up > 0 ? 'up' : 'down'} ${by} since ${since ?? 'the start'}`;
}

export function levelText(words: GrowthLevelWords): string {
  const { start, now, target, by, seenIn, seenOn } = words;
  const unknown =
    now === undefined && `where it stands now is not known${start ? `; it began at ${start}` : ''}`;
  const seen = now !== undefined && seenIn && `as seen in ${seenIn}${seenOn ? ` on ${seenOn}` : ''}`;
  const aim = target === undefined ? 'no target level is set' : `target ${target}${by ? ` by ${by}` : ''}`;
  return sentence([[unknown, movedText(words), seen].filter(Boolean).join(', '), aim]);
}

/** What is known of a measure, in words already. */
export interface GrowthMeasureWords {
  date?: string;
  people?: number;
  isUnknown: boolean;
  start?: string;
  startDate?: string;
  target?: string;
  targetDate?: string;
  /** How far from the straight line, and on which side: 1 ahead, -1 behind, 0 on it. */
  ahead?: string;
  side?: number;
  isReached: boolean;
}

export function measureText(words: GrowthMeasureWords): string {
  const { date, people, isUnknown, start, startDate, target, targetDate, ahead, side, isReached } = words;
  const when = !isUnknown && date && `on ${date}${people ? `, ${written(people)} people` : ''}`;
  const from = start && `from ${start}${startDate ? ` in ${startDate}` : ''}`;
  const line = `the straight line to ${target}`;
  const path =
    target === undefined
      ? 'no target is set'
      : isReached
        ? `the target, ${target}, is reached`
        : side === undefined
          ? `target ${target}${targetDate ? ` by ${targetDate}` : ''}`
          : side === 0
            ? `on ${line}`
            : `${ahead} ${side > 0 ? 'ahead of' : 'behind'} ${line}${targetDate ? ` by ${targetDate}` : ''}`;
  return sentence([[when, from].filter(Boolean).join(', '), path]);
}

/** Why a step is the next one, in words already. */
export interface GrowthReasonWords {
  reason: string;
  overdue?: string;
  due?: string;
  blockedBy?: string;
  level?: string;
  review?: string;
}

const REASONS: Readonly<Record<string, string>> = {
  returned: 'the plan came back and waits for changes',
  blocked: 'nothing else is open',
  'in-progress': 'it is begun',
  'due-first': 'it has the earliest date',
  undated: 'it is the first that is open, and none has a date',
  draft: 'the plan is written and not yet submitted',
  'no-goals': 'a plan begins with a goal',
  'no-actions': 'no goal has an action yet',
  'review-next': 'every action is done',
};

export function reasonText({ reason, overdue, due, blockedBy, level, review }: GrowthReasonWords): string {
  if (reason === 'all-done') return 'Every action is done and every review is held.';
  const why = Object.hasOwn(REASONS, reason) ? REASONS[reason]! : reason;
  const parts = [
    overdue ? `it is ${overdue}` : why,
    due && `it is ${due}`,
    reason === 'blocked' && `it is blocked${blockedBy ? ` (${blockedBy})` : ''}`,
    level && `it leads to level ${level}`,
    review && `${review[0]!.toLowerCase()}${review.slice(1)} will look at it`,
  ].filter((part) => Boolean(part));
  const last = parts.pop()!;
  const comma = parts.length > 1 ? ',' : '';
  return `First because ${parts.length > 0 ? `${parts.join(', ')}${comma} and ${last}` : last}.`;
}
