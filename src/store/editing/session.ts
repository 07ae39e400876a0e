/** One visit of editing: a person's commands become edits, told to the page first, then kept, saved, refused or retried. */
import { GoneError } from './path.js';
import type { OwnCommand } from './commands.js';
import type { Journal, Prepared } from './journal.js';
import type { Choice, Edit, EditProposal, EditReason, SaveQueue } from './types.js';

/** Milliseconds after which a host that has not answered is said to be silent. Its late answer still counts. */
export const HOST_TIMEOUT = 20_000;

/** What a page answered to an edit. */
export interface Verdict {
  readonly refused: boolean;
  /** What the page asked to wait for. */
  readonly promises: readonly Promise<unknown>[];
}

/** Tells the page about an edit before it is kept. */
export type Announce = (proposal: EditProposal) => Verdict;

/** Waits so many milliseconds, then calls; the returned function ends that. */
type After = (milliseconds: number, call: () => void) => () => void;

const reasonOf = (error: unknown): EditReason => {
  const detail = error instanceof Error ? error.message : typeof error === 'string' ? error : undefined;
  return { kind: 'rejected', detail };
};

export class EditSession {
  private ended = false;

  constructor(
    readonly journal: Journal,
    private readonly after: After,
    /** Without one, an edit is kept in the page and whoever listens saves it. */
    readonly queue?: SaveQueue,
  ) {}

  /** Whether this browser keeps what is unsaved until the next visit. */
  get isDraftKept(): boolean {
    return false;
  }

  /** Makes an edit. Undefined where there was nothing to change, or nothing any more to change it on. */
  edit(command: OwnCommand, announce: Announce): Edit | undefined {
    return this.make(() => this.journal.prepare(command), announce);
  }

  /** Takes the last step back. */
  undo(announce: Announce): Edit | undefined {
    return this.step('undo', announce);
  }

  /** Does again what was taken back last. */
  redo(announce: Announce): Edit | undefined {
    return this.step('redo', announce);
  }

  /** Tries unsaved edits again; all that failed or wait, without an id. */
  retry(announce: Announce, id?: number): void {
    const failed = this.journal.snapshot.edits.filter(
      (edit) => (edit.state === 'failed' || edit.state === 'waiting') && (id === undefined || edit.id === id),
    );
    for (const edit of failed) this.retryOne(edit, announce);
    if (this.queue) this.queue.retry(id === undefined ? undefined : [id]);
  }

  /** Gives an unsaved edit up: the field shows again what is confirmed. */
  discard(id: number): void {
    this.queue?.drop([id]);
    this.journal.discard([id]);
  }

  resolve(choices: ReadonlyMap<string, Choice>): void {
    this.queue?.resolve(choices);
  }

  stop(): void {
    this.ended = true;
    this.queue?.stop();
  }

  private step(name: 'undo' | 'redo', announce: Announce): Edit | undefined {
    const edit = this.make(() => this.journal.prepareStep(name), announce);
    // Nothing to do means that the step has been overtaken; the one before it can be taken next.
    if (!edit && this.journal.snapshot[name]) this.journal.dropStep(name);
    return edit;
  }

  private make(prepare: () => Prepared | undefined, announce: Announce): Edit | undefined {
    const prepared = this.prepared(prepare);
    if (!prepared) return undefined;
    const verdict = announce(prepared);
    if (verdict.refused) return this.journal.commit(prepared, 'failed', { kind: 'refused' });
    if (verdict.promises.length === 0 && !this.queue) return this.journal.commit(prepared, 'kept');
    const edit = this.journal.commit(prepared, 'pending');
    this.follow(edit.id, verdict.promises);
    return edit;
  }

  private prepared(prepare: () => Prepared | undefined): Prepared | undefined {
    try {
      const prepared = prepare();
      return prepared?.isEmpty ? undefined : prepared;
    } catch (error) {
      if (error instanceof GoneError) return undefined;
      throw error;
    }
  }

  /** An edit that a page refused or a host failed is told to the page once more; the queue knows what it failed itself. */
  private retryOne({ id, command, reason }: Edit, announce: Announce): void {
    const isHosts = reason?.kind === 'refused' || reason?.kind === 'rejected' || reason?.kind === 'no-answer';
    if (this.queue && !isHosts) return;
    const { written, gone } = this.journal.patchFor([id]);
    if (gone.length > 0) return this.journal.mark([id], 'failed', { kind: 'gone' });
    const { patch, document } = written;
    const inverse = this.journal.patchBack(written);
    const verdict = announce({ command, patch, inverse, document });
    if (verdict.refused) return this.journal.mark([id], 'failed', { kind: 'refused' });
    if (verdict.promises.length === 0 && !this.queue) return this.journal.mark([id], 'kept');
    this.journal.mark([id], 'pending');
    this.follow(id, verdict.promises);
  }

  /** Waits for the page's promises, then hands the edit to the queue. */
  private follow(id: number, promises: readonly Promise<unknown>[]): void {
    if (promises.length === 0) {
      this.queue?.add(id);
      return;
    }
    const stopWaiting = this.after(HOST_TIMEOUT, () => this.mark(id, 'failed', { kind: 'no-answer' }));
    Promise.all(promises).then(
      () => {
        stopWaiting();
        if (!this.queue) this.mark(id, 'saved');
        else if (this.isOpen(id)) {
          this.mark(id, 'pending');
          this.queue.add(id);
        }
      },
      (error: unknown) => {
        stopWaiting();
        this.mark(id, 'failed', reasonOf(error));
      },
    );
  }

  private isOpen(id: number): boolean {
    return !this.ended && this.journal.unsaved.some((edit) => edit.id === id);
  }

  private mark(id: number, state: 'saved' | 'failed' | 'pending', reason?: EditReason): void {
    if (this.isOpen(id)) this.journal.mark([id], state, reason);
  }
}
