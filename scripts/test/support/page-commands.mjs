// Commands that a browser test can give to the browser around it (the page's side is test/support/page.ts).
// The runner's own commands know neither key combinations and viewports on WebKit nor forced colours.

export function pageCommands(browserName) {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      const act = (session.browser.type === 'webdriver' ? webdriver : puppeteer)[command];
      if (!act) return undefined;
      const target =
        session.browser.type === 'webdriver' ? session.browser.driver() : session.browser.getPage(session.id);
      return (await act(target, payload, browserName)) ?? true;
    },
  };
}

/** "Shift+Tab" is the keys Shift and Tab; "+" alone is the plus key. */
const combination = (text) => text.split(/(?<=.)\+/);

/** What a protocol session emulates ends with it, so each page keeps its own. */
const sessions = new WeakMap();

const puppeteer = {
  async 'page-keys'(page, names) {
    for (const name of names) {
      const held = combination(name);
      const key = held.pop();
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key === 'Space' ? ' ' : key);
      for (const modifier of held.reverse()) await page.keyboard.up(modifier);
    }
  },
  async 'page-pointer'(page, { x, y, type }) {
    if (type === 'click') return page.mouse.click(x, y);
    await page.mouse.move(x, y);
    if (type !== 'move') await page.mouse[type]();
  },
  async 'page-viewport'(page, size) {
    await page.setViewport(size);
  },
  async 'page-media'(page, { media = '', ...features }, browserName) {
    if (browserName !== 'chromium') return false;
    // Sent as it is, because puppeteer's own method refuses forced-colors.
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await sessions.get(page).send('Emulation.setEmulatedMedia', { media, features: list });
    return true;
  },
};

const webdriver = {
  async 'page-keys'(browser, names) {
    for (const name of names) await browser.press(...combination(name));
  },
  async 'page-pointer'(browser, { x, y, type }) {
    await browser[type](x, y);
  },
  async 'page-viewport'(browser, { width, height }) {
    await browser.resize(width, height);
  },
  async 'page-media'() {
    return false;
  },
};
