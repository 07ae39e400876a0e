import { expect } from '@open-wc/testing';
import { keys } from '../../support/page.js';
import { all, announced, focusedNode, inside, pathwayPage, settled, textsOf } from './pathway-page.js';

const mentor = { pathway: 'mentor', educator: 'e08' } as const;

/** Puts the focus on the row of a step, as Tab would. */
function stand(view: Element, node: string): void {
  all(view, `.step-row[data-node="${node}"]`)[0]!.focus();
}

describe('the path by keyboard', () => {
  it('has one stop a stage', async () => {
    const view = await pathwayPage(mentor);
    for (const stage of all(view, '.stage')) {
      expect(all(stage, '[data-key][tabindex="0"]')).to.have.lengthOf(1);
    }
    stand(view, 'mt-foundations');
    await settled(view);
    await keys('Tab');
    const active = inside(view).activeElement!;
    expect(active.closest('.stage')).to.equal(all(view, '.stage')[1]);
  });

  it('moves within a stage, to its ends and no further', async () => {
    const view = await pathwayPage(mentor);
    stand(view, 'mt-shadow');
    await keys('ArrowDown');
    expect(focusedNode(view)).to.equal('mt-foundations');
    await keys('End', 'ArrowDown');
    await settled(view);
    expect(focusedNode(view)).to.equal('mt-adults');
    expect(announced(view)).to.equal('End of the stage.');
    await keys('Home');
    expect(focusedNode(view)).to.equal('mt-shadow');
  });

  it('follows what builds on a step, says along what, and goes back', async () => {
    const view = await pathwayPage(mentor);
    stand(view, 'mt-observing');
    await keys('ArrowRight');
    expect(focusedNode(view)).to.equal('mt-mentee');
    await settled(view);
    expect(announced(view)).to.equal('needed by name, from Observing without judging, 1 of 1');
    await keys('Backspace');
    expect(focusedNode(view)).to.equal('mt-observing');
    await keys('ArrowRight', 'ArrowLeft');
    expect(focusedNode(view)).to.equal('mt-foundations');
    await keys(']');
    expect(focusedNode(view)).to.equal('mt-observing');
  });

  it('goes the other way on a page from right to left', async () => {
    const view = await pathwayPage({ ...mentor, dir: 'rtl' });
    stand(view, 'mt-observing');
    await keys('ArrowLeft');
    expect(focusedNode(view)).to.equal('mt-mentee');
  });

  it('opens details with Enter, keeps the focus, and lets go with Escape', async () => {
    const view = await pathwayPage(mentor);
    stand(view, 'mt-mentee');
    await keys('Enter');
    await settled(view);
    expect(textsOf(view, '.panel-title')).to.eql(['A year with a new colleague']);
    expect(focusedNode(view)).to.equal('mt-mentee');
    expect(announced(view)).to.equal('Details of A year with a new colleague are open.');
    await keys('Escape');
    await settled(view);
    expect(textsOf(view, '.panel-title')).to.eql(['Observing without judging']);
    await keys('Escape');
    expect(focusedNode(view)).to.equal(undefined);
  });

  it('finds a step by the letters that it begins with', async () => {
    const view = await pathwayPage(mentor);
    stand(view, 'mt-shadow');
    await keys('c');
    expect(focusedNode(view)).to.equal('mt-hard');
  });

  it('reaches every row of a list that scrolls', async () => {
    const view = await pathwayPage({ pathway: 'badges', educator: 'e17', show: 'all' });
    const list = inside(view).querySelector('.steps-window')!;
    const first = list.querySelector<HTMLElement>('.step-row')!;
    first.focus();
    const group = first.closest<HTMLElement>('[data-group]')!.dataset['group'];
    const places = new Set<string | undefined>([focusedNode(view)]);
    for (let press = 0; press < 15; press++) {
      await keys('ArrowDown');
      places.add(focusedNode(view));
    }
    expect(places.size).to.equal(16);
    const active = inside(view).activeElement!;
    expect(active.closest<HTMLElement>('[data-group]')?.dataset['group']).to.equal(group);
    expect(active.closest('.steps-window')).to.equal(list);
    expect(list.scrollTop).to.be.greaterThan(0);
  });
});
