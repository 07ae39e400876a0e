import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { PlanDocument } from '../../../../src/contract/index.js';
import {
  chooseFrameworks,
  CROSSWALK_SIDES,
  crosswalkOf,
  foldCrosswalk,
  type CrosswalkRow,
} from '../../../../src/model/crosswalk/index.js';
import {
  namedTypes,
  shownTypes,
  withType,
} from '../../../../src/views/goal-alignment-map/crosswalk/asked.js';
import {
  crosswalkDrawing,
  LEAST_CROSSWALK,
  type CrosswalkDrawing,
} from '../../../../src/views/goal-alignment-map/crosswalk/geometry.js';
import {
  largeFrameworks,
  twoFrameworks,
} from '../../../../stories/views/goal-alignment-map.crosswalk-plans.js';
import { planOf } from '../../../model/crosswalk/plans.js';

function draw(document: PlanDocument, width: number, open: readonly string[] = []): CrosswalkDrawing {
  const plan = planOf(document);
  const crosswalk = crosswalkOf(plan, chooseFrameworks(plan)!)!;
  const folded = foldCrosswalk(crosswalk, { open: new Set(open), whole: new Set() });
  return crosswalkDrawing(folded, {
    width,
    words: ({ item, isOpen }: CrosswalkRow) => ({
      code: item.record.code ?? '',
      title: item.record.statement ?? '',
      second: isOpen === false ? 'some of them' : '',
    }),
    isAlone: ({ item }) => !crosswalk.headings.has(item.id) && !crosswalk.linksOf.has(item.id),
    isHeading: ({ item }) => item.size > 0,
  });
}

const drawings: readonly (readonly [string, CrosswalkDrawing])[] = [
  ['two short frameworks', draw(twoFrameworks, 1152)],
  ['with little room', draw(twoFrameworks, LEAST_CROSSWALK)],
  ['long frameworks', draw(largeFrameworks(), 900)],
  ['one of them open', draw(largeFrameworks(), 900, ['a-d1', 'a-d2'])],
];

for (const [name, { width, height, columns, bundles, counts }] of drawings) {
  describe(`the drawing: ${name}`, () => {
    it('has rows that follow one another without touching', () => {
      for (const side of CROSSWALK_SIDES) {
        const { rows, x, width: room } = columns[side];
        rows.forEach((row, index) => {
          const next = rows[index + 1];
          if (next) assert.ok(row.y + row.height <= next.y);
          assert.ok(row.x >= x && row.x + row.width <= x + room);
          assert.ok(row.y >= 0 && row.y + row.height <= height);
        });
      }
      assert.ok(columns.framework.x + columns.framework.width < columns.beside.x);
      assert.ok(columns.beside.x + columns.beside.width <= width);
    });

    it('has lines that leave a row and arrive at another', () => {
      for (const { bundle, path } of bundles) {
        const numbers = path.match(/-?[\d.]+/g)!.map(Number);
        const ends = [numbers.slice(0, 2), numbers.slice(-2)] as [number[], number[]];
        CROSSWALK_SIDES.forEach((side, index) => {
          const row = columns[side].rows[bundle[side]]!;
          const [x, y] = ends[index]! as [number, number];
          assert.ok(Math.abs(x - row.port) < 0.1);
          assert.ok(y >= row.y && y <= row.y + row.height);
        });
      }
    });

    it('has counts that do not cover each other', () => {
      for (const [index, a] of counts.entries())
        for (const b of counts.slice(index + 1)) assert.ok(Math.abs(a.y - b.y) >= 16);
    });
  });
}

describe('types in the attribute', () => {
  const types = [
    { type: 'exact-match-of', count: 3 },
    { type: 'ext:looks like', count: 1 },
  ];

  it('are all of them without it', () => {
    assert.equal(shownTypes(undefined), undefined);
    assert.equal(shownTypes(' '), undefined);
    assert.equal(namedTypes(undefined, types), undefined);
  });

  it('come back as they were written', () => {
    const one = withType(undefined, types, 'exact-match-of', false);
    assert.equal(one, 'ext:looks-like');
    assert.deepEqual([...namedTypes(shownTypes(one), types)!], ['ext:looks like']);
    const none = withType(one, types, 'ext:looks like', false);
    assert.equal(none, 'none');
    assert.deepEqual([...namedTypes(shownTypes(none), types)!], []);
    assert.equal(withType(one, types, 'exact-match-of', true), undefined);
  });
});
