/** OneRoster CSV, 1.1 and 1.2, as a plan document: organizations, periods, and those who work there. */
import { isPlainDate } from '../../contract/plain-date.js';
import { schemaVersion, type PlanDocument } from '../../contract/plan.js';
import type { Problem } from '../../contract/problem.js';
import { ORGANIZATION_TYPES, PERIOD_TYPES } from '../../contract/vocabulary.js';
import { tidy } from '../tidy.js';
import { placeOf, tablesIn, type Column, type Row, type Table } from './files.js';
import { Report } from './problems.js';
import { staffIn } from './staff.js';

export interface OneRosterResult {
  /** A plan with nothing but organizations, periods and educators; its parts go into another plan. */
  readonly document: PlanDocument;
  /** What was found wrong; the pointer is the file, the row as a spreadsheet counts it, and the column. */
  readonly problems: readonly Problem[];
}

/** `gradingPeriod` and `Grading period` are `grading-period`. */
const kebab = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();

/** The rows of a table that have an id of their own, by it. */
function byId(table: Table | undefined, report: Report): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of table?.rows ?? []) {
    const id = row.cell('sourcedId');
    const { keys, word } = placeOf(row, 'sourcedId');
    if (id === '') report.add('oneroster-no-id', keys, undefined, word);
    else if (rows.has(id)) report.add('oneroster-duplicate-id', keys, id, word);
    else rows.set(id, row);
  }
  return rows;
}

const orNothing = (text: string): string | undefined => text || undefined;

function parentOf(row: Row, rows: ReadonlyMap<string, Row>, report: Report): string | undefined {
  const parent = row.cell('parentSourcedId');
  if (parent === '' || rows.has(parent)) return orNothing(parent);
  const { keys, word } = placeOf(row, 'parentSourcedId');
  report.add('oneroster-unknown-parent', keys, parent, word);
  return undefined;
}

function typeOf(row: Row, known: readonly string[], report: Report): string | undefined {
  const type = kebab(row.cell('type'));
  if (type === '' || known.includes(type)) return orNothing(type);
  const { keys, word } = placeOf(row, 'type');
  report.add('oneroster-unknown-type', keys, row.cell('type'), word);
  return row.cell('type');
}

function dayOf(row: Row, column: Column, report: Report): string | undefined {
  const text = row.cell(column);
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text)?.[1];
  if (text === '' || (day !== undefined && isPlainDate(day))) return day;
  const { keys, word } = placeOf(row, column);
  report.add('oneroster-impossible-date', keys, text, word);
  return undefined;
}

function organizationsIn(rows: ReadonlyMap<string, Row>, report: Report) {
  return [...rows].map(([id, row]) => {
    const identifier = row.cell('identifier');
    return tidy({
      id,
      name: orNothing(row.cell('name')),
      type: typeOf(row, ORGANIZATION_TYPES, report),
      parentId: parentOf(row, rows, report),
      externalIds: identifier === '' ? [] : [{ system: 'oneroster-identifier', id: identifier }],
    });
  });
}

function periodsIn(rows: ReadonlyMap<string, Row>, report: Report) {
  return [...rows].map(([id, row]) =>
    tidy({
      id,
      title: orNothing(row.cell('title')),
      type: typeOf(row, PERIOD_TYPES, report),
      parentId: parentOf(row, rows, report),
      start: dayOf(row, 'startDate', report),
      end: dayOf(row, 'endDate', report),
    }),
  );
}

/**
 * Reads the files of a OneRoster export, as text by their names: `{ 'orgs.csv': '…', 'users.csv': '…' }`. It never throws.
 *
 * Only staff is read, and of them a name, roles, organizations and grades. Students, parents and guardians, passwords, addresses,
 * demographics and rows that are to be deleted are passed over without a word.
 */
export function readOneRoster(files: Readonly<Record<string, string>>): OneRosterResult {
  const report = new Report();
  const isGiven = typeof files === 'object' && (files as unknown) !== null;
  const tables = tablesIn(isGiven ? files : {}, report);
  if (tables.size === 0 && report.problems.length === 0) report.add('oneroster-no-files', [], undefined);
  const orgs = byId(tables.get('orgs.csv'), report);
  const organizations = organizationsIn(orgs, report);
  const districts = organizations.filter(({ type }) => type === 'district');
  const organization = districts.length === 1 ? districts[0] : undefined;
  const document = tidy({
    schemaVersion,
    organization,
    organizations: organizations.filter((each) => each !== organization),
    periods: periodsIn(byId(tables.get('academicSessions.csv'), report), report),
    educators: staffIn(tables, orgs, report),
  });
  return { document, problems: report.problems };
}
