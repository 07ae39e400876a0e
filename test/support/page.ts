// What a browser test can ask of the browser around it. The server's side is scripts/test/support/page-commands.mjs.
import { executeServerCommand } from '@web/test-runner-commands';

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

export const browserName: BrowserName = /firefox/i.test(navigator.userAgent)
  ? 'firefox'
  : /chrom/i.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** Declare a test that emulates media only where this holds: `if (canEmulateMedia) it('…')`. */
export const canEmulateMedia = browserName === 'chromium';

export interface EmulatedMedia {
  media?: 'screen' | 'print';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
}

/** Presses real keys, one after another: `await keys('Tab', 'ArrowDown', 'Shift+Tab', 'a')`. */
export async function keys(...names: string[]): Promise<void> {
  await command('page-keys', names);
}

/** Types a text, key by key, in every browser that the tests run in. */
export async function type(text: string): Promise<void> {
  await keys(...[...text].map((letter) => (letter === ' ' ? 'Space' : letter)));
}

/** Clicks with a real pointer in the middle of an element, after scrolling it into view. */
export async function click(element: Element): Promise<void> {
  await command('page-pointer', { type: 'click', ...middleOf(element) });
}

export async function hover(element: Element): Promise<void> {
  await command('page-pointer', { type: 'move', ...middleOf(element) });
}

/** Takes hold of the middle of an element and moves to the middle of another; both have to be in sight. `drop` ends it. */
export async function drag(from: Element, to: Element): Promise<void> {
  const [start, end] = [middleInSight(from), middleInSight(to)];
  await command('page-pointer', { type: 'down', ...start });
  const steps = [0.1, 0.5, 0.9, 1];
  for (const share of steps) {
    const [x, y] = [start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share];
    await command('page-pointer', { type: 'move', x, y });
  }
}

/** Lets go in the middle of an element. */
export async function drop(on: Element): Promise<void> {
  await command('page-pointer', { type: 'up', ...middleInSight(on) });
}

/** Sizes the page. WebKit keeps a smallest window, so read `innerWidth` before you rely on a very narrow one. */
export async function viewport(width: number, height = 800): Promise<void> {
  await command('page-viewport', { width, height });
  await new Promise(requestAnimationFrame);
}

/** Replaces all emulated media; with no argument none is left. Throws where `canEmulateMedia` is false. */
export async function emulateMedia(media: EmulatedMedia = {}): Promise<void> {
  if (!(await command('page-media', media))) throw new Error(`${browserName} cannot emulate media here`);
}

/** The element that has the focus, through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function middleOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'center', inline: 'center' });
  return middleInSight(element);
}

function middleInSight(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function command(name: string, payload: unknown): Promise<unknown> {
  return executeServerCommand(name, payload);
}
