/** Bundles of the code under measurement, as a page would get it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import type { Plugin } from 'rollup';
import { bundle as bundleForPage, gzipBytes } from '../scripts/test/support/bytes.mjs';

export { gzipBytes };

const root = fileURLToPath(new URL('../', import.meta.url));
const tsconfig = path.join(root, 'tsconfig.json');

/** Minified JavaScript of one module of the project with all that it imports. */
export async function bundle(entry: string, folder: string): Promise<string> {
  const outfile = path.join(folder, entry.replaceAll('/', '-').replace(/\.ts$/, '.js'));
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig,
    logLevel: 'warning',
  });
  return readFile(outfile, 'utf8');
}

/** The modules of src/ as TypeScript would emit them. */
const typescript: Plugin = {
  name: 'typescript',
  async resolveId(source, importer) {
    const file = path.resolve(path.dirname(importer ?? root), source.replace(/\.js$/, '.ts'));
    return file.startsWith(path.join(root, 'src')) ? this.resolve(file, importer, { skipSelf: true }) : null;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const tsconfigRaw = await readFile(tsconfig, 'utf8');
    return (await transform(code, { loader: 'ts', target: 'es2022', tsconfigRaw })).code;
  },
};

/**
 * What a page has to load for these modules, in bytes as gzip sends them: made as the files for pages without a bundler are,
 * with what comes on demand in files of its own, which do not count.
 */
export const pageBytes = async (...entries: string[]): Promise<number> =>
  gzipBytes(
    await bundleForPage(
      entries.map((entry) => path.join(root, entry)),
      [typescript],
    ),
  );

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
