import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/index.js';
import type { PdGoalAlignmentMap } from '../../../src/views/goal-alignment-map/goal-alignment-map.js';
import { canEmulateMedia, click, emulateMedia, keys } from '../../support/page.js';
import {
  button,
  districtPlan,
  inside,
  mapPage,
  panelTitle,
  picksOf,
  row,
  rows,
  settled,
  takeaway,
} from './map-page.js';

const off = (map: PdGoalAlignmentMap) =>
  rows(map).filter((each) => each.classList.contains('row-off')).length;
const litLinks = (map: PdGoalAlignmentMap) => inside(map).querySelectorAll('.links-thread path').length;

describe('the map of the district sample', () => {
  it('says its takeaway, its columns and every name', async () => {
    const map = await mapPage();
    expect(takeaway(map)).to.equal('5 of 31 activities serve no goal, and 2 goals have no activity yet.');
    const heads = [...inside(map).querySelectorAll('.map-head')].map((head) =>
      head.textContent!.trim().replace(/\s+/g, ' '),
    );
    expect(heads).to.eql(['Vision', 'Goals 16', 'Competencies 10', 'Activities 31', 'Measures 8']);
    expect(rows(map)).to.have.lengthOf(66);
    for (const each of rows(map)) expect(each.getAttribute('aria-label')).to.not.equal('');
    expect(row(map, 'goal:g-lit-family').getAttribute('aria-label')).to.match(
      /^School goal, Family reading partners, Lincoln, no activity yet, /,
    );
    expect(inside(map).querySelector('.map-ribbons')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('needs few elements', async () => {
    const map = await mapPage();
    expect(inside(map).querySelectorAll('.map *').length).to.be.at.most(330);
  });

  it('lets a picked thread stand out and the rest step back, orphans excepted', async () => {
    const map = await mapPage();
    const picks = picksOf(map);
    expect(off(map)).to.equal(0);
    await click(row(map, 'goal:g-literacy'));
    await settled(map);
    expect(off(map)).to.be.greaterThan(20);
    expect(litLinks(map)).to.be.greaterThan(2);
    expect(row(map, 'activity:a-decor').classList.contains('row-off')).to.equal(false);
    expect(panelTitle(map)).to.equal('Literacy by grade 3');
    const text = inside(map).querySelector('.frame-panel')!.textContent!;
    for (const part of [
      'By June 2028',
      'Director of elementary learning',
      '52',
      'Unrated',
      'no activity yet',
    ]) {
      expect(text).to.contain(part);
    }
    await click(button(map, 'Close'));
    await settled(map);
    expect(off(map)).to.equal(0);
    expect(picks).to.eql([{ kind: 'goal', id: 'g-literacy' }, null]);
  });

  it('takes focus from outside and tells nobody', async () => {
    const map = await mapPage();
    const picks = picksOf(map);
    map.setAttribute('focus', 'a-coaching');
    await settled(map);
    expect(panelTitle(map)).to.equal('Coaching cycle: phonics');
    map.setAttribute('focus', 'm-grade3-reading');
    await settled(map);
    expect(panelTitle(map)).to.equal('Grade 3 reading proficiency');
    map.removeAttribute('focus');
    await settled(map);
    expect(panelTitle(map)).to.equal(undefined);
    expect(picks).to.eql([]);
  });

  it('narrows to one school', async () => {
    const map = await mapPage();
    map.organization = 'lincoln';
    await settled(map);
    expect(row(map, 'goal:g-lit-k2')).to.not.equal(undefined);
    expect(row(map, 'goal:g-math')).to.equal(undefined);
    expect(row(map, 'goal:g-literacy')).to.not.equal(undefined);
  });

  it('finds without moving anything', async () => {
    const map = await mapPage();
    const before = row(map, 'activity:a-coaching').getBoundingClientRect().top;
    inside(map).querySelector<HTMLInputElement>('input')!.focus();
    await keys('c', 'o', 'a', 'c', 'h');
    await settled(map);
    expect(row(map, 'activity:a-coaching').classList.contains('row-lit')).to.equal(true);
    expect(row(map, 'activity:a-decor').classList.contains('row-off')).to.equal(true);
    expect(row(map, 'activity:a-coaching').getBoundingClientRect().top).to.equal(before);
  });

  it('shares its selection with another view of the same plan', async () => {
    const plan = await districtPlan();
    const box = await fixture<HTMLElement>(html`
      <pd-plan audience="staff" .plan=${plan}>
        <pd-goal-alignment-map></pd-goal-alignment-map>
        <pd-goal-alignment-map display="table"></pd-goal-alignment-map>
      </pd-plan>
    `);
    const [map, twin] = [...box.querySelectorAll('pd-goal-alignment-map')] as [
      PdGoalAlignmentMap,
      PdGoalAlignmentMap,
    ];
    await settled(map);
    await click(row(map, 'goal:g-math'));
    await settled(twin);
    expect(panelTitle(twin)).to.equal('Math confidence in grades 4-8');
  });
});

describe('the table twin', () => {
  it('says every link, sorts, and exports', async () => {
    const map = await mapPage();
    await click(button(map, 'Table'));
    await settled(map);
    const names = () => [...inside(map).querySelectorAll('tbody th')].map((cell) => cell.textContent!.trim());
    expect(names().length).to.equal(map.toTable().rows.length);
    const before = names();
    await click(button(map, 'Name'));
    await settled(map);
    expect(names()).to.eql([...before].sort(new Intl.Collator('en', { numeric: true }).compare));
  });

  it('gives the same rows to a program', async () => {
    const map = await mapPage();
    const { columns, rows: all } = map.toTable();
    expect(columns.map(({ label }) => label)).to.include.members([
      'Name',
      'Kind',
      'Strength',
      'Served by',
      'Measured',
    ]);
    expect(
      all.some(
        (each) => each['name']!.text === 'Classroom décor webinar' && each['to']!.text === 'serves no goal',
      ),
    ).to.equal(true);
  });

  it('stands under the picture on paper', async () => {
    const map = await mapPage();
    window.dispatchEvent(new Event('beforeprint'));
    await settled(map);
    expect(inside(map).querySelectorAll('tbody tr').length).to.equal(map.toTable().rows.length);
    expect(inside(map).querySelector('.map')).to.not.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await settled(map);
    expect(inside(map).querySelector('table')).to.equal(null);
  });
});

describe('a narrow map', () => {
  it('lists goals that open in place', async () => {
    const map = await mapPage({ width: 360 });
    expect(inside(map).querySelector('.map')).to.equal(null);
    const goal = row(map, 'goal:g-literacy');
    expect(goal.getAttribute('aria-expanded')).to.equal('false');
    await click(goal);
    await settled(map);
    expect(row(map, 'goal:g-literacy').getAttribute('aria-expanded')).to.equal('true');
    expect(inside(map).querySelectorAll('.thread-item').length).to.be.greaterThan(10);
    expect(inside(map).textContent).to.contain('serves no goal');
  });

  for (const width of [280, 360, 600, 760]) {
    it(`has nothing beyond its edge at ${width} px`, async () => {
      const map = await mapPage({ width, focus: 'g-literacy' });
      const edge = map.getBoundingClientRect().right;
      for (const each of inside(map).querySelectorAll('.threads *, .frame-head *, .row')) {
        expect(Math.floor(each.getBoundingClientRect().right), each.className.toString()).to.be.at.most(
          Math.ceil(edge),
        );
      }
    });
  }
});

describe('other pages', () => {
  it('in Spanish', async () => {
    const map = await mapPage({ lang: 'es' });
    expect(takeaway(map)).to.equal(
      '5 de 31 actividades no sirven a ninguna meta, y 2 metas no tienen todavía ninguna actividad.',
    );
    expect(row(map, 'goal:g-lit-family').getAttribute('aria-label')).to.match(/^Meta de la escuela/);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const [form, width, display] of [
      ['map', 1200, 'map'],
      ['threads', 360, 'map'],
      ['table', 1200, 'table'],
    ] as const) {
      it(`passes axe, ${theme}, as ${form}`, async () => {
        const map = await mapPage({ theme, width, focus: 'g-lit-k2' });
        map.organization = 'lincoln';
        map.display = display;
        await settled(map);
        await expect(map).to.be.accessible();
      }).timeout(60_000);
    }
  }

  if (canEmulateMedia) {
    it('keeps threads apart in forced colours', async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      const map = await mapPage({ focus: 'g-literacy' });
      const stroke = (group: string) => getComputedStyle(inside(map).querySelector(`.${group} path`)!).stroke;
      expect(stroke('links-thread')).to.not.equal(stroke('links-rest'));
      await emulateMedia();
    });
  }
});
