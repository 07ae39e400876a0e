// TypeScript over everything, and over the library alone, which gets no types of Node or of a test framework.
import { bin, must, node } from './support/run.mjs';
import { group } from './support/tally.mjs';

const tsc = (project) => must(node([bin('typescript', 'tsc'), '--noEmit', '-p', project]));

await group('types', async (tally) => {
  await tally.check('src alone', () => tsc('tsconfig.build.json'));
  await tally.check('src, test, stories, bench and .storybook', () => tsc('tsconfig.json'));
});
