// Lets @web/test-runner drive WebKit with our own small client; its webdriver launcher would bring webdriverio and
// two hundred packages.
import { openWebKit } from './webdriver.mjs';

export function webkitLauncher() {
  let browser;
  let active;
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= await openWebKit();
      active = id;
      await browser.goto(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => browser.evaluate('() => location.href'),
    async stopSession() {
      active = undefined;
      await browser.goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no debug session; use Chromium.');
    },
    async stop() {
      await browser?.close();
    },
    /** For page-commands.mjs. */
    driver: () => browser,
  };
}
