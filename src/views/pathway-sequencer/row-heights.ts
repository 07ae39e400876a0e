/** Where the rows of a list begin, before any of them is drawn: as far as their text will wrap. */
import { estimateText, wrapText } from '../../design/measure-text.js';
import type { PictureContext } from './picture-context.js';

/** Of a row: its padding and second line, a line of its name, and the gap to the next; see the styles. */
const ROW = { rest: 26, line: 18, narrow: 30 };
/** What stands beside a name within a stage: indent, glyph and gap, padding. */
const BESIDE = 48;
const NAME = { size: 13, weight: 600 } as const;

/** Where each row begins, and where the last ends. */
function offsetsOf(ids: readonly string[], context: PictureContext): Float64Array {
  const { facts, words, column, isNarrow } = context;
  const measure = context.measure ?? estimateText;
  const width = (text: string) => measure(text, NAME.size, NAME.weight);
  const offsets = new Float64Array(ids.length + 1);
  ids.forEach((id, place) => {
    const step = facts.byId.get(id);
    const lines = step ? wrapText(words.name(step), column - BESIDE, 6, width).lines.length : 1;
    offsets[place + 1] = offsets[place]! + (isNarrow ? ROW.narrow : ROW.rest) + ROW.line * Math.max(1, lines);
  });
  return offsets;
}

const kept = new WeakMap<readonly string[], { readonly width: number; readonly offsets: Float64Array }>();

/** The same while the list and the width of its stage are the same. */
export function rowOffsets(ids: readonly string[], context: PictureContext): Float64Array {
  const known = kept.get(ids);
  if (known?.width === context.column) return known.offsets;
  const offsets = offsetsOf(ids, context);
  kept.set(ids, { width: context.column, offsets });
  return offsets;
}
