import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BitCounter, BitSets, NO_SET, wordsFor } from '../../../src/model/sequencing/bits.js';

const SIZE = 150;
const numbers = fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 12 });

/** Numbers of a set, lowest first. */
function numbersIn(sets: BitSets, set: number): readonly number[] {
  const found: number[] = [];
  if (set !== NO_SET) sets.each(set, (bit) => found.push(bit));
  return found;
}

function keep(sets: BitSets, own: readonly number[]): number {
  for (const bit of own) sets.add(bit);
  return sets.keep();
}

const sorted = (all: Iterable<number>): readonly number[] => [...all].sort((one, other) => one - other);

describe('sets as bits', () => {
  it('hold what was put into each, also what several hold together', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 40 }), (rows) => {
        const sets = new BitSets(SIZE);
        const kept = rows.map((row) => keep(sets, row));
        assert.deepEqual(
          kept.map((set) => numbersIn(sets, set)),
          rows.map(sorted),
        );
        for (const set of kept) sets.addAll(set);
        assert.deepEqual(numbersIn(sets, sets.keep()), sorted(new Set(rows.flat())));
        assert.equal(sets.keep(), NO_SET);
      }),
    );
  });

  it('are counted, and those above a number found', () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 20 }), fc.nat(6), (rows, most) => {
        const sets = new BitSets(SIZE);
        const counter = new BitCounter(wordsFor(SIZE));
        // What was counted before is forgotten.
        counter.addOf(sets, keep(sets, [3, 140]));
        counter.clear();
        for (const row of rows) if (row.length > 0) counter.addOf(sets, keep(sets, row));
        const count = (bit: number) => rows.filter((row) => row.includes(bit)).length;
        const all = Array.from({ length: SIZE }, (_, bit) => bit);
        assert.deepEqual([...counter.counts(SIZE)], all.map(count));
        counter.above(most, sets);
        assert.deepEqual(
          numbersIn(sets, sets.keep()),
          all.filter((bit) => count(bit) > most),
        );
      }),
    );
  });
});
