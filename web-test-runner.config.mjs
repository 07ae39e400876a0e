// Browser tests: `npx wtr`, `npx wtr --files test/views/x.browser.ts`, and WTR_BROWSER=firefox or =webkit before it.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { countsReporter } from './scripts/test/support/counts-reporter.mjs';
import { pageCommands } from './scripts/test/support/page-commands.mjs';
import { launchOptions } from './scripts/test/support/puppeteer.mjs';
import { webkitLauncher } from './scripts/test/support/webkit-launcher.mjs';
import { planServer } from './test/support/plan-server-plugin.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const sharedData = path.resolve(root, '../shared/data');
const name = process.env.WTR_BROWSER ?? 'chromium';

/** Data sets that are too large for the project may lie beside it; without them /shared-data/ answers 404. */
async function serveSharedData(context, next) {
  if (!context.path.startsWith('/shared-data/')) return next();
  const file = path.join(sharedData, decodeURIComponent(context.path.slice('/shared-data/'.length)));
  if (!file.startsWith(sharedData) || !existsSync(file)) return next();
  context.body = await readFile(file);
}

/** Two pages are open at a time; each must believe that it has the focus, or focus events do not come. */
async function createPage({ context }) {
  const page = await context.newPage();
  if (name === 'chromium') {
    const client = await page.createCDPSession();
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  }
  return page;
}

export default {
  rootDir: root,
  files: ['test/**/*.browser.ts'],
  // The "development" condition gives Lit's checks, for example against fields that shadow reactive properties.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [serveSharedData],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') }),
    pageCommands(name),
    planServer(),
  ],
  browsers: [
    name === 'webkit'
      ? webkitLauncher()
      : chromeLauncher({ puppeteer, launchOptions: launchOptions(name), createPage }),
  ],
  concurrency: name === 'firefox' ? 1 : 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Generous, as CI shares its two cores; a test that is slow on purpose says so itself.
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !args.some((text) => String(text).includes('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter(process.env.THROUGHLINE_COUNTS)],
};
