/** What the search finds: names and places, in the language's own lower case. */
import { readingOrder, type Alignment } from '../../model/alignment/index.js';
import type { MapWords } from './words.js';

/** Keys in reading order: the one after the other is the one that is read next. */
export function matchesOf(text: string, words: MapWords, alignment: Alignment): readonly string[] {
  const lang = words.localize.lang();
  const wanted = text.toLocaleLowerCase(lang);
  const has = (said: string) => said.toLocaleLowerCase(lang).includes(wanted);
  return readingOrder(alignment).filter((key) => {
    const node = alignment.nodes.get(key)!;
    return has(words.title(node)) || has(node.place);
  });
}

/** From where one stands to the next match, or the one before, round and round. */
export function stepped(
  matches: readonly string[],
  current: string | undefined,
  by: 1 | -1,
): string | undefined {
  const place = current === undefined ? -1 : matches.indexOf(current);
  if (place < 0) return by === 1 ? matches[0] : matches.at(-1);
  return matches[(place + by + matches.length) % matches.length];
}
