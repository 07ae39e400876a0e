/**
 * Two hundred summary cards: the plain HTML that shows the same, and Shoelace's components, in the same run. Ours has to
 * write numbers and dates in the page's language; the browser's first use of `Intl`, some 35 ms once in a page, is counted.
 */
import type { Page } from 'puppeteer-core';
import { bundle, median, pageBytes } from './bundle.js';
import { Cpu } from './cpu.js';
import type { CardWay } from './pages/cards.js';
import type { Line } from './report.js';
import type { Bench } from './run.js';

const CARDS = 200;
const FEW = 20;
const TURNS = 5;
const WAYS = ['ours', 'limit', 'shoelace'] as const satisfies readonly CardWay[];

interface PageBench {
  prepare(way: CardWay, count: number): void;
  draw(count: number): Promise<void>;
  complete(): Promise<void>;
  updateAll(): Promise<void>;
  elements(): number;
}
interface Drawn {
  /** What is on the screen. */
  readonly paint: number;
  /** The same and the cards that are not on the screen. */
  readonly complete: number;
  readonly update: number;
  readonly elements: number;
  readonly heap: number;
}

export async function benchCards(bench: Bench): Promise<Line[]> {
  const code = await bundle('bench/pages/cards.ts', bench.folder);
  const drawn: Record<CardWay, Drawn[]> = { ours: [], limit: [], shoelace: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const way of WAYS) drawn[way].push(await drawOnce(bench, code, way));
  }
  const of = (way: CardWay, what: keyof Drawn) => median(drawn[way].map((each) => each[what]));
  const bytes = await pageBytes('src/define/pd-growth-plan-card.ts', 'src/define/pd-plan.ts');
  const compared = (what: keyof Drawn, name: string, target: string): Line => ({
    what: `${CARDS} cards, ${name}`,
    ours: `${of('ours', what).toFixed(0)} ms`,
    reference: `limit ${of('limit', what).toFixed(0)} ms, Shoelace ${of('shoelace', what).toFixed(0)} ms`,
    ratio: (of('ours', what) / of('limit', what)).toFixed(2),
    target,
  });
  const counted = (what: keyof Drawn, name: string, unit: string, target: string): Line => ({
    what: `${CARDS} cards, ${name}`,
    ours: `${of('ours', what).toFixed(1)}${unit}`,
    reference: `limit ${of('limit', what).toFixed(1)}${unit}, Shoelace ${of('shoelace', what).toFixed(1)}${unit}`,
    ratio: '',
    target,
  });
  return [
    compared('paint', 'CPU to paint', '≤ 1.8'),
    compared('complete', 'CPU until all are drawn', ''),
    compared('update', 'CPU to update all', '≤ 1.2'),
    counted('elements', 'elements a card', '', '≤ 40'),
    counted('heap', 'heap a card', ' kB', '≤ 6 kB'),
    {
      what: 'card with provider and contract, gzip',
      ours: `${(bytes / 1000).toFixed(1)} kB`,
      reference: '',
      ratio: '',
      target: '≤ 35 kB',
    },
  ];
}

interface CardsPage {
  readonly page: Page;
  readonly cpu: Cpu;
  call(name: keyof PageBench, ...args: unknown[]): Promise<unknown>;
  heap(): Promise<number>;
}

/** A page with the code and the data, and no card yet. */
async function cardsPage({ browser }: Bench, code: string, way: CardWay): Promise<CardsPage> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1000 });
  await page.addScriptTag({ content: code, type: 'module' });
  const cpu = await Cpu.of(page);
  const call = (name: keyof PageBench, ...args: unknown[]) =>
    page.evaluate(
      (method, given) =>
        (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[method]!(
          ...given,
        ),
      name,
      args,
    );
  const heap = async () => {
    await cpu.session.send('HeapProfiler.collectGarbage');
    return (await page.metrics()).JSHeapUsedSize!;
  };
  await call('prepare', way, CARDS);
  return { page, cpu, call, heap };
}

async function drawOnce(bench: Bench, code: string, way: CardWay): Promise<Drawn> {
  const { page, cpu, call } = await cardsPage(bench, code, way);
  const paint = await cpu.spent(() => call('draw', CARDS));
  const complete = paint + (await cpu.spent(() => call('complete')));
  const update = await cpu.spent(() => call('updateAll'));
  const elements = Number(await call('elements')) / CARDS;
  await page.close();
  const [few, all] = [await heapWith(bench, code, way, FEW), await heapWith(bench, code, way, CARDS)];
  return { paint, complete, update, elements, heap: (all - few) / (CARDS - FEW) / 1000 };
}

/** What cards take once they are drawn. A few are the measure for all: the code that the first of them compiles is no card's. */
async function heapWith(bench: Bench, code: string, way: CardWay, count: number): Promise<number> {
  const { page, call, heap } = await cardsPage(bench, code, way);
  const before = await heap();
  await call('draw', count);
  await call('complete');
  const taken = (await heap()) - before;
  await page.close();
  return taken;
}
