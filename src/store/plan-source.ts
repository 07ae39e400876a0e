/** Where a plan comes from: what an element was given, in order, becomes what its store holds. No DOM, no Lit. */
import { readPlan, type Plan, type Problem } from '../contract/index.js';
import { resolveAddress, sharedLoads, type LoadOutcome, type PlanLoads } from './load-plan.js';
import { loadProblems } from './load-problems.js';
import type { EditingOptions } from './editing/open-session.js';
import type { EditSession } from './editing/session.js';
import { PlanStore } from './plan-store.js';

/** What an element was given. The first of these that is there counts. */
export interface PlanGiven {
  /** An object or JSON text; null and undefined are none. */
  readonly plan?: unknown;
  readonly src?: string | null;
  /** JSON text inside the page. */
  readonly text?: string;
  /** What `src` is relative to. */
  readonly base?: string;
}

/** What is to be told about a load, once for each. */
export interface PlanOutlet {
  loaded(plan: Plan, problems: readonly Problem[]): void;
  failed(problem: Problem): void;
}

type Input =
  | { readonly kind: 'none' }
  | { readonly kind: 'document'; readonly value: unknown }
  | { readonly kind: 'address'; readonly value: string; readonly base: string };

const READ_ONLY: EditingOptions = { editable: false };
const NO_INPUT: Input = { kind: 'none' };
/** Milliseconds after which a person wonders whether anything happens. */
const SLOW = 1000;

function chooseInput({ plan, src, text, base = '' }: PlanGiven): Input {
  if (plan !== undefined && plan !== null) return { kind: 'document', value: plan };
  if (src?.trim()) return { kind: 'address', value: src, base };
  return text === undefined ? NO_INPUT : { kind: 'document', value: text };
}

const isSameInput = (one: Input, other: Input): boolean =>
  one.kind === other.kind &&
  ('value' in one ? one.value : undefined) === ('value' in other ? other.value : undefined);

/** A plan that was read already, as `parsePlan` and `pd-load` give it. */
const isPlan = (value: unknown): value is Plan =>
  typeof value === 'object' && value !== null && (value as Plan).goals instanceof Map && 'source' in value;

export class PlanSource {
  readonly store = new PlanStore();
  /** Settles when what was given last has become the store's. */
  settled: Promise<void> = Promise.resolve();

  /** The visit of editing; undefined where the page did not ask for one. */
  session: EditSession | undefined;

  private input: Input = NO_INPUT;
  /** What the session edits. */
  private editedInput: Input = NO_INPUT;
  private editing: EditingOptions & { readonly base: string } = { ...READ_ONLY, base: '' };
  private loaded: { readonly url: string; readonly etag?: string } | undefined;
  /** Each load has a number; what comes from an earlier one is not looked at. */
  private turn = 0;
  /** Likewise each visit of editing. */
  private visit = 0;
  private interrupted = false;
  private release: (() => void) | undefined;

  constructor(
    private readonly outlet: PlanOutlet,
    private readonly loads: PlanLoads = sharedLoads(),
  ) {}

  /** Takes what the element has now. The same again does nothing; anything else replaces what is loading. */
  give(given: PlanGiven): void {
    const input = chooseInput(given);
    if (isSameInput(input, this.input)) return;
    this.input = input;
    this.start();
  }

  /** How the page wants edits to be handled. Editing is off unless it asks. */
  edit(options: EditingOptions, base: string): void {
    const { editable, save, draftKey } = this.editing;
    if (options.editable === editable && options.save === save && options.draftKey === draftKey) return;
    this.editing = { ...options, base };
    void this.beginEditing();
  }

  /** Loads the address once more. */
  retry(): void {
    if (this.input.kind === 'address') this.start(true);
  }

  /** Ends what is loading. What was loaded stays. */
  stop(): void {
    this.interrupted ||= this.store.snapshot.status === 'loading';
    this.turn += 1;
    this.letGo();
  }

  /** Takes up what `stop` interrupted. */
  resume(): void {
    if (this.interrupted) this.start();
  }

  private letGo(): void {
    this.release?.();
    this.release = undefined;
  }

  private start(fresh = false): void {
    const turn = ++this.turn;
    const { input } = this;
    this.interrupted = false;
    this.letGo();
    if (input.kind === 'none') {
      this.store.clear();
      return;
    }
    // What was read already is there at once: views draw it in the same go, and no skeleton before it.
    if (input.kind === 'document' && isPlan(input.value)) {
      this.settled = this.finish({ plan: input.value, problems: [] });
      return;
    }
    this.store.begin();
    this.settled = this.run(turn, input, fresh);
  }

  private async run(turn: number, input: Input, fresh: boolean): Promise<void> {
    const cancelSlow = this.loads.environment.after(SLOW, () => {
      if (turn === this.turn) this.store.markSlow();
    });
    const outcome = await this.outcomeOf(input, fresh).catch(() => ({
      failure: loadProblems.readingFailed(),
    }));
    cancelSlow();
    if (turn === this.turn) await this.finish(outcome);
  }

  private async outcomeOf(input: Input, fresh: boolean): Promise<LoadOutcome> {
    if (input.kind === 'address') return this.loadAddress(input.value, input.base, fresh);
    const { environment } = this.loads;
    const { plan, problems } = await readPlan('value' in input ? input.value : undefined, {
      now: () => environment.now(),
    });
    if (plan) return { plan, problems };
    const reason = problems.find((problem) => problem.severity === 'error') ?? problems[0];
    return { failure: { ...reason, retry: false } };
  }

  private loadAddress(src: string, base: string, fresh: boolean): Promise<LoadOutcome> | LoadOutcome {
    const { environment } = this.loads;
    const address = resolveAddress(src, base, environment.pageUrl());
    if (!(address instanceof URL)) return { failure: address };
    const load = this.loads.load(address.href, fresh);
    this.release = load.release;
    return load.outcome;
  }

  /** A visit lasts as long as the plan that it began with. What an earlier one still has to send, it sends. */
  private async beginEditing(): Promise<void> {
    void this.session?.queue?.flush();
    this.session = undefined;
    this.editedInput = this.input;
    const visit = ++this.visit;
    if (!this.editing.editable) return this.store.closeJournal();
    const editing = await import('./editing/index.js').catch(() => undefined);
    if (visit !== this.visit) return;
    if (!editing)
      return console.warn('Throughline: the code for editing could not be loaded; reload the page.');
    const { Journal, openSession } = editing;
    const { environment } = this.loads;
    const journal = this.store.openJournal(
      (read, changed) => new Journal(read, () => environment.now(), changed),
    );
    if (journal) this.session = openSession({ ...this.editing, journal, environment, loaded: this.loaded });
  }

  /** The same plan anew: loaded once more, or given by a page that took an edit in. Edits and history go on. */
  private goOnEditing(): Promise<void> | void {
    const { session, input, editedInput } = this;
    const isSame =
      input.kind === 'address' ? isSameInput(input, editedInput) : input.kind === editedInput.kind;
    if (!session || !isSame) return this.beginEditing();
    this.store.openJournal(() => session.journal, session.journal);
    session.queue?.loaded(this.loaded?.etag);
  }

  private async finish(outcome: LoadOutcome): Promise<void> {
    if ('failure' in outcome) this.store.fail(outcome.failure);
    else {
      this.loaded = outcome.loaded;
      this.store.take(outcome);
    }
    const ready = 'failure' in outcome ? undefined : this.goOnEditing();
    const { plan, problems, failure } = this.store.snapshot;
    if (failure) this.outlet.failed(failure);
    else if (plan) this.outlet.loaded(plan, problems);
    await ready;
  }
}
