import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayNumber, daysBetween, isPlainDate } from '../../src/contract/index.js';

const DAY = 86_400_000;

describe('plain dates', () => {
  it('are the days that exist, and no others', () => {
    for (const day of ['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      assert.ok(isPlainDate(day), day);
    for (const day of [
      '2026-02-30',
      '2025-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '0000-00-00',
      '2026-1-1',
      '2026-01-01T10:00',
      '',
    ]) {
      assert.ok(!isPlainDate(day), day);
    }
  });

  it('agree with the calendar on every day of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_000, max: 84_000 }), (days) => {
        const day = new Date(days * DAY).toISOString().slice(0, 10);
        assert.ok(isPlainDate(day), day);
        assert.equal(dayNumber(day), days);
      }),
      { numRuns: 5000 },
    );
  });

  it('count days by the calendar, across a change to summer time and a leap day', () => {
    assert.equal(daysBetween('2026-03-07', '2026-03-09'), 2);
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2026-06-01', '2025-06-01'), -365);
  });

  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
    it(`are the same day in ${zone}`, () => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        assert.equal(dayNumber('2026-03-08'), 20_520);
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    });
  }
});
