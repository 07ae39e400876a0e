// The steps that the build shares with Storybook.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { bin, node } from '../test/support/run.mjs';

export async function step(name, args) {
  const started = performance.now();
  const { status, output } = await node(args);
  if (status !== 0) {
    console.error(`${name} failed\n${output}`);
    process.exit(1);
  }
  console.log(`  ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** Tokens, JSON Schema and the loader's list of modules, which other files are made from. */
export async function generateSources() {
  await mkdir('dist', { recursive: true });
  for (const [name, script] of [
    ['tokens', 'scripts/build-tokens.mjs'],
    ['JSON Schema', 'scripts/build-schema.mjs'],
    ["loader's list", 'scripts/build-modules.mjs'],
  ]) {
    if (existsSync(script)) await step(name, ['--import', 'tsx', script]);
  }
}

/** The manifest, and beside it what editors read. */
export function generateManifest() {
  return step('manifest', [bin('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet']);
}
