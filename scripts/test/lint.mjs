// The rules of eslint.config.mjs, the format of Prettier, and that generated files are what their scripts write.
import { bin, must, node } from './support/run.mjs';
import { group } from './support/tally.mjs';

await group('lint', async (tally) => {
  await tally.check('ESLint', () => must(node([bin('eslint'), '--max-warnings', '0', '.'])));
  await tally.check('Prettier (npm run format mends it)', () =>
    must(node([bin('prettier'), '--check', '--log-level', 'warn', '.'])),
  );
  await tally.check('plan.schema.json and its page are what the sources say (npm run build mends it)', () =>
    must(node(['scripts/build-schema.mjs', '--check'])),
  );
  await tally.check("the loader's list has every tag of src/define (npm run build mends it)", () =>
    must(node(['scripts/build-modules.mjs', '--check'])),
  );
});
