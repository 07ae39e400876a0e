/** The `Retry-After` header: seconds, or a date of the one form that HTTP allows. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HTTP_DATE = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;

function momentOf(text: string): number | undefined {
  const found = HTTP_DATE.exec(text);
  const month = MONTHS.indexOf(found?.[2] ?? '');
  if (!found || month < 0) return undefined;
  const [day, year, hours, minutes, seconds] = [1, 3, 4, 5, 6].map((group) => Number(found[group]));
  return Date.UTC(year, month, day, hours, minutes, seconds);
}

/** Seconds until the server wants to be asked again; undefined where it does not say. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const moment = momentOf(text);
  return moment === undefined ? undefined : Math.max(0, Math.ceil((moment - now) / 1000));
}
