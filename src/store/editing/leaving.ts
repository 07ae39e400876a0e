/** Leaving the page with unsaved edits: told to the host, and asked about only where somebody wants that. */
import { UnsavedEvent } from '../events.js';
import type { EditSession } from './session.js';
import type { Edit, EditingSnapshot } from './types.js';

/** The plan that is watched. */
export interface Guarded {
  readonly store: {
    readonly snapshot: { readonly editing: EditingSnapshot | undefined };
    subscribe(listener: () => void): () => void;
  };
  readonly session: EditSession | undefined;
}

export interface Leaving {
  /** Whom `pd-unsaved` is told to. */
  readonly host: EventTarget;
  /** Whether the browser shall ask before the page is left. */
  readonly asks: () => boolean;
  /** The window. */
  readonly page: () => EventTarget;
}

const isUnsaved = ({ state }: Edit): boolean => state !== 'saved' && state !== 'kept';

/**
 * Listens to `beforeunload` only while something is unsaved: a page that listens all the time is not kept for going back to
 * it. Lives as long as the plan that it watches.
 */
export class LeaveGuard {
  private isListening = false;

  constructor(
    private readonly source: Guarded,
    private readonly leaving: Leaving,
  ) {
    source.store.subscribe(() => this.look());
  }

  private look(): void {
    const { editing } = this.source.store.snapshot;
    const isNeeded = editing?.isUnsaved ?? false;
    if (isNeeded === this.isListening) return;
    this.isListening = isNeeded;
    const page = this.leaving.page();
    if (isNeeded) page.addEventListener('beforeunload', this.leave);
    else page.removeEventListener('beforeunload', this.leave);
  }

  private readonly leave = (event: Event): void => {
    const { editing } = this.source.store.snapshot;
    const edits = (editing?.edits ?? []).filter(isUnsaved);
    if (edits.length === 0) return;
    const isDraftKept = this.source.session?.isDraftKept ?? false;
    const isLeft = this.leaving.host.dispatchEvent(new UnsavedEvent({ edits, isDraftKept }));
    if (isLeft && !this.leaving.asks()) return;
    event.preventDefault();
    // Safari asks only for this one.
    Reflect.set(event, 'returnValue', 'unsaved');
  };
}
