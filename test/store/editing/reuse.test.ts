import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reuse } from '../../../src/store/editing/reuse.js';

describe('reuse', () => {
  it('says what the new value says, and is the old one where that says the same', () => {
    // As a server writes it: JSON text has no negative zero.
    const written = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    fc.assert(
      fc.property(written, written, (before, after) => {
        assert.deepEqual(reuse(before, after), after);
        const copy: unknown = JSON.parse(JSON.stringify(after));
        assert.deepEqual(reuse(after, copy), copy);
        if (typeof after === 'object' && after !== null) assert.equal(reuse(copy, after), copy);
      }),
    );
  });

  it('keeps the records of a list that did not change, wherever they stand now', () => {
    const before = { list: [{ id: 'a', n: [1] }, { id: 'b' }], other: { deep: true } };
    const after = { list: [{ id: 'b' }, { id: 'c' }, { id: 'a', n: [1] }], other: { deep: true } };
    const reused = reuse(before, after);
    assert.equal(reused.list[2], before.list[0]);
    assert.equal(reused.list[0], before.list[1]);
    assert.equal(reused.other, before.other);
    assert.deepEqual(reused, after);
  });
});
