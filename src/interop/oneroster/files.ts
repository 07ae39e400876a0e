/** The rows of a OneRoster file by the names of their columns. */
import { readCsv } from './csv.js';
import type { Report } from './problems.js';

/** Files that are read. Demographics, results and what links students to classes are never opened. */
const FILES = ['orgs.csv', 'academicSessions.csv', 'users.csv', 'roles.csv'] as const;
export type FileName = (typeof FILES)[number];

/** Columns that are read; a password, an address or a telephone number is not. */
const COLUMNS = [
  ...[
    'sourcedId',
    'status',
    'name',
    'title',
    'type',
    'identifier',
    'parentSourcedId',
    'startDate',
    'endDate',
  ],
  ...['enabledUser', 'role', 'orgSourcedIds', 'primaryOrgSourcedId', 'givenName', 'familyName', 'grades'],
  ...['preferredGivenName', 'preferredFamilyName', 'userSourcedId', 'orgSourcedId'],
] as const;
export type Column = (typeof COLUMNS)[number];

/** How a name is compared: `Sourced ID` is `sourcedId`, and real files have `preffered`. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace('preffered', 'preferred');
const BY_PLAIN_NAME: ReadonlyMap<string, Column> = new Map(COLUMNS.map((name) => [plain(name), name]));

export interface Row {
  readonly file: FileName;
  readonly number: number;
  /** The text of a cell; the empty text where there is none. */
  cell(column: Column): string;
  /** The parts of a cell that holds a list. */
  list(column: Column): string[];
}

export interface Table {
  readonly columns: ReadonlySet<Column>;
  readonly rows: readonly Row[];
}

export const placeOf = ({ file, number }: Row, column: Column) => ({
  keys: [file, number, column],
  word: `${file}, row ${number}, column ${column}`,
});

/** Rows that are no longer meant to be there. */
const GONE: ReadonlySet<string> = new Set(['tobedeleted', 'inactive']);

function tableOf(file: FileName, text: string, report: Report): Table | undefined {
  const { rows, openIn } = readCsv(text);
  if (openIn !== undefined)
    report.add('oneroster-open-quote', [file, openIn], undefined, `${file}, row ${openIn}`);
  const [head, ...body] = rows;
  if (!head) return undefined;
  const at = new Map<Column, number>();
  head.cells.forEach((name, index) => {
    const column = BY_PLAIN_NAME.get(plain(name));
    if (column !== undefined && !at.has(column)) at.set(column, index);
  });
  if (!at.has('sourcedId')) {
    report.add('oneroster-no-column', [file, 1], undefined, `sourcedId of ${file}`);
    return undefined;
  }
  const read = body.map(({ number, cells }): Row => {
    const cell = (column: Column) => cells[at.get(column) ?? -1] ?? '';
    const list = (column: Column) =>
      cell(column)
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean);
    return { file, number, cell, list };
  });
  return {
    columns: new Set(at.keys()),
    rows: read.filter((row) => !GONE.has(row.cell('status').toLowerCase())),
  };
}

/** What was given may be anything, and a part of it may refuse to be read. */
function entriesOf(files: object): [string, unknown][] {
  try {
    return Object.entries(files);
  } catch {
    return [];
  }
}

/** The tables in the files that were given, whatever folder and case their names have. */
export function tablesIn(files: object, report: Report): ReadonlyMap<FileName, Table> {
  const given = new Map(
    entriesOf(files).map(([name, text]) => [name.replace(/^.*[/\\]/, '').toLowerCase(), text]),
  );
  const tables = new Map<FileName, Table>();
  for (const file of FILES) {
    const text = given.get(file.toLowerCase());
    if (text === undefined) continue;
    if (typeof text !== 'string') report.add('oneroster-unreadable', [file], undefined, file);
    const table = typeof text === 'string' ? tableOf(file, text, report) : undefined;
    if (table) tables.set(file, table);
  }
  return tables;
}
