/** JSON pointers (RFC 6901): where in a document something stands. */

export type Key = string | number;

/** The pointer to what these keys lead to. */
export const pointerOf = (keys: readonly Key[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export type Visit = (value: unknown, keys: readonly Key[]) => void;

/**
 * Visits every value of a record that a path leads to. A path is member names, with `*` for each item of a list. Values
 * of another shape than the path expects are passed over: they have been reported by the schema already. An item that is a
 * bare string where a path goes on is a link written in its short form, and is visited itself.
 */
export function visit(value: unknown, path: readonly string[], keys: Key[], seen: Visit, at = 0): void {
  if (at === path.length) return seen(value, keys);
  const step = path[at] as string;
  if (step === '*') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      keys.push(index);
      visit(value[index], path, keys, seen, at + 1);
      keys.pop();
    }
  } else if (typeof value === 'string') {
    if (path[at - 1] === '*') seen(value, keys);
  } else if (value !== null && typeof value === 'object') {
    const next = (value as Record<string, unknown>)[step];
    if (next === undefined) return;
    keys.push(step);
    visit(next, path, keys, seen, at + 1);
    keys.pop();
  }
}
