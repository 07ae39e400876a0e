/** Measures text as the browser will draw it, without laying anything out. */
import type { MeasureText } from './measure-text.js';

/** Names repeat from drawing to drawing; beyond this many the memory is not worth the time. */
const KEPT = 20_000;

/** Undefined where the page has no canvas: the estimate is then used. */
export function canvasText(owner: Document, family: string): MeasureText | undefined {
  const context = owner.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const fonts = new Map<number, Map<string, number>>();
  let kept = 0;
  let current = 0;
  const widthsIn = (font: number): Map<string, number> => {
    const known = fonts.get(font) ?? new Map<string, number>();
    fonts.set(font, known);
    return known;
  };
  return (text, size, weight) => {
    const font = weight * 1_000 + size;
    const known = fonts.get(font)?.get(text);
    if (known !== undefined) return known;
    // To set a font is dear, and so is to ask for the one that is set.
    if (font !== current) context.font = `${weight} ${size}px ${family}`;
    current = font;
    const { width } = context.measureText(text);
    if (kept >= KEPT) fonts.clear();
    kept = kept >= KEPT ? 1 : kept + 1;
    widthsIn(font).set(text, width);
    return width;
  };
}
