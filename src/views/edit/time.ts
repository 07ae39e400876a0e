/** The time of day at which something was saved, as the language writes it, where the page is. */
const formats = new Map<string, Intl.DateTimeFormat>();

export function timeOfDay(lang: string, milliseconds: number): string {
  const format = formats.get(lang) ?? new Intl.DateTimeFormat(lang, { timeStyle: 'short' });
  formats.set(lang, format);
  return format.format(milliseconds);
}
