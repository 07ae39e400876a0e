import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alignmentOf, orderOf, partOf, threadOf } from '../../../src/model/alignment/index.js';
import { drawingOf, estimateText, type Drawing } from '../../../src/views/goal-alignment-map/geometry.js';
import { leavingOf, linksOn } from '../../../src/views/goal-alignment-map/print/leaving.js';
import { AROUND_ROWS, pageShapes } from '../../../src/views/goal-alignment-map/print/page-shapes.js';
import { pagesOf, type Page } from '../../../src/views/goal-alignment-map/print/pages.js';
import { generatePlan } from '../../../scripts/generate-plan.mjs';
import { districtPlan, planOf } from '../../model/alignment/plans.js';
import { drawn, english } from './drawn.js';
import { PLAIN } from './paper.js';

const ROOM = { first: 600, other: 800 };

/** Every row whole on one sheet, in sheets that are no higher than they may be. */
function assertSound(drawing: Drawing, pages: readonly Page[], room = ROOM): void {
  const keys = pages.flatMap(({ rows }) => rows.map(({ key }) => key));
  assert.deepEqual([...keys].sort(), drawing.rows.map(({ key }) => key).sort());
  pages.forEach((page, index) => {
    assert.ok(page.bottom - page.top <= (index === 0 ? room.first : room.other), `page ${index}`);
    for (const { key, y, height } of page.rows)
      assert.ok(y >= page.top && y + height <= page.bottom, `${key} is cut`);
  });
}

const large = () =>
  drawn(planOf(generatePlan({ goals: 40, activities: 40, competencies: 40, measures: 40 })), 872);

const shapesOf = (drawing: Drawing, pages: readonly Page[]) =>
  pages.map((page, index) =>
    pageShapes(page, index, pages.length, {
      drawing,
      emphasis: PLAIN,
      measure: estimateText,
      localize: english,
      title: ({ node }) => node.title,
    }),
  );

const textsOf = ({ around, within }: ReturnType<typeof pageShapes>) =>
  [...around, ...within].flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('the sheets of a picture', () => {
  it('hold every row once and whole', () => {
    const { drawing } = large();
    const pages = pagesOf(drawing, ROOM);
    assert.ok(pages.length >= Math.floor(drawing.height / ROOM.other) && pages.length > 2, `${pages.length}`);
    assertSound(drawing, pages);
    for (const other of [300, 450, 1_200]) {
      const room = { first: other - 40, other };
      assertSound(drawing, pagesOf(drawing, room), room);
    }
  });

  it('are one where everything fits', () => {
    const { drawing } = drawn(districtPlan(), 872);
    assert.equal(pagesOf(drawing, { first: 5_000, other: 5_000 }).length, 1);
    assert.deepEqual(pagesOf({ rows: [] }, ROOM), []);
  });

  it('end between bands where that leaves little empty', () => {
    const { drawing } = drawn(districtPlan(), 872);
    const [first, second] = pagesOf(drawing, { first: 900, other: 900 });
    const bands = (page: Page) => new Set(page.rows.map(({ node }) => node.area).filter((area) => area >= 0));
    for (const area of bands(first!)) assert.ok(!bands(second!).has(area));
    assert.equal(second!.continued, undefined);
  });

  it('say whose band goes on', () => {
    const { drawing } = drawn(districtPlan(), 872);
    const pages = pagesOf(drawing, { first: 200, other: 200 });
    assert.equal(pages[1]!.continued?.key, 'goal:g-literacy');
    const [, second] = shapesOf(drawing, pages);
    assert.ok(textsOf(second!).includes('Literacy by grade 3, continued'));
  });

  it('give a row that is higher than a sheet one of its own', () => {
    const { drawing } = drawn(districtPlan(), 872);
    const pages = pagesOf(drawing, { first: 30, other: 30 });
    assert.equal(pages.flatMap(({ rows }) => rows).length, drawing.rows.length);
  });

  it('each have the heads of the columns, and say which part they are and what goes on elsewhere', () => {
    const { drawing } = large();
    const pages = pagesOf(drawing, ROOM);
    shapesOf(drawing, pages).forEach((page, index) => {
      const texts = textsOf(page);
      for (const head of ['VISION', 'GOALS', 'COMPETENCIES', 'ACTIVITIES', 'MEASURES'])
        assert.ok(texts.includes(head), `${head} on ${index}`);
      assert.ok(texts.some((text) => text.startsWith(`Part ${index + 1} of ${pages.length}`)));
      assert.ok(page.height <= (index === 0 ? ROOM.first : ROOM.other) + AROUND_ROWS);
    });
  });

  it('mark each link that goes on in another part where it leaves', () => {
    const { drawing } = large();
    const pages = pagesOf(drawing, ROOM);
    for (const page of pages) {
      const own = new Set(page.rows.map(({ key }) => key));
      const links = linksOn(drawing, page);
      const leaving = leavingOf(links, page);
      const halves = links.filter(
        ({ link, kind }) => kind !== 'tick' && own.has(link.from) !== own.has(link.to),
      );
      assert.equal(leaving.length, halves.length);
      for (const { x, y } of leaving)
        assert.ok(x >= 0 && x <= drawing.width && y >= page.top - 1 && y <= page.bottom + 1, `${x} ${y}`);
    }
  });
});

describe('a picked thread', () => {
  it('is an alignment of its own, with the same areas and states', () => {
    const whole = alignmentOf(districtPlan());
    const thread = threadOf(whole, 'goal:g-literacy');
    const part = partOf(whole, thread);
    assert.deepEqual(new Set(part.nodes.keys()), thread.nodes);
    for (const [key, node] of part.nodes) assert.equal(node, whole.nodes.get(key));
    for (const link of part.links) assert.ok(thread.links.has(link.key));
    assert.deepEqual(part.areas, whole.areas);
  });

  it('fits on one sheet', () => {
    const whole = alignmentOf(districtPlan(), { organization: 'lincoln' });
    const { words } = drawn(districtPlan(), 872);
    for (const node of whole.nodes.values()) {
      const part = partOf(whole, threadOf(whole, node.key));
      const label = words.label.bind(words);
      const drawing = drawingOf(part, orderOf(part), { width: 872, label });
      assert.equal(pagesOf(drawing, ROOM).length, 1, node.key);
    }
  });
});
