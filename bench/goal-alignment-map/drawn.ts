/** Draws a graph in a page of its own, its code already there, and measures what follows. */
import type { Page } from 'puppeteer-core';
import { Cpu } from '../cpu.js';
import { call, pause, REST, settled, withinLimit } from '../driven.js';
import type { Bench } from '../run.js';
import type { LayeredGraph } from './picture.js';

const FRAMES = 20;

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
