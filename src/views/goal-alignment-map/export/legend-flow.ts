/** The sentence that says how to read the map, in lines, with its marks between the words. */
import type { MeasureText } from '../geometry.js';
import { STRENGTH_CHANNELS } from '../channels.js';
import type { LegendMark, LegendPart } from '../legend-parts.js';
import { baseline, directionOf, hatchShapes, ringPath, type Shape } from '../paper/shapes.js';

const LINE = 24;
const SIZE = 13;
const MARK_WIDTH = { ring: 28, hatch: 12, strength: 28 };

/** A word or a mark; what follows without a blank between stays on its line. */
type Piece = { readonly text: string; readonly isStrong: boolean } | { readonly mark: LegendMark };
type Chunk = Piece[];

export function legendFlow(
  parts: readonly LegendPart[],
  width: number,
  measure: MeasureText,
  page: 'ltr' | 'rtl',
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const blank = measure(' ', SIZE, 400);
  const lines: Chunk[][] = [[]];
  let x = 0;
  for (const chunk of chunksOf(parts)) {
    const room = chunk.reduce((sum, piece) => sum + widthOf(piece, measure), 0);
    if (x > 0 && x + blank + room > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)!.push(chunk);
    x += (x > 0 ? blank : 0) + room;
  }
  const said = parts.map((part) => part.mark ?? part.text).join('');
  const isAgainst = directionOf(said, page) !== page;
  const shapes = lines.flatMap((line, index) =>
    placed(runsOf(line, blank, measure), isAgainst, (index + 0.5) * LINE),
  );
  return { shapes, height: lines.length * LINE };
}

function chunksOf(parts: readonly LegendPart[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let isNew = true;
  const add = (piece: Piece) => {
    if (isNew) chunks.push([piece]);
    else chunks.at(-1)!.push(piece);
    isNew = false;
  };
  for (const part of parts) {
    if (part.mark !== undefined) add(part);
    else {
      for (const text of part.text.split(/( )/)) {
        if (text === ' ') isNew = true;
        else if (text !== '') add({ text, isStrong: part.isStrong ?? false });
      }
    }
  }
  return chunks;
}

const weightOf = (isStrong: boolean): 400 | 500 => (isStrong ? 500 : 400);

function widthOf(piece: Piece, measure: MeasureText): number {
  if ('text' in piece) return measure(piece.text, SIZE, weightOf(piece.isStrong));
  const { mark } = piece;
  return mark === 'ring' || mark === 'hatch' ? MARK_WIDTH[mark] : MARK_WIDTH.strength;
}

interface Run {
  readonly width: number;
  /** Undefined for a blank. */
  readonly piece: Piece | undefined;
}

/** Words that look the same are one text, so that they can be read and found as a sentence. */
function runsOf(line: readonly Chunk[], blank: number, measure: MeasureText): readonly Run[] {
  const runs: Run[] = [];
  const add = (piece: Piece) => runs.push({ piece, width: widthOf(piece, measure) });
  line.forEach((chunk, index) => {
    const [first, ...others] = chunk as [Piece, ...Piece[]];
    const last = runs.at(-1)?.piece;
    if (index > 0 && last && 'text' in last && 'text' in first && last.isStrong === first.isStrong) {
      runs.pop();
      add({ ...last, text: `${last.text} ${first.text}` });
    } else {
      if (index > 0) runs.push({ piece: undefined, width: blank });
      add(first);
    }
    others.forEach(add);
  });
  return runs;
}

/** A sentence against the page's direction still begins at the side where the page begins. */
function placed(runs: readonly Run[], isAgainst: boolean, middle: number): readonly Shape[] {
  const whole = runs.reduce((sum, { width }) => sum + width, 0);
  let x = 0;
  return runs.flatMap(({ piece, width }): readonly Shape[] => {
    const at = isAgainst ? whole - x - width : x;
    x += width;
    if (piece === undefined) return [];
    return 'text' in piece ? [textShape(piece, at, middle)] : markShapes(piece.mark, at, middle);
  });
}

const textShape = (
  { text, isStrong }: { text: string; isStrong: boolean },
  x: number,
  middle: number,
): Shape => ({
  kind: 'text',
  text,
  x,
  y: baseline(middle, SIZE),
  side: 'start',
  size: SIZE,
  weight: weightOf(isStrong),
  paint: isStrong ? 'ink' : 'ink-2',
  runs: 'own',
});

function markShapes(mark: LegendMark, x: number, y: number): readonly Shape[] {
  if (mark === 'hatch') return hatchShapes(x, y - 4);
  if (mark === 'ring') {
    const line = { kind: 'path', stroke: 'attention', width: 1.5 } as const;
    return [
      { ...line, d: `M${x},${y}H${x + 18}`, dash: '2 3' },
      { ...line, d: ringPath(x + 22.5, y) },
    ];
  }
  const { width, dash } = STRENGTH_CHANNELS[mark];
  return [{ kind: 'path', d: `M${x},${y}H${x + 28}`, stroke: 'goal-1', width, dash }];
}
