/** How large each row is: its lines, its second line, its height. */
import type { Alignment, AlignmentNode } from '../../../model/alignment/index.js';
import type { ColumnBox } from './columns.js';
import { cut, estimateText, wrapText, type MeasureText, type Weight } from '../../../design/measure-text.js';
import type { DrawnRow, GeometryOptions, RowLabel } from './types.js';

export const SIZE = {
  text: 13,
  small: 12,
  line: 17,
  smallLine: 16,
  /** Height of a row of one line, and what a higher row has around its lines. */
  single: 28,
  around: 6,
  /** Where text begins: in a row, in a goal beneath another, and further in for each goal above. */
  indent: 11,
  /** What stays free between the text and the edge of the column. */
  after: 6,
  /** What the mark of a group takes before its text. */
  mark: 15,
  under: 24,
  deeper: 12,
  deepest: 4,
} as const;

/** From a ring's middle to the row, and from the ring to its word. */
export const STUB = { length: 22, text: 11 } as const;

/** A vision is a sentence of its own: as many lines as a narrow column needs, up to this. */
const VISION_LINES = 9;
/** Between the parts of a second line. */
const BETWEEN_FACTS = 5;
/** A hatch with its distance to the word. */
const HATCH = 17;

export type SizedRow = Omit<DrawnRow, 'x' | 'y' | 'width'>;

/** Measures every row in the column that it stands in. */
export function sizeRows(
  alignment: Alignment,
  boxes: readonly ColumnBox[],
  { label, measure = estimateText }: GeometryOptions,
): ReadonlyMap<string, SizedRow> {
  const box = new Map(boxes.map((each) => [each.kind, each]));
  const rows = new Map<string, SizedRow>();
  for (const node of alignment.nodes.values()) {
    const { x, width } = box.get(node.kind)!;
    const said = label(node);
    const hasRoom = said.missing === undefined || measure(said.missing, SIZE.small, 400) <= missingRoom(x);
    const facts = hasRoom ? said.facts : [...said.facts, { text: said.missing!, tone: 'gap' as const }];
    rows.set(
      node.key,
      sizeRow(
        node,
        alignment,
        width,
        { ...said, facts, missing: hasRoom ? said.missing : undefined },
        measure,
      ),
    );
  }
  return rows;
}

/** Room for a word before the stub of a row that begins at x. */
const missingRoom = (x: number): number => x - STUB.length - STUB.text;

function sizeRow(
  node: AlignmentNode,
  alignment: Alignment,
  width: number,
  label: RowLabel,
  measure: MeasureText,
): SizedRow {
  const isHead = node.kind === 'vision' || alignment.areas[node.area] === node.key;
  const indent = indentOf(node, alignment);
  const room = width - indent - (node.kind === 'vision' || node.kind === 'measure' ? 0 : SIZE.after);
  const weight: Weight = isHead ? 650 : 400;
  const wrapped = wrapText(label.title, room, node.kind === 'vision' ? VISION_LINES : 2, (text) =>
    measure(text, SIZE.text, weight),
  );
  const second = secondLine(label, room, measure);
  const lines = wrapped.lines.length;
  const hasOne = lines === 1 && second.lines === 0;
  return {
    key: node.key,
    node,
    height: hasOne ? SIZE.single : lines * SIZE.line + second.lines * SIZE.smallLine + SIZE.around,
    indent,
    lines: wrapped.lines,
    room,
    place: second.place,
    facts: second.facts,
    isStacked: second.lines > 1,
    missing: label.missing,
    isCut: wrapped.isCut || second.place !== (label.place ?? ''),
    isHead,
    hue: node.states.includes('no-goal') ? -1 : node.area,
    textEnd: indent + Math.ceil(Math.max(wrapped.width, second.width)),
  };
}

function indentOf(node: AlignmentNode, alignment: Alignment): number {
  return insetOf(node, alignment) + (node.group ? SIZE.mark : 0);
}

function insetOf(node: AlignmentNode, { nodes, areas }: Alignment): number {
  if (node.kind === 'vision') return 0;
  if (node.kind !== 'goal') return node.parent === undefined ? SIZE.indent : SIZE.under;
  const head = nodes.get(areas[node.area] ?? '');
  const depth = node.depth - (head?.depth ?? 0);
  return depth <= 0 ? SIZE.indent : SIZE.under + SIZE.deeper * Math.min(depth - 1, SIZE.deepest);
}

/** In one line where there is room for all of it, else each in a line of its own. */
function secondLine({ place = '', facts }: RowLabel, room: number, measure: MeasureText) {
  const width = (text: string) => measure(text, SIZE.small, 400);
  const said = facts.map(
    ({ text, tone }) =>
      measure(text, SIZE.small, tone === 'strong' ? 650 : 400) + (tone === 'unknown' ? HATCH : 0),
  );
  const joined = said.reduce((sum, each) => sum + each, 0) + Math.max(0, facts.length - 1) * BETWEEN_FACTS;
  const between = place !== '' && facts.length > 0 ? BETWEEN_FACTS : 0;
  const whole = width(place) + between + joined;
  if (whole <= room) return { place, facts, width: whole, lines: whole > 0 ? 1 : 0 };
  const shown = cut(place, room, width);
  const fitting = facts.map((fact) => ({
    ...fact,
    text: cut(fact.text, room - HATCH * Number(fact.tone === 'unknown'), width),
  }));
  const widths = fitting.map(({ text, tone }) => width(text) + (tone === 'unknown' ? HATCH : 0));
  return {
    place: shown,
    facts: fitting,
    width: Math.max(width(shown), ...widths),
    lines: facts.length + (place === '' ? 0 : 1),
  };
}
