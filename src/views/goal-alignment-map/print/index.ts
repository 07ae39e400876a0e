/** The map on paper; the code comes into a page when it has nothing else to do. */
import { html, nothing, type TemplateResult } from 'lit';
import { data, headingElement, table, type TableSort } from '../../../design/index.js';
import { mapPaperWords } from '../../../locales/map-paper.js';
import type { AlignmentNode } from '../../../model/alignment/index.js';
import { legend } from '../legend.js';
import { details } from '../details.js';
import { drawingOf, estimateText, type MeasureText } from '../geometry.js';
import { HEAD } from '../geometry/bands.js';
import { foldNotice } from '../picture.js';
import { shownOnly } from '../shown-only.js';
import type { MapModel } from '../view-model.js';
import { AROUND_ROWS, pageShapes } from './page-shapes.js';
import { pageTemplate } from './page.js';
import { pagesOf } from './pages.js';
import { printStyles } from './print.styles.js';
import { subjectOf, type Subject } from './subject.js';

export { mapPaperWords as words };
export const styles = [printStyles];

export interface PrintSource {
  readonly model: MapModel;
  readonly picked: string | undefined;
  readonly measure: MeasureText | undefined;
  readonly sort: TableSort;
  readonly headingLevel: number;
  /** Whether the picture is wanted, or the table alone. */
  readonly hasPicture: boolean;
}

/**
 * Sheets, drawn so wide, and how high one may be for its width: what Letter and A4 both have, margins of an inch included.
 * Which way the sheet lies is known only when it is laid out, so that both are made, and the style sheet takes one.
 */
const SHEETS = [
  { name: 'portrait', width: 872, ratio: 1.28 },
  { name: 'landscape', width: 1200, ratio: 0.63 },
] as const;
type Sheet = (typeof SHEETS)[number];

/** What heading and sentence take of the first sheet, and what a note above the picture does. */
const FIRST = { heading: 170, notice: 60 };
/** What is picked is shown on one sheet if it fits when it is made smaller by no more than this. */
const SHRINKS = 1.35;

export function printedMap(source: PrintSource): TemplateResult {
  const { model, hasPicture } = source;
  const subject = subjectOf(model, source.picked);
  const { words, strengths } = model;
  const { localize } = words;
  const isAnswer = hasPicture && subject.picked !== undefined;
  return html`<div class=${isAnswer ? 'print-map print-answer' : 'print-map'}>
    ${shownOnly(model)} ${subject.isWhole || !hasPicture ? nothing : foldNotice(words)} ${threadNote(subject)}
    ${hasPicture ? SHEETS.map((sheet) => sheetTemplate(sheet, source, subject)) : nothing}
    ${hasPicture ? html`<div class="frame-how-to-read" dir="auto">${legend({ localize, form: 'file', hasPick: false, strengths })}</div>` : nothing}
    ${subject.node ? detailsTemplate(subject.node, source) : nothing} ${tableTemplate(source, subject)}
  </div>`;
}

function threadNote({ node, picked, words }: Subject): unknown {
  if (!node || picked === undefined) return nothing;
  return html`<p class="print-note" dir="auto">
    ${words.localize.term('mapPrintThread', words.title(node))}
  </p>`;
}

function sheetTemplate(sheet: Sheet, source: PrintSource, subject: Subject): TemplateResult {
  const { measure = estimateText } = source;
  const { alignment, order, words, emphasis, picked } = subject;
  const { localize } = words;
  const label = words.label.bind(words);
  const drawing = drawingOf(alignment, order, { width: sheet.width, measure, label });
  const other = sheet.width * sheet.ratio - AROUND_ROWS;
  const room = { first: other - FIRST.heading - (subject.isWhole ? 0 : FIRST.notice), other };
  const needed = drawing.height - HEAD;
  const isShrunk = picked !== undefined && needed <= room.first * SHRINKS;
  const pages = pagesOf(drawing, isShrunk ? { first: needed, other } : room);
  const parts = {
    drawing,
    emphasis,
    measure,
    localize,
    title: ({ node }: { node: AlignmentNode }) => words.title(node),
  };
  const isRtl = localize.dir() === 'rtl';
  return html`<div class="print-sheets print-${sheet.name}">
    ${pages.map((page, index) => {
      const shapes = pageShapes(page, index, pages.length, parts);
      const most = (index === 0 ? room.first : other) + AROUND_ROWS;
      // A sheet that is drawn wider than it has to be shows everything smaller.
      const width = Math.max(shapes.width, (shapes.height / most) * sheet.width);
      const part = pages.length > 1 ? localize.term('mapPrintPage', index + 1, pages.length) : '';
      const said = [localize.term('mapTreeLabel'), part].filter(Boolean).join(', ');
      return pageTemplate({ ...shapes, width }, { isRtl, label: said });
    })}
  </div>`;
}

const nothingToDo = (): void => undefined;

/** As beside the picture; nothing can be pressed or changed on paper. */
function detailsTemplate(node: AlignmentNode, { model, headingLevel }: PrintSource): TemplateResult {
  const words = node.group ? model.words : model.listWords;
  return html`<div class="print-details">
    <p class="panel-kind">${words.kind(node)}</p>
    ${headingElement(headingLevel + 1, 'printed-title', 'panel-title', data(words.title(node)))}
    <div class="print-columns">
      ${details({
        node,
        words,
        thread: model.wholeThread(node.key).nodes,
        query: model.query,
        onPick: nothingToDo,
        onOrganization: nothingToDo,
        onTable: nothingToDo,
      })}
    </div>
  </div>`;
}

/** Without what would be empty, or on a thread mostly the same, in every row. */
function tableTemplate({ model, sort }: PrintSource, { table: shown, picked }: Subject): TemplateResult {
  const { caption, columns, rows } = shown;
  const used = columns.filter(
    ({ key }) => rows.some((row) => row[key]?.text) && (key !== 'area' || picked === undefined),
  );
  return table({ caption, columns: used, rows, sort, localize: model.words.localize });
}
