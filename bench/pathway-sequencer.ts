/** The pathway sequencer in three sizes beside its limit and what others draw such pathways with. */
import { generatePlan } from '../scripts/generate-plan.mjs';
import { bundle, gzipBytes, pageBytes } from './bundle.js';
import { drawn } from './pathway-sequencer/drawn.js';
import { sequencerReport, type Case, type Sample } from './pathway-sequencer/report.js';
import type { Report } from './report.js';
import type { Bench } from './run.js';

/** Steps, and how often each way draws them. */
const CASES: readonly Case[] = [
  { steps: 50, turns: 5 },
  { steps: 500, turns: 5 },
  { steps: 5_000, turns: 3 },
];
export const WAYS = ['ours', 'facts', 'limit', 'peer-vis-timeline', 'peer-dagre'] as const;
export type Way = (typeof WAYS)[number];

/** What takes longer than this, in ms of CPU, is drawn once and not again. */
const PATIENCE = 1_000;

/** One educator's walk over one pathway, with an activity for each of its steps. */
const documentOf = (steps: number): string =>
  JSON.stringify(generatePlan({ pathways: 1, steps, activities: steps, goals: 12 }));

export async function benchSequencer(bench: Bench): Promise<Report> {
  const samples: Sample[] = [];
  const code = new Map<Way, string>();
  for (const way of WAYS) code.set(way, await bundle(`bench/pathway-sequencer/${way}.ts`, bench.folder));
  for (const size of CASES) {
    const document = documentOf(size.steps);
    const slow = new Set<Way>();
    for (let turn = 0; turn < size.turns; turn++) {
      for (const way of WAYS.filter((each) => !slow.has(each))) {
        const figures = await drawn(bench, code.get(way)!, document, true);
        if (!figures || figures.paint > PATIENCE) slow.add(way);
        samples.push({ size, way, figures });
      }
    }
  }
  // What makes the data of a way ready stands in its file too, and is what the file of the facts holds.
  const data = gzipBytes(code.get('facts')!);
  const bytes = new Map([...code].map(([way, text]) => [way, Math.max(0, gzipBytes(text) - data)]));
  bytes.set('ours', await pageBytes('src/define/pd-plan.ts', 'src/define/pd-pathway-sequencer.ts'));
  return sequencerReport({ cases: CASES, samples, bytes });
}
