// A picture of a story (from storybook-static/, made by `npm run build:storybook`) or of any page:
//   node test/support/screenshot.mjs <url or story id> out.png [--width 1200] [--height 900] [--full]
//     [--dark] [--rtl] [--lang es] [--density compact] [--forced-colors] [--print] [--args "display:table"]
// With --full the picture is as long as the page; with --print a .pdf is written when the name ends so.
import { parseArgs } from 'node:util';
import { launch } from '../../scripts/test/support/puppeteer.mjs';
import { serve } from '../../scripts/test/support/server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1200' },
    height: { type: 'string', default: '900' },
    lang: { type: 'string', default: 'en' },
    density: { type: 'string', default: 'comfortable' },
    args: { type: 'string', default: '' },
    full: { type: 'boolean' },
    dark: { type: 'boolean' },
    rtl: { type: 'boolean' },
    'forced-colors': { type: 'boolean' },
    print: { type: 'boolean' },
  },
});
const [subject, file] = positionals;
if (!subject || !file) throw new Error('Say what to look at and where to put the picture.');

const isUrl = /^https?:/.test(subject);
const server = isUrl ? undefined : await serve({ '/': 'storybook-static' });
const browser = await launch();
try {
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  page.on('pageerror', (error) => console.error(error.message));
  await page.setViewport({ width: Number(values.width), height: Number(values.height) });
  await emulate(page);
  await page.goto(isUrl ? subject : storyUrl(server.origin), { waitUntil: 'networkidle0' });
  if (!isUrl) await page.waitForSelector('.sb-show-main #storybook-root > *, .sb-show-errordisplay');
  await page.waitForNetworkIdle({ idleTime: 300 });
  if (isUrl && values.rtl) await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.evaluate(settled);
  if (file.endsWith('.pdf')) await page.pdf({ path: file, printBackground: true });
  else await page.screenshot({ path: file, fullPage: values.full ?? false });
} finally {
  await browser.close();
  await server?.close();
}

function storyUrl(origin) {
  const globals = {
    theme: values.dark ? 'dark' : 'light',
    direction: values.rtl ? 'rtl' : 'ltr',
    language: values.lang,
    density: values.density,
  };
  const list = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  return `${origin}/iframe.html?id=${subject}&viewMode=story&globals=${list.join(';')}&args=${values.args}`;
}

async function emulate(page) {
  const features = [{ name: 'prefers-color-scheme', value: values.dark ? 'dark' : 'light' }];
  if (values['forced-colors']) features.push({ name: 'forced-colors', value: 'active' });
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { media: values.print ? 'print' : '', features });
}

/** Runs in the page: every view has drawn what it knows. */
async function settled() {
  await document.fonts.ready;
  const views = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pd-'));
  for (const view of views) await view.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
