/** Measures text as the browser will draw it, without laying anything out. */
import type { MeasureText } from './geometry.js';

/** Names repeat from drawing to drawing; beyond this many the memory is not worth the time. */
const KEPT = 20_000;

/** Undefined where the page has no canvas: the estimate is then used. */
export function canvasText(owner: Document, family: string): MeasureText | undefined {
  const context = owner.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const font = `${weight} ${size}px ${family}`;
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context.font !== font) context.font = font;
    const { width } = context.measureText(text);
    if (widths.size >= KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
}
