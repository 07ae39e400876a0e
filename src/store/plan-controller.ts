/** The one way in which a view reads the plan: whichever plan it is given, it sees one snapshot. */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { audienceOf } from '../model/audience/audience.js';
import type { OwnCommand } from './editing/commands.js';
import { LeaveGuard } from './editing/leaving.js';
import type { EditingOptions } from './editing/open-session.js';
import type { Verdict } from './editing/session.js';
import type { Choice, Edit, EditProposal } from './editing/types.js';
import { PlanChangeEvent, PlanErrorEvent, PlanLoadEvent, SelectEvent } from './events.js';
import { planContext } from './plan-context.js';
import { findPlan, onPlanAnnounced } from './plan-registry.js';
import { PlanSource } from './plan-source.js';
import { PlanStore, type PlanSnapshot, type Selection } from './plan-store.js';

export type PlanControllerHost = ReactiveControllerHost & HTMLElement;

/** What the view's own attributes say about its plan. */
export interface PlanWanted {
  readonly plan?: unknown;
  readonly src?: string | null;
  /** Id of a `pd-plan`. */
  readonly for?: string | null;
  /** Who looks, where the plan is the view's own. */
  readonly audience?: string | null;
  /** How edits of a plan of the view's own are handled; a `pd-plan` says it for the views inside. */
  readonly editing?: EditingOptions;
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/**
 * Follows one plan: the view's own `plan` or `src`, else the `pd-plan` that `for` names, else the nearest around. A plan
 * that appears later, moves or is renamed is found then. The host is asked to update whenever the snapshot changes.
 */
export class PlanController implements ReactiveController {
  /** What a view without a plan reads; made when it is first asked for. */
  private keptNowhere: PlanStore | undefined;
  private readonly nearest: ContextConsumer<typeof planContext, PlanControllerHost>;
  private wanted: PlanWanted = {};
  private own: PlanSource | undefined;
  private around: PlanSource | undefined;
  private source: PlanSource | undefined;
  private unsubscribe: (() => void) | undefined;
  private stopListening: (() => void) | undefined;

  constructor(private readonly host: PlanControllerHost) {
    host.addController(this);
    this.nearest = new ContextConsumer(host, {
      context: planContext,
      subscribe: true,
      callback: (source) => {
        this.around = source;
        this.follow();
      },
    });
  }

  get snapshot(): PlanSnapshot {
    return this.store.snapshot;
  }

  /** The id in `for` while no `pd-plan` has it. */
  get missing(): string | undefined {
    return this.source || !isThere(this.wanted.for) ? undefined : (this.wanted.for as string);
  }

  /** Settles when the view's own plan has been read. */
  get settled(): Promise<void> {
    return this.own?.settled ?? Promise.resolve();
  }

  /** Takes what the view's attributes say now. Called before drawing. */
  want(wanted: PlanWanted): void {
    this.wanted = wanted;
    const { plan, src, audience } = wanted;
    if (isThere(plan) || plan === '' || isThere(src)) {
      this.own ??= this.openOwn();
      this.own.store.audience = audienceOf(audience);
      this.own.give({ plan, src, base: this.host.baseURI });
      this.own.edit(wanted.editing ?? { editable: false }, this.host.baseURI);
    } else if (this.own) {
      this.own.give({});
      this.own = undefined;
    }
    this.follow();
  }

  hostConnected(): void {
    // Added before the consumer: it asks for the nearest plan right after this.
    this.around = undefined;
    this.stopListening = onPlanAnnounced(this.host.ownerDocument, () => this.look());
    this.own?.resume();
    this.follow();
  }

  hostDisconnected(): void {
    this.stopListening?.();
    this.stopListening = undefined;
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.own?.stop();
      this.unsubscribe?.();
      this.unsubscribe = undefined;
      this.source = undefined;
    });
  }

  /** Looks again for the plan around, as after a move that the browser made without disconnecting. */
  look(): void {
    if (!this.host.isConnected) return;
    this.around = undefined;
    this.nearest.hostConnected();
    this.follow();
  }

  /** A person's pick: kept, and told to the page as `pd-select`. */
  select(selection: Selection | null): void {
    if (!this.store.select(selection)) return;
    this.host.dispatchEvent(new SelectEvent(this.snapshot.selection));
  }

  /** A selection from code: kept, and not told. */
  setSelection(selection: Selection | null): void {
    this.store.select(selection);
  }

  /** Tries to load once more. */
  retry(): void {
    this.source?.retry();
  }

  /** Makes an edit, after the page has been told; undefined where nothing changed, or nothing can be edited. */
  edit(command: OwnCommand): Edit | undefined {
    return this.session?.edit(command, this.announce);
  }

  /** Takes the last edit back. */
  undo(): Edit | undefined {
    return this.session?.undo(this.announce);
  }

  /** Does again what was taken back last. */
  redo(): Edit | undefined {
    return this.session?.redo(this.announce);
  }

  /** Tries again to save an edit that is not saved; all of them without an id. */
  retryEdit(id?: number): void {
    this.session?.retry(this.announce, id);
  }

  /** Gives up an edit that is not saved. */
  discardEdit(id: number): void {
    this.session?.discard(id);
  }

  /** What a person chose where somebody else changed the same goal, by field. */
  resolveConflict(choices: ReadonlyMap<string, Choice>): void {
    this.session?.resolve(choices);
  }

  private openOwn(): PlanSource {
    const source = new PlanSource(this.outlet);
    new LeaveGuard(source, { host: this.host, asks: () => false, page: () => window });
    return source;
  }

  private get session() {
    return this.snapshot.editing && this.source?.session;
  }

  private readonly announce = (proposal: EditProposal): Verdict => {
    const event = new PlanChangeEvent(proposal);
    const accepted = this.host.dispatchEvent(event);
    return { refused: !accepted, promises: event.promises };
  };

  private get store(): PlanStore {
    return this.source?.store ?? (this.keptNowhere ??= new PlanStore());
  }

  private follow(): void {
    if (!this.host.isConnected) return;
    const { for: id } = this.wanted;
    const source = this.own ?? (isThere(id) ? findPlan(this.host, id as string) : this.around);
    if (source === this.source && (this.unsubscribe || !source)) return;
    this.unsubscribe?.();
    this.source = source;
    this.unsubscribe = source?.store.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  private readonly outlet = {
    loaded: (plan: PlanLoadEvent['detail']['plan'], problems: PlanLoadEvent['detail']['problems']) => {
      this.host.dispatchEvent(new PlanLoadEvent({ plan, problems }));
    },
    failed: (problem: PlanErrorEvent['detail']['problem']) => {
      this.host.dispatchEvent(new PlanErrorEvent(problem));
    },
  };
}
