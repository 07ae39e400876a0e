import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { COLLECTION_NAMES, parsePlan, serializePlan } from '../../src/contract/index.js';

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

const ids = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString', '', 'a#2');
const members = [
  'id',
  'title',
  'supports',
  'parentIds',
  'goals',
  'prerequisites',
  'nodes',
  'edges',
  'from',
  'to',
  'items',
  'levels',
];
/** Values of any shape under the names that the contract uses, so that every reader meets every wrong type. */
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    ids,
    fc.double(),
    fc.constantFrom(null, true, '2026-02-30', '2026-02-28', -1, 1e400),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...members), fc.string()), tie('value'), {
      maxKeys: 6,
      noNullPrototype: true,
    }),
  ),
}));
const document = fc.dictionary(
  fc.oneof(fc.constantFrom(...COLLECTION_NAMES, 'organization', 'privacy', 'calendar'), fc.string()),
  anything,
  { maxKeys: 6, noNullPrototype: true },
);

describe('whatever comes in', () => {
  it('reading never throws, and every problem has a place that can be followed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), document), (input) => {
        const { problems } = parsePlan(input);
        for (const { pointer, message } of problems) {
          assert.match(pointer, /^(\/([^~]|~[01])*)*$/s);
          assert.match(message, /\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the input stays as it was, frozen or not, and comes back whole', () => {
    fc.assert(
      fc.property(document, (input) => {
        const before = structuredClone(input);
        const { plan } = parsePlan(deepFreeze(input));
        assert.deepEqual(input, before);
        if (plan) assert.deepEqual(serializePlan(plan), before);
      }),
      { numRuns: 1000 },
    );
  });

  it('every record in the plan stands under its own id, and no list is missing', () => {
    fc.assert(
      fc.property(document, (input) => {
        const { plan } = parsePlan(input);
        for (const name of plan ? COLLECTION_NAMES : []) {
          for (const [id, record] of plan?.[name] ?? []) assert.equal(record.id, id);
        }
        for (const goal of plan?.goals.values() ?? []) assert.ok(Array.isArray(goal.supports));
      }),
      { numRuns: 1000 },
    );
  });
});
