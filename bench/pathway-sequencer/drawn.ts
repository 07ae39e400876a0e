/** Draws a pathway in a page of its own, its code already there, and measures what follows. */
import type { Page } from 'puppeteer-core';
import { Cpu } from '../cpu.js';
import { call, settled, withinLimit } from '../driven.js';
import type { Bench } from '../run.js';

const FRAMES = 20;

/** CPU in ms; all but the painting only where it was asked for. */
export interface Drawn {
  readonly paint: number;
  readonly elements: number;
  /** What follows by itself once the first picture is there. */
  readonly after?: number;
  /** For one frame; undefined where there is nothing to scroll. */
  readonly down?: number | undefined;
  readonly aside?: number | undefined;
  readonly move?: number | undefined;
}

/** Undefined where it was not done in time. Where it is not for all figures, nothing is done but painting. */
export async function drawn(
  { browser }: Bench,
  code: string,
  document: string,
  isAll: boolean,
): Promise<Drawn | undefined> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1200, height: 1000 });
    await page.addScriptTag({ content: code, type: 'module' });
    await call(page, 'prepare', document);
    const cpu = await Cpu.of(page);
    const paint = await withinLimit(cpu.spent(() => call(page, 'draw')));
    if (paint === undefined) return undefined;
    const after = await cpu.spent(() => settled(cpu));
    const elements = (await call(page, 'elements')) as number;
    if (!isAll) return { paint, elements, after };
    const move = await withinLimit(cpu.spent(() => call(page, 'move')));
    if (move === undefined) return { paint, elements, after };
    await settled(cpu);
    return { paint, elements, after, move, ...(await scrolled(page, cpu)) };
  } finally {
    await page.close();
  }
}

async function scrolled(page: Page, cpu: Cpu) {
  const aFrame = async (way: 'down' | 'aside') => {
    let isThere = false;
    const spent = await cpu.spent(async () => {
      isThere = (await call(page, way, FRAMES)) as boolean;
    });
    return isThere ? spent / FRAMES : undefined;
  };
  return { down: await aFrame('down'), aside: await aFrame('aside') };
}
