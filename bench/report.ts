/** What was measured as Markdown, and where it is kept. A run of one bench leaves what is written of the others. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** One measured case: what it is, what we took, what the reference took. */
export interface Line {
  readonly what: string;
  readonly ours: string;
  readonly reference?: string;
  readonly ratio?: string;
  readonly target: string;
}

export interface Report {
  readonly lines: readonly Line[];
  /** What the docs say beside the lines. */
  readonly text?: string;
}

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const linesTable = (lines: readonly Line[]): string =>
  table(
    ['case', 'ratio', 'target', 'ours', 'reference'],
    lines.map(({ what, ratio = '', target, ours, reference = '' }) => [what, ratio, target, ours, reference]),
  );

export const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** A time in ms, with a figure after the point where it is short; a dash where it was not measured. */
export const milliseconds = (value: number | undefined): string =>
  value === undefined ? '–' : `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const ratioOf = (a: number | undefined, b: number | undefined): string =>
  a === undefined || b === undefined ? '–' : (a / b).toFixed(2);

/** Puts sections, by their headings of the second level, into a file: each in place of the one of its name. */
export function writeSections(file: URL, head: string, sections: ReadonlyMap<string, string>): void {
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/^(?=## )/mu)
        .slice(1)
    : [];
  const kept = new Map(before.map((section) => [section.slice(3, section.indexOf('\n')).trim(), section]));
  for (const [name, text] of sections) kept.set(name, `## ${name}\n\n${text}\n\n`);
  writeFileSync(file, `${head}\n\n${[...kept.values()].join('').trimEnd()}\n`);
}
