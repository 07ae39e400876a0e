/** The events that a page hears. All bubble and are composed, so that one listener on the page hears every element. */
import type { PatchOperation, Plan, PlanDocument, Problem } from '../contract/index.js';
import type { Command, Edit, EditProposal } from './editing/types.js';
import type { Selection } from './plan-store.js';

const OUTWARD = { bubbles: true, composed: true } as const;

export interface PlanLoadDetail {
  /** The plan as this page may show it, scoped to its audience. */
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/** `pd-load`: a plan is ready. */
export class PlanLoadEvent extends Event {
  readonly detail: PlanLoadDetail;

  constructor(detail: PlanLoadDetail) {
    super('pd-load', OUTWARD);
    this.detail = detail;
  }
}

export interface PlanErrorDetail {
  readonly problem: Problem;
}

/** `pd-error`: nothing, or nothing new, could be shown. */
export class PlanErrorEvent extends Event {
  readonly detail: PlanErrorDetail;

  constructor(problem: Problem) {
    super('pd-error', OUTWARD);
    this.detail = { problem };
  }
}

/** `pd-select`: a person picked something, or let go of it. Setting the selection from code is silent. */
export class SelectEvent extends Event {
  readonly detail: Selection | null;

  constructor(selection: Selection | null) {
    super('pd-select', OUTWARD);
    this.detail = selection;
  }
}

export interface PlanChangeDetail {
  /** The edit by name, with its data. */
  readonly command: Command;
  readonly patch: readonly PatchOperation[];
  /** The patch that takes the edit back. */
  readonly inverse: readonly PatchOperation[];
  /** The document as it would be after the edit. */
  readonly plan: PlanDocument;
  /** Keeps the edit pending until the promise settles; one that rejects leaves it not saved, with the reason. */
  waitUntil(promise: Promise<unknown>): void;
}

/**
 * `pd-change`: an edit, before it is kept. `preventDefault()` refuses it; `detail.waitUntil()` keeps it pending. A refused or
 * rejected edit stays on the screen as it was typed, said to be not saved, until the person retries or discards it.
 */
export class PlanChangeEvent extends Event {
  readonly detail: PlanChangeDetail;
  /** What the listeners asked to wait for. */
  readonly promises: readonly Promise<unknown>[];

  constructor({ command, patch, inverse, document }: EditProposal) {
    super('pd-change', { ...OUTWARD, cancelable: true });
    const promises: Promise<unknown>[] = [];
    this.promises = promises;
    const waitUntil = (promise: Promise<unknown>) => void promises.push(Promise.resolve(promise));
    this.detail = { command, patch, inverse, plan: document, waitUntil };
  }
}

export interface UnsavedDetail {
  /** The edits that are not saved: pending, waiting, failed or in conflict. */
  readonly edits: readonly Edit[];
  /** Whether this browser keeps them until the next visit (`draft-key`). */
  readonly isDraftKept: boolean;
}

/**
 * `pd-unsaved`: the page is being left with unsaved edits. `preventDefault()` lets the browser ask the person first, as
 * `confirm-leave` always does.
 */
export class UnsavedEvent extends Event {
  readonly detail: UnsavedDetail;

  constructor(detail: UnsavedDetail) {
    super('pd-unsaved', { ...OUTWARD, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'pd-load': PlanLoadEvent;
    'pd-error': PlanErrorEvent;
    'pd-select': SelectEvent;
    'pd-change': PlanChangeEvent;
    'pd-unsaved': UnsavedEvent;
  }
}
