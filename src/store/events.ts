/** The events that a page hears. All bubble and are composed, so that one listener on the page hears every element. */
import type { Plan, PlanDocument, Problem } from '../contract/index.js';
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

/** One step of an RFC 6902 JSON Patch. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly path: string; readonly from: string };

export interface PlanChangeDetail {
  /** The edit by name, with its data. */
  readonly command: { readonly name: string; readonly [member: string]: unknown };
  readonly patch: readonly PatchOperation[];
  /** The patch that takes the edit back. */
  readonly inverse: readonly PatchOperation[];
  /** The document as it would be after the edit. */
  readonly plan: PlanDocument;
  /** Keeps the edit pending until the promise settles; a rejection takes it back. */
  waitUntil(promise: Promise<unknown>): void;
}

/** `pd-change`: an edit, before it is kept; `preventDefault()` refuses it. */
export interface PlanChangeEvent extends Event {
  readonly type: 'pd-change';
  readonly detail: PlanChangeDetail;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'pd-load': PlanLoadEvent;
    'pd-error': PlanErrorEvent;
    'pd-select': SelectEvent;
    'pd-change': PlanChangeEvent;
  }
}
