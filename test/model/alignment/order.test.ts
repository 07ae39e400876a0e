import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  alignmentOf,
  orderOf,
  refineOrder,
  type AlignmentOrder,
} from '../../../src/model/alignment/index.js';
import { countCrossings } from '../../../src/model/alignment/crossings.js';
import { alignmentLike, crossingsByPairs, documentLike } from './layered.js';
import { anyDocument, districtPlan, planOf } from './plans.js';

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

  it('crosses once at most', () => {
    assert.ok(order.crossings <= 1, `${order.crossings} crossings`);
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

/** Ribbons of an order, counted pair by pair. */
function counted({ columns, paths }: AlignmentOrder): number {
  const numbers = new Map(columns.flat().map((key, index) => [key, index]));
  const steps = [...paths.values()].flatMap((path) =>
    path.slice(1).map((to, index) => [numbers.get(path[index]!)!, numbers.get(to)!] as const),
  );
  return crossingsByPairs(
    steps,
    columns.map((keys) => keys.map((key) => numbers.get(key)!)),
  );
}

function refined(order: AlignmentOrder): AlignmentOrder {
  const work = refineOrder(order, { steps: 100_000 });
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Bands lie one below the other in every column, and what stands under a row follows it before anything else does. */
function assertNested({ columns, stops, under, bands }: AlignmentOrder): void {
  for (const keys of columns) {
    const open: string[] = [];
    keys.forEach((key, index) => {
      const { band } = stops.get(key)!;
      assert.ok(
        bands[band] && (index === 0 || stops.get(keys[index - 1]!)!.band <= band),
        `${key} is astray`,
      );
      while (open.length > 0 && open.at(-1) !== under.get(key)) open.pop();
      assert.equal(open.at(-1), under.get(key));
      open.push(key);
    });
  }
}

it('any plan’s order counts its crossings, and refining keeps its rows and adds none', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const first = orderOf(alignmentOf(planOf(document)));
      const second = refined(first);
      for (const order of [first, second]) {
        assert.equal(order.crossings, counted(order));
        assertNested(order);
      }
      assert.ok(second.crossings <= first.crossings);
      const sorted = (order: AlignmentOrder) => order.columns.map((keys) => [...keys].sort());
      assert.deepEqual(sorted(second), sorted(first));
    }),
    { numRuns: 60 },
  );
});

describe('a plan whose links run from every goal’s rows to every other’s', () => {
  const { layers, ...graph } = alignmentLike(60, 120, 2);
  const plan = planOf(documentLike({ layers, ...graph }));
  const order = orderOf(alignmentOf(plan));

  it('gives up the bands, but not that goals stand under their goal', () => {
    assert.ok(order.bands.some((band) => band.kind === 'areas'));
    assert.ok(!order.bands.some((band) => band.kind === 'area'));
    assertNested(order);
    const heads = order.columns[0]!.filter((key) => !order.under.has(key));
    assert.deepEqual(heads.sort(), layers[0]!.map((node) => `goal:g${node}`).sort());
  });

  it('crosses little more than it would without any rule', () => {
    const fewest = refined(order).crossings;
    assert.ok(order.crossings <= fewest * 1.1, `${order.crossings}, then ${fewest}`);
  });
});
