// src → dist. Two runs over the same tree give the same bytes.
//   dist/            the modules and their types, one file for one file of src
//   dist/cdn/        the files for pages without a bundler, and their SRI hashes
//   dist/*.json …    tokens, JSON Schema, manifest, and what editors and frameworks read
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFrameworkTypes } from './build/framework-types.mjs';
import { generateManifest, generateSources, step } from './build/steps.mjs';
import { bin } from './test/support/run.mjs';

rmSync('dist', { recursive: true, force: true });
await generateSources();
await step('modules and types', [bin('typescript', 'tsc'), '-p', 'tsconfig.build.json']);
if (existsSync('src/contract/plan.schema.json'))
  copyFileSync('src/contract/plan.schema.json', 'dist/plan.schema.json');
await step('bundles', [bin('rollup'), '--config', '--silent']);
await generateManifest();
writeFrameworkTypes('dist');
writeIntegrity('dist/cdn');

/** Hashes for <script integrity="…">, by file name. */
function writeIntegrity(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .sort();
  const hash = (name) =>
    createHash('sha384')
      .update(readFileSync(`${folder}/${name}`))
      .digest('base64');
  const list = Object.fromEntries(files.map((name) => [name.replaceAll('\\', '/'), `sha384-${hash(name)}`]));
  writeFileSync(`${folder}/sri.json`, `${JSON.stringify(list, null, 2)}\n`);
}
