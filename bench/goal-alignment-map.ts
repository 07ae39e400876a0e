/** The goal-alignment map beside its limit: CPU from data to paint, elements, crossings. */
import { existsSync } from 'node:fs';
import { bundle, gzipBytes, median } from './bundle.js';
import type { LayeredGraph } from './limits/goal-alignment-map.js';
import type { Bench, Line } from './run.js';

const SEEDS = [1, 2, 3, 4, 5];
const TURNS = 3;
type Way = 'ours' | 'limit';

interface Judge {
  alignment(nodes: number, links: number, seed: number): LayeredGraph;
  crossings(graph: LayeredGraph, order: number[][]): number;
}
interface PageBench {
  draw(way: Way, graph: LayeredGraph): Promise<number>;
  orderOfNodes(graph: LayeredGraph): number[][];
  drawLimit(host: Element, graph: LayeredGraph): number[][];
}

export async function benchMap(bench: Bench): Promise<Line[]> {
  const judge = new URL('../../shared/judges/layered-graphs.mjs', import.meta.url);
  if (!existsSync(judge)) {
    console.warn('There is no graph generator beside the project: the map was not measured.');
    return [];
  }
  const { alignment, crossings } = (await import(judge.href)) as Judge;
  const code = await bundle('bench/pages/map.ts', bench.folder);
  const graphs = SEEDS.map((seed) => alignment(60, 120, seed));
  const cpu: Record<Way, number[]> = { ours: [], limit: [] };
  const elements: Record<Way, number[]> = { ours: [], limit: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const graph of graphs) {
      for (const way of ['ours', 'limit'] as const) {
        const drawn = await drawOnce(bench, code, way, graph);
        cpu[way].push(drawn.cpu);
        elements[way].push(drawn.elements);
      }
    }
  }
  const crossed = await countCrossings(bench, code, graphs, crossings);
  const bytes = gzipBytes(await bundle('src/define/pd-goal-alignment-map.ts', bench.folder));
  const [ours, limit] = [median(cpu.ours), median(cpu.limit)];
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  return [
    {
      what: 'map 60/120, CPU to paint',
      ours: `${ours.toFixed(1)} ms`,
      reference: `limit ${limit.toFixed(1)} ms`,
      ratio: (ours / limit).toFixed(2),
      target: '≤ 1.6',
    },
    {
      what: 'map 60/120, elements',
      ours: String(median(elements.ours)),
      reference: `limit ${median(elements.limit)}`,
      ratio: '',
      target: '≤ 300',
    },
    {
      what: 'map 60/120, crossings, mean of seeds 1-5',
      ours: sum(crossed.ours).toFixed(0),
      reference: `limit ${sum(crossed.limit).toFixed(0)}`,
      ratio: '',
      target: '≤ 255',
    },
    {
      what: 'map with provider and contract, gzip',
      ours: `${(bytes / 1000).toFixed(1)} kB`,
      reference: '',
      ratio: '',
      target: '≤ 42 kB',
    },
  ];
}

/** A page of its own for each drawing, its code already there: main-thread time from the data to the painted picture. */
async function drawOnce({ browser }: Bench, code: string, way: Way, graph: LayeredGraph) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1000 });
  await page.addScriptTag({ content: code, type: 'module' });
  const before = await page.metrics();
  const elements = await page.evaluate(
    (which, data) => (globalThis as unknown as { bench: PageBench }).bench.draw(which, data),
    way,
    graph,
  );
  const after = await page.metrics();
  await page.close();
  return { cpu: (after.TaskDuration! - before.TaskDuration!) * 1000, elements };
}

async function countCrossings(
  { browser }: Bench,
  code: string,
  graphs: readonly LayeredGraph[],
  crossings: Judge['crossings'],
) {
  const page = await browser.newPage();
  await page.addScriptTag({ content: code, type: 'module' });
  const found: Record<Way, number[]> = { ours: [], limit: [] };
  for (const graph of graphs) {
    const orders = await page.evaluate((data) => {
      const { orderOfNodes, drawLimit } = (globalThis as unknown as { bench: PageBench }).bench;
      return { ours: orderOfNodes(data), limit: drawLimit(document.body, data) };
    }, graph);
    found.ours.push(crossings(graph, orders.ours));
    found.limit.push(crossings(graph, orders.limit));
  }
  await page.close();
  return found;
}
