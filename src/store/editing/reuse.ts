/** Keeps what did not change the same object, so that only what changed is read and drawn again. */

const idOf = (value: unknown): unknown => (value as { id?: unknown } | null | undefined)?.id;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function reuseList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.map((item) => [idOf(item), item]));
  const list = after.map((item, at) => {
    const id = idOf(item);
    return reuse(id === undefined ? before[at] : byId.get(id), item);
  });
  return list.length === before.length && list.every((item, at) => item === before[at]) ? before : list;
}

/** What `after` says, made of the parts of `before` wherever these say the same. Both are JSON. */
export function reuse<T>(before: unknown, after: T): T {
  if (before === after || !isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) || Array.isArray(after)) {
    const areLists = Array.isArray(before) && Array.isArray(after);
    return areLists ? (reuseList(before, after) as T) : after;
  }
  const entries = Object.entries(after).map(([name, value]): [string, unknown] => {
    return [name, Object.hasOwn(before, name) ? reuse(before[name], value) : value];
  });
  const isSame =
    entries.length === Object.keys(before).length &&
    entries.every(([name, value]) => Object.hasOwn(before, name) && before[name] === value);
  return (isSame ? before : Object.fromEntries(entries)) as T;
}
