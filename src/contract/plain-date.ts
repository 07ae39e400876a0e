/**
 * Plain dates: a calendar day without a time or a zone, written YYYY-MM-DD. They compare and sort as text, are the same
 * day everywhere, and never pass through the machine's time zone.
 */

/** A calendar day, YYYY-MM-DD. */
export type PlainDate = string;

const FEBRUARY_29 = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
const ANY_OTHER_DAY =
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const DAY = `(?:${ANY_OTHER_DAY}|${FEBRUARY_29})`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?';
const OFFSET = '(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';

/**
 * Days that exist, leap years included, as one regular expression: the same text is the `pattern` in the JSON Schema, so
 * every back-end refuses 2026-02-30 without code of its own.
 */
export const DATE_PATTERN = new RegExp(`^${DAY}$`);

/** A day, or a day with a wall-clock time (in the plan's time zone unless an offset is given). */
export const MOMENT_PATTERN = new RegExp(`^${DAY}(?:T${TIME}${OFFSET}?)?$`);

/** Whether the text is a day that exists. */
export const isPlainDate = (text: string): boolean => DATE_PATTERN.test(text);

/** The day of a moment such as 2026-09-10T15:30, as written. */
export const dayOf = (moment: string): PlainDate => moment.slice(0, 10);

/** Days since 1970-01-01 by the Gregorian calendar. Takes a valid plain date or moment. */
export function dayNumber(date: PlainDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);
