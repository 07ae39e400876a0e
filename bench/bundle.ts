/** Bundles of the code under measurement, as a page would get it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

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
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  return readFile(outfile, 'utf8');
}

export const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
