/** Where everything of a crosswalk is drawn: two columns of rows and the lines between. From left to right, no DOM. */
import {
  otherSide,
  type CrosswalkBundle,
  type CrosswalkRow,
  type CrosswalkSide,
  type FoldedCrosswalk,
} from '../../../model/crosswalk/index.js';
import { estimateText, wrapText, type MeasureText } from '../../../design/measure-text.js';
import { spread } from '../geometry/spread.js';
import { linesOf, type DrawnBundle, type DrawnCount } from './lines.js';
import type { RowWords } from './words.js';

/** Narrower than this, the crosswalk is a list. */
export const LEAST_CROSSWALK = 560;
/** From this on, one column is much longer than the other. */
const UNEQUAL = 1.4;
const MOST = { column: 620, gap: 420 } as const;

const SIZE = { text: 13, small: 12, line: 17, smallLine: 16, single: 26, around: 9 } as const;
/** Per step of depth, and for the sign that opens a domain. */
const STEP = 14;
const DEEPEST = 5;
const SIGN = 16;
/** What a column keeps free beside its text for the end of a line or for a ring. */
const EDGE = 26;
/** Codes wider than this stand in a line of their own. */
const CODE_MOST = 76;
const AFTER_CODE = 8;
/** Between a text and the mark at the end of its line. */
const AFTER_TEXT = 11;

export interface DrawnItem {
  readonly key: string;
  readonly row: CrosswalkRow;
  readonly words: RowWords;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its text begins, from `x`; where the text after a code begins, from there. */
  readonly indent: number;
  readonly hanging: number;
  /** The text in the lines in which it was measured, and how wide a line may be. */
  readonly lines: readonly string[];
  readonly room: number;
  readonly isCut: boolean;
  /** Where a line leaves it, from the left of the picture. */
  readonly port: number;
  readonly isAlone: boolean;
}

export interface DrawnColumn {
  readonly x: number;
  readonly width: number;
  readonly rows: readonly DrawnItem[];
}

export interface CrosswalkDrawing {
  readonly width: number;
  readonly height: number;
  readonly columns: Readonly<Record<CrosswalkSide, DrawnColumn>>;
  readonly bundles: readonly DrawnBundle[];
  readonly counts: readonly DrawnCount[];
}

export interface CrosswalkGeometryOptions {
  readonly width: number;
  readonly words: (row: CrosswalkRow) => RowWords;
  readonly isAlone: (row: CrosswalkRow) => boolean;
  readonly isHeading: (row: CrosswalkRow) => boolean;
  readonly measure?: MeasureText;
}

export function crosswalkDrawing(
  folded: FoldedCrosswalk,
  options: CrosswalkGeometryOptions,
): CrosswalkDrawing {
  const gap = Math.min(MOST.gap, Math.max(88, Math.round(options.width * 0.16)));
  const width = Math.min(MOST.column, Math.floor((options.width - gap) / 2));
  const columns = {
    framework: columnOf(folded.framework, 'framework', 0, width, options),
    beside: columnOf(folded.beside, 'beside', width + gap, width, options),
  };
  const balanced = balance(columns, folded.bundles);
  return {
    width: 2 * width + gap,
    height: Math.max(bottomOf(balanced.framework), bottomOf(balanced.beside)),
    columns: balanced,
    ...linesOf(folded.bundles, balanced),
  };
}

const bottomOf = ({ rows }: DrawnColumn): number => (rows.at(-1)?.y ?? 0) + (rows.at(-1)?.height ?? 0);

type Columns = CrosswalkDrawing['columns'];

/** Beside a much longer column, the rows of the other keep their order and stand near to their counterparts. */
function balance(columns: Columns, bundles: readonly CrosswalkBundle[]): Columns {
  const heights = { framework: bottomOf(columns.framework), beside: bottomOf(columns.beside) };
  const short = heights.framework < heights.beside ? 'framework' : 'beside';
  const far = otherSide(short);
  if (heights[far] < UNEQUAL * heights[short]) return columns;
  const sums = new Map<number, { sum: number; count: number }>();
  for (const bundle of bundles) {
    const { y, height } = columns[far].rows[bundle[far]]!;
    const sum = sums.get(bundle[short]) ?? { sum: 0, count: 0 };
    sum.sum += (y + height / 2) * bundle.links.length;
    sum.count += bundle.links.length;
    sums.set(bundle[short], sum);
  }
  const { rows } = columns[short];
  const wishes: { height: number; middle: number | undefined }[] = [];
  for (let index = rows.length - 1; index >= 0; index--) {
    const { row, height } = rows[index]!;
    const wish = sums.get(index);
    // A heading stays with what it is the heading of.
    const below = row.item.size > 0 ? wishes[0] : undefined;
    const beforeIt = below?.middle === undefined ? undefined : below.middle - (below.height + height) / 2;
    wishes.unshift({ height, middle: wish ? wish.sum / wish.count : beforeIt });
  }
  const tops = spread(wishes, 0, 0, heights[far]);
  const moved = rows.map((row, index) => ({ ...row, y: tops[index]! }));
  return { ...columns, [short]: { ...columns[short], rows: moved } };
}

/** Texts of one depth begin one under the other: how wide the widest code of each depth is. */
function codeWidths(
  rows: readonly CrosswalkRow[],
  { words, measure = estimateText }: CrosswalkGeometryOptions,
): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const row of rows) {
    const width = Math.ceil(measure(words(row).code, SIZE.text, 600));
    widths.set(row.depth, Math.max(widths.get(row.depth) ?? 0, width));
  }
  return widths;
}

function columnOf(
  rows: readonly CrosswalkRow[],
  side: CrosswalkSide,
  x: number,
  width: number,
  options: CrosswalkGeometryOptions,
): DrawnColumn {
  const { measure = estimateText } = options;
  const sign = rows.some(({ isOpen }) => isOpen !== undefined) ? SIGN : 0;
  const codes = codeWidths(rows, options);
  const isStacked = Math.max(0, ...codes.values()) > CODE_MOST;
  const left = side === 'framework' ? x : x + EDGE;
  const drawn: DrawnItem[] = [];
  let y = 0;
  for (const row of rows) {
    const words = options.words(row);
    const indent = sign + STEP * Math.min(row.depth, DEEPEST) + 6;
    const own = words.code === '' || isStacked ? 0 : codes.get(row.depth)! + AFTER_CODE;
    const room = width - EDGE - indent - own - 6;
    const weight = options.isHeading(row) ? 600 : 400;
    const text = wrapText(words.title, room, 2, (each) => measure(each, SIZE.text, weight));
    const codeLine = isStacked && words.code !== '' ? SIZE.smallLine : 0;
    const second = words.second === '' ? 0 : SIZE.smallLine;
    const height =
      Math.max(SIZE.single - SIZE.around, text.lines.length * SIZE.line + codeLine + second) + SIZE.around;
    const widths = [
      text.width + own,
      second && measure(words.second, SIZE.small, 400) + own,
      codeLine && measure(words.code, SIZE.small, weight === 600 ? 600 : 400),
    ];
    const end = Math.ceil(Math.min(width - EDGE, indent + Math.max(own, ...widths)));
    drawn.push({
      ...{ key: row.key, row, words, x: left, y, width: width - EDGE, height, indent, hanging: own },
      ...{ lines: text.lines, room, isCut: text.isCut },
      port:
        side === 'framework' ? x + end + AFTER_TEXT : x + EDGE + indent - (row.isOpen === undefined ? 6 : 22),
      isAlone: options.isAlone(row),
    });
    y += height;
  }
  return { x, width, rows: drawn };
}
