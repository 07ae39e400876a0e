// The README's own snippet, pasted into a page with Bootstrap 3 and a strict policy, with a plan that has three mistakes.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mapIsShown, openPage, until } from './support/pages.mjs';
import { serve } from './support/server.mjs';
import { browsers, group } from './support/tally.mjs';

const [, snippet] =
  /<!-- snippet[^>]*-->\s*```html\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
const [, policy] =
  /`(default-src 'none';[^`]*)`/.exec(readFileSync('README.md', 'utf8').replaceAll('\n', ' ')) ?? [];

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Our district</title>
    <link rel="stylesheet" href="bootstrap.css" />
  </head>
  <body>
    <div class="container"><div class="row"><div class="col-md-12">
${snippet}
    </div></div></div>
  </body>
</html>
`;

await group('readme', async (tally) => {
  if (!snippet || !policy) throw new Error('The README has no snippet, or names no policy.');
  if (!existsSync('dist/cdn/throughline.js'))
    throw new Error('There is no dist/cdn/throughline.js: build first.');
  for (const name of browsers)
    await visit(name, tally).catch((error) => tally.fail(`snippet in ${name}`, error.message));
});

async function visit(name, tally) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'throughline-readme-')), 'index.html');
  writeFileSync(file, html);
  const folders = {
    '/': path.dirname(file),
    '/bootstrap.css': 'node_modules/bootstrap/dist/css/bootstrap.css',
    '/throughline.js': 'dist/cdn/throughline.js',
    '/plan.json': 'samples/three-mistakes.json',
  };
  const server = await serve(folders, { headers: { 'content-security-policy': policy } });
  const page = await openPage(name);
  try {
    await page.goto(`${server.origin}/index.html`);
    await tally.check(`${name}: the snippet shows the map`, () =>
      until(page, mapIsShown, 'It did not appear.'),
    );
    await tally.check(
      `${name}: a notice stands beside it, and the three mistakes are one click away`,
      async () => {
        await page.evaluate(openNotice);
        const said = await until(page, namedProblems, 'No problem is named.');
        if (said.length !== 3) throw new Error(`${said.length} problems are named:\n${said.join('\n')}`);
      },
    );
    await tally.check(`${name}: Bootstrap's small root size does not shrink the text`, async () => {
      const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      if (root !== '10px') throw new Error(`Bootstrap 3 is not on the page: the root size is ${root}.`);
      const size = await page.evaluate(smallestText);
      if (size < 12) throw new Error(`The smallest text is ${size} px.`);
    });
  } finally {
    await page.close();
    await server.close();
  }
}

/* These run in the page. */

function openNotice() {
  document
    .querySelector('pd-goal-alignment-map')
    .shadowRoot.querySelector('[part~="notices"] button')
    .click();
}

function namedProblems() {
  const root = document.querySelector('pd-goal-alignment-map').shadowRoot;
  const rows = [...root.querySelectorAll('[part~="notices"] li')].map((row) =>
    row.textContent.replace(/\s+/g, ' ').trim(),
  );
  return rows.length > 0 ? rows : undefined;
}

function smallestText() {
  const root = document.querySelector('pd-goal-alignment-map').shadowRoot;
  const texts = [...root.querySelectorAll('.pd *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''),
  );
  return Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
}
