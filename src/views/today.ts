/** Which day it is: a plan's dates are days, and a day begins at another moment in each time zone. */
import type { PlainDate } from '../contract/plain-date.js';

const PARTS = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
} as const;

function formatter(timeZone: string | undefined): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en', { ...PARTS, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', PARTS);
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day of a moment (milliseconds since 1970) in a time zone; one that no browser knows is the machine's own. */
export function dayIn(moment: number, timeZone: string | undefined): PlainDate {
  const key = timeZone ?? '';
  const format = formatters.get(key) ?? formatter(timeZone);
  formatters.set(key, format);
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts['year']!.padStart(4, '0')}-${parts['month']}-${parts['day']}`;
}
