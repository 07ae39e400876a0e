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

/** The members that have a value: one that is undefined is as good as absent. */
const present = (record: unknown) =>
  Object.fromEntries(Object.entries(record as object).filter(([, value]) => value !== undefined));

describe('the quick reader', () => {
  it('accepts what the schema accepts, and gives the same record', () => {
    fc.assert(
      fc.property(records, (given) => {
        const record = { id: 'a', ...given };
        const quick = readerOf(activity)(record);
        const slow = activity['~run']({ value: record }, {});
        assert.equal(quick === BROKEN, slow.issues !== undefined);
        if (quick === BROKEN) return;
        assert.deepEqual(present(activity['~run']({ value: quick }, {}).value), present(slow.value));
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves members that the contract does not know in the document, also one named __proto__', () => {
    const record = JSON.parse('{"id":"a","email":"x","__proto__":{"polluted":1}}') as object;
    const read = readerOf(activity)(record) as Record<string, unknown>;
    assert.equal(read['email'], undefined);
    assert.equal(Object.getPrototypeOf(read), Object.prototype);
    assert.equal(read['polluted'], undefined);
  });

  it('shares with the document what is already in its normalized form', () => {
    const evidence = [{ tier: 2, sourceIds: ['r'] }];
    const read = readerOf(activity)({ id: 'a', evidence }) as { evidence: unknown };
    assert.equal(read.evidence, evidence);
  });
});
