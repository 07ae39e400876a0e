// Browser tests: test/**/*.browser.ts in each browser that was asked for.
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { executable } from './support/puppeteer.mjs';
import { bin, node } from './support/run.mjs';
import { browsers, group } from './support/tally.mjs';

await group('browser', async (tally) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'throughline-browser-'));
  for (const name of browsers) {
    await runIn(name, path.join(folder, `${name}.json`)).then(
      (counts) => tally.add(counts),
      (error) => tally.fail(`browser tests in ${name}`, error.message),
    );
  }
});

async function runIn(name, file) {
  executable(name);
  const env = { WTR_BROWSER: name, THROUGHLINE_COUNTS: file };
  const { status, output } = await node([bin('@web/test-runner', 'wtr')], { env, echo: true });
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
