/** Small tools of structural sharing: what a change leaves alone stays the same object, and is worked out once. */

/** `make`, worked out once for each object; forgotten with the object. */
export function memo<A extends object, B>(make: (of: A) => B): (of: A) => B {
  const made = new WeakMap<A, { readonly value: B }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/** The list with each item changed, or the list itself where no item changed; items that become undefined are left out. */
export function mapList<T>(list: T[], change: (item: T) => T | undefined): T[] {
  const changed = list.map(change);
  if (changed.every((item, index) => item === list[index])) return list;
  return changed.filter((item): item is Awaited<T> & T => item !== undefined);
}

/** The records with each one changed, or the same map where none changed; records that become undefined are left out. */
export function mapRecords<T>(
  records: ReadonlyMap<string, T>,
  change: (record: T) => T | undefined,
): ReadonlyMap<string, T> {
  const changed = new Map<string, T>();
  let same = true;
  for (const [id, record] of records) {
    const next = change(record);
    same &&= next === record;
    if (next !== undefined) changed.set(id, next);
  }
  return same ? records : changed;
}

/** The record with these members, or the record itself where it has them already. */
export function withMembers<T extends object>(record: T, members: Partial<T>): T {
  const keys = Object.keys(members) as (keyof T)[];
  return keys.every((key) => record[key] === members[key]) ? record : { ...record, ...members };
}

/** The record with only the members that the contract knows, or the record itself where it has no other. */
export function known<T extends object>(record: T, schema: { readonly entries: object }): T {
  const names = Object.keys(record).filter((name) => Object.hasOwn(schema.entries, name));
  if (names.length === Object.keys(record).length) return record;
  return Object.fromEntries(names.map((name) => [name, record[name as keyof T]])) as T;
}

const NONE = Object.freeze([]) as unknown as never[];
/** The list emptied; an empty list stays itself. */
export const emptied = <T>(list: T[]): T[] => (list.length === 0 ? list : NONE);
