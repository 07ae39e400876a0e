/** Which edits are on their way to the server, and what is said of each. */
import { isEqualJson, type PlanDocument } from '../../contract/index.js';
import type { Journal, OpenEdit } from './journal.js';
import { covers } from './save-batch.js';
import type { Conflict, Edit, EditReason, EditState } from './types.js';

export class SaveMarks {
  private readonly waiting = new Set<number>();
  /** Edits that the server did not take; a retry brings them back. */
  private readonly failed = new Set<number>();
  /** Refused edits whose field was written again before the refusal was heard: they share the fate of the later one. */
  private readonly joined = new Map<number, readonly number[]>();
  private standing: { readonly conflict?: Conflict; readonly trouble?: EditReason } = {};

  constructor(private readonly journal: Journal) {}

  /** Ids of the edits that are to be sent, in their order. */
  get ids(): readonly number[] {
    return this.edits.map(({ id }) => id);
  }

  get edits(): readonly OpenEdit[] {
    return this.journal.unsaved.filter(({ id }) => this.waiting.has(id));
  }

  take(id: number): void {
    this.waiting.add(id);
    this.failed.delete(id);
  }

  /** Takes back what the server did not take; all of it without ids. */
  takeBack(ids?: readonly number[]): void {
    for (const id of [...this.failed]) if (!ids || ids.includes(id)) this.take(id);
  }

  drop(ids: readonly number[]): void {
    for (const id of ids) {
      this.waiting.delete(id);
      this.failed.delete(id);
      // What shared its fate is on its own again.
      for (const other of this.joined.get(id) ?? []) this.take(other);
      this.joined.delete(id);
    }
  }

  /** Forgets edits that are no longer in the journal; gives the test for those that are. */
  forgetReplaced(): (id: number) => boolean {
    const there = new Set(this.journal.unsaved.map(({ id }) => id));
    for (const set of [this.waiting, this.failed]) for (const id of set) if (!there.has(id)) set.delete(id);
    return (id) => there.has(id);
  }

  confirm(ids: readonly number[], document: PlanDocument): void {
    const all = this.withJoined(ids);
    for (const id of all) this.waiting.delete(id);
    this.journal.confirm(all, document);
  }

  fail(ids: readonly number[], reason: EditReason): void {
    const failing = ids.filter((id) => !this.joinLater(id, ids));
    const all = this.withJoined(failing);
    for (const id of all) {
      this.waiting.delete(id);
      this.failed.add(id);
    }
    this.say(all, 'failed', reason);
  }

  /** What was sent and not answered is said to be not saved; it is still the next to be sent. */
  silence(ids: readonly number[], reason: EditReason): void {
    this.say(ids, 'failed', reason);
  }

  wait(ids: readonly number[], reason: EditReason): void {
    this.say(ids, 'waiting', reason);
  }

  /** Everything that is to be sent is on its way again. */
  pend(): void {
    this.say(this.ids, 'pending');
  }

  stand(conflict: Conflict | undefined, trouble: EditReason | undefined): void {
    if (conflict === this.standing.conflict && trouble === this.standing.trouble) return;
    this.standing = { conflict, trouble };
    this.journal.stand(this.standing);
  }

  /** An edit of something that an edit before it should have made failed with that one. */
  reasonOfGone(ids: readonly number[]): EditReason {
    const failed = this.journal.snapshot.edits.filter(({ state }) => state === 'failed');
    const { gone } = this.journal.patchFor([...failed.map(({ id }) => id), ...ids]);
    return (gone.length === 0 && failed.at(-1)?.reason) || { kind: 'gone' };
  }

  private joinLater(id: number, failing: readonly number[]): boolean {
    const edits = this.edits.filter((edit) => edit.id === id || !failing.includes(edit.id));
    const at = edits.findIndex((edit) => edit.id === id);
    const later =
      at < 0 ? undefined : edits.slice(at + 1).find(({ change }) => covers(change, edits[at].change));
    if (!later) return false;
    this.waiting.delete(id);
    this.joined.set(later.id, [...(this.joined.get(later.id) ?? []), ...this.withJoined([id])]);
    return true;
  }

  private withJoined(ids: readonly number[]): readonly number[] {
    const all = ids.flatMap((id) => [...(this.joined.get(id) ?? []), id]);
    for (const id of ids) this.joined.delete(id);
    return all;
  }

  private say(ids: readonly number[], state: EditState, reason?: EditReason): void {
    const named = new Set(ids);
    const isNews = (edit: Edit) => edit.state !== state || !isEqualJson(edit.reason ?? null, reason ?? null);
    const news = this.journal.snapshot.edits.filter((edit) => named.has(edit.id) && isNews(edit));
    if (news.length > 0)
      this.journal.mark(
        news.map(({ id }) => id),
        state,
        reason,
      );
  }
}
