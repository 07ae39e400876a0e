import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { columnsOf, LEAST_WIDTH } from '../../../src/views/goal-alignment-map/geometry/columns.js';
import { spread } from '../../../src/views/goal-alignment-map/geometry/spread.js';
import type { Drawing } from '../../../src/views/goal-alignment-map/geometry.js';
import { anyDocument, districtPlan, planOf } from '../../model/alignment/plans.js';
import { alignmentLike, documentLike } from '../../model/alignment/layered.js';
import { caseFrameworks } from '../../model/alignment/case-packages.js';
import { asText, drawn } from './drawn.js';

/** `UPDATE_SNAPSHOTS=1 node --import tsx --test …` writes them; the difference is then read in the review. */
function matchesSnapshot(name: string, text: string): void {
  const file = new URL(`./__snapshots__/${name}.txt`, import.meta.url);
  if (process.env['UPDATE_SNAPSHOTS'] || !existsSync(file)) writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
}

function assertSound(drawing: Drawing): void {
  for (const column of drawing.order) {
    const rows = column.map((key) => drawing.rows.find((row) => row.key === key)!);
    rows.slice(1).forEach((row, index) => {
      const above = rows[index]!;
      assert.ok(row.y >= above.y + above.height, `${row.key} overlaps ${above.key}`);
    });
  }
  for (const row of drawing.rows) {
    assert.ok(row.y >= 0 && row.y + row.height <= drawing.height, `${row.key} is out of the picture`);
    assert.ok(row.x + row.textEnd <= row.x + row.width + 1, `${row.key} has more text than room`);
  }
  for (const { path } of drawing.links) assert.ok(!/NaN|Infinity|undefined/.test(path), path);
}

describe('the drawing of the district sample', () => {
  for (const width of [872, 1152]) {
    it(`at ${width}`, () =>
      matchesSnapshot(`district-${width}`, asText(drawn(districtPlan(), width).drawing)));
  }

  it('overlaps nowhere between 900 and 1600 px, and fits', () => {
    for (let width = 852; width <= 1552; width += 50) {
      const { drawing } = drawn(districtPlan(), width);
      assertSound(drawing);
      assert.ok(drawing.width <= width, `${drawing.width} in ${width}`);
    }
  });

  it('keeps the order and the lines of text when it gets wider', () => {
    const [narrow, wide] = [880, 1152].map((width) => drawn(districtPlan(), width).drawing);
    assert.deepEqual(narrow!.order, wide!.order);
    assert.deepEqual(
      narrow!.rows.map((row) => row.lines),
      wide!.rows.map((row) => row.lines),
    );
  });
});

it('any plan is drawn without overlap and without a number that is none', () => {
  fc.assert(
    fc.property(anyDocument, fc.integer({ min: LEAST_WIDTH, max: 1600 }), (document, width) => {
      assertSound(drawn(planOf(document), width).drawing);
    }),
    { numRuns: 120 },
  );
});

it('where rows stand free of bands, a district goal still stands with its goals, apart from the next', () => {
  for (const seed of [1, 2, 3]) {
    const { alignment, drawing } = drawn(planOf(documentLike(alignmentLike(60, 120, seed))), 1152);
    assertSound(drawing);
    const goals = drawing.rows.filter((row) => row.node.kind === 'goal').sort((a, b) => a.y - b.y);
    goals.slice(1).forEach((row, index) => {
      const above = goals[index]!;
      const gap = row.y - above.y - above.height;
      if (row.isHead) assert.ok(gap >= 20, `${row.key} stands ${gap} under another band`);
      else assert.equal(gap, 2, row.key);
    });
    const edges = drawing.edges.filter((edge) => edge.rows.some((key) => key.startsWith('goal:')));
    assert.equal(edges.length, alignment.areas.length);
  }
});

describe('CASE packages', () => {
  const packages = caseFrameworks();
  if (packages.length === 0) console.warn('No CASE packages beside the project: none was drawn.');
  for (const { name, framework } of packages) {
    it(`${name} draws, folded where it is large`, () => {
      const items = framework['items'] as { id: string }[];
      const activities = [{ id: 'a', goals: ['g'], competencies: items.map(({ id }) => id) }];
      for (const plan of [{}, { goals: [{ id: 'g', level: 'district' }], activities }]) {
        assertSound(drawn(planOf({ frameworks: [framework], ...plan }), 1152).drawing);
      }
    });
  }
});

it('a column without data collapses', () => {
  const { drawing } = drawn(planOf({ goals: [{ id: 'g' }], activities: [{ id: 'a', goals: ['g'] }] }), 900);
  assert.deepEqual(
    drawing.columns.map((column) => column.kind),
    ['goal', 'activity'],
  );
  assert.equal(drawing.columns[0]!.x, 0);
});

it('names of any length end in two lines', () => {
  const title = 'Reading '.repeat(700);
  const { drawing } = drawn(
    planOf({ goals: [{ id: 'g', title }], activities: [{ id: 'a', title: 'x'.repeat(5000), goals: ['g'] }] }),
    900,
  );
  assertSound(drawing);
  for (const row of drawing.rows) {
    assert.equal(row.lines.length, 2);
    assert.ok(row.isCut && row.lines[1]!.endsWith('…'));
  }
});

describe('columns', () => {
  const kinds = ['vision', 'goal', 'competency', 'activity', 'measure'] as const;

  it('give extra room to the gaps first', () => {
    const [usual, wide] = [columnsOf(kinds, 880), columnsOf(kinds, 1100)];
    assert.deepEqual(
      wide.boxes.map((box) => box.width),
      usual.boxes.map((box) => box.width),
    );
    assert.ok(wide.boxes[2]!.x > usual.boxes[2]!.x);
  });

  it('never take more than there is', () => {
    for (let width = LEAST_WIDTH; width < 2000; width += 7) assert.ok(columnsOf(kinds, width).width <= width);
  });
});

describe('spread', () => {
  it('puts each where it wants to be where there is room', () => {
    assert.deepEqual(
      spread(
        [
          { height: 10, middle: 15 },
          { height: 10, middle: 55 },
        ],
        2,
        0,
        100,
      ),
      [10, 50],
    );
  });

  it('shares the distance where two want the same place', () => {
    assert.deepEqual(
      spread(
        [
          { height: 10, middle: 50 },
          { height: 10, middle: 50 },
        ],
        2,
        0,
        100,
      ),
      [39, 51],
    );
  });

  it('stays between top and bottom', () => {
    assert.deepEqual(
      spread(
        [
          { height: 10, middle: -50 },
          { height: 10, middle: 500 },
        ],
        2,
        20,
        60,
      ),
      [20, 50],
    );
  });
});
