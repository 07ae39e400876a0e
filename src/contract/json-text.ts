/** Reads JSON text, and says where it breaks in a way that a person can go to. */
import type { Problem } from './problem.js';
import { problem, sentences } from './problems.js';

/** The value, or the problem that keeps the text from being JSON. A byte order mark at the start is passed over. */
export function readJson(text: string): { value: unknown } | { problem: Problem } {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (body.trim() === '')
    return { problem: problem('empty-text', '', text.slice(0, 200), sentences.emptyText()) };
  try {
    return { value: JSON.parse(body) as unknown };
  } catch (error) {
    const where = whereItBreaks(body, error instanceof Error ? error.message : '');
    return { problem: problem('not-json', '', body.slice(0, 200), sentences.notJson(where)) };
  }
}

/** `: it breaks at line 3, column 14`, from whichever way the browser words its error; empty where it doesn't tell. */
function whereItBreaks(text: string, message: string): string {
  const lineAndColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineAndColumn) return `: it breaks at line ${lineAndColumn[1]}, column ${lineAndColumn[2]}`;
  const position = /position (\d+)/.exec(message);
  if (position) return at(text, Number(position[1]));
  if (/end|EOF|unterminated/i.test(message))
    return `${at(text, text.length)}, at its end: the text is cut off`;
  return '';
}

function at(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `: it breaks at line ${before.length}, column ${(before[before.length - 1] as string).length + 1}`;
}
