/**
 * Writes what back-ends and people read of the contract:
 *   src/contract/plan.schema.json   the JSON Schema of a plan (committed, published)
 *   docs/contract.md                the same as a reference page (committed)
 * `--check` writes nothing and fails where one of the two is stale.
 *
 * Both come from the sources in TypeScript, so that the script works from a plain checkout, before any build.
 */
import { writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';

register();
const { schemaFiles, staleFiles, urlOf } = await import('./schema/files.ts');

if (process.argv.includes('--check')) {
  const stale = await staleFiles();
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run node scripts/build-schema.mjs.`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of Object.entries(await schemaFiles())) {
    writeFileSync(urlOf(path), text);
    console.log(`${path}: ${text.length} characters`);
  }
}
