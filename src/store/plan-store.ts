/** What the plan is now: the scoped plan, its problems, what is picked, and whether something is loading. No DOM, no Lit. */
import type { Audience, ParseResult, Plan, Problem } from '../contract/index.js';
import type { Journal, ReadPlan } from './editing/journal.js';
import type { EditingSnapshot } from './editing/types.js';
import { effectiveAudience } from '../model/audience/audience.js';
import { scopePlan } from '../model/audience/scope-plan.js';
import { scopeProblems } from '../model/audience/scope-problems.js';

/** What a person has picked: `kind` says in which collection of the plan `id` is. */
export interface Selection {
  readonly kind: string;
  readonly id: string;
}

export type PlanStatus = 'idle' | 'loading' | 'ready' | 'error';

/** Everything that a view may know, at one moment. A new object for each change; what did not change stays `===`. */
export interface PlanSnapshot {
  readonly status: PlanStatus;
  /** Loading for more than a second: say so in words. */
  readonly slow: boolean;
  /** Scoped to the audience and to the minimum group size. The last good plan stays while another loads, or fails to. */
  readonly plan: Plan | undefined;
  /** What was found while reading that plan, scoped likewise. */
  readonly problems: readonly Problem[];
  /** Why nothing, or nothing new, could be shown. */
  readonly failure: Problem | undefined;
  readonly selection: Selection | null;
  /** The narrower of the page's and the plan's audience. */
  readonly audience: Audience;
  /** The edits of this visit; undefined where nothing can be edited. */
  readonly editing: EditingSnapshot | undefined;
}

export type PlanListener = () => void;

/** Makes the journal of a plan; `changed` is to be called after every change of it. */
export type MakeJournal = (read: ReadPlan, changed: () => void) => Journal;

const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);

const NOTHING: PlanSnapshot = Object.freeze({
  status: 'idle',
  slow: false,
  plan: undefined,
  problems: NO_PROBLEMS,
  failure: undefined,
  selection: null,
  audience: 'public',
  editing: undefined,
});

const sameSelection = (one: Selection | null, other: Selection | null): boolean =>
  one === other || (one !== null && other !== null && one.kind === other.kind && one.id === other.id);

/**
 * Holds the whole plan privately and gives out only what its audience may see. The whole plan never leaves the store
 * through a snapshot, so that no view, tooltip, table or download can show more than it should.
 */
export class PlanStore {
  private current: PlanSnapshot = NOTHING;
  private whole: Plan | undefined;
  private found: readonly Problem[] = NO_PROBLEMS;
  private edited: Journal | undefined;
  private pageAudience: Audience = 'public';
  private readonly listeners = new Set<PlanListener>();

  get snapshot(): PlanSnapshot {
    return this.current;
  }

  /** Who looks at the page, as the page says; the plan may narrow it. */
  get audience(): Audience {
    return this.pageAudience;
  }

  set audience(audience: Audience) {
    if (audience === this.pageAudience) return;
    this.pageAudience = audience;
    this.change(this.scoped());
  }

  /** Calls `listener` after every change; the returned function ends that. A listener that throws stops no other. */
  subscribe(listener: PlanListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Says whether the selection changed. */
  select(selection: Selection | null): boolean {
    if (sameSelection(selection, this.current.selection)) return false;
    this.change({ selection: selection && { kind: selection.kind, id: selection.id } });
    return true;
  }

  /** Something loads; what is shown stays. */
  begin(): void {
    this.change({ status: 'loading', slow: false, failure: undefined });
  }

  /** The load takes long enough that a person wonders. */
  markSlow(): void {
    if (this.current.status === 'loading') this.change({ slow: true });
  }

  /** Takes what reading a document gave: a new plan, or the problem that made it no plan. */
  take({ plan, problems }: ParseResult): void {
    if (!plan) {
      const reason = problems.find((problem) => problem.severity === 'error') ?? problems[0];
      return this.fail(reason as Problem);
    }
    this.edited = undefined;
    this.whole = plan;
    this.found = problems;
    this.change({ status: 'ready', slow: false, failure: undefined, ...this.scoped() });
  }

  /** Nothing new can be shown. The last good plan stays. */
  fail(failure: Problem): void {
    const [scoped] = scopeProblems([failure], undefined, this.current.audience);
    this.change({ status: 'error', slow: false, failure: scoped });
  }

  /** There is no plan any more, and nothing is wrong with that. */
  clear(): void {
    this.edited = undefined;
    this.whole = undefined;
    this.found = NO_PROBLEMS;
    this.change({ ...NOTHING, audience: this.pageAudience, selection: this.current.selection });
  }

  /**
   * Begins to keep edits of the plan that is here, with every edit told to the views. `earlier` is the journal of the same
   * plan as it was before: its edits and its history go on.
   */
  openJournal(make: MakeJournal, earlier?: Journal): Journal | undefined {
    if (!this.whole) return undefined;
    const read = { plan: this.whole, problems: this.found };
    const journal = earlier ?? make(read, () => this.edited === journal && this.showJournal(journal));
    this.edited = journal;
    if (earlier) earlier.adopt(read);
    else this.change(this.scoped());
    return journal;
  }

  /** Offers no editing any more. What was edited stays shown. */
  closeJournal(): void {
    this.edited = undefined;
    this.change(this.scoped());
  }

  private showJournal(journal: Journal): void {
    this.whole = journal.current.plan;
    this.found = journal.current.problems;
    this.change(this.scoped());
  }

  /** The one place where the plan is cut down to its audience. The public edits nothing. */
  private scoped(): Pick<PlanSnapshot, 'plan' | 'problems' | 'audience' | 'editing'> {
    const audience = effectiveAudience(this.pageAudience, this.whole);
    return {
      audience,
      editing: audience === 'public' ? undefined : this.edited?.snapshot,
      plan: this.whole && scopePlan(this.whole, audience),
      problems: scopeProblems(this.found, this.whole, audience),
    };
  }

  private change(change: Partial<PlanSnapshot>): void {
    const next = { ...this.current, ...change };
    const keys = Object.keys(next) as (keyof PlanSnapshot)[];
    if (keys.every((key) => next[key] === this.current[key])) return;
    this.current = Object.freeze(next);
    for (const listener of [...this.listeners]) this.tell(listener);
  }

  private tell(listener: PlanListener): void {
    try {
      listener();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
