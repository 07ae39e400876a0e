/** Where the columns stand. */
import type { AlignmentKind } from '../../../model/alignment/index.js';

export interface ColumnBox {
  readonly kind: AlignmentKind;
  readonly x: number;
  readonly width: number;
}

/** Widths of each column: below the usual one it gives way in a narrow picture, above it it grows in a wide one. */
const WIDTHS: Readonly<
  Record<AlignmentKind, { readonly least: number; readonly usual: number; readonly most: number }>
> = {
  vision: { least: 56, usual: 64, most: 88 },
  goal: { least: 150, usual: 204, most: 260 },
  competency: { least: 104, usual: 132, most: 190 },
  activity: { least: 132, usual: 192, most: 260 },
  measure: { least: 132, usual: 140, most: 190 },
};
/** Lanes run between vision and goals; everywhere else a curve needs its room. */
const GAP = { vision: 28, least: 32, usual: 40, most: 132 };

const VISION_AT_MOST = 108;
/** What even a narrow picture gives the longest word of a vision. */
const VISION_AT_LEAST = 80;

/** A picture narrower than this has no room for columns. */
export const LEAST_WIDTH = 724;

/**
 * Columns without a node are left out, with their gap. More room goes to the gaps first, since curves get calmer by it and
 * texts keep their lines; then to the columns; what is left over to both in proportion. Less room is taken from both too.
 */
export function columnsOf(
  kinds: readonly AlignmentKind[],
  width: number,
  longestWord = 0,
): { boxes: readonly ColumnBox[]; width: number } {
  const gaps = kinds
    .slice(1)
    .map((_, index) =>
      kinds[index] === 'vision' ? { ...GAP, usual: GAP.vision, most: 36, least: GAP.vision } : GAP,
    );
  const widths = kinds.map((kind) => (kind === 'vision' ? visionWidth(longestWord) : WIDTHS[kind]));
  const total = (
    pick: 'least' | 'usual' | 'most',
    parts: readonly { least: number; usual: number; most: number }[],
  ) => parts.reduce((sum, part) => sum + part[pick], 0);
  const usual = total('usual', gaps) + total('usual', widths);
  if (width < usual) {
    const least = total('least', gaps) + total('least', widths);
    const share = usual === least ? 0 : Math.max(0, Math.min(1, (width - least) / (usual - least)));
    const between = (part: { least: number; usual: number }) =>
      Math.floor(part.least + (part.usual - part.least) * share);
    return boxes(kinds, widths.map(between), gaps.map(between));
  }
  const room = width - usual;
  const gapRoom = total('most', gaps) - total('usual', gaps);
  const gapShare = gapRoom === 0 ? 0 : Math.min(1, room / gapRoom);
  const widthRoom = total('most', widths) - total('usual', widths);
  const widthShare = widthRoom === 0 ? 0 : Math.min(1, Math.max(0, room - gapRoom) / widthRoom);
  const grown = Math.max(1, width / (usual + gapRoom + widthRoom));
  const grow = (part: { usual: number; most: number }, share: number) =>
    Math.floor((part.usual + (part.most - part.usual) * share) * grown);
  return boxes(
    kinds,
    widths.map((part) => grow(part, widthShare)),
    gaps.map((part) => grow(part, gapShare)),
  );
}

/** A vision stands in large letters in a narrow column: it is given what its longest word needs, within reason. */
function visionWidth(longestWord: number) {
  const { least, usual, most } = WIDTHS.vision;
  const needed = Math.min(Math.ceil(longestWord), VISION_AT_MOST);
  const kept = Math.max(least, Math.min(needed, VISION_AT_LEAST));
  return { least: kept, usual: Math.max(usual, needed), most: Math.max(most, needed) };
}

function boxes(kinds: readonly AlignmentKind[], widths: readonly number[], gaps: readonly number[]) {
  let x = 0;
  const found = kinds.map((kind, index) => {
    const box = { kind, x, width: widths[index]! };
    x += box.width + (gaps[index] ?? 0);
    return box;
  });
  return { boxes: found, width: x };
}
