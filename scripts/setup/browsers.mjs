// Finds browsers for the tests, installs the ones a Debian machine can get, and remembers where they are in
// node_modules/.cache/throughline/browser.json, which the other scripts read. Dependency-free.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cacheFile = path.join(root, 'node_modules/.cache/throughline/browser.json');

const systemNames = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
  webkit: ['WebKitWebDriver'],
};
const macPaths = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  webkit: [],
};
const debianPackages = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** Browsers found by an earlier setup, as { chromium?: path, firefox?: path, webkit?: path of the driver }. */
export function knownBrowsers() {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8'));
  } catch {
    return {};
  }
}

/** Looks for each browser, installs what is missing where that is possible, and names what could not be had. */
export async function findBrowsers(wanted) {
  const found = knownBrowsers();
  for (const name of wanted) if (!works(name, found[name])) found[name] = fromSystem(name);
  const missing = wanted.filter((name) => !found[name]);
  if (missing.length > 0 && canUseApt()) {
    aptInstall(missing.flatMap((name) => debianPackages[name]));
    for (const name of missing) found[name] = fromSystem(name);
  }
  if (wanted.includes('chromium')) found.chromium ??= await chromiumFromNpm();
  mkdirSync(path.dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, `${JSON.stringify(found, null, 2)}\n`);
  for (const name of wanted.filter((name) => !found[name])) console.error(`setup: ${sorry(name)}`);
  return found;
}

function fromSystem(name) {
  // A person's choice wins, and a wrong one is an error rather than a reason to take another browser.
  const chosen = name === 'chromium' ? process.env.CHROME_PATH : undefined;
  if (chosen && !works(name, chosen)) throw new Error(`CHROME_PATH is "${chosen}", which does not start`);
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .concat('/usr/bin', '/usr/lib/webkit2gtk-4.1');
  const candidates = systemNames[name].flatMap((file) => folders.map((folder) => path.join(folder, file)));
  return chosen ?? [...candidates, ...macPaths[name]].find((file) => works(name, file));
}

/** A path that exists is not enough: Ubuntu's chromium package is a stub that only points at a snap. */
function works(name, file) {
  if (!file || !existsSync(file)) return false;
  if (name === 'webkit' && !(hasMiniBrowser() && onPath('Xvfb'))) return false;
  const question = name === 'webkit' ? '--help' : '--version';
  return spawnSync(file, [question], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** WebKitWebDriver drives MiniBrowser, which Debian puts in a folder of the machine's architecture. */
function hasMiniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec', ...list('/usr/lib').map((name) => `/usr/lib/${name}`)];
  return folders.some((folder) =>
    list(folder).some((name) => name.startsWith('webkit2gtk') && existsSync(`${folder}/${name}/MiniBrowser`)),
  );
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function onPath(command) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, command)));
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid() === 0 && onPath('apt-get');
}

function aptInstall(packages) {
  console.log(`setup: installing ${packages.join(', ')} with apt-get`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('-q', 'update');
  const install = ['-q', 'install', '-y', '--no-install-recommends'];
  // One missing name fails a whole apt-get call, so the rest is then tried one by one.
  if (!apt(...install, ...packages)) for (const name of packages) apt(...install, name);
}

/** The last resort: a Chromium inside an npm package. It is unpacked in a folder of its version, as the package
 *  would go on using an older binary that it finds in the temp folder. */
async function chromiumFromNpm() {
  const version = '147.0.0';
  const folder = path.join(os.tmpdir(), `throughline-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, TMPDIR: folder } };
  console.log(`setup: fetching @sparticuz/chromium ${version} from npm (about 66 MB)`);
  spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', `@sparticuz/chromium@${version}`],
    options,
  );
  const code = 'console.log(await (await import("@sparticuz/chromium")).default.executablePath())';
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], options);
  const file = stdout.trim();
  return works('chromium', file) ? file : undefined;
}

function sorry(name) {
  const packages = debianPackages[name].join(' ');
  const hint = name === 'chromium' ? ', or set CHROME_PATH to a Chrome or Chromium' : '';
  return `NO ${name.toUpperCase()} could be had. Install it (Debian: apt-get install ${packages})${hint}.`;
}
