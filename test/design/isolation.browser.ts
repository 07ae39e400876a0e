import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { frame, table, toolButton } from '../../src/design/index.js';
import { clearPage, pageStyle, stage, type TestStage } from './stage.js';

/** What the page may not change anywhere in a view. */
const CHECKED = [
  'color', 'font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'hyphens', 'letter-spacing',
  'line-height', 'list-style-type', 'pointer-events', 'text-align', 'text-indent', 'text-shadow', 'text-transform',
  'user-select', 'white-space', 'word-spacing', 'cursor', 'tab-size', 'width', 'height', 'padding-top', 'margin-top',
]; // prettier-ignore

const HOSTILE: Record<string, string> = {
  'a root of 62.5 %': 'html { font-size: 62.5%; }',
  'rules for everything':
    '* { text-transform: uppercase; line-height: 3; letter-spacing: 3px; font-family: cursive; color: red; }',
  'rules with !important': '* { text-transform: uppercase !important; font-size: 40px !important; }',
  'a column that does not wrap':
    'main { white-space: nowrap; font-variant: small-caps; text-indent: 40px; text-align: justify; hyphens: auto; }',
  'a column that cannot be used': 'main { pointer-events: none; user-select: none; cursor: wait; }',
  'rules for elements':
    'h2, p, button, td, th, table, input { font: 40px cursive; padding: 30px; margin: 30px; background: red; }',
};

const view = ({ sort, localize }: TestStage) =>
  frame({
    heading: 'Goal alignment',
    takeaway: '5 of 31 activities serve no goal.',
    toolbar: toolButton({ label: 'Export', icon: 'download', onClick: () => undefined }),
    picture: table({
      caption: 'Activities',
      columns: [{ key: 'name', label: 'Activity', kind: 'text' }],
      rows: [{ name: { text: 'Lesson study' } }],
      sort,
      localize,
    }),
    howToRead: html`Read from left to right.`,
  });

async function looks(): Promise<string[]> {
  const main = document.createElement('main');
  document.body.append(main);
  const element = await stage(view, main);
  const inside = [...(element.shadowRoot?.querySelectorAll('.pd, .pd *') ?? [])];
  return inside.map((part) => {
    const style = getComputedStyle(part);
    const values = CHECKED.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return `${part.localName}.${part.getAttribute('class')} { ${values.join('; ')} }`;
  });
}

describe('isolation from the page', () => {
  afterEach(clearPage);

  for (const [name, css] of Object.entries(HOSTILE)) {
    it(`keeps its look under ${name}`, async () => {
      const plain = await looks();
      clearPage();
      pageStyle(css);
      const hostile = await looks();
      expect(plain.length).to.be.greaterThan(20);
      expect(hostile).to.deep.equal(plain);
    });
  }

  it('hides with the page: hidden, and visibility of an ancestor', async () => {
    pageStyle('.folded { visibility: hidden; }');
    const element = await stage(view);
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    element.hidden = false;
    document.body.className = 'folded';
    expect(getComputedStyle(element.find('h2')).visibility).to.equal('hidden');
    document.body.className = '';
  });

  it('reads from right to left with the page', async () => {
    document.documentElement.dir = 'rtl';
    const element = await stage(view);
    expect(getComputedStyle(element.find('.pd')).direction).to.equal('rtl');
    expect(element.localize.dir()).to.equal('rtl');
  });

  it('keeps a readable width in a column that shrinks to fit', async () => {
    pageStyle('main { display: flex; }');
    const main = document.createElement('main');
    document.body.append(main);
    const element = await stage(view, main);
    expect(element.getBoundingClientRect().width).to.be.at.least(240);
  });
});
