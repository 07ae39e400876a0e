import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableCell, TableColumn, TableRow } from '../../src/design/table-data.js';
import { sortRows, TableSort } from '../../src/design/table-sort.js';

const NUMBER: TableColumn = { key: 'a', label: 'A', kind: 'number' };
const TEXT: TableColumn = { key: 'a', label: 'A', kind: 'text' };
const rowsOf = (...cells: TableCell[]): TableRow[] =>
  cells.map((a, index) => ({ a, place: { text: String(index) } }));
const texts = (rows: readonly TableRow[]) => rows.map(({ a }) => a.text).join(' ');

describe('sortRows', () => {
  const numbers = rowsOf(
    { text: 'unknown' },
    { text: '10', sort: 10 },
    { text: '9', sort: 9 },
    { text: 'n<10', sort: 3, tone: 'suppressed' },
    { text: '0', sort: 0 },
  );

  it('sorts numbers by value, and what is not known last both ways', () => {
    assert.equal(texts(sortRows(numbers, NUMBER, 'ascending', 'en')), '0 9 10 unknown n<10');
    assert.equal(texts(sortRows(numbers, NUMBER, 'descending', 'en')), '10 9 0 unknown n<10');
  });

  it('does not let a withheld value be read off its place', () => {
    const shown = sortRows(numbers, NUMBER, 'ascending', 'en');
    assert.equal(shown.at(-1)?.a.tone, 'suppressed');
  });

  it('keeps the order of equals, both ways', () => {
    const rows = rowsOf({ text: 'b', sort: 'x' }, { text: 'a', sort: 'x' }, { text: 'c', sort: 'x' });
    assert.equal(texts(sortRows(rows, TEXT, 'ascending', 'en')), 'b a c');
    assert.equal(texts(sortRows(rows, TEXT, 'descending', 'en')), 'b a c');
  });

  it('sorts words as the language does', () => {
    const rows = rowsOf({ text: 'zorro' }, { text: 'ñandú' }, { text: 'nube' }, { text: 'Ola' });
    assert.equal(texts(sortRows(rows, TEXT, 'ascending', 'es')), 'nube ñandú Ola zorro');
  });

  it('sorts numbers in words by value', () => {
    const rows = rowsOf({ text: 'Grade 10' }, { text: 'Grade 9' });
    assert.equal(texts(sortRows(rows, TEXT, 'ascending', 'en')), 'Grade 9 Grade 10');
  });

  it('leaves the rows it was given as they are', () => {
    const before = texts(numbers);
    sortRows(numbers, NUMBER, 'ascending', 'en');
    assert.equal(texts(numbers), before);
  });
});

describe('TableSort', () => {
  it('goes up, down, and back to the order of the plan', () => {
    let updates = 0;
    const sort = new TableSort({ requestUpdate: () => (updates += 1) });
    const states = [1, 2, 3].map(() => {
      sort.toggle('a');
      return `${sort.key} ${sort.direction}`;
    });
    assert.deepEqual(states, ['a ascending', 'a descending', 'undefined ascending']);
    assert.equal(updates, 3);
  });
});
