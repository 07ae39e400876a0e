/**
 * Elements that keep their looks in another document, as an iframe or a pop-up window has. A style sheet belongs to the
 * document that made it: in another one the browser drops it from the shadow root, and does not give it back when the
 * element returns. So the sheets are made anew for the document that the element is in.
 */
import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative, type LitElement } from 'lit';

type View = Window & typeof globalThis;

const sheetsByDocument = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

export const textOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('\n');

function sheetIn(view: View, style: CSSResultOrNative): CSSStyleSheet {
  const sheets = sheetsByDocument.get(view.document) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheetsByDocument.set(view.document, sheets);
  const known = sheets.get(style);
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(textOf(style));
  sheets.set(style, sheet);
  return sheet;
}

/** Gives the element's shadow root its sheets in the document that it is in. For `adoptedCallback`. */
export function adoptSheets(element: LitElement): void {
  const root = element.shadowRoot;
  const view = element.ownerDocument.defaultView as View | null;
  if (!root || !view || !supportsAdoptingStyleSheets) return;
  const styles = (element.constructor as typeof LitElement).elementStyles;
  if (view === window) adoptStyles(root, styles);
  else root.adoptedStyleSheets = styles.map((style) => sheetIn(view, style));
}

/** Gives styles that came later to the element, and to those of its class that are still to come. */
export function addSheets(element: LitElement, styles: readonly CSSResultOrNative[]): void {
  const ofClass = element.constructor as typeof LitElement;
  const missing = styles.filter((style) => !ofClass.elementStyles.includes(style));
  ofClass.elementStyles = [...ofClass.elementStyles, ...missing];
  if (supportsAdoptingStyleSheets) adoptSheets(element);
  else if (element.shadowRoot) adoptStyles(element.shadowRoot, [...styles]);
}

/** The render root; Lit's own way of making it throws where the element is in another document already. */
export function renderRootOf(element: LitElement, atHome: () => HTMLElement | DocumentFragment) {
  if (typeof window === 'undefined' || element.shadowRoot || element.ownerDocument.defaultView === window) {
    return atHome();
  }
  const root = element.attachShadow((element.constructor as typeof LitElement).shadowRootOptions);
  adoptSheets(element);
  return root;
}
