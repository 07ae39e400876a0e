import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import {
  errorState,
  frame,
  headingElement,
  problemNotice,
  segmented,
  table,
} from '../../src/design/index.js';
import type { ListedProblem, TableData } from '../../src/design/index.js';
import { registerLocale } from '../../src/locales/localize.js';
import { canEmulateMedia, click, emulateMedia, focused, keys } from '../support/page.js';
import { clearPage, stage, type TestStage } from './stage.js';

const people: TableData = {
  caption: 'People',
  columns: [
    { key: 'name', label: 'Name', kind: 'text' },
    { key: 'hours', label: 'Hours', kind: 'number' },
  ],
  rows: [
    { name: { text: 'Zoe' }, hours: { text: '10', sort: 10 } },
    { name: { text: 'Ana' }, hours: { text: 'unknown', tone: 'unknown' } },
    { name: { text: 'Ben' }, hours: { text: '9', sort: 9 } },
  ],
};

const drawTable = ({ sort, localize }: TestStage) =>
  html`<div class="pd">${table({ ...people, sort, localize })}</div>`;
const names = (element: TestStage) =>
  [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])].map((cell) => cell.textContent?.trim());
const sorts = (element: TestStage) =>
  [...(element.shadowRoot?.querySelectorAll('thead th') ?? [])].map((cell) => cell.getAttribute('aria-sort'));

afterEach(clearPage);

describe('table', () => {
  it('says by aria-sort and in words how it is sorted', async () => {
    const element = await stage(drawTable);
    expect(sorts(element)).to.deep.equal([null, null]);
    expect(names(element)).to.deep.equal(['Zoe', 'Ana', 'Ben']);
    const hours = element.find('thead th:nth-child(2) button');

    await click(hours);
    await element.updateComplete;
    expect(sorts(element)).to.deep.equal([null, 'ascending']);
    expect(names(element)).to.deep.equal(['Ben', 'Zoe', 'Ana']);
    expect(element.find('[role=status]').textContent).to.equal('Sorted by Hours, ascending.');

    await keys('Enter');
    await element.updateComplete;
    expect(focused()).to.equal(hours);
    expect(sorts(element)).to.deep.equal([null, 'descending']);
    expect(names(element)).to.deep.equal(['Zoe', 'Ben', 'Ana']);

    await keys('Space');
    await element.updateComplete;
    expect(sorts(element)).to.deep.equal([null, null]);
    expect(names(element)).to.deep.equal(['Zoe', 'Ana', 'Ben']);
  });

  it('does not widen a narrow page: it scrolls in a region that takes the focus', async () => {
    const column = document.createElement('div');
    column.style.width = '120px';
    document.body.append(column);
    const element = await stage(drawTable, column);
    const region = element.find('[role=region]');
    expect(element.getBoundingClientRect().width).to.equal(120);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    region.focus();
    expect(focused()).to.equal(region);
  });

  it('is accessible', async () => {
    const element = await stage(drawTable);
    await expect(element).to.be.accessible();
  });
});

if (canEmulateMedia) {
  describe('table on paper', () => {
    afterEach(() => emulateMedia());

    it('has a head that a browser paints on every page: nothing in it sticks or is a box of its own', async () => {
      const element = await stage(drawTable);
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(element.find('thead th')).position).to.equal('static');
      expect(getComputedStyle(element.find('thead button')).display).to.equal('contents');
    });
  });
}

describe('problem notice', () => {
  const problems: ListedProblem[] = Array.from({ length: 250 }, (_, index) => ({
    severity: 'error',
    message: `Problem ${index}.`,
    pointer: `/goals/${index}`,
    setAside: true,
  }));
  const draw = ({ problemList, localize }: TestStage) =>
    html`<div class="pd">${problemNotice({ problems, list: problemList, localize })}</div>`;
  const rows = (element: TestStage) => element.shadowRoot?.querySelectorAll('.problem').length;

  it('opens by one click, shows a hundred, and all when asked', async () => {
    const element = await stage(draw);
    expect(element.find('[role=status]').textContent).to.equal(
      '250 records were set aside, in whole or in part.',
    );
    expect(rows(element)).to.equal(0);
    element.find('.notice > button').click();
    await element.updateComplete;
    expect(rows(element)).to.equal(100);
    expect(element.find('.problem').innerText).to.match(/Error\s+Problem 0\.\s+at \/goals\/0/);
    expect(element.find('.problems-rest').innerText).to.contain('and 150 more');
    element.find('.problems-rest button').click();
    await element.updateComplete;
    expect(rows(element)).to.equal(250);
    await expect(element).to.be.accessible();
  });
});

describe('frame', () => {
  it('has its parts in order, under a heading of the level asked for', async () => {
    const element = await stage(() =>
      frame({
        heading: 'H',
        headingLevel: 4,
        takeaway: 'T',
        toolbar: 'B',
        notices: 'N',
        picture: 'P',
        panel: 'D',
        howToRead: 'R',
      }),
    );
    const parts = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map((part) =>
      part.getAttribute('part'),
    );
    expect(parts).to.deep.equal([
      'heading',
      'takeaway',
      'toolbar',
      'notices',
      'picture',
      'panel',
      'how-to-read',
    ]);
    expect(element.find('#heading').localName).to.equal('h4');
    await expect(element).to.be.accessible();
  });

  it('brings any level into the range of headings', async () => {
    for (const [level, name] of [
      [0, 'h2'],
      [-3, 'h1'],
      [9, 'h6'],
      [NaN, 'h2'],
      [3.2, 'h3'],
    ] as const) {
      const element = await stage(() => headingElement(level, 'x', 'x', 'x'));
      expect(element.find('#x').localName).to.equal(name);
    }
  });
});

describe('states and controls', () => {
  it('offer a retry that can be pressed', async () => {
    let pressed = 0;
    const element = await stage(
      ({ localize }) =>
        html`<div class="pd">
          ${errorState({ localize, text: 'Not found.', onRetry: () => (pressed += 1) })}
        </div>`,
    );
    expect(element.find('[role=alert]').innerText).to.contain('Not found.');
    element.find('button').click();
    expect(pressed).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('report a choice only when it is another one', async () => {
    const chosen: string[] = [];
    const options = ['map', 'table'].map((value) => ({ value, label: value }));
    const element = await stage(
      () =>
        html`<div class="pd">
          ${segmented({ label: 'Show as', value: 'map', options, onChange: (value) => chosen.push(value) })}
        </div>`,
    );
    element.find('[aria-pressed=true]').click();
    element.find('[aria-pressed=false]').click();
    expect(chosen).to.deep.equal(['table']);
  });
});

describe('language', () => {
  const close = (element: TestStage) => element.shadowRoot?.textContent?.trim();
  const settled = async (element: TestStage) => {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  };
  const draw = ({ localize }: TestStage) => localize.term('close');

  it('is that of the nearest ancestor, through shadow roots, and follows it', async () => {
    const outer = document.createElement('div');
    const host = outer.appendChild(document.createElement('div'));
    outer.lang = 'es-MX';
    document.body.append(outer);
    const element = await stage(draw, host.attachShadow({ mode: 'open' }) as unknown as Element);
    // The words of a language come when a page speaks it.
    await waitUntil(() => close(element) === 'Cerrar');
    host.lang = 'en';
    await settled(element);
    expect(close(element)).to.equal('Close');
    host.removeAttribute('lang');
    await settled(element);
    expect(close(element)).to.equal('Cerrar');
  });

  it('falls back to English, and takes a language registered later, key by key', async () => {
    document.documentElement.lang = 'cy';
    const element = await stage(draw);
    expect(close(element)).to.equal('Close');
    registerLocale({ $code: 'cy', $name: 'Cymraeg', $dir: 'ltr', close: 'Cau' });
    await settled(element);
    expect(close(element)).to.equal('Cau');
    expect(element.localize.term('retry')).to.equal('Try again');
  });

  it('survives nonsense in lang', async () => {
    document.documentElement.lang = '???';
    const element = await stage(draw);
    expect(close(element)).to.equal('Close');
    expect(element.localize.number(1234)).to.equal('1,234');
  });
});
