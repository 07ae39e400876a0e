/**
 * Keeps unsent edits across a reload, where a page asks for it with `draft-key`. Each open page has an entry of its own, so
 * two of them do not overwrite each other; the entry of a page that is gone is taken up by the next one.
 */
import type { PlanDocument } from '../../contract/index.js';
import {
  DRAFT_STALE,
  DRAFT_VERSION,
  DraftStorage,
  type DraftEdit,
  type DraftTrouble,
} from './draft-storage.js';
import type { Journal } from './journal.js';
import { idOf, ownerOf } from './path.js';
import { recordsIn } from './resolve.js';
import type { SaveWorld } from './save-world.js';

/** Milliseconds between two signs of life. */
const BEAT = 5_000;

/** Edits of an earlier visit, and the document that they were made on. */
export interface TakenDraft {
  readonly edits: readonly DraftEdit[];
  readonly ancestor: PlanDocument;
}

export interface DraftNeeds {
  readonly key: string;
  readonly journal: Journal;
  readonly world: SaveWorld;
  /** The document that the edits are made on. */
  readonly ancestor: () => PlanDocument;
  readonly restore: (draft: TakenDraft) => void;
  readonly failed?: (trouble: DraftTrouble) => void;
}

/** Records as they were before the edits that a draft is about, by collection. */
export type Earlier = Readonly<Record<string, readonly unknown[]>>;

/** The document as it was before the edits of a draft; of several drafts the oldest says it. */
function withEarlier(document: PlanDocument, drafts: readonly Earlier[]): PlanDocument {
  const collections = new Set(drafts.flatMap((before) => Object.keys(before)));
  const changed = [...collections].map((name): [string, unknown] => [
    name,
    earlierIn(
      document,
      name,
      drafts.flatMap((before) => before[name] ?? []),
    ),
  ]);
  return { ...document, ...Object.fromEntries(changed) } as PlanDocument;
}

function earlierIn(
  document: PlanDocument,
  collection: string,
  before: readonly unknown[],
): readonly unknown[] {
  const earlier = new Map<unknown, unknown>();
  for (const record of before) if (!earlier.has(idOf(record))) earlier.set(idOf(record), record);
  const present = recordsIn(document, collection).map((record) => {
    const was = earlier.get(idOf(record)) ?? record;
    earlier.delete(idOf(record));
    return was;
  });
  return [...present, ...earlier.values()];
}

/** The records that edits are about, as a document has them. */
function recordsOf(edits: readonly DraftEdit[], document: PlanDocument): Earlier {
  const owners = edits.flatMap(({ change }) => change.map(({ path }) => ownerOf(path)));
  const ids = new Map<string, Set<unknown>>();
  for (const { collection, id } of owners) {
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  }
  const found = [...ids].map(([name, wanted]): [string, readonly unknown[]] => [
    name,
    recordsIn(document, name).filter((record) => wanted.has(idOf(record))),
  ]);
  return Object.fromEntries(found);
}

export class DraftKeeper {
  private readonly storage: DraftStorage;
  /** Whether the browser keeps what is unsaved now. */
  isKept = false;
  private hasEntry = false;
  private hasLeft = false;
  private endBeat: (() => void) | undefined;
  private endLeaving: (() => void) | undefined;

  constructor(private readonly needs: DraftNeeds) {
    const { world, key } = needs;
    const failed = (trouble: DraftTrouble) => needs.failed?.(trouble);
    this.storage = new DraftStorage(() => world.storage(), key, world.draw(), failed);
  }

  /** Takes up what earlier visits left, now, and once more when a page that was there a moment ago shows to be gone. */
  begin(): void {
    this.takeUp();
    if (this.storage.hasOthers) this.needs.world.after(DRAFT_STALE + 1000, () => this.takeUp());
  }

  /** Keeps what is unsaved now, or removes the entry where nothing is. */
  keep(): void {
    const { journal } = this.needs;
    if (journal.unsaved.length > 0) return this.write(false);
    this.isKept = false;
    if (this.hasEntry) this.storage.clear();
    this.hasEntry = false;
    this.rest();
  }

  stop(): void {
    this.rest();
  }

  private write(left: boolean): void {
    const { journal, world } = this.needs;
    const edits = journal.unsaved.map(({ command, field, change }) => ({ command, field, change }));
    const before = recordsOf(edits, this.needs.ancestor());
    this.isKept = this.storage.write({ version: DRAFT_VERSION, at: world.now(), left, edits, before });
    this.hasEntry ||= this.isKept;
    this.endLeaving ??= world.whenLeaving((isLeft) => this.leave(isLeft));
    this.endBeat ??= world.after(BEAT, () => this.beat());
  }

  /** A page is hidden once more after it was left; it stays left, unless it comes back and gives a sign of life. */
  private leave(isLeft: boolean): void {
    this.hasLeft ||= isLeft;
    this.write(this.hasLeft);
  }

  /** A sign of life, for as long as there is something unsaved. */
  private beat(): void {
    this.endBeat = undefined;
    this.hasLeft = false;
    this.keep();
  }

  private rest(): void {
    this.endBeat?.();
    this.endBeat = undefined;
    this.endLeaving?.();
    this.endLeaving = undefined;
  }

  private takeUp(): void {
    const { world, journal, restore } = this.needs;
    const found = this.storage.gone(world.now());
    if (found.length === 0) return;
    const drafts = found.map(({ draft }) => draft);
    const before = drafts.map((draft) => draft.before);
    const ancestor = withEarlier(journal.confirmed.plan.source, before);
    restore({ edits: drafts.flatMap(({ edits }) => edits), ancestor });
    this.keep();
    // Only now are they this page's own. Where both do not fit, the new entry says what the old ones say.
    for (const { key } of found) this.storage.clear(key);
    if (!this.isKept) this.keep();
  }
}
