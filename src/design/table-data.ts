/** The table behind a picture, as plain records: what `toTable()` returns, what is sorted, shown and exported. */

export const COLUMN_KINDS = ['text', 'number', 'date', 'level'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export interface TableColumn {
  key: string;
  label: string;
  kind: ColumnKind;
}

export const CELL_TONES = ['unknown', 'gap', 'suppressed'] as const;
export type CellTone = (typeof CELL_TONES)[number];

export interface TableCell {
  text: string;
  /** What the cell sorts by. A text column falls back to `text`; in the others a cell without it is unknown. */
  sort?: string | number | null;
  /** Why there is no plain value: it is shown with the mark that stands for it. */
  tone?: CellTone;
}

export type TableRow = Record<string, TableCell>;

export interface TableData {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

/** What a cell sorts by; undefined is unknown, and unknown comes last whichever way one sorts. */
export function sortValue(cell: TableCell | undefined, kind: ColumnKind): string | number | undefined {
  if (!cell || cell.sort === null || cell.tone === 'unknown' || cell.tone === 'suppressed') return undefined;
  const value = cell.sort ?? (kind === 'text' ? cell.text : undefined);
  return value === '' || Number.isNaN(value) ? undefined : value;
}
