/** A table as CSV text: RFC 4180, and safe to open in a spreadsheet. */
import type { TableCell, TableColumn, TableData } from './table-data.js';

/** A spreadsheet runs a cell that starts with one of these as a formula; the last four are their full-width twins. */
const STARTS_FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_QUOTES = /["\r\n,]/;

const quote = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Isolates keep two directions of reading apart on the screen; in a file they would only hide how a text begins. */
const ISOLATES = /[\u2066-\u2069]/g;

function neutralise(shown: string): string {
  const text = shown.replace(ISOLATES, '');
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** A number or date leaves as the bare value, which a spreadsheet can count with; all else as it is shown. */
function field(cell: TableCell | undefined, column: TableColumn): string {
  if (!cell) return '';
  if (column.kind === 'number' && typeof cell.sort === 'number' && Number.isFinite(cell.sort) && !cell.tone) {
    return String(cell.sort);
  }
  if (column.kind === 'date' && typeof cell.sort === 'string' && !cell.tone)
    return quote(neutralise(cell.sort));
  return quote(neutralise(cell.text));
}

export function toCsv({ columns, rows }: Pick<TableData, 'columns' | 'rows'>): string {
  const head = columns.map((column) => quote(neutralise(column.label)));
  const body = rows.map((row) => columns.map((column) => field(row[column.key], column)));
  return [head, ...body].map((fields) => `${fields.join(',')}\r\n`).join('');
}

/** The same for the clipboard: a spreadsheet puts each field into a cell of its own. */
export function toTabbed({ columns, rows }: Pick<TableData, 'columns' | 'rows'>): string {
  const plain = (text: string) => neutralise(text.replace(/[\t\r\n]+/g, ' '));
  const head = columns.map((column) => plain(column.label));
  const body = rows.map((row) => columns.map(({ key }) => plain(row[key]?.text ?? '')));
  return [head, ...body].map((fields) => fields.join('\t')).join('\n');
}
