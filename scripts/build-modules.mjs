/**
 * Writes src/embed/modules.generated.ts (committed): what the loader can load, from the files of src/define. With `--check`
 * it writes nothing and fails where the file is stale.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const target = new URL('src/embed/modules.generated.ts', root);
const tags = readdirSync(new URL('src/define/', root))
  .map((name) => /^(pd-[a-z-]+)\.ts$/.exec(name)?.[1])
  .filter(Boolean)
  .sort();
const text = `/** The module that registers each tag. Written by scripts/build-modules.mjs from the files of src/define. */
export const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
${tags.map((tag) => `  '${tag}': () => import('../define/${tag}.js'),`).join('\n')}
};
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('Stale: src/embed/modules.generated.ts. Run node scripts/build-modules.mjs.');
  process.exitCode = 1;
}
