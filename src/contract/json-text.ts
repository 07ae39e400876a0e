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
  } catch {
    return { problem: problem('not-json', '', body.slice(0, 200), sentences.notJson(whereItBreaks(body))) };
  }
}

/** Browsers word the place of an error each in their own way, or not at all, so the text is walked once more. */
function whereItBreaks(text: string): string {
  const offset = firstBreak(text);
  const before = text.slice(0, offset).split('\n');
  const place = `: it breaks at line ${before.length}, column ${(before[before.length - 1] as string).length + 1}`;
  return offset < text.trimEnd().length ? place : `${place}, at its end: the text is cut off`;
}

const SPACE = /[\t\n\r ]*/y;
const TOKEN =
  /(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next: a value, the first member or item or the end of an empty one, a name, a colon, what follows a value. */
type Expects = 'value' | 'first-item' | 'first-name' | 'name' | 'colon' | 'after';

/** The offset of the first token that JSON does not allow where it stands; the end of the text where it stops too early. */
function firstBreak(text: string): number {
  const open: string[] = [];
  let expects: Expects = 'value';
  let end = 0;
  for (;;) {
    SPACE.lastIndex = end;
    SPACE.exec(text);
    const start = SPACE.lastIndex;
    TOKEN.lastIndex = start;
    const found = TOKEN.exec(text);
    if (!found) return start;
    const [, mark, string, literal] = found;
    const next: Expects | undefined = step(
      expects,
      mark ?? (string === undefined ? literal && '0' : '"'),
      open,
    );
    if (!next) return start;
    expects = next;
    end = TOKEN.lastIndex;
  }
}

/** The state after a token, or nothing where the token may not stand; `"` is any string and `0` any other literal. */
function step(expects: Expects, token: string | undefined, open: string[]): Expects | undefined {
  const isValue = expects === 'value' || expects === 'first-item';
  switch (token) {
    case '{':
    case '[':
      open.push(token);
      return isValue ? (token === '{' ? 'first-name' : 'first-item') : undefined;
    case '}':
      return (expects === 'first-name' || expects === 'after') && open.pop() === '{' ? 'after' : undefined;
    case ']':
      return (expects === 'first-item' || expects === 'after') && open.pop() === '[' ? 'after' : undefined;
    case ',':
      if (expects !== 'after' || open.length === 0) return undefined;
      return open[open.length - 1] === '{' ? 'name' : 'value';
    case ':':
      return expects === 'colon' ? 'value' : undefined;
    case '"':
      return expects === 'first-name' || expects === 'name' ? 'colon' : isValue ? 'after' : undefined;
    default:
      return isValue ? 'after' : undefined;
  }
}
