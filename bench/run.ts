/**
 * `npm run bench`: how we stand beside the least that is possible, in one browser and one run. Ratios hold on any machine,
 * milliseconds on this one only. With `--write` it goes to bench/results.md and docs/benchmarks.md; `--only map` runs one.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { benchContract } from './contract.js';
import { benchCrossings } from './crossings.js';
import { benchMap } from './goal-alignment-map.js';
import { benchCards } from './growth-plan-card.js';
import { benchSequencer } from './pathway-sequencer.js';
import { linesTable, writeSections, type Report } from './report.js';

export interface Bench {
  readonly browser: Browser;
  /** A folder for bundles; it goes away afterwards. */
  readonly folder: string;
}

/** By the word for `--only`: what is measured, and its heading. */
const BENCHES: Readonly<Record<string, readonly [string, (bench: Bench) => Promise<Report>]>> = {
  contract: ['Reading a plan', async (bench) => ({ lines: await benchContract(bench) })],
  map: ['Goal-alignment map', benchMap],
  crossings: ['Crossing reduction', benchCrossings],
  sequencer: ['Pathway sequencer', benchSequencer],
  cards: ['Growth-plan cards', async (bench) => ({ lines: await benchCards(bench) })],
};

const root = new URL('../', import.meta.url);

function write(reports: ReadonlyMap<string, Report>, version: string): void {
  const results = new Map<string, string>();
  const docs = new Map<string, string>();
  for (const [name, { lines, text }] of reports) {
    if (lines.length === 0) continue;
    const [heading] = BENCHES[name]!;
    const how = `\`npm run bench -- --only ${name}\`, in ${version}.`;
    results.set(heading, linesTable(lines));
    docs.set(heading, [how, linesTable(lines), text].filter(Boolean).join('\n\n'));
  }
  const said = 'Ratios hold on any machine, milliseconds on one.';
  const written = `# Measured\n\nWritten by \`npm run bench -- --write\`. ${said}`;
  writeSections(new URL('bench/results.md', root), written, results);
  writeSections(new URL('docs/benchmarks.md', root), DOCS_HEAD, docs);
}

const DOCS_HEAD = `# Benchmarks

How each view stands beside the least code that puts the same picture on the screen (its *limit*: no keyboard, no names for a
screen reader, no theme), and beside what else such a picture can be drawn with. All run in one browser and one run, in turns,
each drawing in a page of its own. Times are what the page's main thread spends, from the data to the painted picture; reading
a plan and loading code is not in them. Ratios hold on any machine, milliseconds on the one that measured.
\`npm run bench -- --write\` writes this file.`;

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const { launch } = (await import(new URL('scripts/test/support/puppeteer.mjs', root).href)) as {
  launch: () => Promise<Browser>;
};
const folder = await mkdtemp(path.join(tmpdir(), 'throughline-bench-'));
const browser = await launch();
try {
  const reports = new Map<string, Report>();
  for (const [name, [, run]] of Object.entries(BENCHES)) {
    if (only !== undefined && only !== name) continue;
    const report = await run({ browser, folder });
    console.log([linesTable(report.lines), report.text].filter(Boolean).join('\n\n'));
    reports.set(name, report);
  }
  if (process.argv.includes('--write')) write(reports, await browser.version());
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
