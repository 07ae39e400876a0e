/** The goal-alignment map in three sizes beside its limits and what others draw such graphs with. */
import { existsSync } from 'node:fs';
import { bundle, gzipBytes, pageBytes } from './bundle.js';
import { LIMIT } from './driven.js';
import { drawn, type Drawn } from './goal-alignment-map/drawn.js';
import { mapReport, type Case, type Sample } from './goal-alignment-map/report.js';
import type { LayeredGraph } from './goal-alignment-map/picture.js';
import type { Report } from './report.js';
import type { Bench } from './run.js';

/** Nodes, links, and the seeds of the graphs that are drawn; each is drawn so many times by each way. */
const CASES: readonly Case[] = [
  { nodes: 60, links: 120, seeds: [1, 2, 3, 4, 5], turns: 2 },
  { nodes: 500, links: 1_500, seeds: [1, 2], turns: 3 },
  { nodes: 2_500, links: 8_000, seeds: [1], turns: 3 },
];
export const WAYS = [
  'ours',
  'limit-svg',
  'limit-canvas',
  'peer-d3-sankey',
  'peer-elkjs',
  'peer-dagre',
  'peer-cytoscape',
] as const;
export type Way = (typeof WAYS)[number];

/** What takes longer than this, in ms of CPU, is drawn once and not again. */
const PATIENCE = 500;

interface Judge {
  alignment(nodes: number, links: number, seed: number): LayeredGraph;
  crossings(graph: LayeredGraph, order: readonly (readonly number[])[]): number;
}

export async function benchMap(bench: Bench): Promise<Report> {
  const judge = new URL('../../shared/judges/layered-graphs.mjs', import.meta.url);
  if (!existsSync(judge)) {
    console.warn('There is no graph generator beside the project: the map was not measured.');
    return { lines: [] };
  }
  const { alignment, crossings } = (await import(judge.href)) as Judge;
  const samples: Sample[] = [];
  const code = new Map<Way, string>();
  for (const way of WAYS) code.set(way, await bundle(`bench/goal-alignment-map/${way}.ts`, bench.folder));
  for (const size of CASES) {
    const graphs = size.seeds.map((seed) => alignment(size.nodes, size.links, seed));
    const slow = new Set<Way>();
    for (let turn = 0; turn < size.turns; turn++) {
      for (const [index, graph] of graphs.entries()) {
        for (const way of WAYS.filter((each) => !slow.has(each))) {
          const one = await drawn(bench, code.get(way)!, graph, turn === 0);
          if (!one || one.paint > PATIENCE) slow.add(way);
          samples.push({ size, way, seed: size.seeds[index]!, ...counted(one, graph, crossings) });
        }
      }
    }
  }
  const bytes = new Map([...code].map(([way, text]) => [way, gzipBytes(text)]));
  bytes.set('ours', await pageBytes('src/define/pd-goal-alignment-map.ts'));
  return mapReport({ cases: CASES, samples, bytes, limit: LIMIT });
}

function counted(one: Drawn | undefined, graph: LayeredGraph, crossings: Judge['crossings']) {
  if (!one) return { figures: undefined };
  const { order, refined, ...figures } = one;
  return {
    figures: {
      ...figures,
      crossings: order && crossings(graph, order),
      refined: refined && crossings(graph, refined),
    },
  };
}
