/** JSON pointers (RFC 6901): where in a document something stands. */

export type Key = string | number;

/** The pointer to what these keys lead to. */
export const pointerOf = (keys: readonly Key[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export type Visit = (value: unknown, keys: readonly Key[]) => void;

/** Paths into a record as a tree, so that one walk serves them all. */
export interface Paths {
  readonly visits: Visit[];
  readonly members: Map<string, Paths>;
  items: Paths | undefined;
}

const noPaths = (): Paths => ({ visits: [], members: new Map(), items: undefined });

/** A path is member names parted by `/`, with `*` for each item of a list; the empty path is the record itself. */
export function pathsTo(visits: Iterable<readonly [path: string, visit: Visit]>): Paths {
  const root = noPaths();
  for (const [path, visit] of visits) {
    let at = root;
    for (const step of path === '' ? [] : path.split('/')) {
      if (step === '*') at = at.items ??= noPaths();
      else {
        const next = at.members.get(step) ?? noPaths();
        at.members.set(step, next);
        at = next;
      }
    }
    at.visits.push(visit);
  }
  return root;
}

/**
 * Visits every value of a record that a path leads to. Values of another shape than the path expects are passed over: they
 * have been reported by the schema already. An item that is a bare string where a path goes on is a link written in its
 * short form, and is visited itself.
 */
export function walk(value: unknown, paths: Paths, keys: Key[], isItem = false): void {
  for (const visit of paths.visits) visit(value, keys);
  if (typeof value === 'string') {
    if (isItem)
      for (const { visits } of paths.members.values()) for (const visit of visits) visit(value, keys);
  } else if (Array.isArray(value)) {
    if (!paths.items) return;
    for (let index = 0; index < value.length; index++) {
      keys.push(index);
      walk(value[index], paths.items, keys, true);
      keys.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, next] of paths.members) {
      const held = (value as Record<string, unknown>)[name];
      if (held === undefined) continue;
      keys.push(name);
      walk(held, next, keys);
      keys.pop();
    }
  }
}
