/** A picture that stands alone: heading, takeaway and what of the plan is shown above it; how to read it and the date below. */
import type { Strength } from '../../../contract/vocabulary.js';
import type { LocalizeController } from '../../../locales/localize.js';
import type { Emphasis } from '../emphasis.js';
import type { Drawing, MeasureText } from '../geometry.js';
import { wrapText } from '../../../design/measure-text.js';
import { legendParts } from '../legend-parts.js';
import { headShapes, pictureShapes } from '../paper/picture-shapes.js';
import { baseline, moved, type Paint, type Shape, type TextShape } from '../paper/shapes.js';
import { legendFlow } from './legend-flow.js';

export interface SheetParts {
  readonly localize: LocalizeController;
  readonly drawing: Drawing;
  readonly emphasis: Emphasis;
  readonly measure: MeasureText;
  readonly heading: string;
  /** Organization and year. */
  readonly context: string;
  readonly takeaway: string;
  /** What of the plan is shown, where it is not all of it. */
  readonly scope: readonly string[];
  readonly strengths: ReadonlySet<Strength>;
  /** When it was drawn, in words. */
  readonly made: string;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly isRtl: boolean;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

const MARGIN = 24;
/** Below the picture's last row. */
const AFTER_PICTURE = 28;
/** A text of more lines than this is no heading. */
const MOST_LINES = 6;

export function sheetOf(parts: SheetParts): Sheet {
  const { localize, drawing, scope } = parts;
  const column = new Column(drawing.width, parts.measure);
  head(column, parts);
  column.rule(16);
  column.put(headShapes(drawing, parts, parts.measure), 0);
  column.put(pictureShapes({ ...parts, words: parts }), drawing.height + AFTER_PICTURE);
  column.rule(12);
  column.flow(parts);
  column.space(12);
  column.text(parts.made, { size: 12, weight: 400, paint: 'ink-2' }, 16);
  return {
    width: drawing.width + 2 * MARGIN,
    height: Math.ceil(column.bottom + MARGIN),
    isRtl: localize.dir() === 'rtl',
    lang: localize.lang(),
    title: [parts.heading, parts.context].filter(Boolean).join(', '),
    description: [parts.takeaway, ...scope, parts.made].filter(Boolean).join(' '),
    shapes: column.shapes,
  };
}

function head(column: Column, { heading, context, takeaway, scope, measure, drawing }: SheetParts): void {
  const title = { size: 20, weight: 650, paint: 'ink' } as const;
  const width = measure(heading, title.size, title.weight);
  const isBeside = width + 12 + measure(context, title.size, 400) <= drawing.width;
  if (isBeside) column.beside(context, { ...title, weight: 400, paint: 'ink-2' }, width + 12, 26);
  column.text(heading, title, 26);
  if (!isBeside) column.text(context, { ...title, weight: 400, paint: 'ink-2' }, 26);
  column.space(4);
  column.text(takeaway, { size: 16, weight: 400, paint: 'ink' }, 24);
  for (const each of scope) column.text(each, { size: 13, weight: 400, paint: 'ink-2' }, 20);
}

type Letters = Pick<TextShape, 'size' | 'weight'> & { readonly paint: Paint };

/** What stands one below the other. */
class Column {
  readonly shapes: Shape[] = [];
  bottom = MARGIN;

  constructor(
    private readonly width: number,
    private readonly measure: MeasureText,
  ) {}

  put(shapes: readonly Shape[], height: number): void {
    this.shapes.push(...moved(shapes, MARGIN, this.bottom));
    this.bottom += height;
  }

  space(height: number): void {
    this.bottom += height;
  }

  rule(space: number): void {
    this.space(space);
    this.put([{ kind: 'path', d: `M0,0H${this.width}`, stroke: 'hairline', width: 1 }], space / 2);
  }

  text(text: string, letters: Letters, height: number): void {
    const { size, weight } = letters;
    const { lines } = wrapText(text, this.width, MOST_LINES, (line) => this.measure(line, size, weight));
    for (const line of lines) {
      this.beside(line, letters, 0, height);
      this.space(height);
    }
  }

  /** On the line that comes next. */
  beside(text: string, letters: Letters, x: number, height: number): void {
    const y = baseline(height / 2, letters.size);
    if (text) this.put([{ kind: 'text', text, x, y, side: 'start', ...letters, runs: 'own' }], 0);
  }

  flow({ localize, emphasis, strengths, measure }: SheetParts): void {
    const parts = legendParts({ localize, form: 'file', hasPick: emphasis.thread !== undefined, strengths });
    const { shapes, height } = legendFlow(parts, this.width, measure, localize.dir());
    this.put(shapes, height);
  }
}
