import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BROKEN, readerOf } from '../../src/contract/fast-reader.js';
import { collectionSchemas } from '../../src/contract/plan.js';

const activity = collectionSchemas.activities;
const values = fc.oneof(
  fc.constantFrom<unknown>('a', '', 'strong', '2026-02-30', 1, 1.5, -1, NaN, Infinity, null, true, undefined),
  fc.constantFrom<unknown>(
    [],
    {},
    ['a'],
    ['a', 1],
    [{ goalId: 'a' }],
    [{ competencyId: 'c', entryLevel: 1 }],
  ),
  fc.constantFrom<unknown>(
    [{ tier: 2, sourceIds: ['r'] }],
    [{ tier: 7 }],
    { roles: ['teacher'] },
    { roles: 3 },
  ),
);
const records = fc.dictionary(fc.constantFrom(...Object.keys(activity.entries), 'unknown'), values, {
  noNullPrototype: true,
});

describe('the quick reader', () => {
  it('accepts what the schema accepts, and gives the same record', () => {
    fc.assert(
      fc.property(records, (given) => {
        const record = { id: 'a', ...given };
        const quick = readerOf(activity)(record);
        const slow = activity['~run']({ value: record }, {});
        assert.equal(quick === BROKEN, slow.issues !== undefined);
        if (quick === BROKEN) return;
        assert.deepEqual(activity['~run']({ value: quick }, {}).value, slow.value);
      }),
      { numRuns: 5000 },
    );
  });

  it('shares with the document what is already in its normalized form', () => {
    const evidence = [{ tier: 2, sourceIds: ['r'] }];
    const read = readerOf(activity)({ id: 'a', evidence }) as { evidence: unknown };
    assert.equal(read.evidence, evidence);
  });
});
