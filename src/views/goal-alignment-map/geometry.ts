/** The picture as plain records of positions: (alignment, its order, width and words) → where everything is. No DOM. */
import {
  ALIGNMENT_KINDS,
  readingOrder,
  type Alignment,
  type AlignmentKind,
  type AlignmentOrder,
} from '../../model/alignment/index.js';
import { HEAD, standRows } from './geometry/bands.js';
import { columnsOf, type ColumnBox } from './geometry/columns.js';
import { firstLineIn, goalTicks, visionLanes } from './geometry/lanes.js';
import { estimateText } from '../../design/measure-text.js';
import { ribbonsOf } from './geometry/ribbons.js';
import { SIZE, STUB, sizeRows, type SizedRow } from './geometry/rows.js';
import type {
  DrawnColumn,
  DrawnEdge,
  DrawnRow,
  DrawnStub,
  Drawing,
  GeometryOptions,
} from './geometry/types.js';
import { STATE_CHANNELS } from './channels.js';

export type * from './geometry/types.js';
export { LEAST_WIDTH } from './geometry/columns.js';
export { estimateText, type MeasureText } from '../../design/measure-text.js';

const EDGE = { width: 3, inset: 4 };
/** Radius of an open ring, its edge included. */
const RING = 5;

export function drawingOf(alignment: Alignment, order: AlignmentOrder, options: GeometryOptions): Drawing {
  const kinds = ALIGNMENT_KINDS.filter((kind) =>
    kind === 'vision' ? hasVision(alignment) : order.kinds.includes(kind),
  );
  const { boxes, width } = columnsOf(kinds, options.width, longestWord(alignment, options));
  const sized = sizeRows(alignment, boxes, options);
  const { standing, bottom } = standRows(order, sized);
  const rows = placeRows(alignment, order, boxes, sized, standing);
  return {
    width,
    height: Math.max(bottom, ...[...rows.values()].map((row) => row.y + row.height)),
    columns: boxes.map((box) => ({ ...box, count: countOf(alignment, box.kind) })),
    rows: [...rows.values()],
    order: columnsInOrder(kinds, rows, order),
    links: [
      ...visionLanes(alignment, rows),
      ...goalTicks(alignment, rows),
      ...ribbonsOf(order, rows, standing, boxes),
    ],
    edges: edgesOf(rows),
    stubs: stubsOf(rows),
    crossings: order.crossings,
  };
}

/** Width of the longest word of the vision. */
function longestWord(alignment: Alignment, { label, measure = estimateText }: GeometryOptions): number {
  const visions = [...alignment.nodes.values()].filter((node) => node.kind === 'vision');
  const words = visions.flatMap((node) => label(node).title.slice(0, 400).split(/\s+/u));
  return Math.max(0, ...words.map((word) => measure(word, SIZE.text, 650)));
}

const hasVision = (alignment: Alignment): boolean =>
  [...alignment.nodes.values()].some((node) => node.kind === 'vision');

function countOf(alignment: Alignment, kind: AlignmentKind): DrawnColumn['count'] {
  let count = 0;
  for (const node of alignment.nodes.values())
    if (node.kind === kind) count += node.group ? (node.members?.length ?? 0) : 1;
  return count;
}

function placeRows(
  alignment: Alignment,
  order: AlignmentOrder,
  boxes: readonly ColumnBox[],
  sized: ReadonlyMap<string, SizedRow>,
  standing: ReadonlyMap<string, { y: number }>,
): ReadonlyMap<string, DrawnRow> {
  const box = new Map(boxes.map((each) => [each.kind, each]));
  const first = order.columns[0]?.[0];
  // The vision begins on the line of the first goal: its lane runs straight.
  const line = first === undefined ? HEAD : standing.get(first)!.y + firstLineIn(sized.get(first)!);
  const rows = new Map<string, DrawnRow>();
  for (const key of readingOrder(alignment)) {
    const row = sized.get(key)!;
    const { x, width } = box.get(row.node.kind)!;
    const y = row.node.kind === 'vision' ? line - firstLineIn(row) : standing.get(key)!.y;
    rows.set(key, { ...row, x, y, width });
  }
  return rows;
}

function columnsInOrder(
  kinds: readonly AlignmentKind[],
  rows: ReadonlyMap<string, DrawnRow>,
  order: AlignmentOrder,
) {
  return kinds.map((kind) =>
    kind === 'vision'
      ? [...rows.values()].filter((row) => row.node.kind === 'vision').map((row) => row.key)
      : order.columns[order.kinds.indexOf(kind)]!.filter((key) => rows.has(key)),
  );
}

/** A band's goals share one unbroken edge; everything else has its own. What serves no goal has none. */
function edgesOf(rows: ReadonlyMap<string, DrawnRow>): readonly DrawnEdge[] {
  const edges: DrawnEdge[] = [];
  const bands = new Map<number, DrawnRow[]>();
  for (const row of rows.values()) {
    if (isMixed(row)) edges.push(...splitEdge(row));
    if (row.hue < 0 || isMixed(row)) continue;
    if (row.node.kind === 'goal') bands.set(row.hue, [...(bands.get(row.hue) ?? []), row]);
    else
      edges.push({
        hue: row.hue,
        x: row.x,
        y: row.y + EDGE.inset,
        height: row.height - 2 * EDGE.inset,
        rows: [row.key],
      });
  }
  for (const [hue, band] of bands) {
    const top = Math.min(...band.map((row) => row.y)) + EDGE.inset;
    const end = Math.max(...band.map((row) => row.y + row.height)) - EDGE.inset;
    edges.push({ hue, x: band[0]!.x, y: top, height: end - top, rows: band.map((row) => row.key) });
  }
  return edges;
}

/** A group of several areas that stands under no goal of its own. */
const isMixed = ({ node: { kind, group }, hue }: DrawnRow): boolean =>
  group !== undefined && group.apart !== 'no-goal' && group.areas.length > 1 && (kind !== 'goal' || hue < 0);

/** In the proportions of the areas that its members belong to. */
function splitEdge({ key, x, y, height, node }: DrawnRow): readonly DrawnEdge[] {
  const areas = node.group!.areas;
  const all = areas.reduce((sum, [, count]) => sum + count, 0);
  const room = height - 2 * EDGE.inset;
  let top = y + EDGE.inset;
  return areas.map(([hue, count]) => {
    const part = { hue, x, y: top, height: (room * count) / all, rows: [key] };
    top += part.height;
    return part;
  });
}

function stubsOf(rows: ReadonlyMap<string, DrawnRow>): readonly DrawnStub[] {
  const stubs: DrawnStub[] = [];
  for (const row of rows.values()) {
    const side = row.node.states
      .map((state) => STATE_CHANNELS[state].stub)
      .find((each) => each !== undefined);
    const y = row.y + row.height / 2;
    if (side === 'after') {
      const ring = row.x + row.width + 14;
      const x1 = Math.min(Math.max(ring - STUB.length, row.x + row.textEnd + STUB.text), ring - RING - 4);
      stubs.push({ key: row.key, x1, x2: ring - RING, y, ring, word: undefined, wordEnd: 0 });
    } else if (side === 'before' && row.x >= STUB.length + RING) {
      const ring = row.x - STUB.length;
      stubs.push({
        key: row.key,
        x1: ring + RING,
        x2: row.x - 1,
        y,
        ring,
        word: row.missing,
        wordEnd: ring - STUB.text,
      });
    }
  }
  return stubs;
}
