/** What of a crosswalk is asked for in attributes, so that it can be linked to. */
import type { AssociationType, TypeCount } from '../../../model/crosswalk/index.js';

/** In place of a type: none is shown. */
const NONE = 'none';

/** A type may hold spaces where it is no word of CASE. */
const slug = (type: AssociationType): string => type.trim().replace(/\s+/gu, '-');

/** The types in the attribute; undefined for all. */
export function shownTypes(text: string | null | undefined): ReadonlySet<string> | undefined {
  const words = (text ?? '').split(/\s+/u).filter(Boolean);
  return words.length === 0 ? undefined : new Set(words.filter((word) => word !== NONE));
}

/** The types themselves, as the model asks for them. */
export function namedTypes(
  shown: ReadonlySet<string> | undefined,
  types: readonly TypeCount[],
): ReadonlySet<AssociationType> | undefined {
  return shown && new Set(types.map(({ type }) => type).filter((type) => shown.has(slug(type))));
}

/** The attribute after a type was shown or hidden; undefined when all are shown again. */
export function withType(
  text: string | null | undefined,
  types: readonly TypeCount[],
  type: AssociationType,
  isShown: boolean,
): string | undefined {
  const before = shownTypes(text);
  const now = types
    .map((each) => each.type)
    .filter((each) => (each === type ? isShown : (before?.has(slug(each)) ?? true)));
  if (now.length === types.length) return undefined;
  return now.length === 0 ? NONE : now.map(slug).join(' ');
}
