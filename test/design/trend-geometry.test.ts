import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trendGeometry, type TrendInput } from '../../src/design/trend-geometry.js';

const reading: TrendInput = {
  baseline: { date: '2025-09-15', value: 48 },
  target: { date: '2028-06-01', value: 65 },
  observations: [{ date: '2026-06-01', value: 52 }],
};

const moves = (path: string) => path.match(/M/g)?.length ?? 0;

describe('trendGeometry', () => {
  it('runs from the baseline at the left to the target at the right', () => {
    assert.deepEqual(trendGeometry(reading), {
      width: 160,
      height: 48,
      line: 'M7,41L45.2,33',
      toGo: 'M45.2,33L153,7',
      marks: [
        { kind: 'start', x: 7, y: 41 },
        { kind: 'now', x: 45.2, y: 33 },
        { kind: 'target', x: 153, y: 7 },
      ],
      gaps: [],
      baselineY: 41,
      targetY: 7,
      firstDate: '2025-09-15',
      lastDate: '2028-06-01',
    });
  });

  it('draws what is unknown or withheld as a gap, never as zero', () => {
    const shape = trendGeometry({
      baseline: reading.baseline,
      observations: [
        { date: '2025-12-01', value: 49 },
        { date: '2026-03-01', value: null },
        { date: '2026-06-01', value: 50 },
        { date: '2026-09-01', value: 3, state: 'suppressed' },
        { date: '2026-12-01', value: 52 },
        { date: '2027-03-01', value: 53 },
      ],
    });
    assert.equal(moves(shape.line), 3);
    assert.deepEqual(
      shape.gaps.map(({ state }) => state),
      ['unknown', 'suppressed'],
    );
    assert.equal(shape.marks.length, 5);
    // A withheld 3 would pull the lowest value, and with it every mark, away from the edge.
    assert.equal(shape.baselineY, 41);
  });

  it('orders observations by date', () => {
    const points = [...reading.observations, { date: '2026-01-15', value: 50 }];
    const shape = trendGeometry({ ...reading, observations: points });
    assert.deepEqual(
      shape.marks.map(({ kind }) => kind),
      ['start', 'seen', 'now', 'target'],
    );
  });

  it('goes from the baseline straight to the target while nothing is measured', () => {
    const shape = trendGeometry({ ...reading, observations: [] });
    assert.equal(shape.line, '');
    assert.equal(shape.toGo, 'M7,41L153,7');
  });

  it('gives ends without a date the edges', () => {
    const shape = trendGeometry({ ...reading, baseline: { value: 48 }, target: { value: 65 } });
    assert.deepEqual(
      shape.marks.map(({ x }) => x),
      [7, 132, 153],
    );
  });

  it('has finite positions for one value, for equal values, and for none', () => {
    const flat = { date: '2026-06-01', value: 50 };
    for (const input of [
      { observations: [] },
      { observations: [flat] },
      { observations: [flat, flat] },
      { observations: [{ ...flat, value: null }] },
      { observations: [{ ...flat, value: NaN }] },
    ]) {
      const { line, marks, gaps } = trendGeometry(input);
      assert.doesNotMatch(line, /NaN|Infinity/);
      for (const { x, y } of marks) assert.ok(Number.isFinite(x) && Number.isFinite(y));
      for (const { x } of gaps) assert.ok(Number.isFinite(x));
    }
  });

  it('falls to the foot when a measure is to go down', () => {
    const shape = trendGeometry({
      baseline: { date: '2025-09-15', value: 21 },
      target: { date: '2028-06-01', value: 12 },
      observations: [],
    });
    assert.ok((shape.targetY ?? 0) > (shape.baselineY ?? 0));
  });
});
