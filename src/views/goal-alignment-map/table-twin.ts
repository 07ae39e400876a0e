/** The table twin on the page: sorted, searched, and only so many rows at a time. */
import { html, nothing, type TemplateResult } from 'lit';
import { table, toolButton, type TableRow, type TableSort } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { MapTable } from './table.js';

/** More rows than this are shown when they are asked for: a browser lays out thousands slowly. */
export const ROWS_SHOWN = 500;

export interface TableTwinOptions {
  readonly data: MapTable;
  readonly sort: TableSort;
  readonly localize: LocalizeController;
  readonly search: string;
  readonly picked: string | undefined;
  readonly showsAll: boolean;
  readonly onPick: (key: string) => void;
  readonly onShowAll: () => void;
}

export function tableTwin(options: TableTwinOptions): TemplateResult {
  const { data, sort, localize, showsAll } = options;
  const rows = sort.apply(
    data.columns,
    searched(data.rows, options.search, localize.lang()),
    localize.lang(),
  );
  const shown = showsAll ? rows : rows.slice(0, ROWS_SHOWN);
  const picks = {
    isPicked: (row: TableRow) => data.keys.get(row) === options.picked,
    onPick: (row: TableRow) => options.onPick(data.keys.get(row)!),
  };
  return html`
    ${table({ caption: data.caption, columns: data.columns, rows: shown, sort, localize, picks })}
    ${
      shown.length < rows.length
        ? html`<p class="map-more">
            ${localize.term('mapRowsShown', shown.length, rows.length)}
            ${toolButton({ label: localize.term('mapShowAllRows', rows.length), onClick: options.onShowAll })}
          </p>`
        : nothing
    }
  `;
}

/** Rows in which any cell contains the text. */
export function searched(rows: readonly TableRow[], search: string, lang: string): readonly TableRow[] {
  const wanted = search.trim().toLocaleLowerCase(lang);
  if (wanted === '') return rows;
  return rows.filter((row) =>
    Object.values(row).some((cell) => cell.text.toLocaleLowerCase(lang).includes(wanted)),
  );
}
