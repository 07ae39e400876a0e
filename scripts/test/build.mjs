// The build: it runs, it gives the same bytes twice, and everything that package.json promises is there.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { must, node } from './support/run.mjs';
import { group } from './support/tally.mjs';

const build = () => must(node(['scripts/build.mjs']));

await group('build', async (tally) => {
  await tally.check('it builds', build);
  if (tally.failed > 0) return;
  const first = hashes('dist');
  await tally.check('a second build gives the same bytes', async () => {
    await build();
    const second = hashes('dist');
    const names = new Set([...Object.keys(first), ...Object.keys(second)]);
    const different = [...names].filter((name) => first[name] !== second[name]);
    if (different.length > 0) throw new Error(`These differ: ${different.join(', ')}`);
  });
  for (const file of promisedFiles()) {
    await tally.check(`${file} is there`, () => {
      if (!existsSync(file)) throw new Error('package.json names it, and the build does not write it.');
    });
  }
});

function hashes(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((name) => statSync(name).isFile());
  return Object.fromEntries(
    files.map((name) => [name, createHash('sha256').update(readFileSync(name)).digest('hex')]),
  );
}

function promisedFiles() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const targets = Object.values(manifest.exports).flatMap((value) =>
    typeof value === 'string' ? value : Object.values(value),
  );
  const files = targets
    .filter((target) => !target.includes('*'))
    .map((target) => target.replace(/^\.\//, ''));
  return [
    ...new Set([
      ...files,
      manifest.customElements,
      manifest['web-types'],
      'dist/cdn/throughline.js',
      'dist/cdn/loader.js',
      'dist/cdn/sri.json',
    ]),
  ];
}
