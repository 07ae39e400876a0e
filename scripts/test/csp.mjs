// The view on a page with the strictest policy a portal may have, used by mouse and keyboard in each browser; once with
// the file that has everything, and once with the loader and a link that it brings to life.
import { existsSync } from 'node:fs';
import { mapIsShown, openPage, until } from './support/pages.mjs';
import { serve } from './support/server.mjs';
import { browsers, group } from './support/tally.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');
const folders = {
  '/page.html': 'test/csp/page.html',
  '/loader.html': 'test/csp/loader.html',
  '/watch.js': 'test/csp/watch.js',
  '/throughline.js': 'dist/cdn/throughline.js',
  '/cdn/': 'dist/cdn',
  '/samples/': 'samples',
};
/** What a page may ask for, each once. Of the loader's chunks it takes what its view needs, whatever they are called. */
const pages = [
  { name: 'page.html', allowed: ['/page.html', '/samples/district.json', '/throughline.js', '/watch.js'] },
  {
    name: 'loader.html',
    allowed: ['/cdn/loader.js', '/loader.html', '/samples/district.json', '/watch.js'],
    chunks: '/cdn/chunks/',
  },
];

await group('csp', async (tally) => {
  if (!existsSync('dist/cdn/throughline.js'))
    throw new Error('There is no dist/cdn/throughline.js: build first.');
  for (const name of browsers) {
    for (const page of pages) {
      await visit(name, page, tally).catch((error) => tally.fail(`${page.name} in ${name}`, error.message));
    }
  }
});

async function visit(name, { name: file, allowed, chunks }, tally) {
  const requests = [];
  const headers = { 'content-security-policy': policy };
  const server = await serve(folders, { headers, onRequest: (pathname) => requests.push(pathname) });
  const page = await openPage(name);
  const check = (sentence, test) => tally.check(`${name}, ${file}: ${sentence}`, test);
  try {
    await page.goto(`${server.origin}/${file}`);
    await check('the map is shown', () => until(page, mapIsShown, 'It did not appear.'));
    await check('a click in the picture picks something', () => clickThrough(page));
    await check('the keyboard moves the focus inside the map', () => walkByKeyboard(page));
    await check('the map is exported as SVG and as PNG', () => exportPictures(page));
    const seen = await page.evaluate(() => window.seen);
    await check('nothing violates the policy', () => none(seen.violations));
    await check('no error in the console', () =>
      none([...seen.errors, ...page.errors].filter((text) => !text.includes('/favicon.ico'))),
    );
    await check('only the page, its scripts and the plan are requested, each once', () => {
      const ofLoader = requests.filter((pathname) => chunks && pathname.startsWith(chunks));
      if (new Set(ofLoader).size !== ofLoader.length) throw new Error(`Twice: ${ofLoader}`);
      same(requests.filter((pathname) => !ofLoader.includes(pathname)).sort(), allowed);
    });
    await check('nothing is stored', async () => none(await page.evaluate(storedThings)));
  } finally {
    await page.close();
    await server.close();
  }
}

/** Clicks everything that can be clicked, as it stands; a click may open a panel and move what comes after. */
async function clickThrough(page) {
  await page.evaluate(() => {
    window.seen.picks = 0;
    document.addEventListener('pd-select', () => (window.seen.picks += 1));
  });
  for (let index = 0; index < 25; index += 1) {
    await until(page, isStill, 'The page does not come to rest.');
    const point = await page.evaluate(placeOf, index);
    if (point) await page.click(point.x, point.y);
  }
  const picks = await page.evaluate(() => window.seen.picks);
  if (picks === 0) throw new Error('25 clicks gave no pd-select.');
}

/** Runs in the page: a part that comes later may be on its way, and move what is below it. */
function isStill() {
  const map = document.querySelector('pd-goal-alignment-map');
  const height = map.offsetHeight;
  return new Promise((resolve) => setTimeout(() => resolve(map.offsetHeight === height), 80));
}

/** Runs in the page: the middle of the nth thing to click, in view. Links are left out, they would lead away. */
function placeOf(index) {
  const root = document.querySelector('pd-goal-alignment-map').shadowRoot;
  const targets = [
    ...root.querySelectorAll('button, summary, [tabindex], [role="treeitem"], [part~="picture"] [id]'),
  ];
  const target = targets[index];
  if (!target) return undefined;
  target.scrollIntoView({ block: 'center', inline: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : undefined;
}

/** From the last tool into the picture, along it, into the details and back. */
async function walkByKeyboard(page) {
  await page.evaluate(showMap);
  await until(page, focusOnMenu, 'There is no menu of exports.');
  const places = new Set();
  for (const key of ['Tab', 'ArrowDown', 'ArrowRight', 'Enter', 'Tab', 'Escape']) {
    await page.press(key);
    places.add(await page.evaluate(focusedThing));
  }
  await page.press('Shift', 'Tab');
  places.delete('');
  if (places.size < 2) throw new Error('The focus stayed where it was.');
}

async function exportPictures(page) {
  for (const item of [0, 1]) {
    await page.evaluate(openExports);
    await until(page, hasExports, 'The menu does not open.');
    await page.evaluate(chooseExport, item);
    await until(page, item === 0 ? hasSvg : hasPng, 'There is no file.');
  }
}

/** Runs in the page, whatever was clicked before: the crosswalk for one has nothing of what comes next. */
function showMap() {
  document.querySelector('pd-goal-alignment-map').display = 'map';
}

function focusOnMenu() {
  const root = document.querySelector('pd-goal-alignment-map').shadowRoot;
  const button = root.querySelector('.menu > button');
  button?.focus();
  return button !== null && root.activeElement === button;
}

function openExports() {
  const root = document.querySelector('pd-goal-alignment-map').shadowRoot;
  const button = root.querySelector('.menu > button');
  if (button.getAttribute('aria-expanded') === 'false') button.click();
}

function hasExports() {
  return document.querySelector('pd-goal-alignment-map').shadowRoot.querySelectorAll('.menu-item').length > 1;
}

function chooseExport(item) {
  document.querySelector('pd-goal-alignment-map').shadowRoot.querySelectorAll('.menu-item')[item].click();
}

function hasSvg() {
  return window.seen.files.includes('image/svg+xml');
}
function hasPng() {
  return window.seen.files.includes('image/png');
}

function focusedThing() {
  const element = document.querySelector('pd-goal-alignment-map').shadowRoot.activeElement;
  return element ? `${element.localName} ${element.id} ${element.textContent.trim().slice(0, 40)}` : '';
}

async function storedThings() {
  const databases = (await indexedDB.databases?.()) ?? [];
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...document.cookie.split(';').filter(Boolean),
    ...databases.map(({ name }) => name),
  ];
}

function none(list) {
  if (list.length > 0) throw new Error(list.join('\n'));
}

function same(actual, expected) {
  if (String(actual) !== String(expected)) throw new Error(`${actual} instead of ${expected}`);
}
