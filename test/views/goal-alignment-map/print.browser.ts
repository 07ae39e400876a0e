import { expect, waitUntil } from '@open-wc/testing';
import { generatePlan } from '../../../scripts/generate-plan.mjs';
import type { PlanDocument } from '../../../src/contract/index.js';
import type { PdGoalAlignmentMap } from '../../../src/views/goal-alignment-map/goal-alignment-map.js';
import { canEmulateMedia, click, emulateMedia, viewport } from '../../support/page.js';
import { inside, mapPage, row, settled, type MapPageOptions } from './map-page.js';

/** The map on the way to paper; the first time its code is still to come. */
async function printed(map: PdGoalAlignmentMap): Promise<HTMLElement> {
  window.dispatchEvent(new Event('beforeprint'));
  await waitUntil(() => inside(map).querySelector('.print-map'), 'It is not printed.', { timeout: 10_000 });
  await settled(map);
  return inside(map).querySelector<HTMLElement>('.print-map')!;
}

async function onPaper(options: MapPageOptions = {}): Promise<HTMLElement> {
  return printed(await mapPage(options));
}

const sheets = (paper: HTMLElement, way = 'portrait') => [
  ...paper.querySelectorAll<SVGElement>(`.print-${way} > .print-page`),
];
const words = (of: Element) => of.textContent!.replace(/\s+/g, ' ');
const rowHeads = (paper: HTMLElement) =>
  [...paper.querySelectorAll('tbody th')].map((cell) => words(cell).trim());

describe('the map on paper', () => {
  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    if (canEmulateMedia) await emulateMedia();
  });

  it('stands in sheets, each with the heads of the columns and its part of the whole', async () => {
    const plan = generatePlan({ goals: 40, activities: 40, competencies: 38, measures: 40 });
    const paper = await onPaper({ plan: plan as PlanDocument });
    for (const way of ['portrait', 'landscape']) {
      const pages = sheets(paper, way);
      expect(pages.length, way).to.be.within(3, 12);
      pages.forEach((page, index) => {
        for (const head of ['VISION', 'GOALS', 'COMPETENCIES', 'ACTIVITIES', 'MEASURES'])
          expect(words(page)).to.contain(head);
        expect(words(page)).to.contain(`Part ${index + 1} of ${pages.length}`);
      });
    }
  });

  it('shows the whole plan, how to read it, and every row of the table', async () => {
    const map = await mapPage();
    const paper = await printed(map);
    const said = sheets(paper).map(words).join(' ');
    for (const name of ['Classroom décor webinar', 'Math confidence in', 'K-2 phonics on']) {
      expect(said).to.contain(name);
    }
    expect(words(paper)).to.contain('a ribbon joins what we plan');
    expect(words(paper)).to.not.contain('Pick anything');
    expect(rowHeads(paper)).to.have.lengthOf(map.toTable().rows.length);
  });

  it('shows what is picked alone: its thread on one sheet, its details, the rows of its links', async () => {
    const map = await mapPage({ focus: 'g-literacy' });
    const paper = await printed(map);
    for (const way of ['portrait', 'landscape']) {
      const pages = sheets(paper, way);
      expect(pages, way).to.have.lengthOf(1);
      expect(words(pages[0]!)).to.contain('Coaching cycle: phonics').and.not.contain('Math confidence');
    }
    expect(words(paper.querySelector('.print-details')!)).to.contain('Director of elementary learning');
    const heads = rowHeads(paper);
    expect(heads.length).to.be.within(10, 60);
    expect(heads).to.include('Coaching cycle: phonics').and.not.include('Math confidence in grades 4-8');
  });

  it('answers on one sheet what serves a goal at a school', async () => {
    // As wide as Letter without margins of half an inch, and below not higher either.
    const map = await mapPage({ focus: 'g-literacy', width: 720 });
    map.organization = 'lincoln';
    await settled(map);
    const paper = await printed(map);
    expect(words(paper)).to.contain('Lincoln').and.contain('The thread of Literacy by grade 3');
    if (!canEmulateMedia) return;
    await viewport(720, 960);
    await emulateMedia({ media: 'print' });
    await settled(map);
    const top = map.getBoundingClientRect().top;
    const bottom = paper.querySelector('.print-details')!.getBoundingClientRect().bottom;
    expect(bottom - top).to.be.at.most(960);
  });

  it('leaves what is on the screen as it is', async () => {
    const map = await mapPage();
    await click(row(map, 'goal:g-math'));
    await settled(map);
    const before = inside(map).querySelector('.map');
    await printed(map);
    expect(inside(map).querySelector('.map')).to.equal(before);
    expect((inside(map).activeElement as HTMLElement | null)?.dataset['key']).to.equal('goal:g-math');
    window.dispatchEvent(new Event('afterprint'));
    await settled(map);
    expect(inside(map).querySelector('.print-map')).to.equal(null);
  });

  it('prints the table where the table is shown', async () => {
    const map = await mapPage({ focus: 'g-literacy' });
    map.display = 'table';
    await settled(map);
    const paper = await printed(map);
    expect(sheets(paper)).to.have.lengthOf(0);
    expect(rowHeads(paper)).to.not.include('Math confidence in grades 4-8');
  });

  if (canEmulateMedia) {
    for (const [name, width, height] of [
      ['Letter', 720, 960],
      ['A4', 698, 1027],
      ['Letter on its side', 960, 720],
      ['A4 on its side', 1027, 698],
    ] as const) {
      it(`fits ${name}, and has nothing to press`, async () => {
        const plan = generatePlan({ goals: 40, activities: 40, competencies: 38, measures: 40 });
        const map = await mapPage({ plan: plan as PlanDocument, width });
        await viewport(width, height);
        const paper = await printed(map);
        await emulateMedia({ media: 'print' });
        await settled(map);
        const shown = [...paper.querySelectorAll<SVGElement>('.print-page')].filter(
          (page) => page.getBoundingClientRect().height > 0,
        );
        expect(shown.length).to.equal(sheets(paper, width > height ? 'landscape' : 'portrait').length);
        for (const page of shown) {
          const box = page.getBoundingClientRect();
          expect(box.height).to.be.at.most(height);
          expect(box.width).to.be.at.most(width);
          // No row is cut by the edge of a sheet: every text is within it.
          for (const text of page.querySelectorAll('text')) {
            const { top, bottom, left, right } = text.getBoundingClientRect();
            expect(top, text.textContent!).to.be.at.least(box.top - 1);
            expect(bottom, text.textContent!).to.be.at.most(box.bottom + 1);
            expect(left, text.textContent!).to.be.at.least(box.left - 1);
            expect(right, text.textContent!).to.be.at.most(box.right + 8);
          }
        }
        const pressed = [...inside(map).querySelectorAll<HTMLElement>('button, input, select')];
        expect(
          pressed
            .filter(
              (each) =>
                each.getClientRects().length > 0 &&
                each.closest('.print-map') === null &&
                each.closest('.print-map table') === null,
            )
            .map((each) => each.textContent),
        ).to.eql([]);
      });
    }
  }
});
