/** The table twin of a picture: all it shows, in words and numbers. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { LocalizeController } from '../locales/localize.js';
import { icon } from './icon.js';
import { data, hatchMark } from './marks.js';
import type { TableCell, TableColumn, TableData, TableRow } from './table-data.js';
import type { TableSort } from './table-sort.js';

/** Makes the head of each row a button that picks what the row stands for. */
export interface TablePicks {
  isPicked: (row: TableRow) => boolean;
  onPick: (row: TableRow) => void;
}

export interface TableOptions extends TableData {
  sort: TableSort;
  localize: LocalizeController;
  picks?: TablePicks;
}

const columnHead = (column: TableColumn, sort: TableSort): TemplateResult => {
  const sorted = sort.key === column.key ? sort.direction : undefined;
  return html`
    <th scope="col" class="column-${column.kind}" aria-sort=${ifDefined(sorted)}>
      <button type="button" class="table-sort" @click=${() => sort.toggle(column.key)}>
        ${data(column.label)}${sorted ? icon(`sort-${sorted}`) : nothing}
      </button>
    </th>
  `;
};

function cellContent(cell: TableCell | undefined): unknown {
  if (!cell) return nothing;
  if (cell.tone === 'unknown')
    return html`<span class="cell-unknown">${hatchMark()} ${data(cell.text)}</span>`;
  if (cell.tone === 'gap') return html`<span class="cell-gap">${data(cell.text)}</span>`;
  if (cell.tone === 'suppressed') return html`<span class="suppressed">${data(cell.text)}</span>`;
  return data(cell.text);
}

const rowHead = (row: TableRow, column: TableColumn, picks?: TablePicks): TemplateResult => {
  const content = cellContent(row[column.key]);
  if (!picks) return html`<th scope="row" class="column-${column.kind}">${content}</th>`;
  return html`
    <th scope="row" class="column-${column.kind}">
      <button
        type="button"
        class="table-pick"
        aria-pressed=${picks.isPicked(row) ? 'true' : 'false'}
        @click=${() => picks.onPick(row)}
      >
        ${content}
      </button>
    </th>
  `;
};

const tableRow = (row: TableRow, columns: readonly TableColumn[], picks?: TablePicks): TemplateResult => html`
  <tr class=${picks?.isPicked(row) ? 'row-picked' : ''}>
    ${columns.map((column, index) =>
      index === 0
        ? rowHead(row, column, picks)
        : html`<td class="column-${column.kind}">${cellContent(row[column.key])}</td>`,
    )}
  </tr>
`;

const sortSentence = ({ columns, sort, localize }: TableOptions): string => {
  const column = columns.find(({ key }) => key === sort.key);
  if (!column) return '';
  return localize.term(sort.direction === 'ascending' ? 'sortedAscending' : 'sortedDescending', column.label);
};

/** Wider than its place, it scrolls in a region of its own that the keyboard reaches. */
export const table = (options: TableOptions): TemplateResult => html`
  <div class="table-region" role="region" tabindex="0" aria-label=${options.caption}>
    <table class="table">
      <caption>
        ${data(options.caption)}
      </caption>
      <thead>
        <tr>
          ${options.columns.map((column) => columnHead(column, options.sort))}
        </tr>
      </thead>
      <tbody>
        ${options.sort
          .apply(options.columns, options.rows, options.localize.lang())
          .map((row) => tableRow(row, options.columns, options.picks))}
      </tbody>
    </table>
    ${options.rows.length === 0 ? html`<p class="table-none">${options.localize.term('noRows')}</p>` : nothing}
  </div>
  <p class="visually-hidden" role="status">${sortSentence(options)}</p>
`;
