/** Puts together what a visit of editing needs: the journal, and who saves and keeps what is in it. */
import type { PlanDocument } from '../../contract/index.js';
import type { LoadEnvironment } from '../environment.js';
import { resolveAddress } from '../load-plan.js';
import { DraftKeeper, type TakenDraft } from './drafts.js';
import type { OwnCommand } from './commands.js';
import type { Journal } from './journal.js';
import { Meeting } from './meeting.js';
import { PlanSaveQueue } from './save-queue.js';
import { saveWorld, type SaveWorld } from './save-world.js';
import { EditSession, type Announce } from './session.js';
import type { Choice, Edit } from './types.js';

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
  /** The world to save in; the page's own where nothing is said. */
  readonly world?: SaveWorld;
}

/** The page saves, or nobody does: what was not saved in an earlier visit is for the person to try again. */
class Restored {
  readonly meeting: Meeting;

  constructor(private readonly journal: Journal) {
    this.meeting = new Meeting(journal);
  }

  resume(ids: readonly number[], ancestor: PlanDocument): void {
    this.journal.mark(ids, 'failed', { kind: 'no-answer' });
    this.meeting.ancestor = ancestor;
    this.meet();
  }

  resolve(choices: ReadonlyMap<string, Choice>): void {
    this.meeting.resolve(choices);
    this.meet();
  }

  private meet(): void {
    this.meeting.meet({ document: this.journal.confirmed.plan.source, etag: undefined });
    this.journal.stand({ conflict: this.meeting.conflict });
  }
}

/** A visit whose unsaved edits outlive a reload. */
class KeptSession extends EditSession {
  private readonly restored: Restored | undefined;
  private readonly drafts: DraftKeeper;

  constructor(
    journal: Journal,
    world: SaveWorld,
    key: string,
    private readonly saving?: PlanSaveQueue,
  ) {
    super(journal, (milliseconds, call) => world.after(milliseconds, call), saving);
    this.restored = saving ? undefined : new Restored(journal);
    const ancestor = () => (saving ?? this.restored?.meeting)?.ancestor ?? journal.confirmed.plan.source;
    this.drafts = new DraftKeeper({ key, journal, world, ancestor, restore: (draft) => this.restore(draft) });
    this.drafts.begin();
  }

  override get isDraftKept(): boolean {
    return this.drafts.isKept;
  }

  override edit(command: OwnCommand, announce: Announce): Edit | undefined {
    return this.andKeep(super.edit(command, announce));
  }

  override undo(announce: Announce): Edit | undefined {
    return this.andKeep(super.undo(announce));
  }

  override redo(announce: Announce): Edit | undefined {
    return this.andKeep(super.redo(announce));
  }

  override retry(announce: Announce, id?: number): void {
    this.andKeep(super.retry(announce, id));
  }

  override discard(id: number): void {
    this.andKeep(super.discard(id));
  }

  override resolve(choices: ReadonlyMap<string, Choice>): void {
    this.andKeep(this.restored ? this.restored.resolve(choices) : super.resolve(choices));
  }

  override stop(): void {
    super.stop();
    this.drafts.stop();
  }

  /** An edit has come further. */
  keep(): void {
    this.drafts.keep();
  }

  private restore({ edits, ancestor }: TakenDraft): void {
    const ids = this.journal.restore(edits, 'pending');
    (this.saving ?? this.restored)?.resume(ids, ancestor);
  }

  private andKeep<T>(made: T): T {
    this.drafts.keep();
    return made;
  }
}

/** Where edits go; undefined where nobody may send anything there. */
function addressOf({ save, base, environment }: SessionNeeds): string | undefined {
  if (!save?.trim()) return undefined;
  const address = resolveAddress(save, base, environment.pageUrl());
  if (address instanceof URL && /^https?:$/.test(address.protocol)) return address.href;
  console.warn('Throughline: the address in “save” is not one that a page can save to.');
  return undefined;
}

export function openSession(needs: SessionNeeds): EditSession {
  const { journal, environment, loaded, draftKey, world = saveWorld(environment) } = needs;
  const url = addressOf(needs);
  const isLoadedHere = loaded !== undefined && loaded.url === url;
  const held: { session?: KeptSession } = {};
  const progressed = () => held.session?.keep();
  const queue = url
    ? new PlanSaveQueue({ url, journal, world, isLoadedHere, etag: loaded?.etag, progressed })
    : undefined;
  const key = draftKey?.trim();
  if (!key) return new EditSession(journal, (milliseconds, call) => world.after(milliseconds, call), queue);
  held.session = new KeptSession(journal, world, key, queue);
  return held.session;
}
