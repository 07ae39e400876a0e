// What a page has to load, in bytes of gzip, next to what we aim at. A report, and no test.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { bundlePlugins } from '../../build/rollup-plugins.mjs';

const kB = 1000;

export const LOADER_LIMIT = 1.2 * kB;
export const gzipBytes = (code) => gzipSync(code, { level: 9 }).length;

export async function byteReport() {
  const rows = [];
  const row = (name, code, target) => rows.push({ name, bytes: gzipBytes(code), target: target * kB });
  row('everything, cdn/throughline.js', readFileSync('dist/cdn/throughline.js'), 95);
  row('cdn/loader.js', readFileSync('dist/cdn/loader.js'), LOADER_LIMIT / kB);
  for (const tag of viewTags()) {
    const large = ['pd-goal-alignment-map', 'pd-pathway-sequencer'].includes(tag);
    row(
      `${tag} with provider and contract`,
      await bundle(['pd-plan', tag].map((name) => `dist/define/${name}.js`)),
      large ? 42 : 35,
    );
  }
  row('contract alone', await bundle(['dist/contract/index.js']), 10);
  return rows
    .map(({ name, bytes, target }) => {
      const verdict = bytes <= target ? 'within' : 'OVER';
      return `  ${(bytes / kB).toFixed(1).padStart(6)} kB  ${verdict} ${target / kB} kB: ${name}`;
    })
    .join('\n');
}

/** The code of a file and of what it imports at once; what it imports on demand does not count. */
function neededBy(file, output, needed = new Set()) {
  needed.add(file);
  for (const each of output.filter(({ fileName }) => file.imports.includes(fileName))) {
    if (!needed.has(each)) neededBy(each, output, needed);
  }
  return [...needed].map(({ code }) => code);
}

function viewTags() {
  const names = readdirSync('dist/define').filter(
    (name) => /^pd-.*\.js$/.test(name) && name !== 'pd-plan.js',
  );
  return names.map((name) => name.replace(/\.js$/, ''));
}

/** The code that a page loads at once for these modules. Other plugins stand before those of the build. */
export async function bundle(files, before = []) {
  const plugins = [...before, ...bundlePlugins(files, 'export * from')];
  const bundled = await rollup({ input: 'entry', plugins, onwarn: () => undefined });
  const { output } = await bundled.generate({ format: 'es' });
  await bundled.close();
  return neededBy(output[0], output).join('');
}
