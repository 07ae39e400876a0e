// `npm test`: everything that can be checked, group after group; a failure does not stop the rest. The last line is
// "N passed, N failed" over all groups.
//   npm test -- --only unit,browser                  these groups alone
//   npm test -- --browsers chromium,firefox,webkit   in these browsers
import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setup } from './setup.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
/** In this order: what is quick to know first; `package`, `csp` and `readme` need what `build` has made. */
const groups = {
  types: 'Types',
  lint: 'Lint and format',
  unit: 'Unit tests',
  build: 'Build',
  package: 'Package',
  browser: 'Browser tests',
  stories: 'Stories',
  csp: 'Strict page (CSP and Trusted Types)',
  readme: 'The README in a Bootstrap 3 page',
};
const withBrowser = ['package', 'browser', 'stories', 'csp', 'readme'];
const { only, browsers } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(groups).join(',') },
    browsers: { type: 'string', default: 'chromium' },
  },
}).values;

const total = { passed: 0, failed: 0 };
try {
  const chosen = only.split(',');
  const unknown = chosen.filter((name) => !(name in groups));
  if (unknown.length > 0)
    throw new Error(`There is no group ${unknown}; the groups are ${Object.keys(groups)}.`);
  await setup(chosen.some((name) => withBrowser.includes(name)) ? browsers.split(',') : []);
  process.chdir(path.dirname(folder));
  for (const name of chosen) await runGroup(name);
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A process of its own for each group: whatever happens in it, the others run. */
async function runGroup(name) {
  console.log(`\n── ${groups[name]}`);
  const started = performance.now();
  const child = fork(path.join(folder, 'test', `${name}.mjs`), {
    env: { ...process.env, THROUGHLINE_BROWSERS: browsers },
  });
  let counts;
  child.on('message', (message) => (counts = message));
  await new Promise((resolve) => child.on('close', resolve));
  if (!counts) console.error(`  ${name} ended before it had counted.`);
  counts ??= { passed: 0, failed: 1 };
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(`  (${((performance.now() - started) / 1000).toFixed(0)} s)`);
}
