/**
 * Brings edits to a server, in order and one request at a time. What can't be sent waits and stays as typed; what was sent
 * and not answered is sent again as it was, under the same key, so that it is done once.
 */
import type { PlanDocument } from '../../contract/index.js';
import type { Journal, OpenEdit } from './journal.js';
import { Meeting } from './meeting.js';
import { Patience } from './patience.js';
import { reuse } from './reuse.js';
import { firstBatch, Typing } from './save-batch.js';
import { SaveMarks } from './save-marks.js';
import type { SaveAnswer, Version } from './save-request.js';
import { SaveSender, type SaveNeeds } from './save-sender.js';
import type { Choice, EditReason, SaveQueue } from './types.js';

/** How often in a row a server may have another version before it is said that something is wrong with it. */
const MOST_CONFLICTS = 5;
/** Tries of one patch over which the server broke. */
const MOST_TRIES = 3;

export class PlanSaveQueue implements SaveQueue {
  private readonly meeting: Meeting;
  private readonly sender: SaveSender;
  private readonly marks: SaveMarks;
  private readonly patience: Patience;
  private readonly typing = new Typing();
  private controller = new AbortController();
  private isSending = false;
  private isLeaving = false;
  private hasEnded = false;
  private conflicts = 0;
  private atRest: (() => void)[] = [];
  private endLeaving: (() => void) | undefined;

  constructor(private readonly needs: SaveNeeds) {
    this.meeting = new Meeting(needs.journal);
    this.sender = new SaveSender(needs, this.meeting);
    this.marks = new SaveMarks(needs.journal);
    this.patience = new Patience(needs.world, () => this.goOn());
  }

  /** The last document that server and page are known to have had, to keep with a draft. */
  get ancestor(): PlanDocument {
    return this.meeting.ancestor;
  }

  add(id: number): void {
    const edit = this.journal.unsaved.find((one) => one.id === id);
    if (!edit || this.hasEnded) return;
    this.marks.take(id);
    this.typing.note(edit.field, this.needs.world.now());
    this.endLeaving ??= this.needs.world.whenLeaving(() => void this.flush());
    const { theirs } = this.meeting;
    if (theirs) return this.meet(theirs);
    const { reason } = this.patience;
    if (reason?.kind === 'no-answer') return this.goOn();
    if (reason) this.marks.wait([id], reason);
    this.run();
  }

  /** Takes up edits of an earlier visit, which began with `ancestor`. */
  resume(ids: readonly number[], ancestor: PlanDocument): void {
    for (const id of ids) this.marks.take(id);
    const { version } = this.sender;
    this.meeting.ancestor = ancestor;
    if (version) this.meet(version);
    else this.run();
  }

  retry(ids?: readonly number[]): void {
    this.marks.takeBack(ids);
    this.goOn();
  }

  drop(ids: readonly number[]): void {
    this.marks.drop(ids);
    if (this.sender.attempt?.ids.some((id) => ids.includes(id))) this.loseAttempt();
    // The journal gives them up after this.
    this.needs.world.after(0, () => (this.meeting.theirs ? this.meet(this.meeting.theirs) : this.run()));
  }

  resolve(choices: ReadonlyMap<string, Choice>): void {
    const theirs = this.meeting.resolve(choices);
    if (theirs) this.meet(theirs);
    else this.stand();
  }

  loaded(etag: string | undefined): void {
    const { ancestor, theirs } = this.meeting;
    const document = this.journal.confirmed.plan.source;
    if (document === ancestor || this.hasEnded) return;
    const isBusy = this.isSending || this.sender.attempt !== undefined;
    if (this.needs.isLoadedHere && !isBusy) return this.meet({ document, etag });
    // What a page hands in may hold edits that are not saved yet: the server's version decides.
    if (isBusy || theirs || this.journal.unsaved.length > 0) return this.journal.rebase(ancestor);
    this.meeting.ancestor = document;
    this.sender.forgetVersion();
  }

  flush(): Promise<void> {
    this.typing.end();
    const done = new Promise<void>((resume) => this.atRest.push(resume));
    this.isLeaving = true;
    this.run();
    this.isLeaving = false;
    return done;
  }

  stop(): void {
    this.hasEnded = true;
    this.patience.end();
    this.controller.abort();
    this.rest();
    this.endLeaving?.();
  }

  private get journal(): Journal {
    return this.needs.journal;
  }

  /** Sends what is next, unless something is in the way. */
  private run(): void {
    if (this.isSending) return;
    this.dropReplaced();
    const batch = firstBatch(this.marks.edits);
    const isIdle = batch.length === 0 && !this.sender.attempt && !this.sender.mustRead;
    if (this.hasEnded || this.patience.reason || this.meeting.theirs || isIdle) return this.rest();
    const pause = this.sender.attempt ? 0 : this.pauseBefore(batch);
    if (pause > 0) this.patience.pause(pause, () => this.run());
    else void this.send(batch);
  }

  private pauseBefore(batch: readonly OpenEdit[]): number {
    const [first] = batch;
    const isLast = batch.length === this.marks.edits.length;
    return first ? this.typing.pause(first.field, isLast, this.needs.world.now()) : 0;
  }

  private async send(batch: readonly OpenEdit[]): Promise<void> {
    const { controller, sender } = this;
    this.isSending = true;
    try {
      const isWritten = sender.attempt !== undefined || !sender.isReady || this.write(batch);
      const answer = isWritten && (await sender.ask(controller.signal, this.isLeaving));
      if (answer && !controller.signal.aborted) this.hear(answer);
    } catch (error) {
      // A mistake of this program. What was typed stays, and is not tried again by itself.
      this.fail(this.marks.ids, { kind: 'server', detail: error instanceof Error ? error.name : undefined });
    }
    this.isSending = false;
    this.needs.progressed?.();
    this.run();
  }

  /** False where there is nothing to send after all. */
  private write(batch: readonly OpenEdit[]): boolean {
    const { isEmpty, gone } = this.sender.write(batch);
    if (gone.length > 0) this.fail(gone, this.marks.reasonOfGone(gone));
    else if (isEmpty)
      this.marks.confirm(
        batch.map(({ id }) => id),
        this.ancestor,
      );
    return gone.length === 0 && !isEmpty;
  }

  private hear(answer: SaveAnswer): void {
    const ids = this.sender.attempt?.ids ?? this.marks.ids;
    switch (answer.kind) {
      case 'done':
        return this.accept(answer);
      case 'conflict':
        return this.differ(answer.version);
      case 'busy':
        return this.stall({ kind: 'busy' }, answer.seconds);
      case 'refused':
        return this.fail(ids, answer.reason);
      case 'broken':
        if (this.patience.vain + 1 < MOST_TRIES) return this.patience.stall(answer.reason);
        return this.fail(ids, answer.reason);
      default:
        return this.stall(answer.reason);
    }
  }

  private accept(answer: SaveAnswer & { kind: 'done' }): void {
    const { ids, document } = this.sender.accept(answer);
    this.conflicts = 0;
    this.patience.end(true);
    this.marks.confirm(ids, document);
    this.stand();
  }

  private differ(version: Version | undefined): void {
    const { attempt } = this.sender;
    if (attempt && ++this.conflicts > MOST_CONFLICTS) {
      this.conflicts = 0;
      return this.fail(attempt.ids, { kind: 'server', detail: '412' });
    }
    if (version) return this.meet(version);
    this.sender.forgetVersion();
    this.sender.loseAttempt();
  }

  /** Another version than the one that was changed is there. */
  private meet({ document, etag }: Version): void {
    const version = { document: reuse(this.journal.confirmed.plan.source, document), etag };
    this.sender.acknowledge(version);
    const isClear = this.meeting.meet(version);
    if (isClear) {
      this.sender.takeVersion(version.etag);
      this.marks.pend();
    }
    const isRead = !isClear || this.journal.confirmed.plan.source === version.document;
    if (!isRead) this.stall({ kind: 'not-json' });
    this.stand();
    this.needs.progressed?.();
    this.run();
  }

  private fail(ids: readonly number[], reason: EditReason): void {
    this.sender.attempt = undefined;
    this.marks.fail(ids, reason);
  }

  private stall(reason: EditReason, seconds?: number): void {
    this.patience.stall(reason, seconds);
    this.marks.wait(this.marks.ids, reason);
    const { attempt } = this.sender;
    if (attempt && reason.kind === 'no-answer') this.marks.silence(attempt.ids, reason);
    this.stand();
  }

  private goOn(): void {
    this.patience.end();
    if (!this.meeting.theirs) this.marks.pend();
    this.stand();
    this.run();
  }

  private stand(): void {
    this.marks.stand(this.meeting.conflict, this.patience.reason);
  }

  /** An edit that failed and was written anew is no longer in the journal. */
  private dropReplaced(): void {
    const isThere = this.marks.forgetReplaced();
    if (this.sender.attempt?.ids.some((id) => !isThere(id))) this.sender.loseAttempt();
  }

  private loseAttempt(): void {
    this.controller.abort();
    this.controller = new AbortController();
    this.sender.loseAttempt();
  }

  private rest(): void {
    for (const resume of this.atRest.splice(0)) resume();
    if (this.marks.ids.length > 0) return;
    this.endLeaving?.();
    this.endLeaving = undefined;
  }
}
