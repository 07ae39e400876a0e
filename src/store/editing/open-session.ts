/** Puts together what a visit of editing needs: the journal, and who saves and keeps what is in it. */
import type { LoadEnvironment } from '../environment.js';
import type { Journal } from './journal.js';
import { EditSession } from './session.js';

/** How a page wants edits to be handled. */
export interface EditingOptions {
  readonly editable: boolean;
  /** URL to which edits go; without one whoever hears `pd-change` saves. */
  readonly save?: string | null;
  /** Under which name unsent edits are kept across a reload; without one they are not. */
  readonly draftKey?: string | null;
}

export interface SessionNeeds extends EditingOptions {
  readonly journal: Journal;
  readonly environment: LoadEnvironment;
  /** What `save` is relative to. */
  readonly base: string;
  /** The address that the plan was loaded from, and the version that came from there. */
  readonly loaded?: { readonly url: string; readonly etag?: string };
}

export function openSession({ journal, environment }: SessionNeeds): EditSession {
  return new EditSession(journal, (milliseconds, call) => environment.after(milliseconds, call));
}
