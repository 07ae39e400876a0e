// Builds Storybook and opens everything in it: stories in light and in dark, and the docs pages.
import { readFileSync } from 'node:fs';
import { checkEntry } from '../../test/stories/smoke.mjs';
import { launch } from './support/puppeteer.mjs';
import { must, node } from './support/run.mjs';
import { serve } from './support/server.mjs';
import { group } from './support/tally.mjs';

await group('stories', async (tally) => {
  await tally.check('Storybook builds', () => must(node(['scripts/storybook.mjs', 'build', '--quiet'])));
  if (tally.failed > 0) return;
  const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
  const visits = Object.values(entries).flatMap((entry) =>
    entry.type === 'docs' ? [{ entry }] : ['light', 'dark'].map((theme) => ({ entry, theme })),
  );
  if (!visits.some(({ theme }) => theme)) throw new Error('There are no stories in stories/ yet.');
  const server = await serve({ '/': 'storybook-static' });
  const browser = await launch();
  const leftToPeople = new Map();
  const visitNext = async () => {
    for (let visit = visits.shift(); visit; visit = visits.shift()) {
      const { entry, theme } = visit;
      const { wrong, undecided } = await checkEntry(browser, server.origin, entry, theme);
      for (const rule of undecided) leftToPeople.set(rule, (leftToPeople.get(rule) ?? 0) + 1);
      await tally.check(`${entry.title} / ${entry.name}${theme ? `, ${theme}` : ''}`, () => {
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
      });
    }
  };
  // Two at a time: loading one page leaves a core idle.
  await Promise.all([visitNext(), visitNext()]);
  for (const [rule, count] of leftToPeople)
    console.log(`  axe could not decide ${rule} in ${count} pictures`);
  await browser.close();
  await server.close();
});
