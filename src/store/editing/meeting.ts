/** Where my unsaved edits meet another version of the plan: merged by itself where that can be, else a person chooses. */
import type { PlanDocument } from '../../contract/index.js';
import type { Change } from './change.js';
import type { Journal } from './journal.js';
import { isAsked, mergeEdits } from './merge.js';
import { isDone, written, type Clash } from './merge-fields.js';
import type { Owner } from './path.js';
import { isAnswered, resolveEdits, withTheirRecord } from './resolve.js';
import type { Version } from './save-request.js';
import type { Choice, Conflict } from './types.js';

export class Meeting {
  /** The last document that both sides are known to have had. */
  ancestor: PlanDocument;
  /** The version that waits for a person's choices. */
  theirs: Version | undefined;
  private shown: { readonly owner: Owner; readonly fields: readonly Clash[] } | undefined;

  constructor(private readonly journal: Journal) {
    this.ancestor = journal.confirmed.plan.source;
  }

  /** What there is to choose, or to tell. */
  get conflict(): Conflict | undefined {
    return this.shown;
  }

  /** A change of mine of which no answer was heard, and which theirs has: both sides know it. */
  acknowledge(changes: readonly Change[], theirs: PlanDocument): boolean {
    const isThere = changes.every((change) => isDone(theirs, change));
    if (isThere) this.ancestor = changes.reduce((on, change) => written(on, change), this.ancestor);
    return isThere;
  }

  /** Takes another version up. False where a person has to choose first; the plan stays as it is until then. */
  meet(theirs: Version): boolean {
    const { journal } = this;
    const { fields, owner, ...merge } = mergeEdits({
      base: this.ancestor,
      theirs: theirs.document,
      edits: journal.unsaved,
    });
    this.shown = owner && { fields, owner };
    if (merge.clashing.length > 0) {
      this.theirs = theirs;
      const failed = this.idsIn('failed');
      journal.mark(
        merge.clashing.filter((id) => !failed.has(id)),
        'conflict',
      );
      return false;
    }
    this.theirs = undefined;
    this.ancestor = theirs.document;
    for (const [id, change] of merge.rewrites) journal.rewrite(id, change);
    if (merge.settled.length > 0) journal.confirm(merge.settled, theirs.document);
    else journal.rebase(theirs.document);
    return true;
  }

  /** Takes a person's choices. The version to meet again, where they were complete. */
  resolve(choices: ReadonlyMap<string, Choice>): Version | undefined {
    const { theirs, shown, journal } = this;
    if (!theirs || !shown) {
      this.shown = undefined;
      return undefined;
    }
    if (!isAnswered(shown.fields, choices)) return undefined;
    const { dropped, rewrites } = resolveEdits(shown.fields, choices, journal.unsaved);
    if (dropped.length > 0) journal.discard(dropped);
    for (const [id, change] of rewrites) journal.rewrite(id, change);
    this.ancestor = withTheirRecord(this.ancestor, theirs.document, shown.owner);
    this.theirs = undefined;
    return theirs;
  }

  /** Whether the conflict has something to ask. */
  get isAsking(): boolean {
    return this.shown?.fields.some(isAsked) ?? false;
  }

  private idsIn(state: string): ReadonlySet<number> {
    return new Set(this.journal.snapshot.edits.filter((edit) => edit.state === state).map(({ id }) => id));
  }
}
