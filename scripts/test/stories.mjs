// Builds Storybook and opens everything in it: stories in light and in dark, and the docs pages.
import { readFileSync } from 'node:fs';
import { checkEntries } from '../../test/stories/smoke.mjs';
import { launch } from './support/puppeteer.mjs';
import { must, node } from './support/run.mjs';
import { serve } from './support/server.mjs';
import { group } from './support/tally.mjs';

await group('stories', async (tally) => {
  await tally.check('Storybook builds', () => must(node(['scripts/storybook.mjs', 'build', '--quiet'])));
  if (tally.failed > 0) return;
  const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
  const titles = new Map();
  // Docs pages last: after one of them a page is loaded anew.
  for (const entry of Object.values(entries).sort((a, b) => b.type.localeCompare(a.type)))
    titles.set(entry.title, [...(titles.get(entry.title) ?? []), entry]);
  if (!Object.values(entries).some(({ type }) => type === 'story'))
    throw new Error('There are no stories in stories/ yet.');
  const server = await serve({ '/': 'storybook-static' });
  const browser = await launch();
  const leftToPeople = new Map();
  const report = async ({ entry, theme, wrong, undecided }) => {
    for (const rule of undecided) leftToPeople.set(rule, (leftToPeople.get(rule) ?? 0) + 1);
    await tally.check(`${entry.title} / ${entry.name}${theme ? `, ${theme}` : ''}`, () => {
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    });
  };
  const waiting = [...titles.values()];
  const visitNext = async () => {
    for (let title = waiting.shift(); title; title = waiting.shift())
      await checkEntries(browser, server.origin, title, report);
  };
  // Two at a time: loading one page leaves a core idle.
  await Promise.all([visitNext(), visitNext()]);
  for (const [rule, count] of leftToPeople)
    console.log(`  axe could not decide ${rule} in ${count} pictures`);
  await browser.close();
  await server.close();
});
