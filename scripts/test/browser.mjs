// Browser tests: test/**/*.browser.ts in each browser that was asked for.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { executable } from './support/puppeteer.mjs';
import { bin, node } from './support/run.mjs';
import { browsers, group } from './support/tally.mjs';

/** So many files share one Firefox. */
const BATCH = 8;
const isOfEditing = (file) => path.basename(file).startsWith('edit');

await group('browser', async (tally) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'throughline-browser-'));
  for (const name of browsers) {
    for (const [turn, files] of batchesFor(name).entries()) {
      await runIn(name, path.join(folder, `${name}-${turn}.json`), files).then(
        (counts) => tally.add(counts),
        (error) => tally.fail(`browser tests in ${name}`, error.message),
      );
    }
  }
});

/**
 * After a test in which a mouse drags to edit, or in which a panel of downloads took the focus, a Firefox presses no button by
 * Enter or Space any more, on whatever page. The panel stays shut (`support/puppeteer.mjs`); tests of editing have a browser
 * each, and a new one every few files keeps whatever else may come from spreading.
 */
function batchesFor(name) {
  if (name !== 'firefox') return [[]];
  const files = readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.browser.ts'))
    .sort()
    .map((file) => path.join('test', file));
  const batches = files.filter(isOfEditing).map((file) => [file]);
  const others = files.filter((file) => !isOfEditing(file));
  for (let from = 0; from < others.length; from += BATCH) batches.push(others.slice(from, from + BATCH));
  return batches.map((batch) => ['--files', ...batch]);
}

async function runIn(name, file, files) {
  executable(name);
  const env = { WTR_BROWSER: name, THROUGHLINE_COUNTS: file };
  const { status, output } = await node([bin('@web/test-runner', 'wtr'), ...files], { env, echo: true });
  const counts = readCounts(file);
  if (!counts || counts.passed + counts.failed === 0) throw new Error(`No test ran.\n${output}`);
  // For example a rule of the runner itself: never green when the runner is not.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
