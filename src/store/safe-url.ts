/** Which addresses of a plan may become a link. Everything else is shown as text. */

const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Characters that no address needs and that hide what it is: controls (browsers drop tab and line ends inside `java\tscript:`
 * and controls before it), invisible and direction-changing characters, and lone surrogates.
 */
const HIDING =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;

/**
 * The absolute address of a link, or undefined where the value must not become one.
 *
 * - Only https, http, mailto and tel, as the URL parser of the browser understands them, so that letter case and blanks
 *   around it make no difference. A relative value needs `base`.
 * - No user name and password (`https://district.example@evil.example`), no backslash (browsers read it as a slash).
 * - A percent-coded scheme (`java%73cript:`) is no scheme: it is a relative path, and stays one.
 */
export function safeHref(value: string | null | undefined, base?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === '' || HIDING.test(text) || text.includes('\\')) return undefined;
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return undefined;
  }
  if (!LINK_PROTOCOLS.has(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}
