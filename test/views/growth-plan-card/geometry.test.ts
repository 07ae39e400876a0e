import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bar, levelLine, shareGone, trackLine } from '../../../src/views/growth-plan-card/geometry.js';
import { measureDrawing } from '../../../src/views/growth-plan-card/measure-geometry.js';
import { linePaths } from '../../../src/views/growth-plan-card/summary-line.js';

const marksOf = ({ marks }: { marks: readonly { mark: string; at: number }[] }) =>
  marks.map(({ mark, at }) => `${mark} ${at}`);
const waysOf = ({ stretches }: { stretches: readonly { way: string; from: number; to: number }[] }) =>
  stretches.map(({ way, from, to }) => `${way} ${from}-${to}`);

describe('a scale', () => {
  it('has its marks at the beginning of equal columns, and hairlines only where nothing else is', () => {
    const line = levelLine(4, { baseline: 0, current: 1, target: 2 });
    assert.deepEqual(marksOf(line), ['start 0', 'now 0.25', 'target 0.5', 'other 0.75']);
    assert.deepEqual(waysOf(line), ['beyond 0.5-0.75', 'to-go 0.25-0.5', 'travelled 0-0.25']);
  });

  it('shows now where start and now are one level, and both where the target is reached', () => {
    assert.deepEqual(marksOf(levelLine(2, { baseline: 0, current: 0, target: 1 })), ['now 0', 'target 0.5']);
    assert.deepEqual(marksOf(levelLine(2, { baseline: 0, current: 1, target: 1 })), [
      'start 0',
      'reached 0.5',
    ]);
  });

  it('knows of no way where nothing is known', () => {
    const line = levelLine(3, {});
    assert.deepEqual(waysOf(line), ['beyond 0-0.6667']);
    assert.deepEqual(new Set(line.marks.map(({ mark }) => mark)), new Set(['other']));
  });
});

describe('a track', () => {
  it('runs from the start to the target, whichever is larger', () => {
    assert.deepEqual(marksOf(trackLine({ start: 48, now: 52, target: 65 })!), [
      'start 0',
      'target 1',
      'now 0.2353',
    ]);
    assert.deepEqual(marksOf(trackLine({ start: 30, now: 20, target: 10 })!), [
      'start 0',
      'target 1',
      'now 0.5',
    ]);
  });

  it('widens for a value before the start or past the target', () => {
    assert.deepEqual(marksOf(trackLine({ start: 50, now: 40, target: 60 })!), [
      'start 0.5',
      'target 1',
      'now 0',
    ]);
    assert.deepEqual(waysOf(trackLine({ start: 0, now: 20, target: 10 })!), [
      'beyond 0.5-1',
      'travelled 0-1',
    ]);
  });

  it('is none where nothing is known, and never leaves its line', () => {
    assert.equal(trackLine({}), undefined);
    const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(value, value, value, (start, now, target) => {
        const line = trackLine({ start, now, target });
        for (const { at } of line?.marks ?? []) assert.ok(at >= 0 && at <= 1, String(at));
        for (const { from, to } of line?.stretches ?? []) assert.ok(from <= to);
        if (line) assert.ok(!/NaN|Infinity/.test(Object.values(linePaths(line)).join()));
      }),
    );
  });
});

describe('the days between two reviews', () => {
  it('are gone by a share between nothing and all', () => {
    assert.equal(shareGone('2026-09-23', '2027-01-20', '2026-11-24'), 0.521);
    assert.equal(shareGone('2026-09-23', '2027-01-20', '2026-09-01'), 0);
    assert.equal(shareGone('2026-09-23', '2027-01-20', '2027-05-01'), 1);
    assert.equal(shareGone(undefined, '2027-01-20', '2026-11-24'), undefined);
  });
});

describe('a bar', () => {
  it('is earned part by part, then planned, then open', () => {
    assert.deepEqual(
      bar([9, 6, 0], 5, 40).map(({ kind, from, size, index }) => `${kind} ${index} ${from}+${size}`),
      ['earned 0 0+0.225', 'earned 1 0.225+0.15', 'planned -1 0.375+0.125', 'open -1 0.5+0.5'],
    );
  });

  it('is as long as what is earned where that is more than is asked for, or nothing is', () => {
    assert.deepEqual(
      bar([30], 0, 20).map(({ kind, size }) => `${kind} ${size}`),
      ['earned 1'],
    );
    assert.deepEqual(bar([], 0, undefined), []);
    assert.deepEqual(
      bar([3], 0, undefined).map(({ kind }) => kind),
      ['earned'],
    );
  });
});

const texts = {
  start: '40 %',
  now: '55 %',
  target: 'target 75 %',
  startDate: 'Sep 15',
  nowDate: 'Nov 17',
  targetDate: 'May 28, 2027',
  upright: 'mid-year',
};

describe('a measure over time', () => {
  const input = {
    start: { value: 40, date: '2026-09-15' },
    target: { value: 75, date: '2027-05-28' },
    seen: [
      { date: '2026-10-06', value: 45, isSuppressed: false },
      { date: '2026-11-17', value: 55, isSuppressed: false },
    ],
    upright: '2027-01-20',
  };

  it('stands between the hairlines of its start and its target, each value at its mark', () => {
    const drawing = measureDrawing(input, texts, 352);
    assert.deepEqual(drawing.levels, [80, 20]);
    assert.deepEqual(
      drawing.marks.map(({ mark }) => mark),
      ['seen', 'start', 'target', 'now'],
    );
    assert.equal(drawing.path, 'M8 80L344 20');
    assert.equal(drawing.texts.length, 7);
  });

  it('leaves out a text that would touch another, the lesser one', () => {
    const close = { ...input, upright: '2026-11-20' };
    const of = measureDrawing(close, texts, 352).texts.map((text) => text.of);
    assert.ok(of.includes('nowDate'));
    assert.ok(!of.includes('upright'));
  });

  it('is broken where a value is unknown or withheld, and never drops to zero', () => {
    const seen = [
      { date: '2026-10-06', value: 45, isSuppressed: false },
      { date: '2026-10-20', isSuppressed: true },
      { date: '2026-11-17', value: 55, isSuppressed: false },
    ];
    const drawing = measureDrawing({ ...input, seen }, texts, 352);
    assert.equal(drawing.line.match(/M/g)!.length, 2);
    assert.deepEqual(
      drawing.gaps.map(({ isSuppressed }) => isSuppressed),
      [true],
    );
  });

  it('passes through its start where something was seen before that', () => {
    const seen = [{ date: '2026-01-10', value: 35, isSuppressed: false }, ...input.seen];
    const { line } = measureDrawing({ ...input, seen }, texts, 352);
    const places = [...line.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
    assert.equal(places.length, 4);
  });

  it('stays inside of its picture whatever it holds', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e5, max: 1e5 });
    const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
    const end = fc.option(fc.record({ value, date: fc.option(date, { nil: undefined }) }), {
      nil: undefined,
    });
    const seen = fc.array(
      fc.record({ date, value: fc.option(value, { nil: undefined }), isSuppressed: fc.boolean() }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(end, end, seen, fc.option(date, { nil: undefined }), (start, target, all, upright) => {
        const drawing = measureDrawing({ start, target, seen: all, upright }, texts, 328);
        for (const { x, y } of drawing.marks)
          assert.ok(x >= 0 && x <= 328 && y >= 0 && y <= 112, `${x} ${y}`);
        assert.ok(!/NaN|Infinity/.test(drawing.line + drawing.path));
      }),
    );
  });
});
