// Connecting in the picture itself: with the keys, by dragging, and by pressing one handle and then a row.
import { expect } from '@open-wc/testing';
import { click, drag, drop, focused, keys } from '../../support/page.js';
import { editPage, plan, type MapEditPage } from './edit-page.js';

const line = (page: MapEditPage): string => page.find('.map-edit-line path').getAttribute('d') ?? '';

async function connecting(from: string, options: Parameters<typeof editPage>[0] = {}): Promise<MapEditPage> {
  const page = await editPage(options);
  page.row(from).focus();
  await keys('F2');
  await page.drawn();
  return page;
}

describe('connecting with the keys', () => {
  it('goes from an activity to the goals with F2, says how, and connects with Enter', async () => {
    const page = await connecting('activity:tips');
    expect(page.announced).to.equal(
      'Connecting Email tips. Choose a goal with the arrow keys and press Enter. Escape cancels',
    );
    expect(page.focusedKey).to.equal('goal:lit');
    expect(line(page)).to.match(/^M/);
    await expect(page.map).to.be.accessible();
    await keys('ArrowDown', 'ArrowRight');
    expect(page.focusedKey, 'only goals are on the way').to.equal('goal:k2');
    await keys('End', 'Home', 'ArrowUp', 'ArrowDown', 'Enter');
    await page.drawn();
    expect(page.links('tips')).to.eql([{ goalId: 'k2' }]);
    expect(page.focusedKey).to.equal('activity:tips');
    expect(page.find<HTMLElement>('.panel-title').innerText, 'its strength can be said now').to.equal(
      'Email tips',
    );
    expect(line(page)).to.equal('');
    expect(page.announced).to.match(/^Email tips serves Structured literacy in K-2 now/);
    await keys('Control+z');
    await page.drawn();
    expect(page.links('tips')).to.equal(undefined);
    expect(page.focusedKey).to.equal('activity:tips');
  });

  it('goes from a goal to the activities as well, and keeps what is picked', async () => {
    const page = await connecting('goal:math', { pick: 'goal:lit' });
    expect(page.focusedKey).to.match(/^activity:/);
    await keys('Home', 'Enter');
    await page.drawn();
    expect(page.focusedKey).to.equal('goal:math');
    expect(page.last?.name).to.equal('linkActivity');
    expect(page.find<HTMLElement>('.panel-title').innerText).to.equal('Literacy by grade 3');
  });

  it('lets go with Escape, goes back, and says so', async () => {
    const page = await connecting('activity:tips');
    await keys('ArrowDown', 'Escape');
    await page.drawn();
    expect(page.announced).to.equal('Nothing is connected');
    expect(page.focusedKey).to.equal('activity:tips');
    expect(page.editing.edits).to.eql([]);
    await keys('ArrowUp');
    expect(page.focusedKey, 'the keys are those of the tree again').to.match(/^activity:/);
  });

  it('says that two are connected already, and that what is unknown cannot be', async () => {
    const page = await connecting('activity:inst');
    expect(page.focusedKey, 'begins at what it serves').to.equal('goal:k2');
    await keys('Enter');
    await page.drawn();
    expect(page.announced).to.equal('Phonics institute serves Structured literacy in K-2 already');
    await keys('F2', 'End', 'Enter');
    await page.drawn();
    expect(page.announced).to.equal('A group or an unknown entry can’t be connected');
    expect(page.editing.edits).to.eql([]);
  });

  it('leaves F2 alone while one reads, and says in the tree’s description what it does', async () => {
    const page = await editPage({ isReading: true });
    page.row('activity:tips').focus();
    await keys('F2');
    expect(page.focusedKey).to.equal('activity:tips');
    expect(page.find('#map-help').textContent).not.to.contain('F2 connects');
    page.find<HTMLElement>('.tool-edit button').click();
    await page.drawn();
    expect(page.find('#map-help').textContent).to.contain('F2 connects an activity and a goal.');
  });

  it('opens a group on the way, and goes on inside; letters lead to names', async () => {
    const under = (n: number) => ({
      id: `s${n}`,
      title: `${n % 2 ? 'Odd' : 'Even'} goal ${n}`,
      level: 'school',
      supports: [{ goalId: 'lit' }],
    });
    const folded = { ...plan, goals: [...plan.goals!, ...Array.from({ length: 60 }, (_, n) => under(n))] };
    const page = await connecting('activity:tips', { plan: folded });
    await keys('ArrowDown');
    const group = page.focusedKey!;
    expect(page.row(group).ariaLabel).to.contain('goals');
    await keys('Enter');
    await page.drawn();
    expect(page.has('.row[data-key="goal:s0"]')).to.be.true;
    expect(page.focusedKey).to.equal(group);
    expect(page.editing.edits).to.eql([]);
    await keys('o', 'Enter');
    await page.drawn();
    expect(page.links('tips')).to.eql([{ goalId: 's1' }]);
    expect(page.focusedKey).to.equal('activity:tips');
  });

  it('gives the focus away with Tab and forgets', async () => {
    const page = await connecting('activity:tips');
    await keys('Tab');
    await page.drawn();
    expect(line(page)).to.equal('');
    await page.pick('goal:math');
    expect(page.editing.edits).to.eql([]);
  });
});

for (const dir of ['ltr', 'rtl'] as const) {
  describe(`connecting with a pointer, ${dir}`, () => {
    it('drags the handle of an activity to a goal, shows the line and where it ends', async () => {
      const page = await editPage({ dir });
      await drag(page.handle('activity:tips'), page.row('goal:math'));
      await page.drawn();
      expect(line(page)).to.match(/^M/);
      const [target, row] = [page.find('.map-edit-target'), page.row('goal:math')].map((element) =>
        element.getBoundingClientRect(),
      );
      expect(target!.left).to.be.closeTo(row!.left, 1);
      expect(target!.top).to.be.closeTo(row!.top, 1);
      await drop(page.row('goal:math'));
      await page.drawn();
      expect(page.links('tips')).to.eql([{ goalId: 'math' }]);
      expect(page.has('.map-edit-target')).to.be.false;
      expect(page.find<HTMLElement>('.panel-title').innerText).to.equal('Email tips');
    });

    it('follows the pointer where there is nothing to end at', async () => {
      const page = await editPage({ dir });
      const heading = page.find('.frame-takeaway');
      await drag(page.handle('activity:tips'), heading);
      await page.drawn();
      const [, x, y] = /,([\d.-]+),([\d.-]+)$/.exec(line(page))!.map(Number);
      const layer = page.find('.map-edit').getBoundingClientRect();
      const at = heading.getBoundingClientRect();
      const middle = at.left + at.width / 2;
      expect(x!).to.be.closeTo(dir === 'rtl' ? layer.right - middle : middle - layer.left, 1.5);
      expect(y!).to.be.closeTo(at.top + at.height / 2 - layer.top, 1.5);
      await drop(heading);
      await page.drawn();
      expect(page.announced).to.equal('Nothing is connected');
    });
  });
}

describe('connecting with a pointer', () => {
  it('lets go with Escape while one drags', async () => {
    const page = await editPage();
    await drag(page.handle('activity:tips'), page.row('goal:math'));
    await keys('Escape');
    await page.drawn();
    expect(line(page)).to.equal('');
    await drop(page.row('goal:math'));
    await page.drawn();
    expect(page.editing.edits).to.eql([]);
    expect(page.announced).to.equal('Nothing is connected');
  });

  it('takes no link twice, and none between two goals', async () => {
    const page = await editPage();
    await drag(page.handle('activity:inst'), page.row('goal:k2'));
    await page.drawn();
    expect(page.has('.map-edit-target')).to.be.false;
    await drop(page.row('goal:k2'));
    await page.drawn();
    expect(page.announced).to.contain('already');
    await drag(page.handle('goal:lit'), page.row('goal:math'));
    await drop(page.row('goal:math'));
    await page.drawn();
    expect(page.editing.edits).to.eql([]);
  });

  it('needs no dragging: one handle is pressed, then a row, and anything else lets go', async () => {
    const page = await editPage();
    await click(page.handle('activity:tips'));
    await page.drawn();
    expect(page.announced).to.match(/^Connecting Email tips/);
    await click(page.row('goal:math'));
    await page.drawn();
    expect(page.links('tips')).to.eql([{ goalId: 'math' }]);
    await click(page.handle('goal:lit'));
    await page.drawn();
    await click(page.handle('activity:inst'));
    await page.drawn();
    expect(page.links('inst')).to.eql([{ goalId: 'k2', strength: 'strong' }, { goalId: 'lit' }]);
    await click(page.handle('activity:tips'));
    await page.drawn();
    await click(page.find('.frame-takeaway'));
    await page.drawn();
    expect(line(page)).to.equal('');
    await click(page.row('goal:k2'));
    await page.drawn();
    expect(page.editing.edits).to.have.lengthOf(2);
    expect(focused(), 'the press picked the goal').to.not.equal(null);
    expect(page.find<HTMLElement>('.panel-title').innerText).to.equal('Structured literacy in K-2');
  });

  it('takes a finger’s taps for presses', async () => {
    const page = await editPage();
    const tap = (element: HTMLElement) => {
      const init = { bubbles: true, composed: true, button: 0, pointerType: 'touch' } as const;
      element.dispatchEvent(new PointerEvent('pointerdown', init));
      element.dispatchEvent(new PointerEvent('pointerup', init));
      element.click();
    };
    tap(page.handle('activity:tips'));
    await page.drawn();
    tap(page.row('goal:lit'));
    await page.drawn();
    expect(page.links('tips')).to.eql([{ goalId: 'lit' }]);
  });
});
