/** Draws a graph in a page of its own, its code already there, and measures what follows. */
import type { Page } from 'puppeteer-core';
import { Cpu } from '../cpu.js';
import type { Bench } from '../run.js';
import type { LayeredGraph } from './picture.js';

/** Who has not drawn after so many seconds is not waited for. */
export const LIMIT = 30;
const FRAMES = 20;
/** Longer than any view waits to see whether a gesture has ended. */
const REST = 300;
/** A page that takes less than this of it, in ms, does nothing. */
const IDLE = 3;

type Order = readonly (readonly number[])[];

/** CPU in ms; all but the painting only where it was asked for. */
export interface Drawn {
  readonly paint: number;
  readonly elements: number;
  readonly highlight?: number;
  readonly pick?: number;
  /** For one frame. */
  readonly zoom?: number;
  readonly pan?: number;
  /** What follows once a gesture rests. */
  readonly rest?: number;
  readonly order?: Order;
  readonly refined?: Order;
  /** For all of the background work. */
  readonly refining?: number;
}

/** Undefined where it was not done in time. Where it is not for all figures, nothing is done but painting. */
export async function drawn(
  { browser }: Bench,
  code: string,
  graph: LayeredGraph,
  isAll: boolean,
): Promise<Drawn | undefined> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1200, height: 1000 });
    await page.addScriptTag({ content: code, type: 'module' });
    await call(page, 'prepare', graph);
    const cpu = await Cpu.of(page);
    const paint = await withinLimit(cpu.spent(() => call(page, 'draw')));
    if (paint === undefined) return undefined;
    const elements = (await call(page, 'elements')) as number;
    if (!isAll) return { paint, elements };
    const order = (await call(page, 'order')) as Order;
    await settled(cpu);
    const touch = await touched(page, cpu, graph);
    let refined: Order | undefined;
    const refining = await cpu.spent(async () => {
      refined = (await call(page, 'refine')) as Order | undefined;
    });
    return { paint, elements, order, ...touch, refined, refining };
  } finally {
    await page.close();
  }
}

/** Until the page has nothing left to do in the background, or for as long as anybody is waited for. */
async function settled(cpu: Cpu): Promise<void> {
  const end = Date.now() + LIMIT * 1000;
  while (Date.now() < end && (await cpu.spent(() => pause(REST))) > IDLE);
}

async function touched(page: Page, cpu: Cpu, { layers }: LayeredGraph) {
  const node = layers[2]![Math.floor(layers[2]!.length / 2)]!;
  const highlight = await cpu.spent(() => call(page, 'highlight', node));
  const pick = await cpu.spent(() => call(page, 'pick', node));
  await call(page, 'pick', node);
  const zoom = await cpu.spent(() => call(page, 'zoom', FRAMES));
  const rest = await cpu.spent(() => pause(REST));
  const pan = await cpu.spent(() => call(page, 'pan', FRAMES));
  return { highlight, pick, zoom: zoom / FRAMES, rest, pan: pan / FRAMES };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page that hangs answers nothing any more: it is given up, and closed by its maker. */
async function withinLimit<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LIMIT * 1000);
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const call = (page: Page, name: string, ...given: unknown[]) =>
  page.evaluate(
    (method, values) =>
      (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[method]!(
        ...values,
      ),
    name,
    given,
  );
