/** What is sent: patches on the version that the server has, and the same patch again while its fate is not known. */
import type { PatchOperation, PlanDocument } from '../../contract/index.js';
import type { Change } from './change.js';
import type { Journal, OpenEdit } from './journal.js';
import type { Meeting } from './meeting.js';
import { reuse } from './reuse.js';
import { neededOf } from './save-batch.js';
import { guarded, readVersion, sendPatch, type SaveAnswer, type Version } from './save-request.js';
import type { SaveWorld } from './save-world.js';

export interface SaveNeeds {
  readonly url: string;
  readonly journal: Journal;
  readonly world: SaveWorld;
  /** Whether the plan was loaded from the same address, so that its version is the one to change. */
  readonly isLoadedHere: boolean;
  readonly etag?: string;
  /** Told whenever edits have come further. */
  readonly progressed?: () => void;
}

/** A patch that was sent, or is about to be; kept until it is known what became of it. */
export interface Attempt {
  readonly ids: readonly number[];
  readonly changes: readonly Change[];
  readonly patch: readonly PatchOperation[];
  /** The document after it. */
  readonly document: PlanDocument;
  readonly key: string;
  readonly etag: string | undefined;
}

export class SaveSender {
  attempt: Attempt | undefined;
  /** The version to change; undefined where the server tells none. */
  private etag: string | undefined;
  private isVersionKnown: boolean;
  /** Attempts that were given up before it was known what became of them. */
  private lost: readonly Attempt[] = [];

  constructor(
    private readonly needs: SaveNeeds,
    private readonly meeting: Meeting,
  ) {
    this.isVersionKnown = needs.isLoadedHere && needs.etag !== undefined;
    this.etag = this.isVersionKnown ? needs.etag : undefined;
  }

  /** The version that the page has, where it is known to be one of the server's. */
  get version(): Version | undefined {
    return this.isVersionKnown ? { document: this.meeting.ancestor, etag: this.etag } : undefined;
  }

  /** Whether the server has to be asked first, even where there is nothing to send. */
  get mustRead(): boolean {
    return this.lost.length > 0;
  }

  takeVersion(etag: string | undefined): void {
    this.etag = etag;
    this.isVersionKnown = true;
    this.lost = [];
  }

  forgetVersion(): void {
    this.isVersionKnown = false;
  }

  /** The edits of the attempt were given up; whether the server has them is not known. */
  loseAttempt(): void {
    if (this.attempt) this.lost = [...this.lost, this.attempt];
    this.attempt = undefined;
    this.isVersionKnown = false;
  }

  /** Writes the patch of a batch. Names the edits whose record is gone; then nothing is written. */
  write(batch: readonly OpenEdit[]): { readonly isEmpty: boolean; readonly gone: readonly number[] } {
    const needed = neededOf(batch);
    const { written, gone } = this.needs.journal.patchFor(needed.map(({ id }) => id));
    const isEmpty = written.patch.length === 0;
    if (gone.length > 0 || isEmpty) return { isEmpty, gone };
    const { etag } = this;
    this.attempt = {
      ids: batch.map(({ id }) => id),
      changes: needed.map(({ change }) => change),
      patch: etag === undefined ? guarded(written.patch, this.meeting.ancestor) : written.patch,
      document: written.document,
      etag,
      key: this.needs.world.draw(),
    };
    return { isEmpty, gone };
  }

  /** Sends the attempt, or asks which version there is. */
  async ask(signal: AbortSignal, isLeaving: boolean): Promise<SaveAnswer> {
    const { url, world } = this.needs;
    if (this.attempt && !this.mustRead) {
      const { patch, etag, key } = this.attempt;
      return sendPatch({ url, patch, etag, key, isLeaving }, world, signal);
    }
    const answer = await readVersion(url, world, signal);
    if (answer.kind !== 'done') return answer;
    const { document, etag } = answer;
    if (!document) return { kind: 'stuck', reason: { kind: 'not-json' } };
    return { kind: 'conflict', version: { document, etag } };
  }

  /** Whether the version is known, so that a patch can be written. */
  get isReady(): boolean {
    return this.isVersionKnown && !this.mustRead;
  }

  /** The attempt is done. Gives its edits and the document that the server has now. */
  accept({ etag, document }: SaveAnswer & { kind: 'done' }): {
    readonly ids: readonly number[];
    readonly document: PlanDocument;
  } {
    const attempt = this.attempt as Attempt;
    this.attempt = undefined;
    this.etag = etag;
    this.isVersionKnown = etag !== undefined;
    this.meeting.ancestor = document ? reuse(attempt.document, document) : attempt.document;
    return { ids: attempt.ids, document: this.meeting.ancestor };
  }

  /** Another version is there: whatever of mine it holds is known to both, and the attempt has to be written anew. */
  acknowledge({ document }: Version): void {
    for (const { changes } of [...this.lost, ...(this.attempt ? [this.attempt] : [])]) {
      this.meeting.acknowledge(changes, document);
    }
    this.attempt = undefined;
  }
}
