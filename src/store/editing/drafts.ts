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
import { growthPlanIdOf } from './merge-fields.js';
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

type Listed = { readonly id?: unknown } | null;
const growthPlansOf = (document: PlanDocument): readonly Listed[] =>
  Array.isArray(document.growthPlans) ? (document.growthPlans as readonly Listed[]) : [];

/** The document as it was before the edits of a draft; of several drafts the oldest says it. */
function withEarlier(document: PlanDocument, before: readonly unknown[]): PlanDocument {
  const earlier = new Map<unknown, Listed>();
  for (const plan of before as readonly Listed[]) if (!earlier.has(plan?.id)) earlier.set(plan?.id, plan);
  const present = growthPlansOf(document).map((plan) => {
    const was = earlier.get(plan?.id) ?? plan;
    earlier.delete(plan?.id);
    return was;
  });
  return { ...document, growthPlans: [...present, ...earlier.values()] } as PlanDocument;
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
    const about = new Set(edits.flatMap(({ change }) => change.map(({ path }) => growthPlanIdOf(path))));
    const before = growthPlansOf(this.needs.ancestor()).filter((plan) => about.has(String(plan?.id)));
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
    const before = drafts.flatMap((draft) => draft.before);
    const ancestor = withEarlier(journal.confirmed.plan.source, before);
    restore({ edits: drafts.flatMap(({ edits }) => edits), ancestor });
    this.keep();
    // Only now are they this page's own. Where both do not fit, the new entry says what the old ones say.
    for (const { key } of found) this.storage.clear(key);
    if (!this.isKept) this.keep();
  }
}
