import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv } from '../../src/design/table-csv.js';
import type { TableCell, TableColumn } from '../../src/design/table-data.js';

const column = (kind: TableColumn['kind'] = 'text'): TableColumn => ({ key: 'a', label: 'A', kind });
const csvOf = (cell: TableCell, kind?: TableColumn['kind']) =>
  toCsv({ columns: [column(kind)], rows: [{ a: cell }] }).slice('A\r\n'.length);

describe('toCsv', () => {
  it('writes a head and ends every line with CRLF', () => {
    const columns: TableColumn[] = [column(), { key: 'b', label: 'B', kind: 'number' }];
    const rows = [{ a: { text: 'x' }, b: { text: '1,234', sort: 1234 } }, { a: { text: 'y' } }];
    assert.equal(toCsv({ columns, rows: rows as never }), 'A,B\r\nx,1234\r\ny,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    assert.equal(csvOf({ text: 'a,b' }), '"a,b"\r\n');
    assert.equal(csvOf({ text: 'say "hi"' }), '"say ""hi"""\r\n');
    assert.equal(csvOf({ text: 'two\nlines' }), '"two\nlines"\r\n');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\uFF1D']) {
    it(`lets no cell that starts with ${JSON.stringify(start)} run as a formula`, () => {
      assert.match(csvOf({ text: `${start}1+1` }), /^"?'/);
    });
  }

  it('neutralises before it quotes', () => {
    assert.equal(csvOf({ text: '=HYPERLINK("x","y")' }), '"\'=HYPERLINK(""x"",""y"")"\r\n');
  });

  it('neutralises column heads too', () => {
    assert.equal(toCsv({ columns: [{ key: 'a', label: '=A', kind: 'text' }], rows: [] }), "'=A\r\n");
  });

  it('keeps a negative number a number', () => {
    assert.equal(csvOf({ text: '−4 points', sort: -4 }, 'number'), '-4\r\n');
  });

  it('writes a date as the plain day, and words where there is no value', () => {
    assert.equal(csvOf({ text: 'Sep 10', sort: '2026-09-10' }, 'date'), '2026-09-10\r\n');
    assert.equal(csvOf({ text: 'unknown', tone: 'unknown' }, 'number'), 'unknown\r\n');
    assert.equal(csvOf({ text: 'n < 10', tone: 'suppressed', sort: 7 }, 'number'), 'n < 10\r\n');
  });
});
