/** Which edits go out together, and when: typing in one field is one patch. */
import type { Change } from './change.js';
import { fieldText } from './path.js';
import type { OpenEdit } from './journal.js';

/** Milliseconds of quiet after which typing goes out, and how long it waits at most. */
export const TYPING_PAUSE = 400;
export const TYPING_LIMIT = 2000;

/** Whether the later change sets everything again that the earlier one set. */
export function covers(later: Change, earlier: Change): boolean {
  const set = new Set(later.filter(({ op }) => op === 'set').map(({ path }) => fieldText(path)));
  return earlier.every(({ op, path }) => op === 'set' && set.has(fieldText(path)));
}

/** The first edits of one field in a row. */
export function firstBatch(edits: readonly OpenEdit[]): readonly OpenEdit[] {
  const end = edits.findIndex(({ field }) => field !== edits[0]?.field);
  return end < 0 ? edits : edits.slice(0, end);
}

/** Of edits of one field those that have to be sent: the earlier ones are left out where the last says it all. */
export function neededOf(batch: readonly OpenEdit[]): readonly OpenEdit[] {
  const last = batch.at(-1);
  return last && batch.every(({ change }) => covers(last.change, change)) ? [last] : batch;
}

/** Typing as it goes on. */
export class Typing {
  private field: string | undefined;
  private since = 0;
  private due = 0;

  note(field: string, now: number): void {
    if (field !== this.field || now >= this.due) this.since = now;
    this.field = field;
    this.due = Math.min(now + TYPING_PAUSE, this.since + TYPING_LIMIT);
  }

  /** Milliseconds that a batch still has to wait; `isLast` says that nothing was edited after it. */
  pause(field: string, isLast: boolean, now: number): number {
    return isLast && field === this.field ? Math.max(0, this.due - now) : 0;
  }

  end(): void {
    this.due = 0;
  }
}
