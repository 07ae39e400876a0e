// Makes a clone ready to run, with nothing but Node: dependencies, and on request browsers for the tests.
//   node scripts/setup.mjs                  dependencies
//   node scripts/setup.mjs --browser        and a Chromium
//   node scripts/setup.mjs --all-browsers   and a Chromium, a Firefox and a WebKit (Debian and Ubuntu, as root)
// When everything is in place it says nothing and takes a few milliseconds.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './setup/browsers.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Makes dependencies and the named browsers available; returns the browsers that could be had. */
export async function setup(browsers = []) {
  installDependencies();
  return browsers.length > 0 ? findBrowsers(browsers) : {};
}

function installDependencies() {
  if (isInstalled()) return;
  console.log('setup: installing the dependencies of package-lock.json (npm ci, about a minute)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // No browser of puppeteer's own: setup/browsers.mjs takes the one the machine has.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error('npm ci failed; is the package registry reachable?');
}

/**
 * npm writes node_modules/.package-lock.json as the last step of an install, so it is a stamp that also notices
 * an install by hand and an interrupted one. Optional packages belong to other platforms and may be missing.
 */
function isInstalled() {
  const stamp = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(stamp)) return false;
  const installed = readPackages(stamp);
  const wanted = Object.entries(readPackages(path.join(root, 'package-lock.json')));
  return wanted.every(
    ([name, entry]) => name === '' || entry.optional || installed[name]?.version === entry.version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.includes('--all-browsers')
    ? ['chromium', 'firefox', 'webkit']
    : process.argv.includes('--browser')
      ? ['chromium']
      : [];
  try {
    const found = await setup(wanted);
    if (wanted.some((name) => !found[name])) process.exitCode = 1;
  } catch (error) {
    console.error(`setup: ${error.message}`);
    process.exitCode = 1;
  }
}
