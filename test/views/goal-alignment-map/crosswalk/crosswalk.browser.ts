import { expect } from '@open-wc/testing';
import {
  largeFrameworks,
  oneFramework,
  strangers,
} from '../../../../stories/views/goal-alignment-map.crosswalk-plans.js';
import { canEmulateMedia, click, emulateMedia } from '../../../support/page.js';
import {
  announced,
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
} from '../map-page.js';
import { box, crosswalkPage, selects, text, texts, trees } from './crosswalk-page.js';

const lit = (map: Parameters<typeof rows>[0]) =>
  rows(map)
    .filter((each) => each.classList.contains('row-lit'))
    .map((each) => each.dataset['key']);

describe('the crosswalk', () => {
  it('says how much of each framework has a counterpart in the other', async () => {
    const map = await crosswalkPage();
    expect(takeaway(map)).to.equal(
      '11 of 14 statements of Riverbend teaching practice have a counterpart in Mentoring in Riverbend; the other way round, 12 of 14.',
    );
    expect(text(map, '.frame-how-to-read')).to.include(
      'The two state 21 associations: 16 between them; 1 says the same as another; 2 stay within one framework; 1 leads to other frameworks; 1 leads out of the plan.',
    );
  });

  it('shows both frameworks in their own order, each as a tree with its name', async () => {
    const map = await crosswalkPage();
    expect(trees(map).map((each) => each.getAttribute('aria-label'))).to.eql([
      'Riverbend teaching practice',
      'Mentoring in Riverbend',
    ]);
    const keys = rows(map).map((each) => each.dataset['key']);
    expect(keys.slice(0, 3)).to.eql(['p1', 'p1.1', 'p1.2']);
    expect(keys).to.have.lengthOf(33);
  });

  it('says the counterparts of each statement in its name', async () => {
    const map = await crosswalkPage();
    expect(row(map, 'p1.3').getAttribute('aria-label')).to.equal(
      '1.3 Keeps notes on how learners explain their thinking, peer: A2 Listens to learners and writes down their words; precedes: A3 Helps the teacher to check understanding while teaching; related: B3 Watches one learner for a whole lesson, and says what was seen',
    );
    expect(row(map, 'm-a3').getAttribute('aria-label')).to.include('follows: 1.3 Keeps notes');
    expect(row(map, 'p1.4').getAttribute('aria-label')).to.equal(
      '1.4 Greets every learner by name, no counterpart',
    );
    expect(row(map, 'p1').getAttribute('aria-label')).to.equal('1 Knowing learners');
  });

  it('lets what is picked and its counterparts stand out, with the full texts beside', async () => {
    const map = await crosswalkPage();
    const picks = picksOf(map);
    await click(row(map, 'p2.2'));
    await settled(map);
    expect(lit(map)).to.eql(['p2.2', 'm-b2', 'm-b4']);
    expect(panelTitle(map)).to.equal('Shows each new step before learners try it');
    expect(texts(map, '.cross-phrase')).to.eql(['exact match', 'exemplar of']);
    expect(texts(map, '.cross-counterpart')).to.eql([
      'B2 Models a step, then hands it over',
      'B4 Co-teaches a cycle of practice',
    ]);
    expect(text(map, '.frame-panel')).to.include('1 association within its own framework');
    expect(picks).to.eql([{ kind: 'competency', id: 'p2.2' }]);
    await click(inside(map).querySelector('.cross-counterpart button')!);
    await settled(map);
    expect(panelTitle(map)).to.equal('Models a step, then hands it over');
    await click(row(map, 'm-b2'));
    await settled(map);
    expect(panelTitle(map)).to.equal(undefined);
  });

  it('opens with what `focus` names', async () => {
    const map = await crosswalkPage({ focus: 'm-d2' });
    expect(panelTitle(map)).to.equal('Brings the teacher into a team');
    expect(lit(map)).to.eql(['p4.1', 'm-d2']);
  });

  it('shows and hides types, and keeps that in an attribute', async () => {
    const map = await crosswalkPage();
    expect(texts(map, '.cross-type')).to.include.members(['exact match 4', 'related 5', 'type not stated 1']);
    await click(box(map, 'related'));
    await settled(map);
    expect(map.getAttribute('associations')!.split(' ')).to.not.include('is-related-to');
    expect(takeaway(map)).to.match(/^7 of 14 .* Only these count: exact match, peer,/);
    expect(row(map, 'p1.2').getAttribute('aria-label')).to.include('no counterpart of the types shown');
    await click(box(map, 'related'));
    await settled(map);
    expect(map.hasAttribute('associations')).to.equal(false);
  });

  it('says that no type is shown', async () => {
    const map = await crosswalkPage({ attributes: { associations: 'none' } });
    expect(text(map, '.map-more')).to.equal('No type of association is shown. Check one of them.');
    expect(box(map, 'peer').checked).to.equal(false);
  });

  it('swaps sides, and puts another framework beside', async () => {
    const map = await crosswalkPage();
    await click(button(map, 'Swap sides'));
    await settled(map);
    expect([map.framework, map.frameworkBeside]).to.eql(['mentoring', 'practice']);
    expect(map.getAttribute('framework-beside')).to.equal('practice');
    expect(trees(map)[0]!.getAttribute('aria-label')).to.equal('Mentoring in Riverbend');
    expect(announced(map)).to.equal('Mentoring in Riverbend first, Riverbend teaching practice beside it.');
    const [, beside] = selects(map);
    beside!.value = 'leading';
    beside!.dispatchEvent(new Event('change'));
    await settled(map);
    expect(takeaway(map)).to.match(/^1 of 12 statements of Mentoring in Riverbend/);
  });

  it('has a table of every association and of what has none', async () => {
    const map = await crosswalkPage();
    await click(button(map, 'As a table'));
    await settled(map);
    expect(text(map, 'caption')).to.equal('16 associations and 5 statements without a counterpart');
    expect(inside(map).querySelectorAll('tbody tr')).to.have.lengthOf(21);
    expect(map.toTable().rows[0]!['type']!.text).to.equal('exact match');
    await click(button(map, 'Association'));
    await settled(map);
    expect(text(map, 'tbody td:nth-child(4)')).to.equal('exact match');
  });
});

describe('long frameworks', () => {
  it('are folded to domains that say how much of them has a counterpart', async () => {
    const map = await crosswalkPage({ plan: largeFrameworks() });
    expect(rows(map)).to.have.lengthOf(24);
    expect(row(map, 'a-d0').getAttribute('aria-expanded')).to.equal('false');
    expect(row(map, 'a-d0').getAttribute('aria-label')).to.equal(
      '1 Domain 1 of the first framework, 26 of 30 with a counterpart',
    );
  });

  it('open on demand, with details that say where the counterparts are', async () => {
    const map = await crosswalkPage({ plan: largeFrameworks() });
    await click(row(map, 'a-d1'));
    await settled(map);
    expect(map.getAttribute('open')).to.equal('a-d1');
    expect(rows(map)).to.have.lengthOf(24 + 35);
    expect(texts(map, '.frame-panel .details-row').length).to.be.above(1);
    await click(row(map, 'a-d1'));
    await settled(map);
    expect(rows(map)).to.have.lengthOf(24);
    expect(panelTitle(map)).to.equal(undefined);
  });

  it('show what is picked, wherever it is folded away, and its counterparts', async () => {
    const map = await crosswalkPage({ plan: largeFrameworks(), focus: 'a-s40' });
    expect(row(map, 'a-s40').getAttribute('aria-selected')).to.equal('true');
    expect(lit(map)).to.include('a-s40');
    expect(lit(map).length).to.be.above(1);
  });
});

describe('where there is no crosswalk', () => {
  it('says that one framework is not enough', async () => {
    const map = await crosswalkPage({ plan: oneFramework });
    expect(text(map, '.state')).to.equal(
      'This plan has one framework, Riverbend teaching practice. A crosswalk needs a second one beside it.',
    );
  });

  it('offers the frameworks that are associated', async () => {
    const map = await crosswalkPage({ plan: strangers, attributes: { framework: 'standards' } });
    expect(text(map, '.state')).to.include('No association between What learners learn and');
    await click(inside(map).querySelector('.cross-pairs button')!);
    await settled(map);
    expect(takeaway(map)).to.include('have a counterpart in Leading a Riverbend school');
  });

  it('says which framework there is not', async () => {
    const map = await crosswalkPage({ attributes: { framework: 'nowhere' } });
    expect(texts(map, '.notice-text').join()).to.include('no framework with the id nowhere');
    expect(trees(map)).to.have.lengthOf(2);
  });

  it('is not offered by a plan with one framework, and is by one with two', async () => {
    const one = await mapPage({
      plan: { ...oneFramework, activities: [{ id: 'a', title: 'Book club' }] },
    });
    expect(button(one, 'Crosswalk')).to.equal(undefined);
    const two = await mapPage({ plan: await districtPlan() });
    await click(button(two, 'Crosswalk'));
    await settled(two);
    expect(two.display).to.equal('crosswalk');
    await click(button(two, 'Map'));
    await settled(two);
    expect(inside(two).querySelector('.map-view')).to.not.equal(null);
  });
});

describe('everyone', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [1200, 360]) {
      it(`passes axe, ${theme}, ${width} px`, async () => {
        const map = await crosswalkPage({ theme, width, focus: 'p2' });
        await expect(map).to.be.accessible();
      });
    }
  }

  it('passes axe folded', async () => {
    const map = await crosswalkPage({ plan: largeFrameworks(4), attributes: { open: 'a-d2' } });
    await expect(map).to.be.accessible();
  });

  it('passes axe as a table', async () => {
    const map = await crosswalkPage();
    await click(button(map, 'As a table'));
    await settled(map);
    await expect(map).to.be.accessible();
  });

  it('passes axe without associations', async () => {
    const map = await crosswalkPage({ plan: strangers, attributes: { framework: 'standards' } });
    await expect(map).to.be.accessible();
  });

  if (canEmulateMedia)
    it('sees what is picked with forced colors', async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      const map = await crosswalkPage({ focus: 'p1.1' });
      const style = getComputedStyle(row(map, 'p1.1'));
      expect(style.outlineStyle).to.equal('solid');
      const rest = getComputedStyle(inside(map).querySelector('.cross-rest')!);
      expect(rest.opacity).to.equal('1');
      await emulateMedia({ 'forced-colors': 'none' });
    });
});
