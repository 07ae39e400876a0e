/**
 * Takes names out of texts. Names are looked up by their first word, so that the work grows with the text and not with how
 * many people there are: one pattern of all names took ten seconds for two hundred plans among two thousand people.
 */

interface Name {
  readonly text: string;
  readonly label: string;
  /** The name where it stands, as whole words; made when its first word is met. */
  pattern?: RegExp;
}

const WORD = /[\p{L}\p{N}]+/gu;
const firstWord = (text: string): string | undefined => text.match(WORD)?.[0].toLowerCase();

/** Case and spacing make no difference; a word that goes on is another word. */
function patternOf(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`${escaped}(?![\\p{L}\\p{N}])`, 'iuy');
}

/** Names by their first word, the longest first: a full name goes before its first half. */
function byFirstWord(names: ReadonlyMap<string, string>): ReadonlyMap<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const [name, label] of names) {
    const word = firstWord(name);
    if (word === undefined) continue;
    // What stands before the first letter, such as a bracket, is no part of the name.
    const text = name.slice(name.toLowerCase().indexOf(word));
    const group = groups.get(word);
    if (group) group.push({ text, label });
    else groups.set(word, [{ text, label }]);
  }
  for (const group of groups.values()) group.sort((one, other) => other.text.length - one.text.length);
  return groups;
}

/** The name that stands at a place of the text, and where it ends. */
function nameAt(text: string, place: number, names: readonly Name[]) {
  for (const name of names) {
    const pattern = (name.pattern ??= patternOf(name.text));
    pattern.lastIndex = place;
    if (pattern.test(text)) return { label: name.label, end: pattern.lastIndex };
  }
  return undefined;
}

/** Replaces each of the names (spaced singly) by its label. */
export function unnamer(names: ReadonlyMap<string, string>): (text: string) => string {
  let groups: ReadonlyMap<string, Name[]> | undefined;
  return (text) => {
    groups ??= byFirstWord(names);
    let result = '';
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const candidates = index < end ? undefined : groups.get(word.toLowerCase());
      const found = candidates && nameAt(text, index, candidates);
      if (!found) continue;
      result += text.slice(end, index) + found.label;
      end = found.end;
    }
    return result + text.slice(end);
  };
}
