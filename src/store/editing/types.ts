/** What an edit is, and what a view may know of the edits of this visit. */
import type { PatchOperation, PlanDocument, Problem } from '../../contract/index.js';
import type { Command } from './commands.js';
import type { Owner } from './path.js';

/**
 * How far an edit has come.
 *
 * - `kept`: in the page, and nobody was asked to save it.
 * - `pending`: somebody is saving it.
 * - `waiting`: it goes out when the network, or the person's sign-in, is back.
 * - `saved`: confirmed.
 * - `failed`: not saved, for `reason`. It stays as typed until it is retried or discarded.
 * - `conflict`: somebody else changed the same field; a person has to choose.
 */
export const EDIT_STATES = ['kept', 'pending', 'waiting', 'saved', 'failed', 'conflict'] as const;
export type EditState = (typeof EDIT_STATES)[number];

/** Why an edit is not saved, by kind; `detail` is what a host or a server said. */
export const EDIT_FAILURES = [
  'refused',
  'rejected',
  'no-answer',
  'offline',
  'sign-in',
  'forbidden',
  'busy',
  'server',
  'not-json',
  'invalid',
  'gone',
] as const;
export interface EditReason {
  readonly kind: (typeof EDIT_FAILURES)[number];
  /** Words of the host or the server, as given; not translated. */
  readonly detail?: string;
  /** Where to sign in. */
  readonly link?: string;
}

/** One edit of this visit. A new object for each change of its state. */
export interface Edit {
  /** Counts up from 1 in a store. */
  readonly id: number;
  readonly command: Command;
  /** Which field it is about: the same text for every edit of one field. See `fieldOf`. */
  readonly field: string;
  readonly state: EditState;
  readonly reason?: EditReason;
  /** Milliseconds since 1970 of the last change of state. */
  readonly at: number;
}

export type Choice = 'mine' | 'theirs' | 'both';

/** One field that two people changed, or one that only the other changed in the same goal or link. */
export interface ConflictField {
  readonly field: string;
  /** The member's name, such as `statement`, for its label. */
  readonly member: string;
  readonly goalId?: string;
  /** Values as they stand in the document; undefined is absent. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** What a person may choose. One choice means that nothing is in the way: it is told and not asked. */
  readonly choices: readonly Choice[];
}

export interface Conflict {
  /** The record that the fields belong to: a growth plan, or an activity. */
  readonly owner: Owner;
  readonly fields: readonly ConflictField[];
}

export interface EditingSnapshot {
  /** The edits of this visit, oldest first. */
  readonly edits: readonly Edit[];
  /** The command that undo would take back, and that redo would do again. */
  readonly undo: Command | undefined;
  readonly redo: Command | undefined;
  /** Whether something is not saved yet: pending, waiting, failed or in conflict. */
  readonly isUnsaved: boolean;
  readonly conflict: Conflict | undefined;
  /** Why saving as a whole stands still, such as offline or signed out. */
  readonly trouble: EditReason | undefined;
}

/** What is sent for one edit. */
export interface EditProposal {
  readonly command: Command;
  readonly patch: readonly PatchOperation[];
  readonly inverse: readonly PatchOperation[];
  /** The document as it is after the edit. */
  readonly document: PlanDocument;
}

export type { Command, PatchOperation, Problem };

/** Who brings edits to a server; made by `save-queue.ts`. Speaks to the journal, and never throws. */
export interface SaveQueue {
  /** An edit that was just committed to the journal as `pending`. */
  add(id: number): void;
  /** Sends again what failed, or what waits for the network or a sign-in; all of it without ids. */
  retry(ids?: readonly number[]): void;
  /** These edits were discarded. */
  drop(ids: readonly number[]): void;
  /** What a person chose in the journal's conflict, by field. */
  resolve(choices: ReadonlyMap<string, Choice>): void;
  /** The plan was loaded once more, in this version. */
  loaded(etag: string | undefined): void;
  /** Sends at once what waits for the end of typing, and settles when nothing is on its way any more. */
  flush(): Promise<void>;
  /** Ends every timer and request; what is unsaved stays in the journal (and in the draft). */
  stop(): void;
}
