// One page in any of the three browsers, with the same few methods:
// goto(url), evaluate(function, ...arguments), press('Shift', 'Tab'), click(x, y), errors, close().
import { launch } from './puppeteer.mjs';
import { openWebKit } from './webdriver.mjs';

export function openPage(browserName) {
  return browserName === 'webkit' ? openWebKitPage() : openPuppeteerPage(browserName);
}

async function openPuppeteerPage(browserName) {
  const browser = await launch(browserName);
  const page = await browser.newPage();
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    errors,
    goto: (url) => page.goto(url),
    evaluate: (fn, ...args) => page.evaluate(fn, ...args),
    async press(...keys) {
      const last = keys.pop();
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of keys) await page.keyboard.up(key);
    },
    click: (x, y) => page.mouse.click(x, y),
    close: () => browser.close(),
  };
}

/** WebDriver does not tell of the console: a page that must be silent there watches itself. */
async function openWebKitPage() {
  const webkit = await openWebKit();
  return {
    errors: [],
    goto: (url) => webkit.goto(url),
    evaluate: (fn, ...args) => webkit.evaluate(fn, ...args),
    press: (...keys) => webkit.press(...keys),
    click: (x, y) => webkit.click(x, y),
    close: () => webkit.close(),
  };
}

/** Asks the page until the function answers with something; polling works in all three browsers. */
export async function until(page, fn, sentence, seconds = 30) {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const answer = await page.evaluate(fn).catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(sentence);
}

/** Runs in a page: the map has its rows and takes room. */
export function mapIsShown() {
  const map = document.querySelector('pd-goal-alignment-map');
  const picture = map?.shadowRoot?.querySelector('[part~="picture"]');
  return Boolean(picture && picture.getBoundingClientRect().height > 100 && map.toTable().rows.length > 0);
}
