import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { alignmentOf, orderOf } from '../../../src/model/alignment/index.js';
import { countCrossings } from '../../../src/model/alignment/crossings.js';
import { districtPlan, planOf } from './plans.js';

const keys = (...names: string[]) => names.map((key) => ({ key }));

it('crossings are pairs of ribbons whose ends stand in opposite order', () => {
  const left = keys('a', 'b', 'c');
  const right = keys('x', 'y', 'z');
  assert.equal(
    countCrossings(left, right, [
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'z'],
    ]),
    0,
  );
  assert.equal(
    countCrossings(left, right, [
      ['a', 'z'],
      ['b', 'y'],
      ['c', 'x'],
    ]),
    3,
  );
  assert.equal(
    countCrossings(left, right, [
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
    ]),
    1,
  );
  assert.equal(
    countCrossings(left, right, [
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'x'],
    ]),
    0,
  );
});

describe('the order of the district sample', () => {
  const order = orderOf(alignmentOf(districtPlan()));

  it('crosses at most eleven times', () => {
    assert.ok(order.crossings <= 11, `${order.crossings} crossings`);
  });

  it('puts what serves no goal last', () => {
    assert.equal(order.bands.at(-1)?.kind, 'aimless');
    assert.equal(order.bands.length, 6);
  });

  it('keeps the goals of a band under its head', () => {
    assert.deepEqual(order.columns[0]!.slice(0, 4).sort(), [
      'goal:g-lit-family',
      'goal:g-lit-fluency',
      'goal:g-lit-k2',
      'goal:g-literacy',
    ]);
    assert.equal(order.columns[0]![0], 'goal:g-literacy');
  });
});

it('bands that share links stand beside each other', () => {
  const goals = ['one', 'two', 'three'].map((id) => ({ id, level: 'district' }));
  const activities = [
    { id: 'a1', goals: [{ goalId: 'one', strength: 'strong' }, 'three'] },
    { id: 'a2', goals: [{ goalId: 'three', strength: 'strong' }, 'one'] },
    { id: 'a3', goals: ['two'] },
  ];
  const order = orderOf(alignmentOf(planOf({ goals, activities })));
  const areas = order.bands.map((band) => band.area);
  assert.equal(Math.abs(areas.indexOf(0) - areas.indexOf(2)), 1);
});

it('a link that crosses a column takes a lane between its rows', () => {
  const order = orderOf(
    alignmentOf(
      planOf({
        goals: [{ id: 'g', competencies: ['c'] }],
        frameworks: [{ id: 'f', items: [{ id: 'c' }] }],
        activities: [{ id: 'a', goals: ['g'] }],
      }),
    ),
  );
  assert.deepEqual([...order.columns[1]!].sort(), ['competency:c', 'lane:1:goal:g']);
});
