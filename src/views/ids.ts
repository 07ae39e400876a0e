/** Lists of ids as attributes hold them, with blanks between them. */

/** Ids in an attribute, each once, in an order of their own: the order in which groups were opened means nothing. */
export const idsIn = (text: string | null | undefined): readonly string[] =>
  [...new Set((text ?? '').split(/\s+/u).filter(Boolean))].sort();

/** The same with one more, or without it if it is there. */
export function toggled(text: string | null | undefined, id: string): string {
  const ids = new Set(idsIn(text));
  if (!ids.delete(id)) ids.add(id);
  return [...ids].sort().join(' ');
}
