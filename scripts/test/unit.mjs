// Unit tests: test/**/*.test.ts in Node's own test runner.
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { node } from './support/run.mjs';
import { group } from './support/tally.mjs';

await group('unit', async (tally) => {
  const files = readdirSync('test', { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join('test', name))
    .sort();
  if (files.length === 0) throw new Error('There are no test/**/*.test.ts yet.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'throughline-unit-'));
  const report = (name) => ['--test-reporter', name, '--test-reporter-destination', path.join(folder, name)];
  const args = [
    '--import',
    'tsx',
    '--import',
    './test/support/seed.mjs',
    '--test',
    '--test-concurrency=2',
    ...report('tap'),
    ...report('spec'),
    ...files,
  ];
  const { output } = await node(args);
  // The two reporters' files: one with counts, one that a person can read.
  const tap = readFileSync(path.join(folder, 'tap'), 'utf8');
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  tally.add({ passed: count('pass'), failed });
  if (failed > 0)
    console.error(readFileSync(path.join(folder, 'spec'), 'utf8').split('failing tests:').pop());
  if (tally.passed + failed === 0) throw new Error(output);
});
