/** What a page loads at once for a view, and what only when it is needed. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of the modules that are there with the first picture. */
async function loadedWith(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const { inputs } = metafile;
  const loaded = new Set<string>();
  const load = (module: string): void => {
    if (loaded.has(module)) return;
    loaded.add(module);
    for (const { path, kind } of inputs[module]?.imports ?? []) if (kind === 'import-statement') load(path);
  };
  load(entry);
  return [...loaded];
}

for (const view of ['goal-alignment-map', 'growth-plan-card']) {
  it(`a page that reads the ${view} loads no code for editing, and no language beside English`, async () => {
    const loaded = await loadedWith(`src/define/pd-${view}.ts`);
    assert.ok(loaded.includes(`src/views/${view}/${view}.ts`));
    const late =
      /views\/([^/]+\/)?edit\/|store\/editing\/(journal|session)|locales\/es\/|growth-plan-card\/form/;
    assert.deepEqual(
      loaded.filter((module) => late.test(module)),
      [],
    );
  });
}
