/** A row as shapes: its name, its second line, and the box of the one that is picked. */
import type { DrawnRow, MeasureText } from '../geometry.js';
import { toneOf, type Emphasis, type Tone } from '../emphasis.js';
import { baseline, hatchShapes, type Paint, type Shape, type TextShape } from './shapes.js';

const NAME = { size: 13, line: 17 } as const;
const SECOND = { size: 12, line: 16, between: 5, hatch: 17 } as const;
/** What the mark of a group takes before its text. */
const GROUP = { room: 15 } as const;
const RADIUS = 6;

export interface RowLook {
  readonly emphasis: Emphasis;
  readonly measure: MeasureText;
}

export function rowShapes(row: DrawnRow, look: RowLook): readonly Shape[] {
  const { emphasis } = look;
  const tone = toneOf(row, emphasis);
  const seconds = row.isStacked ? row.facts.length + (row.place ? 1 : 0) : hasSecond(row) ? 1 : 0;
  const content = row.lines.length * NAME.line + seconds * SECOND.line;
  const top = row.y + (row.height - content) / 2;
  return [
    ...(emphasis.picked === row.key ? [boxOf(row)] : []),
    ...(row.node.group ? [groupMark(row, tone, top + NAME.line / 2)] : []),
    ...nameShapes(row, tone, top),
    ...secondShapes(row, tone, top + row.lines.length * NAME.line, look.measure),
  ];
}

const hasSecond = ({ place, facts }: DrawnRow): boolean => place !== '' || facts.length > 0;

function boxOf({ x, y, width, height }: DrawnRow): Shape {
  const [w, h, r] = [width - 1, height - 1, RADIUS];
  const corner = (dx: number, dy: number) => `a${r},${r},0,0,1,${dx},${dy}`;
  const d = [
    `M${x + 0.5 + r},${y + 0.5}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}`,
    `h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`,
  ].join('');
  return { kind: 'path', d, fill: 'accent-soft', stroke: 'accent-text', width: 1 };
}

/** Whether a group is open, as on the page. */
function groupMark({ x, indent, node }: DrawnRow, tone: Tone, middle: number): Shape {
  const left = x + indent - GROUP.room;
  const d = node.group!.isOpen
    ? `M${left + 2},${middle - 2}l4,4,4,-4`
    : `M${left + 4},${middle - 4}l4,4,-4,4`;
  return { kind: 'path', d, stroke: tone === 'off' ? 'receded' : 'ink-2', width: 1.5 };
}

function nameShapes(row: DrawnRow, tone: Tone, top: number): readonly Shape[] {
  const { lines, node, isCut, isHead } = row;
  const whole = isCut && node.title ? node.title : undefined;
  return lines.map((text, index) => ({
    kind: 'text',
    text,
    x: row.x + row.indent,
    y: baseline(top + (index + 0.5) * NAME.line, NAME.size),
    side: 'start',
    size: NAME.size,
    weight: isHead ? (tone === 'lit' ? 650 : 600) : tone === 'lit' ? 500 : 400,
    paint: tone === 'off' ? 'receded' : 'ink',
    isItalic: (!node.record && !node.group) || undefined,
    runs: 'own',
    whole: index === 0 ? whole : undefined,
  }));
}

const FACT_LOOK: Readonly<Record<DrawnRow['facts'][number]['tone'], { paint: Paint; weight: 400 | 600 }>> = {
  plain: { paint: 'ink-2', weight: 400 },
  strong: { paint: 'ink', weight: 600 },
  gap: { paint: 'attention', weight: 400 },
  unknown: { paint: 'ink-2', weight: 400 },
};

/** Place, then facts: one after the other, or one below the other where they are stacked. */
function secondShapes(row: DrawnRow, tone: Tone, top: number, measure: MeasureText): readonly Shape[] {
  const start = row.x + row.indent;
  const shapes: Shape[] = [];
  let [x, line] = [start, 0];
  const put = (text: string, look: Pick<TextShape, 'paint' | 'weight' | 'runs'>, hasHatch: boolean) => {
    const middle = top + (line + 0.5) * SECOND.line;
    const paint = tone === 'off' && look.paint !== 'attention' ? 'receded' : look.paint;
    if (hasHatch) shapes.push(...hatchShapes(x, middle - 4));
    const at = x + (hasHatch ? SECOND.hatch : 0);
    const { size } = SECOND;
    const y = baseline(middle, size);
    shapes.push({ kind: 'text', text, x: at, y, side: 'start', size, ...look, paint });
    if (row.isStacked) line += 1;
    else x = at + measure(text, size, look.weight) + SECOND.between;
  };
  if (row.place) put(row.place, { paint: 'ink-2', weight: 400, runs: 'own' }, false);
  for (const { text, tone: kind } of row.facts)
    put(text, { ...FACT_LOOK[kind], runs: kind === 'strong' ? 'page' : 'own' }, kind === 'unknown');
  return shapes;
}
