import { expect } from '@open-wc/testing';
import { largeFrameworks } from '../../../../stories/views/goal-alignment-map.crosswalk-plans.js';
import { click, keys } from '../../../support/page.js';
import { announced, button, focusedKey, inside, panelTitle, row, settled } from '../map-page.js';
import { crosswalkPage, text, texts, trees } from './crosswalk-page.js';

describe('the crosswalk on a narrow page', () => {
  for (const width of [280, 360, 560]) {
    it(`is a list without a scroll bar at ${width} px`, async () => {
      const map = await crosswalkPage({ width, focus: 'p2.2' });
      expect(trees(map)).to.have.lengthOf(0);
      expect(map.scrollWidth).to.be.at.most(width);
      const wide = [...inside(map).querySelectorAll('.pd *')].filter(
        (each) =>
          each.getBoundingClientRect().right > map.getBoundingClientRect().right + 0.5 &&
          !each.closest('.visually-hidden'),
      );
      expect(wide.map((each) => each.className)).to.eql([]);
    });
  }

  it('names the counterparts of each statement, and opens them in full', async () => {
    const map = await crosswalkPage({ width: 360 });
    const item = row(map, 'p2.2');
    expect(item.textContent!.replace(/\s+/gu, ' ').trim()).to.equal(
      '2.2 Shows each new step before learners try it exact match: B2 Models a step, then hands it over; and 1 more',
    );
    expect(row(map, 'p1.4').textContent).to.include('no counterpart');
    await click(item);
    await settled(map);
    expect(item.getAttribute('aria-expanded')).to.equal('true');
    expect(texts(map, '.cross-counterpart')).to.have.lengthOf(2);
    expect(texts(map, '.thread-loose')).to.eql([
      'C1 Keeps a journal of conversations',
      'C2 Meets other mentors every month',
    ]);
  });

  it('opens a domain in place', async () => {
    const map = await crosswalkPage({ width: 360, plan: largeFrameworks() });
    await click(row(map, 'a-d0'));
    await settled(map);
    expect(row(map, 'a-d0').getAttribute('aria-expanded')).to.equal('true');
    expect(row(map, 'a-s0').textContent).to.include('1.1.1 Statement 1');
  });
});

describe('the crosswalk by keyboard', () => {
  const enter = async (map: Parameters<typeof row>[0]) => {
    row(map, 'p1').focus();
    await settled(map);
  };

  it('has one tab stop in each framework', async () => {
    const map = await crosswalkPage();
    const stops = trees(map).map((tree) => tree.querySelectorAll('[tabindex="0"]').length);
    expect(stops).to.eql([1, 1]);
    await enter(map);
    await keys('Tab');
    expect(focusedKey(map)).to.equal('m-a');
  });

  it('moves down a framework, over to a counterpart, and on to the others', async () => {
    const map = await crosswalkPage();
    await enter(map);
    await keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(focusedKey(map)).to.equal('m-a2');
    await settled(map);
    expect(announced(map)).to.equal('peer: 1.3 Keeps notes on how learners explain their thinking. 1 of 3.');
    await keys(']');
    expect(focusedKey(map)).to.equal('m-a3');
    await settled(map);
    expect(announced(map)).to.match(/^precedes: 1\.3 Keeps notes .* 2 of 3\.$/);
    await keys('Backspace');
    expect(focusedKey(map)).to.equal('p1.3');
    await keys('ArrowDown', 'ArrowRight');
    await settled(map);
    expect(focusedKey(map)).to.equal('p1.4');
    expect(announced(map)).to.equal('No counterpart from here.');
  });

  it('picks with Enter, lets go with Escape, and leaves with another', async () => {
    const map = await crosswalkPage();
    await enter(map);
    await keys('ArrowDown', 'Enter');
    await settled(map);
    expect(panelTitle(map)).to.match(/^Finds out what each learner/);
    expect(focusedKey(map)).to.equal('p1.1');
    await keys('Escape');
    await settled(map);
    expect(panelTitle(map)).to.equal(undefined);
    await keys('Escape');
    await settled(map);
    expect(focusedKey(map)).to.equal(undefined);
  });

  it('mirrors its keys on a page that runs from right to left', async () => {
    const map = await crosswalkPage({ dir: 'rtl' });
    await enter(map);
    await keys('ArrowDown', 'ArrowLeft');
    expect(focusedKey(map)).to.equal('m-a1');
    await keys('ArrowRight');
    expect(focusedKey(map)).to.equal('p1.1');
  });

  it('opens and folds a domain, and keeps the focus on it', async () => {
    const map = await crosswalkPage({ plan: largeFrameworks() });
    row(map, 'a-d0').focus();
    await keys('Enter');
    await settled(map);
    expect(row(map, 'a-d0').getAttribute('aria-expanded')).to.equal('true');
    expect(focusedKey(map)).to.equal('a-d0');
    await keys('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Enter');
    await settled(map);
    expect(row(map, 'a-d0').getAttribute('aria-expanded')).to.equal('false');
    await keys(' ');
    await settled(map);
    expect(panelTitle(map)).to.equal('Domain 1 of the first framework');
    expect(row(map, 'a-d0').getAttribute('aria-expanded')).to.equal('false');
  });

  it('gives the focus back when details are closed', async () => {
    const map = await crosswalkPage({ focus: 'p2.1' });
    await click(button(map, 'Close'));
    await settled(map);
    expect(focusedKey(map)).to.equal('p2.1');
    expect(text(map, '.frame-panel')).to.equal('');
  });
});
