// How a group of tests counts and reports. Every group is a script that calls `group(name, run)`; it works alone
// (`node scripts/test/lint.mjs`) and as a child of scripts/test.mjs, which adds the counts up.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** Browsers the person asked for; Chromium when nothing was said. */
export const browsers = (process.env.THROUGHLINE_BROWSERS ?? 'chromium').split(',');

export class Tally {
  passed = 0;
  failed = 0;

  /** Runs one test; what it throws is the reason of the failure. */
  async check(name, test) {
    try {
      await test();
      this.passed += 1;
    } catch (error) {
      this.fail(name, error instanceof Error ? error.message : error);
    }
  }

  /** Takes over the counts of another test tool. */
  add({ passed, failed }) {
    this.passed += passed;
    this.failed += failed;
  }

  fail(name, reason) {
    this.failed += 1;
    console.error(`  ✗ ${name}\n    ${String(reason).trimEnd().replaceAll('\n', '\n    ')}`);
  }
}

export async function group(name, run) {
  const tally = new Tally();
  try {
    await run(tally);
  } catch (error) {
    tally.fail(name, error.stack ?? error);
  }
  // A group in which nothing ran has proved nothing.
  if (tally.passed + tally.failed === 0) tally.fail(name, 'nothing was tested');
  console.log(`  ${name}: ${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
  // Without a parent the process ends by itself, unless a browser's socket lingers: then it must not hang.
  if (process.send) process.send({ passed: tally.passed, failed: tally.failed }, () => process.exit());
  else setTimeout(() => process.exit(), 500).unref();
}
