/** What the pages of the benchmarks share: when a picture is on the screen, and how many elements it takes. Runs in the page. */
export const frame = () => new Promise(requestAnimationFrame);
export const painted = () => frame().then(frame);

/** Elements of a page, those inside shadow roots included. */
export function elementsIn(root: ParentNode): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'style' || element.localName === 'script') continue;
    count += 1 + (element.shadowRoot ? elementsIn(element.shadowRoot) : 0);
  }
  return count;
}
