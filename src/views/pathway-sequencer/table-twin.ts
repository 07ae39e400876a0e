/** The table twin on the page: sorted, searched, and only so many rows at a time. */
import { html, nothing, type TemplateResult } from 'lit';
import { table, toolButton, type TableRow, type TableSort } from '../../design/index.js';
import type { PathwayContext } from './context.js';

/** More rows than this are shown when they are asked for: a browser lays out thousands slowly. */
export const ROWS_SHOWN = 500;
/** Stands among the ids of what is open where every row was asked for. */
export const ALL_ROWS = 'all-rows';

/** Rows of the steps that have the text, and such in which any cell has it. */
function searched(rows: readonly TableRow[], keys: ReadonlyMap<TableRow, string>, context: PathwayContext) {
  const { search, found, localize } = context;
  const lang = localize.lang();
  const wanted = search.trim().toLocaleLowerCase(lang);
  if (wanted === '') return rows;
  return rows.filter(
    (row) =>
      found?.has(keys.get(row) ?? '') ||
      Object.values(row).some(({ text }) => text.toLocaleLowerCase(lang).includes(wanted)),
  );
}

export function tableTwin(context: PathwayContext, sort: TableSort): TemplateResult {
  const { localize, words, picked, onPick, onOpen, open, isPrinting } = context;
  const { caption, columns, rows: all, keys } = words.table();
  const rows = sort.apply(columns, searched(all, keys, context), localize.lang());
  const shown = isPrinting || open.has(ALL_ROWS) ? rows : rows.slice(0, ROWS_SHOWN);
  const idOf = (row: TableRow) => keys.get(row);
  const picks = {
    isPicked: (row: TableRow) => picked !== undefined && idOf(row) === picked,
    onPick: (row: TableRow) => onPick(idOf(row) === picked ? undefined : idOf(row)),
  };
  return html`
    ${table({ caption, columns, rows: shown, sort, localize, picks })}
    ${
      shown.length < rows.length
        ? html`<p class="table-more no-print">
            ${localize.term('pathRowsShown', shown.length, rows.length)}
            ${toolButton({ label: localize.term('pathShowAllRows', rows.length), onClick: () => onOpen(ALL_ROWS) })}
          </p>`
        : nothing
    }
  `;
}
