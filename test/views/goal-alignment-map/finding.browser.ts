import { expect } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import type { PdGoalAlignmentMap } from '../../../src/views/goal-alignment-map/goal-alignment-map.js';
import { click, focused, keys, type } from '../../support/page.js';
import {
  announced,
  button,
  focusedKey,
  inside,
  mapPage,
  panelTitle,
  picksOf,
  row,
  rows,
  settled,
  takeaway,
} from './map-page.js';

const field = (map: PdGoalAlignmentMap) =>
  inside(map).querySelector<HTMLInputElement>('input[type="search"]')!;
const found = (map: PdGoalAlignmentMap) => inside(map).querySelector('.search-count')?.textContent?.trim();
const shown = (map: PdGoalAlignmentMap) =>
  inside(map).querySelector('.map-shown')?.textContent?.trim().replace(/\s+/g, ' ');
const labelled = (map: PdGoalAlignmentMap, label: string) =>
  [...inside(map).querySelectorAll('.map-filters label')]
    .find((each) => each.textContent!.trim().startsWith(label))!
    .querySelector<HTMLSelectElement | HTMLInputElement>('select, input')!;

async function choose(map: PdGoalAlignmentMap, label: string, value: string): Promise<void> {
  const select = labelled(map, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(map);
}

async function search(map: PdGoalAlignmentMap, text: string): Promise<void> {
  field(map).focus();
  await type(text);
  await settled(map);
}

/** Two district goals, each with so many activities that their column folds. */
const large = (): PlanDocument => ({
  schemaVersion: '1.0',
  organization: { id: 'd', name: 'District' },
  organizations: [
    { id: 'n', name: 'North', parentId: 'd', type: 'school' },
    { id: 's', name: 'South', parentId: 'd', type: 'school' },
  ],
  goals: [
    { id: 'one', title: 'Reading', level: 'district', organizationId: 'd' },
    { id: 'two', title: 'Writing', level: 'district', organizationId: 'd' },
  ],
  activities: Array.from({ length: 90 }, (_, n) => ({
    id: `a${n}`,
    title: `Activity ${n}${n === 77 ? ' needle' : ''}`,
    format: n % 2 === 0 ? ('course' as const) : ('workshop' as const),
    organizationIds: [n % 3 === 0 ? 'n' : 's'],
    goals: [n % 2 === 0 ? 'one' : 'two'],
  })),
});

describe('the search of the map', () => {
  it('counts matches and steps through them, round and round, without a pick', async () => {
    const map = await mapPage();
    const picks = picksOf(map);
    await search(map, 'data');
    expect(map.getAttribute('search')).to.equal('data');
    expect(found(map)).to.equal('3 matches.');
    await keys('Enter');
    await settled(map);
    expect(found(map)).to.equal('1 of 3');
    expect(announced(map)).to.match(/, match 1 of 3\.$/);
    const first = inside(map).querySelector<HTMLElement>('.row-match')!.dataset['key'];
    await keys('Shift+Enter');
    await settled(map);
    expect(found(map)).to.equal('3 of 3');
    await keys('Enter');
    await settled(map);
    expect(inside(map).querySelector<HTMLElement>('.row-match')!.dataset['key']).to.equal(first);
    expect(row(map, first!).tabIndex).to.equal(0);
    expect(focused()).to.equal(field(map));
    expect(picks).to.eql([]);
  });

  it('has buttons for it, and Escape clears', async () => {
    const map = await mapPage();
    await search(map, 'data');
    await click(inside(map).querySelector('[aria-label="Next match"]')!);
    await settled(map);
    expect(found(map)).to.equal('1 of 3');
    field(map).focus();
    await keys('Escape');
    await settled(map);
    expect(field(map).value).to.equal('');
    expect(map.hasAttribute('search')).to.equal(false);
    expect(inside(map).querySelector('.search-results')).to.equal(null);
    await search(map, 'zzz');
    expect(found(map)).to.equal('No match');
  });

  it('finds what is folded away and takes it out', async () => {
    const map = await mapPage({ plan: large() });
    expect(row(map, 'activity:a77')).to.equal(undefined);
    await search(map, 'needle');
    expect(found(map)).to.equal('1 match.');
    expect(row(map, 'group:activity.area.two').classList.contains('row-lit')).to.equal(true);
    await keys('Enter');
    await settled(map);
    expect(row(map, 'activity:a77').classList.contains('row-match')).to.equal(true);
    expect(row(map, 'group:activity.area.two').textContent).to.contain('44 more activities');
  });

  it('goes through the threads of a narrow page', async () => {
    const map = await mapPage({ width: 360 });
    map.search = 'Newcomer';
    await settled(map);
    await click(inside(map).querySelector('[aria-label="Next match"]')!);
    await settled(map);
    const match = inside(map).querySelector('.row-match')!;
    expect(match.textContent).to.contain('Newcomers settle in');
    expect(match.getBoundingClientRect().top).to.be.within(0, window.innerHeight);
  });
});

describe('the filters of the map', () => {
  it('stand behind a button that counts them', async () => {
    const map = await mapPage();
    expect(inside(map).querySelector('.map-filters')).to.equal(null);
    await click(button(map, 'Filter'));
    await settled(map);
    expect(button(map, 'Filter').getAttribute('aria-expanded')).to.equal('true');
    await choose(map, 'Format', 'coaching');
    expect(map.getAttribute('format')).to.equal('coaching');
    expect(button(map, 'Filter (1)')).to.not.equal(undefined);
    expect(rows(map).filter((each) => each.dataset['key']!.startsWith('activity:'))).to.have.lengthOf(4);
    expect(shown(map)).to.equal('Shown: Coaching. Counted over 4 of 31 activities and 6 of 16 goals.');
    await click(labelled(map, 'Only what lacks'));
    await settled(map);
    expect(map.hasAttribute('orphans-only')).to.equal(true);
    await click(button(map, 'Clear all'));
    await settled(map);
    expect(rows(map)).to.have.lengthOf(66);
    for (const name of ['format', 'orphans-only', 'goal', 'career-stage', 'organization'])
      expect(map.hasAttribute(name), name).to.equal(false);
    expect(announced(map)).to.equal('All filters are cleared.');
  });

  it('can be linked to by attributes, and hold in the table, in the threads and for programs', async () => {
    const map = await mapPage();
    map.setAttribute('goal', 'g-math');
    map.setAttribute('career-stage', 'novice');
    await settled(map);
    expect(takeaway(map)).to.equal(
      'Every activity serves a goal (3 of 3), and every goal has an activity and a measure.',
    );
    expect(row(map, 'activity:a-algebra-network')).to.equal(undefined);
    const names = map.toTable().rows.map((each) => each['name']!.text);
    expect(names).to.include('Lesson study: fractions').and.not.include('Restorative circles workshop');
    map.display = 'table';
    await settled(map);
    expect(inside(map).querySelectorAll('tbody tr').length).to.equal(names.length);
    const narrow = await mapPage({ width: 360 });
    narrow.setAttribute('goal', 'g-math');
    await settled(narrow);
    expect(inside(narrow).querySelectorAll('.thread-goal')).to.have.lengthOf(1);
  });

  it('say so where nothing is left, and give the way back', async () => {
    const map = await mapPage();
    map.setAttribute('goal', 'gone');
    await settled(map);
    expect(inside(map).querySelector('.map-nothing')!.textContent).to.contain('Nothing in this plan matches');
    await click(button(map, 'Clear all'));
    await settled(map);
    expect(rows(map)).to.have.lengthOf(66);
  });

  it('have large controls on a narrow page and stay within it', async () => {
    const map = await mapPage({ width: 360 });
    await click(button(map, 'Filter'));
    await settled(map);
    const edge = map.getBoundingClientRect().right;
    for (const control of inside(map).querySelectorAll(
      '.map-filters .field, .map-filters button, .tool-check',
    )) {
      const { height, right } = control.getBoundingClientRect();
      expect(Math.round(height)).to.be.at.least(44);
      expect(right).to.be.at.most(edge);
    }
    await expect(map).to.be.accessible();
  }).timeout(60_000);

  it('pass axe with a search and an open group', async () => {
    const map = await mapPage({ plan: large() });
    await click(button(map, 'Filter'));
    map.search = 'Activity';
    map.open = 'activity.area.one';
    await settled(map);
    await expect(map).to.be.accessible();
  }).timeout(60_000);
});

describe('groups in the map', () => {
  const one = 'group:activity.area.one';

  it('open and close with a click or Enter, and keep it in an attribute', async () => {
    const map = await mapPage({ plan: large() });
    expect(rows(map)).to.have.lengthOf(4);
    expect(row(map, one).getAttribute('aria-expanded')).to.equal('false');
    await click(row(map, one));
    await settled(map);
    expect(map.getAttribute('open')).to.equal('activity.area.one');
    expect(row(map, one).getAttribute('aria-expanded')).to.equal('true');
    expect(row(map, 'activity:a0').getAttribute('aria-level')).to.equal('4');
    expect(panelTitle(map)).to.equal('45 activities');
    expect(announced(map)).to.equal('45 activities is open: 45 rows.');
    row(map, one).focus();
    await keys('Enter');
    await settled(map);
    expect(map.hasAttribute('open')).to.equal(false);
    expect(focusedKey(map)).to.equal(one);
    expect(panelTitle(map)).to.equal(undefined);
    expect(rows(map)).to.have.lengthOf(4);
  });

  it('give their details alone with the space bar', async () => {
    const map = await mapPage({ plan: large() });
    row(map, one).focus();
    await keys('Space');
    await settled(map);
    expect(panelTitle(map)).to.equal('45 activities');
    expect(map.hasAttribute('open')).to.equal(false);
  });

  it('let go of what is picked, with its thread', async () => {
    const map = await mapPage({ plan: large() });
    map.setAttribute('focus', 'a8');
    await settled(map);
    expect(panelTitle(map)).to.equal('Activity 8');
    expect(row(map, 'activity:a8').getAttribute('aria-selected')).to.equal('true');
    expect(row(map, one).getAttribute('aria-label')).to.contain('44 more activities');
  });

  it('are made by school or format when asked to', async () => {
    const map = await mapPage({ plan: large() });
    map.setAttribute('group-by', 'format');
    await settled(map);
    expect(row(map, 'group:activity.format.course').textContent).to.contain('Course');
    map.setAttribute('group-by', 'school');
    await settled(map);
    expect(row(map, 'group:activity.school.n').textContent).to.contain('North');
    map.setAttribute('group-by', 'nonsense');
    await settled(map);
    expect(row(map, one)).to.not.equal(undefined);
  });
});

describe('what serves a goal at a school', () => {
  it('is two clicks away', async () => {
    const map = await mapPage();
    await click(row(map, 'goal:g-literacy'));
    await settled(map);
    const school = [...inside(map).querySelectorAll<HTMLElement>('.details-school')].find((each) =>
      each.textContent!.includes('Lincoln'),
    )!;
    const counted = Number(/\d+/.exec(school.textContent!)![0]);
    await click(school);
    await settled(map);
    expect(map.getAttribute('organization')).to.equal('lincoln');
    expect(panelTitle(map)).to.equal('Literacy by grade 3');
    const lit = rows(map).filter(
      (each) => each.dataset['key']!.startsWith('activity:') && each.classList.contains('row-lit'),
    );
    expect(lit.length).to.be.at.least(counted).and.greaterThan(5);
    expect(row(map, 'activity:a-number-talks')).to.equal(undefined);
  });

  it('is at most six keys away', async () => {
    const map = await mapPage();
    row(map, 'vision:cedar-valley').focus();
    const path = ['m', 'a', 'Enter', 'Tab', 'Tab', 'Enter'];
    expect(path.length).to.be.at.most(6);
    await keys(...path);
    await settled(map);
    expect(panelTitle(map)).to.equal('Math confidence in grades 4-8');
    expect(map.getAttribute('organization')).to.equal('roosevelt');
  });

  it('is one stop for Tab, in which arrow keys and letters lead to a school', async () => {
    const map = await mapPage({ focus: 'g-literacy' });
    const first = inside(map).querySelector<HTMLElement>('.details-school')!;
    first.focus();
    await keys('ArrowDown');
    expect(focused()!.textContent).to.contain('Roosevelt');
    await keys('l');
    expect(focused()).to.equal(first);
    const stops = [...inside(map).querySelectorAll<HTMLElement>('.details-school')].filter(
      (each) => each.tabIndex === 0,
    );
    expect(stops).to.eql([first]);
  });
});
