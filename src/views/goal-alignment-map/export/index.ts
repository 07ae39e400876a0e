/** What leaves the map as a file; the code comes into a page when somebody asks for the first one. */
import { downloadFile, toCsv, toTabbed } from '../../../design/index.js';
import { mapPaperWords } from '../../../locales/map-paper.js';
import type { Emphasis } from '../emphasis.js';
import { drawingOf, estimateText, type MeasureText } from '../geometry.js';
import { yearOf } from '../schools.js';
import type { MapModel } from '../view-model.js';
import { linksTable } from './links-table.js';
import { lookOf, type Look } from './look.js';
import { toPng } from './png.js';
import { scopeWords } from './scope-words.js';
import { sheetOf, type Sheet } from './sheet.js';
import { toSvg } from './svg.js';

export { mapPaperWords as words };

export type ExportKind = 'svg' | 'png' | 'links' | 'table' | 'copy';

export interface ExportSource {
  readonly model: MapModel;
  readonly emphasis: Emphasis;
  readonly search: string;
  /** The view's wrapper: its colours and letters are the file's. */
  readonly wrapper: HTMLElement;
  readonly measure: MeasureText | undefined;
  /** The day on which it is drawn. */
  readonly today: string;
}

/** Files do not depend on how wide the window happens to be. */
const WIDTH = 1152;
/** Without it a spreadsheet takes the letters for those of another alphabet. */
const MARK = '\ufeff';

/** Makes the file and hands it over; says what has become of it. */
export async function exportMap(kind: ExportKind, source: ExportSource): Promise<string> {
  const { localize } = source.model.words;
  const { ownerDocument } = source.wrapper;
  const give = (name: string, type: string, content: string | Blob): string => {
    downloadFile(ownerDocument, name, type, content);
    return localize.term('mapExported', name);
  };
  switch (kind) {
    case 'svg':
      return give('goal-alignment.svg', 'image/svg+xml', svgOf(source));
    case 'png':
      return exportPng(source);
    case 'links':
      return give('goal-alignment-links.csv', 'text/csv', MARK + toCsv(linksTable(source.model.listWords)));
    case 'table':
      return give('goal-alignment.csv', 'text/csv', MARK + toCsv(source.model.table));
    case 'copy':
      return copyTable(source);
  }
}

export const svgOf = (source: ExportSource): string => {
  const look = lookOf(source.wrapper);
  return toSvg(sheetFor(source), look);
};

async function exportPng(source: ExportSource): Promise<string> {
  const { localize } = source.model.words;
  const { ownerDocument } = source.wrapper;
  const look: Look = lookOf(source.wrapper);
  const png = await toPng(ownerDocument, sheetFor(source), look);
  if (!png) return localize.term('mapExportTooLarge');
  const name = 'goal-alignment.png';
  downloadFile(ownerDocument, name, 'image/png', png.blob);
  return png.isReduced
    ? localize.term('mapExportedSmaller', name, localize.percent(png.scale))
    : localize.term('mapExported', name);
}

async function copyTable({ model, wrapper }: ExportSource): Promise<string> {
  const { localize } = model.words;
  const { table } = model;
  const { clipboard } = wrapper.ownerDocument.defaultView!.navigator;
  return clipboard.writeText(toTabbed(table)).then(
    () => localize.term('mapCopied', table.rows.length),
    () => localize.term('mapCopyRefused'),
  );
}

function sheetFor(source: ExportSource): Sheet {
  const { model, emphasis, search, measure = estimateText, today } = source;
  const { words, plan, drawn, order, strengths } = model;
  const { localize } = words;
  const label = words.label.bind(words);
  return sheetOf({
    localize,
    drawing: drawingOf(drawn, order, { width: WIDTH, measure, label }),
    // What lies under the pointer is no state of the map.
    emphasis: { ...emphasis, hovered: undefined },
    measure,
    heading: localize.term('mapHeading'),
    context: [plan.organization?.name, yearOf(plan)].filter(Boolean).join(', '),
    takeaway: localize.term('mapTakeaway', model.counts),
    scope: scopeWords(model, emphasis.picked, search),
    strengths,
    made: localize.term('mapMade', localize.plainDate(today, 'long')),
  });
}
