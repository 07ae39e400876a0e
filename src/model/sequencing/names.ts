/** Names of steps, and the level that several of them end in: “Teaching Philosophy (Implement)”. */

export interface NameParts {
  readonly title: string | undefined;
  readonly name: string | undefined;
  readonly level: string | undefined;
}

/** As many names as must end alike before the ending is a level and not a part of the name. */
const LEAST = 3;
const ENDING = /^(.*\S)\s*\(([^()]+)\)$/s;

/** Titles in their parts: an ending in brackets is a level where at least three steps have it. */
export function namesOf(titles: readonly (string | undefined)[]): readonly NameParts[] {
  const parts = titles.map((title) => (title?.endsWith(')') ? ENDING.exec(title) : null));
  const counts = new Map<string, number>();
  for (const found of parts) if (found) counts.set(found[2], (counts.get(found[2]) ?? 0) + 1);
  return titles.map((title, index) => {
    const found = parts[index];
    const isLevel = found !== null && (counts.get(found[2]) ?? 0) >= LEAST;
    return isLevel ? { title, name: found[1], level: found[2] } : { title, name: title, level: undefined };
  });
}
