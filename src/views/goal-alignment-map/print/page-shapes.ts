/** One part of the picture as shapes: heads of the columns, its rows and links, and how it hangs together with the others. */
import type { LocalizeController } from '../../../locales/localize.js';
import type { Emphasis } from '../emphasis.js';
import type { DrawnEdge, DrawnRow, Drawing, MeasureText } from '../geometry.js';
import { HEADS, headShapes, huePaint, underRows } from '../paper/picture-shapes.js';
import { rowShapes } from '../paper/row-shapes.js';
import { baseline, type Shape, type TextShape } from '../paper/shapes.js';
import { leavingOf, linksOn, type Leaving } from './leaving.js';
import type { Page } from './pages.js';

export interface PageParts {
  readonly drawing: Drawing;
  readonly emphasis: Emphasis;
  readonly measure: MeasureText;
  readonly localize: LocalizeController;
  readonly title: (row: DrawnRow) => string;
}

export interface PageShapes {
  readonly width: number;
  readonly height: number;
  /** The window in which ribbons and rows are seen, cut off above and below. */
  readonly window: { readonly y: number; readonly top: number; readonly height: number };
  readonly within: readonly Shape[];
  readonly around: readonly Shape[];
}

/** A strip for the marks of ribbons that go on, above and below the window. */
const STRIP = 11;
const CONTINUED = 18;
const FOOT = 18;
/** Curves and boxes reach a little beyond their rows. */
const BEYOND = 4;

/** What a page takes besides its rows. */
export const AROUND_ROWS = HEADS + CONTINUED + 2 * STRIP + FOOT + 2 * BEYOND;

export function pageShapes(page: Page, index: number, count: number, parts: PageParts): PageShapes {
  const { drawing, localize, measure } = parts;
  const links = linksOn(drawing, page);
  const leaving = leavingOf(links, page);
  const isAlone = count === 1;
  const top = HEADS + (page.continued ? CONTINUED : 0) + (isAlone ? 0 : STRIP);
  const height = page.bottom - page.top + 2 * BEYOND;
  const place = (y: number) => y - page.top + BEYOND + top;
  const foot = top + height + STRIP;
  return {
    width: drawing.width,
    height: isAlone ? top + height : foot + FOOT,
    window: { y: top, top: page.top - BEYOND, height },
    within: withinShapes(page, { ...drawing, links }, parts),
    around: [
      ...headShapes(drawing, { localize }, measure),
      ...(page.continued ? [continuedShape(page.continued, parts)] : []),
      ...marks(leaving.map((each) => ({ ...each, y: place(each.y) }))),
      ...(isAlone ? [] : [footShape(index, count, leaving.length, foot, localize)]),
    ],
  };
}

function withinShapes(page: Page, drawing: Drawing, parts: PageParts): readonly Shape[] {
  const own = new Set(page.rows.map(({ key }) => key));
  const part = {
    ...drawing,
    edges: drawing.edges.flatMap((edge) => ownEdge(edge, page, own)),
    stubs: drawing.stubs.filter(({ key }) => own.has(key)),
  };
  return [
    ...underRows({ ...parts, words: parts, drawing: part }),
    ...page.rows.flatMap((row) => rowShapes(row, parts)),
  ];
}

/** The edge of a band ends with the rows of the band that are here. */
function ownEdge(edge: DrawnEdge, page: Page, own: ReadonlySet<string>): readonly DrawnEdge[] {
  const rows = page.rows.filter(({ key }) => own.has(key) && edge.rows.includes(key));
  if (rows.length === 0) return [];
  const top = Math.max(edge.y, Math.min(...rows.map(({ y }) => y)));
  const bottom = Math.min(edge.y + edge.height, Math.max(...rows.map(({ y, height }) => y + height)));
  return [{ ...edge, y: top, height: bottom - top }];
}

type Note = Pick<TextShape, 'kind' | 'size' | 'weight' | 'paint' | 'side'>;
const NOTE: Note = { kind: 'text', size: 12, weight: 400, paint: 'ink-2', side: 'start' };

function continuedShape(head: DrawnRow, { localize, title }: PageParts): Shape {
  const text = localize.term('mapPrintContinued', title(head));
  const y = baseline(HEADS + CONTINUED / 2, NOTE.size);
  return { ...NOTE, text, x: head.x + head.indent, y, runs: 'own' };
}

function footShape(
  index: number,
  count: number,
  leaving: number,
  top: number,
  localize: LocalizeController,
): Shape {
  const part = localize.term('mapPrintPage', index + 1, count);
  const text = leaving > 0 ? `${part}. ${localize.term('mapPrintContinues', leaving)}` : `${part}.`;
  return { ...NOTE, text, x: 0, y: baseline(top + FOOT / 2, NOTE.size), runs: 'page' };
}

/** Triangles that stand closer than this would be a blot. */
const BETWEEN_MARKS = 5;

/** A small triangle in the ribbon's colour where it goes on, pointing to where. */
function marks(leaving: readonly Leaving[]): readonly Shape[] {
  const placed = new Map<string, Leaving>();
  for (const each of leaving) {
    const name = [each.goes, Math.round(each.x / BETWEEN_MARKS), Math.round(each.y / BETWEEN_MARKS)].join(
      ' ',
    );
    if (!placed.has(name)) placed.set(name, each);
  }
  return [...placed.values()].map(({ x, y, hue, goes }) => {
    const down = goes === 'down' ? 1 : -1;
    const d = `M${x - 4},${y + down * 3}h8l-4,${down * 6}z`;
    return { kind: 'path', d, fill: huePaint(hue) };
  });
}
