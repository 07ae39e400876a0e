/** Where drafts lie: one entry in the browser's storage for each page that is open. Never throws. */
import type { Change } from './change.js';
import type { Command } from './types.js';

export const DRAFT_PREFIX = 'throughline:draft';
export const DRAFT_VERSION = 2;
/** Milliseconds without a sign of life after which a page counts as gone. */
export const DRAFT_STALE = 15_000;

export interface DraftEdit {
  readonly command: Command;
  readonly field: string;
  readonly change: Change;
}

export interface Draft {
  readonly version: typeof DRAFT_VERSION;
  /** Milliseconds since 1970 of the last sign of life. */
  readonly at: number;
  /** Whether its page was left, so that another may take it up at once. */
  readonly left: boolean;
  readonly edits: readonly DraftEdit[];
  /** The records that the edits are about, by collection, as they were before: to compare with what they have become. */
  readonly before: Readonly<Record<string, readonly unknown[]>>;
}

export interface FoundDraft {
  readonly key: string;
  readonly draft: Draft;
}

/** Why a draft could not be kept. */
export type DraftTrouble = 'blocked' | 'full';

const isEdit = (value: unknown): value is DraftEdit => {
  const edit = value as Partial<DraftEdit> | null;
  const isCommand = typeof edit?.command === 'object' && typeof edit.command?.name === 'string';
  return isCommand && typeof edit?.field === 'string' && isChange(edit.change);
};

function isChange(value: unknown): value is Change {
  return (
    Array.isArray(value) &&
    value.every((operation: { op?: unknown; path?: unknown } | null) => {
      return (
        ['set', 'insert', 'remove', 'move'].includes(String(operation?.op)) && Array.isArray(operation?.path)
      );
    })
  );
}

const isBefore = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray);

/** A draft that this version can read; anything else is left where it is. */
export function readDraft(text: string | null): Draft | undefined {
  try {
    const draft = JSON.parse(text ?? '') as Partial<Draft> | null;
    const isOurs = draft?.version === DRAFT_VERSION && isBefore(draft.before);
    if (!isOurs || !Array.isArray(draft.edits) || !draft.edits.every(isEdit)) return undefined;
    return { ...(draft as Draft), at: Number(draft.at) || 0, left: draft.left === true };
  } catch {
    return undefined;
  }
}

export class DraftStorage {
  private readonly prefix: string;
  private readonly own: string;

  constructor(
    private readonly storage: () => Storage | undefined,
    key: string,
    /** A text that no other page draws. */
    page: string,
    private readonly failed: (trouble: DraftTrouble) => void,
  ) {
    this.prefix = `${DRAFT_PREFIX}:${encodeURIComponent(key)}:`;
    this.own = this.prefix + page;
  }

  /** Keeps this page's draft; says whether that could be. */
  write(draft: Draft): boolean {
    const storage = this.open();
    try {
      storage?.setItem(this.own, JSON.stringify(draft));
      if (storage) return true;
      this.failed('blocked');
    } catch {
      // The older draft stays: a part of what was typed is better than nothing.
      this.failed('full');
    }
    return false;
  }

  /** Removes this page's draft, or one that was found. */
  clear(key = this.own): void {
    try {
      this.open()?.removeItem(key);
    } catch {
      // What can't be removed is found to be saved already the next time.
    }
  }

  /** Drafts of pages that are gone, oldest first. */
  gone(now: number): readonly FoundDraft[] {
    return this.others()
      .filter(({ draft: { at, left } }) => left || now - at > DRAFT_STALE || at > now + DRAFT_STALE)
      .sort(({ draft: one }, { draft: other }) => one.at - other.at);
  }

  /** Whether a page that still gives signs of life, or gave one a moment ago, keeps a draft. */
  get hasOthers(): boolean {
    return this.others().length > 0;
  }

  private others(): readonly FoundDraft[] {
    const found: FoundDraft[] = [];
    try {
      const storage = this.open();
      for (let at = 0; storage && at < storage.length; at++) {
        const key = storage.key(at);
        if (!key?.startsWith(this.prefix) || key === this.own) continue;
        const draft = readDraft(storage.getItem(key));
        if (draft) found.push({ key, draft });
      }
    } catch {
      return [];
    }
    return found;
  }

  private open(): Storage | undefined {
    try {
      return this.storage();
    } catch {
      return undefined;
    }
  }
}
