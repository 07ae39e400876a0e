/** The picture as shapes: the same places, colours and weights as on the page. */
import type { LocalizeController } from '../../../locales/localize.js';
import { GOAL_HUES } from '../../../design/index.js';
import { KIND_CHANNELS, STRENGTH_CHANNELS } from '../channels.js';
import type { DrawnEdge, DrawnLink, DrawnStub, Drawing, MeasureText } from '../geometry.js';
import type { Emphasis } from '../emphasis.js';
import { rowShapes } from './row-shapes.js';
import { baseline, ringPath, type Paint, type PathShape, type Shape } from './shapes.js';

export interface PictureWords {
  readonly localize: LocalizeController;
}

/** Height of the heads of the columns. */
export const HEADS = 32;
const HEAD_TEXT = { size: 12, weight: 600, spacing: 0.72 } as const;

/** How strongly each is drawn; see the style sheet of the map. */
const OPACITY = { rest: 0.26, tick: 0.4, thread: 0.9, searched: 0.45, edgeOff: 0.45 };
const LANE = { rest: 2, thread: 4 };

export const huePaint = (hue: number): Paint =>
  hue < 0 ? 'ink-2' : (`goal-${(hue % GOAL_HUES) + 1}` as Paint);

/** Names of the columns, at the top. */
export function headShapes(
  { columns }: Pick<Drawing, 'columns'>,
  { localize }: PictureWords,
  measure: MeasureText,
): readonly Shape[] {
  const { size, weight, spacing } = HEAD_TEXT;
  const line = { kind: 'text', y: baseline(HEADS / 2, size), side: 'start', size, paint: 'ink-2' } as const;
  return columns.flatMap(({ kind, x, count }): Shape[] => {
    const text = localize.term(KIND_CHANNELS[kind].head).toLocaleUpperCase(localize.lang());
    const head: Shape = { ...line, text, x, weight, spacing, runs: 'own' };
    if (kind === 'vision') return [head];
    const width = measure(text, size, weight) + text.length * spacing;
    return [head, { ...line, text: localize.number(count), x: x + width + 4, weight: 400, runs: 'page' }];
  });
}

export interface PictureParts {
  readonly drawing: Drawing;
  readonly emphasis: Emphasis;
  readonly words: PictureWords;
  readonly measure: MeasureText;
}

/** Everything but the heads, in the drawing's own places. */
export function pictureShapes(parts: PictureParts): readonly Shape[] {
  return [...underRows(parts), ...parts.drawing.rows.flatMap((row) => rowShapes(row, parts))];
}

/** Ribbons, edges and stubs, which lie under the rows. */
export function underRows({ drawing: { links, edges, stubs }, emphasis }: PictureParts): readonly Shape[] {
  const { thread, found } = emphasis;
  const lit = thread ? links.filter(({ link }) => thread.links.has(link.key)) : [];
  return [
    ...linkShapes(links, thread && 'rest', found ? OPACITY.searched : 1),
    ...linkShapes(lit, 'thread', 1),
    ...edgeShapes(edges, thread?.nodes),
    ...stubShapes(stubs),
  ];
}

/** One path for all that look the same: where two lie over each other, the colour does not get deeper. */
function linkShapes(
  links: readonly DrawnLink[],
  standing: PathShape['standing'],
  faded: number,
): readonly Shape[] {
  const isThread = standing === 'thread';
  const groups = new Map<string, DrawnLink[]>();
  for (const each of links) {
    const look = [huePaint(each.hue), each.kind, each.kind === 'lane' ? '' : each.strength].join(' ');
    const group = groups.get(look);
    if (group) group.push(each);
    else groups.set(look, [each]);
  }
  return [...groups.values()].map((group): Shape => {
    const { kind, hue, strength } = group[0]!;
    const { width, dash } = STRENGTH_CHANNELS[strength];
    const opacity = isThread ? OPACITY.thread : kind === 'tick' ? OPACITY.tick : OPACITY.rest;
    return {
      kind: 'path',
      d: group.map(({ path }) => path).join(''),
      stroke: huePaint(hue),
      width: kind === 'lane' ? LANE[isThread ? 'thread' : 'rest'] : width,
      dash: kind === 'lane' ? undefined : dash,
      opacity: opacity * faded,
      standing,
    };
  });
}

function edgeShapes(edges: readonly DrawnEdge[], thread: ReadonlySet<string> | undefined): readonly Shape[] {
  return edges.map(({ hue, x, y, height, rows }) => {
    const isOff = thread !== undefined && !rows.some((key) => thread.has(key));
    const d = `M${x},${y}h3v${height}h-3z`;
    return { kind: 'path', d, fill: huePaint(hue), opacity: isOff ? OPACITY.edgeOff : undefined };
  });
}

function stubShapes(stubs: readonly DrawnStub[]): readonly Shape[] {
  return stubs.flatMap(({ x1, x2, y, ring, word, wordEnd }): Shape[] => {
    const line = { kind: 'path', stroke: 'attention', width: 1.5 } as const;
    const shapes: Shape[] = [
      { ...line, d: `M${x1},${y}H${x2}`, dash: '2 3' },
      { ...line, d: ringPath(ring, y) },
    ];
    if (word === undefined) return shapes;
    const text = { kind: 'text', size: 12, weight: 400, paint: 'attention', runs: 'own' } as const;
    return [...shapes, { ...text, text: word, x: wordEnd, y: baseline(y, 12), side: 'end' }];
  });
}
