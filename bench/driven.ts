/** Drives what a way of drawing has put into its page as `bench`. */
import type { Page } from 'puppeteer-core';
import type { Cpu } from './cpu.js';

/** Who has not drawn after so many seconds is not waited for. */
export const LIMIT = 30;
/** Longer than any view waits to see whether a gesture has ended. */
export const REST = 300;
/** A page that takes less than this of it, in ms, does nothing. */
const IDLE = 3;

export const call = (page: Page, name: string, ...given: unknown[]) =>
  page.evaluate(
    (method, values) =>
      (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[method]!(
        ...values,
      ),
    name,
    given,
  );

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until the page has nothing left to do in the background, or for as long as anybody is waited for. */
export async function settled(cpu: Cpu): Promise<void> {
  const end = Date.now() + LIMIT * 1000;
  while (Date.now() < end && (await cpu.spent(() => pause(REST))) > IDLE);
}

/** A page that hangs answers nothing any more: it is given up, and closed by its maker. */
export async function withinLimit<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LIMIT * 1000);
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
