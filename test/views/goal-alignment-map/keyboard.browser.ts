import { expect } from '@open-wc/testing';
import { click, focused, keys } from '../../support/page.js';
import {
  announced,
  button,
  focusedKey,
  mapPage,
  panelTitle,
  picksOf,
  row,
  rows,
  settled,
} from './map-page.js';

/** Into the map, past the toolbar. */
async function enter(map: Awaited<ReturnType<typeof mapPage>>): Promise<void> {
  button(map, 'Export').focus();
  await keys('Tab');
}

describe('the map by keyboard', () => {
  it('is one tab stop', async () => {
    const map = await mapPage();
    await enter(map);
    expect(focusedKey(map)).to.equal('vision:cedar-valley');
    expect(rows(map).filter((each) => each.tabIndex === 0)).to.have.lengthOf(1);
    await keys('Shift+Tab');
    expect(focused()).to.equal(button(map, 'Export'));
  });

  it('follows links with → and ←, and says along which', async () => {
    const map = await mapPage();
    await enter(map);
    await keys('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(focusedKey(map)).to.equal('competency:tp-1.2');
    await settled(map);
    expect(announced(map)).to.equal('strong link from Structured literacy in K-2, 1 of 2');
    await keys(']');
    expect(focusedKey(map)).to.equal('competency:tp-1.3');
    await keys('ArrowLeft');
    expect(focusedKey(map)).to.equal('goal:g-lit-fluency');
  });

  it('moves within a column with ↑ and ↓', async () => {
    const map = await mapPage();
    await enter(map);
    await keys('ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(focusedKey(map)).to.equal('goal:g-lit-k2');
  });

  it('opens details with Enter and keeps the focus where it is', async () => {
    const map = await mapPage();
    const picks = picksOf(map);
    await enter(map);
    await keys('ArrowRight', 'Enter');
    await settled(map);
    expect(panelTitle(map)).to.equal('Literacy by grade 3');
    expect(focusedKey(map)).to.equal('goal:g-literacy');
    expect(row(map, 'goal:g-literacy').getAttribute('aria-selected')).to.equal('true');
    expect(picks).to.eql([{ kind: 'goal', id: 'g-literacy' }]);
    expect(announced(map)).to.match(/^Details of Literacy by grade 3 are open/);
  });

  it('goes back with Backspace along the way one came', async () => {
    const map = await mapPage();
    await enter(map);
    await keys('ArrowRight', 'ArrowDown', 'ArrowRight', 'Backspace', 'Backspace');
    expect(focusedKey(map)).to.equal('goal:g-literacy');
  });

  it('leaves with Escape: first the details, then the map', async () => {
    const map = await mapPage();
    await enter(map);
    await keys('ArrowRight', 'Enter', 'Escape');
    await settled(map);
    expect(panelTitle(map)).to.equal(undefined);
    expect(focusedKey(map)).to.equal('goal:g-literacy');
    await keys('Escape');
    expect(focusedKey(map)).to.equal(undefined);
    await keys('Shift+Tab');
    expect(focusedKey(map)).to.equal('goal:g-literacy');
  });

  it('goes the other way on a page from right to left', async () => {
    const map = await mapPage({ dir: 'rtl' });
    await enter(map);
    await keys('ArrowLeft');
    expect(focusedKey(map)).to.equal('goal:g-literacy');
    const [vision, goal] = ['vision:cedar-valley', 'goal:g-literacy'].map((key) =>
      row(map, key).getBoundingClientRect(),
    );
    expect(vision!.left).to.be.greaterThan(goal!.right);
  });

  it('goes on from where one clicked', async () => {
    const map = await mapPage();
    await click(row(map, 'activity:a-coaching'));
    await settled(map);
    await keys('ArrowLeft');
    expect(focusedKey(map)).to.equal('competency:tp-1.2');
  });
});
