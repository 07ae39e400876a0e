import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../samples/', import.meta.url);

/** A file of samples/ as text. */
export const readSample = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The samples that are plans, by their paths inside samples/. */
export const sampleNames = (): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !name.startsWith('forms/'))
    .sort();

/** The cells of a page's tables, one array a row, without heads and rules and without code marks. */
export const tableRows = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
    );
