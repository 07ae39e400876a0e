/**
 * What was edited in this visit. The plan that is shown is always the confirmed base with the unsaved edits replayed on it,
 * so that one edit can be discarded, retried or carried over to what somebody else saved, and no other is touched.
 */
import {
  revisePlan,
  type ParseResult,
  type Plan,
  type PlanDocument,
  type Problem,
} from '../../contract/index.js';
import { writeChange, type Change, type WrittenChange } from './change.js';
import { changeOf, fieldOf, type Command, type OwnCommand } from './commands.js';
import { History, type StepName } from './history.js';
import { GoneError } from './path.js';
import type { Conflict, Edit, EditingSnapshot, EditProposal, EditReason, EditState } from './types.js';

/** How many saved edits the list of this visit keeps. */
const EDITS_KEPT = 200;

export interface ReadPlan {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/** An edit that is not in the base yet. */
export interface OpenEdit {
  readonly id: number;
  readonly command: Command;
  readonly field: string;
  readonly change: Change;
}

/** An edit on its way: what a host may look at, and what is needed to keep it. */
export interface Prepared extends EditProposal {
  readonly change: Change;
  readonly undo: Change;
  readonly isEmpty: boolean;
}

const OPEN_STATES: ReadonlySet<EditState> = new Set(['pending', 'waiting', 'failed', 'conflict']);

export class Journal {
  private base: ReadPlan;
  private shown: ReadPlan;
  private open: readonly OpenEdit[] = [];
  private edits: readonly Edit[] = [];
  private readonly history = new History();
  private count = 0;
  private kept: EditingSnapshot | undefined;
  private standing: { readonly conflict?: Conflict; readonly trouble?: EditReason } = {};

  constructor(
    read: ReadPlan,
    private readonly now: () => number,
    /** Told after every change. */
    private readonly changed: () => void,
  ) {
    this.base = read;
    this.shown = read;
  }

  /** The plan as it is shown: with every edit, saved or not. */
  get current(): ReadPlan {
    return this.shown;
  }

  /** The plan as it is confirmed. */
  get confirmed(): ReadPlan {
    return this.base;
  }

  /** Edits that are not in the confirmed plan, in their order. */
  get unsaved(): readonly OpenEdit[] {
    return this.open;
  }

  get snapshot(): EditingSnapshot {
    return (this.kept ??= {
      edits: this.edits,
      undo: this.history.next('undo')?.command,
      redo: this.history.next('redo')?.command,
      isUnsaved: this.open.length > 0,
      conflict: this.standing.conflict,
      trouble: this.standing.trouble,
    });
  }

  /** The same plan was read anew. Unsaved edits are replayed on it. */
  adopt(read: ReadPlan): void {
    this.base = read;
    this.shown = read;
    this.replay();
    this.tell();
  }

  /** What a command would do. Throws a `GoneError` where its record is gone. */
  prepare(command: OwnCommand): Prepared {
    return this.prepareChange(command, changeOf(command, this.shown.plan.source));
  }

  /** The last step taken back, or the last one taken back done again; undefined where there is none. */
  prepareStep(name: StepName): Prepared | undefined {
    const step = this.history.next(name);
    return step && this.prepareChange({ name, of: step.command }, step.change);
  }

  /** Forgets the step that can't be taken any more. */
  dropStep(name: StepName): void {
    this.history.drop(name);
    this.tell();
  }

  /** Keeps an edit. `state` says what becomes of it next. */
  commit(prepared: Prepared, state: EditState, reason?: EditReason): Edit {
    const { command, change } = prepared;
    const at = this.now();
    const edit: Edit = { id: ++this.count, command, field: fieldOf(change), state, reason, at };
    this.replaceFailed(edit.field);
    this.history.remember({ ...prepared, field: edit.field, at });
    this.shown = this.read(this.shown, prepared.document);
    this.edits = [...this.edits, edit].slice(-EDITS_KEPT - this.open.length);
    if (OPEN_STATES.has(state))
      this.open = [...this.open, { id: edit.id, command, field: edit.field, change }];
    else
      this.base = this.open.length === 0 ? this.shown : this.read(this.base, this.writeOn(this.base, change));
    this.tell();
    return edit;
  }

  /** Says how far edits have come. What is saved becomes part of the base. */
  mark(ids: readonly number[], state: EditState, reason?: EditReason): void {
    const named = new Set(ids);
    const at = this.now();
    if (!OPEN_STATES.has(state)) {
      const done = this.open.filter(({ id }) => named.has(id));
      const document = done.reduce(
        (on, { change }) => tryWrite(change, on)?.document ?? on,
        this.base.plan.source,
      );
      this.settle(done, document);
    }
    this.edits = this.edits.map((edit) => (named.has(edit.id) ? { ...edit, state, reason, at } : edit));
    this.tell();
  }

  /** The edits are saved, and this is the document that whoever saved them has now. */
  confirm(ids: readonly number[], document: PlanDocument): void {
    const named = new Set(ids);
    this.settle(
      this.open.filter(({ id }) => named.has(id)),
      document,
    );
    const at = this.now();
    this.edits = this.edits.map((edit) =>
      named.has(edit.id) ? { ...edit, state: 'saved', reason: undefined, at } : edit,
    );
    this.tell();
  }

  /** Somebody else's version becomes the base; unsaved edits are replayed on it. */
  rebase(document: PlanDocument): void {
    this.settle([], document);
    this.tell();
  }

  /** These edits as one patch on the confirmed document. Edits whose record is gone are left out and named. */
  patchFor(ids: readonly number[]): { readonly written: WrittenChange; readonly gone: readonly number[] } {
    const gone: number[] = [];
    const named = new Set(ids);
    let written: WrittenChange = { patch: [], document: this.base.plan.source, inverse: [] };
    for (const { id, change } of this.open) {
      if (!named.has(id)) continue;
      const next = tryWrite(change, written.document);
      if (!next) gone.push(id);
      else {
        const patch = [...written.patch, ...next.patch];
        written = { ...next, patch, inverse: [...next.inverse, ...written.inverse] };
      }
    }
    return { written, gone };
  }

  /** What takes a written patch back. */
  patchBack({ inverse, document }: WrittenChange): EditProposal['inverse'] {
    return writeChange(inverse, document).patch;
  }

  /** Gives up an unsaved edit, and its step of undo with it. */
  discard(ids: readonly number[]): void {
    const named = new Set(ids);
    const fields = new Set(this.open.filter(({ id }) => named.has(id)).map(({ field }) => field));
    this.open = this.open.filter(({ id }) => !named.has(id));
    this.edits = this.edits.filter(({ id }) => !named.has(id));
    this.history.forget(fields);
    this.replay();
    this.tell();
  }

  /** Puts another change in the place of an unsaved one, as when a person keeps both texts. */
  rewrite(id: number, change: Change): void {
    this.open = this.open.map((edit) => (edit.id === id ? { ...edit, change } : edit));
    this.replay();
    this.tell();
  }

  /** Takes up edits of an earlier visit. */
  restore(edits: readonly Omit<OpenEdit, 'id'>[], state: EditState): readonly number[] {
    const at = this.now();
    const opened = edits.map((edit) => ({ ...edit, id: ++this.count }));
    this.open = [...this.open, ...opened];
    this.edits = [
      ...this.edits,
      ...opened.map(({ id, command, field }) => ({ id, command, field, state, at })),
    ];
    this.replay();
    this.tell();
    return opened.map(({ id }) => id);
  }

  /** What stands in the way of saving as a whole. */
  stand(standing: { readonly conflict?: Conflict; readonly trouble?: EditReason }): void {
    this.standing = standing;
    this.tell();
  }

  private prepareChange(command: Command, change: Change): Prepared {
    const { patch, document, inverse } = writeChange(change, this.shown.plan.source);
    return {
      command,
      patch,
      document,
      change,
      undo: inverse,
      inverse: writeChange(inverse, document).patch,
      isEmpty: patch.length === 0,
    };
  }

  /** An edit that was not saved and whose field is written again has been replaced by the person. */
  private replaceFailed(field: string): void {
    const stale = this.edits
      .filter((edit) => edit.state === 'failed' && edit.field === field)
      .map(({ id }) => id);
    if (stale.length === 0) return;
    this.open = this.open.filter(({ id }) => !stale.includes(id));
    this.edits = this.edits.filter(({ id }) => !stale.includes(id));
  }

  private settle(done: readonly OpenEdit[], document: PlanDocument): void {
    const ids = new Set(done.map(({ id }) => id));
    this.open = this.open.filter(({ id }) => !ids.has(id));
    this.base = this.read(this.shown.plan.source === document ? this.shown : this.base, document);
    this.replay();
  }

  private replay(): void {
    let document = this.base.plan.source;
    for (const { change } of this.open) document = tryWrite(change, document)?.document ?? document;
    this.shown = this.read(this.shown.plan.source === document ? this.shown : this.base, document);
  }

  private writeOn(read: ReadPlan, change: Change): PlanDocument {
    return tryWrite(change, read.plan.source)?.document ?? read.plan.source;
  }

  private read(from: ReadPlan, document: PlanDocument): ReadPlan {
    const next: ParseResult = revisePlan(from, document);
    return next.plan ? { plan: next.plan, problems: next.problems } : from;
  }

  private tell(): void {
    this.kept = undefined;
    this.changed();
  }
}

/** The change on a document, or undefined where its record is gone. */
function tryWrite(change: Change, document: PlanDocument): WrittenChange | undefined {
  try {
    return writeChange(change, document);
  } catch (error) {
    if (error instanceof GoneError) return undefined;
    throw error;
  }
}
