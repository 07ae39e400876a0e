/**
 * Numbers and dates as a language writes them. A plain date stands for a day, not for a moment: it is turned into a
 * moment in UTC and written in UTC, so it is the same day in every time zone.
 */
import { dayNumber, dayOf, type PlainDate } from '../contract/plain-date.js';

const MS_PER_DAY = 86_400_000;

export const DATE_STYLES = {
  /** Sep 10, 2026 */
  short: { year: 'numeric', month: 'short', day: 'numeric' },
  /** September 10, 2026 */
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  /** Sep 10 */
  day: { month: 'short', day: 'numeric' },
  /** September 2026 */
  month: { year: 'numeric', month: 'long' },
  /** 2026 */
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof DATE_STYLES;

/** Making an Intl formatter costs far more than using it, and a table asks for the same one a thousand times. */
const formatters = new Map<string, unknown>();

function formatter<Formatter>(kind: string, lang: string, options: object, make: () => Formatter): Formatter {
  const key = `${kind} ${lang} ${JSON.stringify(options)}`;
  const known = (formatters.get(key) as Formatter | undefined) ?? make();
  formatters.set(key, known);
  return known;
}

export const formatNumber = (lang: string, value: number, options: Intl.NumberFormatOptions = {}): string =>
  formatter('number', lang, options, () => new Intl.NumberFormat(lang, options)).format(value);

/** 0.523 → 52 %, with the spacing of the language. */
export const formatShare = (lang: string, share: number, fractionDigits = 0): string =>
  formatNumber(lang, share, { style: 'percent', maximumFractionDigits: fractionDigits });

const dateFormat = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const inUtc = { ...options, timeZone: 'UTC' };
  return formatter('date', lang, inUtc, () => new Intl.DateTimeFormat(lang, inUtc));
};

const utcDay = (date: PlainDate): number => dayNumber(date) * MS_PER_DAY;

/** Dates as they have been written: hundreds of cards show the same few days, and a range takes a millisecond to write. */
const written = new Map<string, string>();
const MOST_WRITTEN = 5000;

function once(key: string, write: () => string): string {
  const known = written.get(key);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const text = write();
  written.set(key, text);
  return text;
}

export const formatPlainDate = (lang: string, date: PlainDate, style: DateStyle = 'short'): string =>
  once(`${lang} ${style} ${date}`, () => dateFormat(lang, DATE_STYLES[style]).format(utcDay(date)));

export const formatDateRange = (
  lang: string,
  from: PlainDate,
  to: PlainDate,
  style: DateStyle = 'short',
): string =>
  once(`${lang} ${style} ${from} ${to}`, () =>
    dateFormat(lang, DATE_STYLES[style]).formatRange(utcDay(from), utcDay(to)),
  );

/** A moment as the wall clock it was written for: an offset is part of the text, not a reason to shift it. */
export function formatMoment(lang: string, moment: string): string {
  const hours = Number(moment.slice(11, 13));
  const minutes = Number(moment.slice(14, 16));
  const day = utcDay(dayOf(moment));
  if (moment.length <= 10) return formatPlainDate(lang, moment);
  const options: Intl.DateTimeFormatOptions = { ...DATE_STYLES.short, hour: 'numeric', minute: '2-digit' };
  return dateFormat(lang, options).format(day + (hours * 60 + minutes) * 60_000);
}

export const formatList = (lang: string, items: readonly string[]): string =>
  formatter('list', lang, {}, () => new Intl.ListFormat(lang, { type: 'conjunction' })).format(items);

/** Compares names as a reader of the language sorts them, numbers inside them by value. */
export const collator = (lang: string): Intl.Collator =>
  formatter('collator', lang, {}, () => new Intl.Collator(lang, { numeric: true, sensitivity: 'base' }));
