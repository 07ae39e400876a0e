/** By which column a table is sorted, and which way. */
import type { ReactiveControllerHost } from 'lit';
import { collator } from '../locales/format.js';
import { sortValue, type TableColumn, type TableRow } from './table-data.js';

export type SortDirection = 'ascending' | 'descending';

/** Stable, in the order of the language; what is unknown comes last both ways. */
export function sortRows(
  rows: readonly TableRow[],
  column: TableColumn,
  direction: SortDirection,
  lang: string,
): TableRow[] {
  const names = collator(lang);
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: sortValue(row[column.key], column.kind) }));
  keyed.sort((a, b) => {
    if (a.value === undefined || b.value === undefined) {
      return Number(a.value === undefined) - Number(b.value === undefined);
    }
    if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value);
    return sign * names.compare(String(a.value), String(b.value));
  });
  return keyed.map(({ row }) => row);
}

export class TableSort {
  /** The column sorted by; none until someone asks, so rows keep the order of the plan. */
  key?: string;
  direction: SortDirection = 'ascending';

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** First by this column upwards, then downwards, then as the plan has it. */
  toggle(key: string): void {
    if (this.key !== key) {
      this.key = key;
      this.direction = 'ascending';
    } else if (this.direction === 'ascending') {
      this.direction = 'descending';
    } else {
      this.key = undefined;
      this.direction = 'ascending';
    }
    this.host.requestUpdate();
  }

  apply(columns: readonly TableColumn[], rows: readonly TableRow[], lang: string): readonly TableRow[] {
    const column = columns.find(({ key }) => key === this.key);
    return column ? sortRows(rows, column, this.direction, lang) : rows;
  }
}
