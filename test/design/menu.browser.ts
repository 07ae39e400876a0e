import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Menu, menuButton, toolbar } from '../../src/design/index.js';
import { click, keys } from '../support/page.js';
import { clearPage, stage, type TestStage } from './stage.js';

describe('a menu', () => {
  let taken: string[];
  let page: TestStage;

  beforeEach(async () => {
    taken = [];
    let menu: Menu | undefined;
    const items = ['Picture', 'Table'].map((label) => ({
      label,
      hint: 'As it is',
      onClick: () => taken.push(label),
    }));
    page = await stage((own) => {
      menu ??= new Menu(own);
      const content = menuButton({ menu, label: 'Export', icon: 'download', items });
      return html`<div class="pd">
        <p>Elsewhere</p>
        <button>Before</button>
        ${toolbar({ label: 'Tools', items: content })}
      </div>`;
    });
  });

  afterEach(clearPage);

  const opener = () => page.find('[aria-expanded]');
  const isOpen = () => opener().getAttribute('aria-expanded') === 'true';
  const items = () => [...page.shadowRoot!.querySelectorAll<HTMLElement>('.menu-item')];
  const focused = () => page.shadowRoot!.activeElement;
  const press = async (...names: string[]) => {
    await keys(...names);
    await page.updateComplete;
  };

  it('opens, is gone through with Tab and arrow keys, and does what is chosen', async () => {
    opener().focus();
    await press('Enter');
    expect(isOpen()).to.equal(true);
    await press('Tab');
    expect(focused()).to.equal(items()[0]);
    await press('ArrowDown');
    expect(focused()).to.equal(items()[1]);
    await press('ArrowDown', 'ArrowUp');
    expect(focused()).to.equal(items()[1]);
    await press('Enter');
    expect(taken).to.eql(['Table']);
    expect(isOpen()).to.equal(false);
    expect(focused()).to.equal(opener());
  });

  it('closes on Escape, and the focus is where it was', async () => {
    await click(opener());
    await press('ArrowDown', 'ArrowDown', 'Escape');
    expect(isOpen()).to.equal(false);
    expect(focused()).to.equal(opener());
    expect(taken).to.eql([]);
  });

  it('closes on a press elsewhere, and when the focus goes on', async () => {
    await click(opener());
    await page.updateComplete;
    await click(page.find('p'));
    await page.updateComplete;
    expect(isOpen()).to.equal(false);
    opener().focus();
    await press('Enter');
    expect(isOpen()).to.equal(true);
    await press('Shift+Tab');
    expect(isOpen()).to.equal(false);
  });

  it('is accessible while it is open', async () => {
    await click(opener());
    await page.updateComplete;
    await expect(page).to.be.accessible();
  });

  it('stays on a narrow page', async () => {
    page.style.setProperty('width', '300px');
    await click(opener());
    await page.updateComplete;
    const list = page.find('.menu-list').getBoundingClientRect();
    const { left, right } = page.getBoundingClientRect();
    expect(list.left).to.be.at.least(left);
    expect(list.right).to.be.at.most(right);
  });
});
