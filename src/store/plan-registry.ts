/**
 * How `for` finds its `pd-plan`, whichever of the two comes first. An element that provides a plan announces itself on its
 * document whenever it comes, goes or changes its id; whoever looks for one looks again. Nothing is kept here, so nothing
 * is left behind, and no observer watches the page.
 */
import type { PlanSource } from './plan-source.js';

const ANNOUNCEMENT = 'throughline-plan-announced';
/** Under which an element holds its source; known to every copy of this major version on the page. */
export const planSource = Symbol.for('throughline.plan-source.1');

/** An element that provides a plan. */
export interface PlanProvider extends Element {
  readonly [planSource]: PlanSource;
}

const isProvider = (element: Element | null): element is PlanProvider =>
  element !== null && planSource in element;

/** Tells everybody who looks for a plan that this element came, went or changed its id. */
export function announcePlan(provider: PlanProvider): void {
  provider.ownerDocument.dispatchEvent(new Event(ANNOUNCEMENT));
}

/** Listens for announcements; the returned function ends that. */
export function onPlanAnnounced(document: Document, listener: () => void): () => void {
  document.addEventListener(ANNOUNCEMENT, listener);
  return () => document.removeEventListener(ANNOUNCEMENT, listener);
}

/** The plan of the element with this id, in the seeker's own root first, then in the document. */
export function findPlan(seeker: Element, id: string): PlanSource | undefined {
  const root = seeker.getRootNode();
  for (const place of [root, seeker.ownerDocument]) {
    // By member and not by class: another document's classes are not ours.
    const element = 'getElementById' in place ? (place as Document | ShadowRoot).getElementById(id) : null;
    if (isProvider(element)) return element[planSource];
  }
  return undefined;
}
