/** What an author put between the tags, for when there is nothing else to show. */

/** Nothing that a person could see: blanks, the `&nbsp;` that editors put into empty elements, zero-width characters. */
const isBlank = (text: string | null): boolean =>
  (text ?? '').replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '') === '';

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'br', 'wbr']);
const VISIBLE = 'img, picture, svg, video, audio, canvas, iframe, object, embed, table, input, button, hr';

function isSomething(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return !isBlank(node.textContent);
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (element.hasAttribute('slot') || SILENT.has(element.localName)) return false;
  return !isBlank(element.textContent) || element.matches(VISIBLE) || element.querySelector(VISIBLE) !== null;
}

/** Whether the author left something for the default slot. `<p>&nbsp;</p>` is nothing. */
export const hasFallback = (host: Element): boolean => [...host.childNodes].some(isSomething);
