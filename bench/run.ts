/**
 * `npm run bench`: how we stand beside the least that is possible, in one browser and one run. Ratios hold on any machine,
 * milliseconds on this one only. With `--write` the table goes to bench/results.md; `--only cards` runs one of them.
 */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { benchContract } from './contract.js';
import { benchMap } from './goal-alignment-map.js';
import { benchCards } from './growth-plan-card.js';

/** One measured case: what it is, what we took, what the reference took. */
export interface Line {
  readonly what: string;
  readonly ours: string;
  readonly reference: string;
  readonly ratio: string;
  readonly target: string;
}

export interface Bench {
  readonly browser: Browser;
  /** A folder for bundles; it goes away afterwards. */
  readonly folder: string;
}

const benches = { contract: benchContract, map: benchMap, cards: benchCards };
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const root = new URL('../', import.meta.url);
const { launch } = (await import(new URL('scripts/test/support/puppeteer.mjs', root).href)) as {
  launch: () => Promise<Browser>;
};
const folder = await mkdtemp(path.join(tmpdir(), 'throughline-bench-'));
const browser = await launch();
try {
  const lines: Line[] = [];
  for (const [name, run] of Object.entries(benches)) {
    if (only === undefined || only === name) lines.push(...(await run({ browser, folder })));
  }
  const table = [
    '| case | ours | reference | ratio | target |',
    '|---|---|---|---|---|',
    ...lines.map(
      ({ what, ours, reference, ratio, target }) =>
        `| ${what} | ${ours} | ${reference} | ${ratio} | ${target} |`,
    ),
  ].join('\n');
  console.log(table);
  if (process.argv.includes('--write')) {
    const text = `# Measured\n\nWritten by \`npm run bench -- --write\` in ${await browser.version()}. Ratios hold on any machine, milliseconds on one.\n\n${table}\n`;
    writeFileSync(new URL('bench/results.md', root), text);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
