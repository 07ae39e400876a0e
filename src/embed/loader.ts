/**
 * Brings a page to life that knows no modules: loads a view's module when its tag or its placeholder appears, and puts
 * the view in the placeholder's stead. What stood there stays inside the view, for when there is nothing to show.
 *
 *     <pd-goal-alignment-map src="…">
 *     <div class="pd-embed" data-pd-view="goal-alignment-map" data-src="…">
 *     <a href="/files/plan.json#pd-view=goal-alignment-map&lang=es">
 *
 * A page may include it twice, in two versions: whatever was brought to life is known by where it stands.
 */
import { MODULES } from './modules.generated.js';

const TAGS = Object.keys(MODULES);
/** A link within one of these is what its author, or an earlier start of the loader, left as the fallback. */
const VIEWS = TAGS.filter((tag) => tag !== 'pd-plan').join();
const FOUND = `${TAGS},.pd-embed,[data-pd-view],a[href*="#pd-view="]`;
/** In an editor, the page that a person saves would have our elements in it. */
const HELD = '[contenteditable]:not([contenteditable=false i]),[data-pd-ignore]';
/** Never taken from a placeholder, whatever an element by one of our names observes. */
const REFUSED = /^(on.*|id|class|style|slot|part)$/;

/** What the fragment of a link says after `#`, by the names of attributes. */
const fragmentOf = (element: HTMLElement): URLSearchParams =>
  new URLSearchParams((element as HTMLAnchorElement).hash?.slice(1));

function tagOf(element: HTMLElement): string | undefined {
  const { localName, classList, dataset } = element;
  const view = dataset.pdView ?? fragmentOf(element).get('pd-view');
  if (view) return TAGS.find((tag) => tag === view || tag === `pd-${view}`);
  // A class is what some sanitizers leave of a placeholder.
  return TAGS.find((tag) => tag === localName || classList.contains(tag));
}

/** The value of an attribute of the view: what the placeholder says of it, then the link's fragment, then its address. */
function valueOf(element: HTMLElement, name: string): string | null | undefined {
  return (
    element.getAttribute(`data-${name}`) ??
    fragmentOf(element).get(name) ??
    (name === 'src' ? element.getAttribute('href')?.split('#')[0] : null)
  );
}

function bring(element: HTMLElement, tag: string): void {
  const view = document.createElement(tag);
  const { observedAttributes = [] } = view.constructor as { observedAttributes?: string[] };
  for (const name of ['lang', 'dir', ...observedAttributes]) {
    const value = valueOf(element, name);
    if (value && !REFUSED.test(name)) view.setAttribute(name, value);
  }
  if (element.localName === 'a') {
    element.replaceWith(view);
    view.append(element);
  } else {
    view.append(...element.childNodes);
    element.append(view);
  }
}

const isHeld = (element: HTMLElement): boolean =>
  !element.isConnected || element.isContentEditable || element.closest(HELD) !== null;

async function wake(element: HTMLElement): Promise<void> {
  const tag = tagOf(element);
  if (!tag || isHeld(element)) return;
  try {
    // Who has the tag already, our other file for plain pages for example, keeps it.
    if (!customElements.get(tag)) await MODULES[tag]();
  } catch (error) {
    // What stands in the page stays as it is.
    console.error(`Throughline could not load ${tag}.`, error);
    return;
  }
  const { localName, parentElement, children } = element;
  const isAlive =
    element.closest(VIEWS) !== null || [parentElement, ...children].some((near) => near?.localName === tag);
  if (!isAlive && localName !== tag && !isHeld(element)) bring(element, tag);
}

function look(root: Node): void {
  if (root instanceof HTMLElement && root.matches(FOUND)) void wake(root);
  if (root instanceof Element)
    root.querySelectorAll<HTMLElement>(FOUND).forEach((element) => void wake(element));
}

function start(): void {
  look(document.documentElement);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') look(target);
      else addedNodes.forEach(look);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['href', 'data-pd-view', 'contenteditable'],
  });
}

// Before its end has come, a placeholder would lose what is still to be read.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
