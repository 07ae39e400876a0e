/** Which language and direction hold at an element: the nearest ancestor that says so, through shadow roots. */

/** The element, then its ancestors, leaving a shadow root by its host. */
function* ancestors(element: Element): Generator<Element> {
  let current: Element | null = element;
  while (current) {
    yield current;
    const root: Node = current.getRootNode();
    current = current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

const nearest = (element: Element, attribute: string): string | undefined => {
  for (const ancestor of ancestors(element)) {
    const value = ancestor.getAttribute(attribute);
    if (value !== null) return value;
  }
  return undefined;
};

/** A language tag that Intl accepts; the fallback when the page says nothing or nonsense. */
export function nearestLanguage(element: Element, fallback: string): string {
  const stated = nearest(element, 'lang')?.trim().replaceAll('_', '-');
  if (!stated) return fallback;
  try {
    return Intl.getCanonicalLocales(stated)[0] ?? fallback;
  } catch {
    return fallback;
  }
}

export function nearestDirection(element: Element): 'ltr' | 'rtl' {
  const stated = nearest(element, 'dir')?.toLowerCase();
  if (stated === 'ltr' || stated === 'rtl') return stated;
  // `auto`, or a direction that comes from the page's CSS alone.
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The document and every shadow root around the element. */
export function* rootsAround(element: Element): Generator<Node> {
  let root = element.getRootNode();
  yield root;
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    yield root;
  }
}
