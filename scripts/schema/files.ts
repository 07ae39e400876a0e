/** The generated files of the contract, as they should be, and which of them are not. */
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { planJsonSchema } from './json-schema.js';
import { referencePage } from './reference-page.js';

const root = new URL('../../', import.meta.url);
export const urlOf = (path: string): URL => new URL(path, root);

/** The text of each file, by its path in the project. Nothing but the sources decides on it. */
export async function schemaFiles(): Promise<Readonly<Record<string, string>>> {
  const schema = planJsonSchema();
  return {
    'src/contract/plan.schema.json': await format(JSON.stringify(schema), {
      printWidth: 110,
      parser: 'json',
    }),
    'docs/contract.md': referencePage(schema),
  };
}

/** The paths of the files that are missing or not what the sources say. */
export async function staleFiles(): Promise<string[]> {
  const files = Object.entries(await schemaFiles());
  return files.filter(([path, text]) => textAt(path) !== text).map(([path]) => path);
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(urlOf(path), 'utf8');
  } catch {
    return undefined;
  }
}
