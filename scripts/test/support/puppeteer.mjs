// Starts a Chromium or a Firefox that setup has found.
import puppeteer from 'puppeteer-core';
import { knownBrowsers } from '../../setup/browsers.mjs';

/** No sandbox: CI runs as root. The rest keeps the browser from talking to its maker during a test. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function executable(name) {
  const file = knownBrowsers()[name];
  if (file) return file;
  throw new Error(`There is no ${name}; \`node scripts/setup.mjs --all-browsers\` says how to get it.`);
}

export function launchOptions(name) {
  const executablePath = executable(name);
  return name === 'firefox'
    ? {
        browser: 'firefox',
        executablePath,
        headless: true,
        extraPrefsFirefox: {
          'app.update.enabled': false,
          // The panel that opens at a download takes the focus, and no later page of this browser gets it back.
          'browser.download.alwaysOpenPanel': false,
        },
      }
    : { executablePath, headless: true, args: chromiumArgs };
}

export function launch(name = 'chromium') {
  return puppeteer.launch(launchOptions(name));
}
