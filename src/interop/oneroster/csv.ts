/** Comma-separated values as RFC 4180 has them, with what real files do besides. */

export interface CsvRow {
  /** The row as a spreadsheet counts it; the names of columns are row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly rows: readonly CsvRow[];
  /** The row in which a quotation mark opens that never closes. */
  readonly openIn?: number;
}

/** Where a cell in quotation marks ends: at its closing mark, for two of them stand for one; -1 where it never does. */
function closingMark(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

const STOP = /,|\r\n|\n|\r|$/g;

export function readCsv(text: string): Csv {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let number = 1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length || cells.length > 0) {
    const isQuoted = text[at] === '"';
    const mark = isQuoted ? closingMark(text, at + 1) : at;
    if (mark < 0) return { rows, openIn: number };
    STOP.lastIndex = mark;
    const stop = STOP.exec(text)!;
    const cell = isQuoted ? text.slice(at + 1, mark).replaceAll('""', '"') : text.slice(at, stop.index);
    cells.push(cell.trim());
    at = stop.index + stop[0].length;
    if (stop[0] === ',') continue;
    if (cells.some(Boolean)) rows.push({ number, cells });
    cells = [];
    number += 1;
  }
  return { rows };
}
