/** Names of steps, and the level that several of them end in: “Teaching Philosophy (Implement)”. */

export interface NameParts {
  readonly title: string | undefined;
  readonly name: string | undefined;
  readonly level: string | undefined;
}

/** As many names as must end alike before the ending is a level and not a part of the name. */
const LEAST = 3;

/** Titles in their parts: an ending in brackets is a level where at least three steps have it. */
export function namesOf(titles: readonly (string | undefined)[]): readonly NameParts[] {
  const all = titles.map(partsOf);
  const counts = new Map<string | undefined, number>();
  for (const { level } of all) counts.set(level, (counts.get(level) ?? 0) + 1);
  return all.map((parts) =>
    parts.level === undefined || (counts.get(parts.level) as number) >= LEAST
      ? parts
      : { title: parts.title, name: parts.title, level: undefined },
  );
}

/** A name before it and something in the last brackets, none of which stands within others. */
function partsOf(title: string | undefined): NameParts {
  const open = title?.endsWith(')') ? title.lastIndexOf('(') : -1;
  const [name, level] = title && open > 0 ? [title.slice(0, open).trimEnd(), title.slice(open + 1, -1)] : [];
  const isEnding = name && level && !level.includes(')');
  return isEnding ? { title, name, level } : { title, name: title, level: undefined };
}
