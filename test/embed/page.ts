/** Pages of their own with the loader on them, since a tag can be defined only once on a page. */
import { fixture, html } from '@open-wc/testing';

/** As text: the development server would make a module of JSON. */
export const PLAN = '/test/store/small-plan.txt';

/** A page with this in its body; `head` goes before the loader, which is included `times` times. */
export async function pageWith(body: string, { head = '', times = 1 } = {}): Promise<Document> {
  const scripts = Array.from(
    { length: times },
    (_, copy) => `<script type="module" src="/src/embed/loader.ts?copy=${copy}"></script>`,
  );
  const page = `<!doctype html><html lang="en"><head>${head}${scripts.join('')}</head><body>${body}</body></html>`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page" .srcdoc=${page}></iframe>`);
  // First there is an empty page in the frame.
  await until(
    () =>
      frame.contentDocument?.documentElement?.lang === 'en' &&
      frame.contentDocument.readyState === 'complete',
  );
  return frame.contentDocument!;
}

/** Asks until it is so; a page that never becomes so fails by the time that a test may take. */
export async function until<T>(look: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The words that an element shows, in its shadow root. */
export const shownText = (element: Element): string => element.shadowRoot?.textContent ?? '';

/** The map on the page, when it shows the goal of the small plan. */
export const shownMap = (page: Document): Promise<Element> =>
  until(() =>
    [...page.querySelectorAll('pd-goal-alignment-map')].find((map) => shownText(map).includes('Literacy')),
  );

/** Long enough for the loader to have done something, where it must do nothing. */
export const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

/** Which modules of src/define the page has asked for. */
export const loadedTags = (page: Document): string[] =>
  page
    .defaultView!.performance.getEntriesByType('resource')
    .map(({ name }) => /\/src\/define\/(pd-[a-z-]+)\.ts/.exec(name)?.[1])
    .filter((tag) => tag !== undefined)
    .sort();
