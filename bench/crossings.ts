/** Crossing reduction by itself, in Node: the judge's alignment graphs, and nine graphs of North, Rome and random. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { orderLayers, type LayerOrder } from '../src/model/alignment/order-layers.js';
import type { Line, Report } from './report.js';

interface Graph {
  readonly layers: number[][];
  readonly edges: (readonly [number, number])[];
}
interface Judge {
  alignment(nodes: number, links: number, seed: number): Graph;
  loadSgf(file: string): Graph;
  crossings(graph: Graph, order: LayerOrder['layers']): number;
}

/** How much work goes into each size, in steps: what takes about the time of the target. */
const ALIGNMENTS = [
  { nodes: 60, links: 120, seeds: [1, 2, 3, 4, 5], steps: 1_000_000, peer: 'd3-dag 308', target: '≤ 252' },
  { nodes: 500, links: 1500, seeds: [1, 2], steps: 25_000_000, peer: 'd3-sankey 50,690', target: '≤ 41,500' },
  { nodes: 2500, links: 8000, seeds: [1], steps: 5e8, peer: 'd3-sankey 1,373,492', target: '≤ 1,100,000' },
];
const NINE = /^(north|rome|grafo|r_100_120_10_0_0-019|r_100_120_10_1p5_0-010)/;
const NINE_STEPS = 18_000_000;

export async function benchCrossings(): Promise<Report> {
  const judge = new URL('../../shared/judges/layered-graphs.mjs', import.meta.url);
  const files = fileURLToPath(new URL('../../shared/data/layered/', import.meta.url));
  if (!existsSync(judge) || !existsSync(files)) {
    console.warn('There are no layered graphs beside the project: crossing reduction was not measured.');
    return { lines: [] };
  }
  const { alignment, loadSgf, crossings } = (await import(judge.href)) as Judge;
  const measure = (graphs: readonly Graph[], steps: number) => {
    const before = process.cpuUsage();
    const orders = graphs.map(({ layers, edges }) => orderLayers(layers, edges, { steps }).layers);
    const { user, system } = process.cpuUsage(before);
    const counted = orders.map((order, index) => crossings(graphs[index]!, order));
    const sum = counted.reduce((total, count) => total + count, 0);
    return { sum, mean: sum / graphs.length, ms: (user + system) / 1000 / graphs.length };
  };
  // Once without looking at the clock: the engine then knows the code.
  measure([alignment(60, 120, 6)], 5_000_000);
  const lines: Line[] = ALIGNMENTS.map(({ nodes, links, seeds, steps, peer, target }) => {
    const { mean, ms } = measure(
      seeds.map((seed) => alignment(nodes, links, seed)),
      steps,
    );
    const what = `crossings ${nodes}/${links}, five layers, mean of ${seeds.length}, ${ms.toFixed(0)} ms each`;
    return { what, ours: mean.toLocaleString('en'), reference: peer, ratio: '', target };
  });
  const names = readdirSync(files).filter((name) => NINE.test(name));
  const nine = measure(
    names.map((name) => loadSgf(files + name)),
    NINE_STEPS,
  );
  const what = `crossings of ${names.length} North, Rome and random graphs, sum, ${nine.ms.toFixed(0)} ms each`;
  const best = 'best of seven tools 871';
  lines.push({ what, ours: String(nine.sum), reference: best, ratio: '', target: '≤ 890' });
  return { lines };
}
