/** Reads single members of a resource: texts in one language, numbers, words. */
import type { Report } from './problems.js';
import { isRecord, type Resource, type Value } from './resources.js';
import { localName } from './terms.js';

export interface Reading {
  readonly report: Report;
  /** The language that is wanted, such as `en` or `en-GB`. */
  readonly language: string;
}

export const valuesOf = (resource: Resource, name: string): readonly Value[] =>
  resource.members.get(name) ?? [];

interface Text {
  readonly text: string;
  /** Undefined where nobody said in which language it is. */
  readonly language: string | undefined;
  readonly at: Value;
}

const plain = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;

/** The texts in a value; undefined where it is no text at all. */
function textsIn(at: Value): Text[] | undefined {
  const { value } = at;
  const own = plain(value);
  if (own !== undefined) return [{ text: own, language: undefined, at }];
  if (!isRecord(value)) return undefined;
  if ('@value' in value) {
    const text = plain(value['@value']);
    const language = plain(value['@language']);
    return text === undefined ? [] : [{ text, language, at }];
  }
  const texts: Text[] = [];
  for (const [language, entry] of Object.entries(value)) {
    for (const each of Array.isArray(entry) ? entry : [entry]) {
      if (each === null || each === '') continue;
      const text = plain(each);
      if (text === undefined) return undefined;
      texts.push({ text, language, at });
    }
  }
  return texts;
}

const languageOf = (tag: string): string => tag.split('-')[0].toLowerCase();

/** The texts in the wanted language, else in none, else in the first that is there. */
function chosen(texts: readonly Text[], { language, report }: Reading): readonly Text[] {
  const exact = texts.filter((text) => text.language?.toLowerCase() === language.toLowerCase());
  const near = texts.filter((text) => text.language && languageOf(text.language) === languageOf(language));
  const unsaid = texts.filter((text) => text.language === undefined);
  const best = [exact, near, unsaid].find((each) => each.length > 0);
  const taken = best ?? texts.filter((text) => text.language === texts[0]?.language);
  const other = texts.find(
    (text) => languageOf(text.language ?? language) !== languageOf(taken[0].language ?? language),
  );
  if (other) report.once('ctdl-other-languages', other.at.keys, other.at.value, language);
  return taken;
}

/** The text of a member, in one language. */
export function textOf(resource: Resource, name: string, reading: Reading): string | undefined {
  const texts: Text[] = [];
  for (const value of valuesOf(resource, name)) {
    const found = textsIn(value);
    if (found) texts.push(...found);
    else reading.report.add('ctdl-wrong-type', value.keys, value.value, 'text, or a text in each language');
  }
  if (texts.length === 0) return undefined;
  const [first, ...others] = chosen(texts, reading);
  const different = others.find(({ text }) => text !== first.text);
  if (different) reading.report.add('ctdl-several-values', different.at.keys, different.at.value, name);
  return first.text.trim() || undefined;
}

/** A word of a vocabulary, without its address: `compare:GTEQ` is `GTEQ`. An address that ends in `/` stays whole. */
export function wordIn({ value }: Value): string | undefined {
  const own = isRecord(value) ? (value['@id'] ?? value['@value']) : value;
  const text = plain(own);
  return text === undefined ? undefined : localName(text);
}

export const wordOf = (resource: Resource, name: string): string | undefined => {
  const [first] = valuesOf(resource, name);
  return first && wordIn(first);
};

/** A number, also one that is written as text or with its type. */
export function numberOf(resource: Resource, name: string, { report }: Reading): number | undefined {
  const [first] = valuesOf(resource, name);
  if (!first) return undefined;
  const value = isRecord(first.value) ? first.value['@value'] : first.value;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  report.add('ctdl-wrong-type', first.keys, first.value, 'a number');
  return undefined;
}

/** What the plan has no member for, as it came; each such member is reported once. */
export function restOf(
  resource: Resource,
  read: ReadonlySet<string>,
  { report }: Reading,
): Readonly<Record<string, unknown>> | undefined {
  const rest = [...resource.given].filter(([member]) => !read.has(member) && !member.startsWith('@'));
  for (const [member, [, value]] of rest)
    report.once('ctdl-kept', resource.members.get(member)?.[0]?.keys ?? resource.keys, value, member);
  return rest.length > 0 ? Object.fromEntries(rest.map(([, entry]) => entry)) : undefined;
}
