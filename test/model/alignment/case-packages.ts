/** CASE packages as frameworks of a plan, for tests with real data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readCase } from '../../../src/interop/index.js';

const folder = new URL('../../../../shared/data/real/case/', import.meta.url);

/** A framework for each package, with the name of its file; none where the data are not beside the project. */
export function caseFrameworks(): readonly {
  readonly name: string;
  readonly framework: Record<string, unknown>;
}[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.includes('schema'))
    .map((name) => {
      const { document } = readCase(readFileSync(new URL(name, folder), 'utf8'));
      return { name, framework: document.frameworks![0] as Record<string, unknown> };
    });
}
