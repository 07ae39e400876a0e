/**
 * The small words that the entity schemas are written in. Each returns a valibot schema, so that the input type, the
 * normalized type, the check at run time and the published JSON Schema come from one place.
 */
import * as v from 'valibot';
import { DATE_PATTERN, MOMENT_PATTERN } from './plain-date.js';
import type { Word } from './vocabulary.js';

/** What an enumeration's schema knows; read by the JSON Schema generator and by the unknown-word report. */
export const wordLists = new WeakMap<object, readonly string[]>();
/** Link schemas that also accept a bare id, with the member that the id stands for. */
export const shorthands = new WeakMap<object, string>();
/** Codes on the checks below, by which the reader knows what kind of problem an issue is. */
export const CHECK = { word: 'word' } as const;

export const text = () => v.string();
export const optionalText = () => v.optional(text());
/** An id: any text but the empty one. `__proto__` and `constructor` are ordinary ids. */
export const id = () => v.pipe(v.string(), v.minLength(1));
export const optionalId = () => v.optional(id());
export const date = () => v.optional(v.pipe(v.string(), v.regex(DATE_PATTERN)));
export const requiredDate = () => v.pipe(v.string(), v.regex(DATE_PATTERN));
/** A day, or a day with a wall-clock time. */
export const moment = () => v.optional(v.pipe(v.string(), v.regex(MOMENT_PATTERN)));
export const number = () => v.optional(v.pipe(v.number(), v.finite()));
/** Hours, seats, money, counts: never below zero. */
export const amount = () => v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)));
export const count = () => v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
export const flag = () => v.optional(v.boolean());
export const flagOr = (fallback: boolean) => v.optional(v.boolean(), fallback);
/** A URL or a path. Any text is accepted here; what may become a link is decided where links are made. */
export const url = () => v.optional(v.string());

const EMPTY = () => [];
/** An array that may be absent: normalized to an empty one. */
export const list = <S extends v.GenericSchema>(item: S) => v.optional(v.array(item), EMPTY as () => []);
export const ids = () => list(id());
export const texts = () => list(text());

type WordSchema<L extends readonly string[]> = v.GenericSchema<Word<L>, Word<L>>;
/** A word of a list. An unknown word is reported and kept. */
export function word<const L extends readonly string[]>(words: L): WordSchema<L> {
  const known = new Set<string>(words);
  const schema = v.pipe(
    v.string(),
    v.check((value) => known.has(value), CHECK.word),
  ) as WordSchema<L>;
  wordLists.set(schema, words);
  return schema;
}
export const optionalWord = <const L extends readonly string[]>(words: L) => v.optional(word(words));
export const words = <const L extends readonly string[]>(known: L) => list(word(known));

type Entries = v.ObjectEntries;
/**
 * An object with these members. Arrays are refused (valibot's own `object` takes them for objects), members that are not
 * named here stay in the source document and are not copied.
 */
export function record<E extends Entries>(entries: E): v.ObjectSchema<E, undefined> {
  const base = v.object(entries);
  return {
    ...base,
    '~run'(dataset, config) {
      return Array.isArray(dataset.value) ? refuseArray(dataset) : base['~run'](dataset, config);
    },
  };
}

function refuseArray(dataset: v.UnknownDataset): v.FailureDataset<v.ObjectIssue> {
  const issue = {
    kind: 'schema',
    type: 'object',
    input: dataset.value,
    expected: 'Object',
    received: 'Array',
    message: '',
  } as v.ObjectIssue;
  return { typed: false, value: dataset.value, issues: [issue] };
}

type LinkSchema<E extends Entries> = v.GenericSchema<
  string | v.InferInput<v.ObjectSchema<E, undefined>>,
  v.InferOutput<v.ObjectSchema<E, undefined>>
>;
/** An object with these members, or a bare id that stands for its member `key`. */
export function link<const K extends string, E extends Entries & Record<K, v.GenericSchema<string>>>(
  key: K,
  entries: E,
): LinkSchema<E> {
  const base = record(entries);
  const schema = {
    ...base,
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      const { value } = dataset;
      return base['~run']({ value: typeof value === 'string' ? { [key]: value } : value }, config);
    },
  };
  shorthands.set(schema, key);
  return schema as unknown as LinkSchema<E>;
}

/** Members that every entity may carry. */
export const identity = {
  id: id(),
  externalIds: list(record({ system: optionalText(), id: optionalText(), uri: url() })),
};
