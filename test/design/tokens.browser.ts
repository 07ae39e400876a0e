import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { toolButton } from '../../src/design/index.js';
import { canEmulateMedia, emulateMedia } from '../support/page.js';
import { contrast } from './contrast.js';
import { clearPage, pageStyle, stage } from './stage.js';

const buttons = () => html`
  <div class="pd">
    ${toolButton({ label: 'Save', emphasis: 'accent', onClick: () => undefined })}
    ${toolButton({ label: 'Pressed', pressed: true, onClick: () => undefined })}
  </div>
`;

/** A colour as the screen shows it, whatever notation the style has. */
function shown(colour: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const bytes = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const styleOf = async (selector: string, property: string, theme?: string) => {
  const element = await stage(buttons);
  if (theme) element.setAttribute('theme', theme);
  return shown(getComputedStyle(element.find(selector)).getPropertyValue(property));
};

describe('tokens', () => {
  afterEach(async () => {
    clearPage();
    if (canEmulateMedia) await emulateMedia();
  });

  it('have their defaults in both themes', async () => {
    expect(await styleOf('.pd', 'background-color', 'light')).to.equal('#ffffff');
    expect(await styleOf('.pd', 'color', 'light')).to.equal('#1b1d22');
    expect(await styleOf('.button-accent', 'background-color', 'light')).to.equal('#2f4ea0');
    expect(await styleOf('[aria-pressed]', 'background-color', 'light')).to.equal('#e9edf8');
    expect(await styleOf('.pd', 'background-color', 'dark')).to.equal('#15171b');
    expect(await styleOf('.button-accent', 'background-color', 'dark')).to.equal('#9db4f5');
    expect(await styleOf('[aria-pressed]', 'background-color', 'dark')).to.equal('#232c45');
  });

  it('take what the page sets on any ancestor', async () => {
    pageStyle('body { --pd-ink: #102030; --pd-text-dense: 17px; --pd-font: Georgia, serif; }');
    const element = await stage(buttons);
    element.setAttribute('theme', 'light');
    const wrapper = getComputedStyle(element.find('.pd'));
    expect(wrapper.color).to.equal('rgb(16, 32, 48)');
    expect(wrapper.fontFamily).to.equal('Georgia, serif');
    expect(getComputedStyle(element.find('.button-accent')).fontSize).to.equal('17px');
  });

  it('take what the page sets on the element', async () => {
    pageStyle('pd-test-stage { --pd-surface: #fff8f0; }');
    expect(await styleOf('.pd', 'background-color', 'light')).to.equal('#fff8f0');
  });

  it('recolour with --pd-accent alone', async () => {
    pageStyle('html { --pd-accent: rgb(0, 100, 60); }');
    expect(await styleOf('.button-accent', 'background-color', 'light')).to.equal('#00643c');
    expect(await styleOf('[aria-pressed]', 'color', 'light')).to.equal('#00643c');
    expect(await styleOf('[aria-pressed]', 'background-color', 'light')).not.to.equal('#e9edf8');
  });

  for (const brand of [
    '#ffcc00',
    '#003366',
    '#e53935',
    '#00897b',
    '#000000',
    '#ffffff',
    '#6a1b9a',
    '#ff6f00',
    '#00a0a0',
    '#777777',
  ]) {
    for (const theme of ['light', 'dark']) {
      it(`stay legible with the brand colour ${brand}, ${theme}`, async () => {
        pageStyle(`html { --pd-accent: ${brand}; }`);
        const soft = await styleOf('[aria-pressed]', 'background-color', theme);
        const words = await styleOf('[aria-pressed]', 'color', theme);
        const fill = await styleOf('.button-accent', 'background-color', theme);
        const onFill = await styleOf('.button-accent', 'color', theme);
        const surface = await styleOf('.pd', 'background-color', theme);
        expect(contrast(words, soft), 'accent words on accent-soft').to.be.at.least(4.5);
        expect(contrast(words, surface), 'accent words on surface').to.be.at.least(4.5);
        expect(contrast(onFill, fill), 'words on an accent fill').to.be.at.least(4.5);
      });
    }
  }

  it('let the page give a colour for each theme with light-dark()', async () => {
    pageStyle('html { --pd-ink: light-dark(#112233, #ddeeff); --pd-accent: light-dark(#aa0000, #ffbbbb); }');
    expect(await styleOf('.pd', 'color', 'light')).to.equal('#112233');
    expect(await styleOf('.pd', 'color', 'dark')).to.equal('#ddeeff');
    expect(await styleOf('.button-accent', 'background-color', 'light')).to.equal('#aa0000');
    expect(await styleOf('.button-accent', 'background-color', 'dark')).to.equal('#ffbbbb');
  });

  if (canEmulateMedia) {
    it('follow the preference of the reader unless the theme is set', async () => {
      await emulateMedia({ 'prefers-color-scheme': 'dark' });
      expect(await styleOf('.pd', 'background-color')).to.equal('#15171b');
      expect(await styleOf('.pd', 'background-color', 'auto')).to.equal('#15171b');
      expect(await styleOf('.pd', 'background-color', 'light')).to.equal('#ffffff');
    });

    it('are light on paper', async () => {
      await emulateMedia({ media: 'print', 'prefers-color-scheme': 'dark' });
      expect(await styleOf('.pd', 'background-color', 'dark')).to.equal('#ffffff');
      expect(await styleOf('.pd', 'color', 'dark')).to.equal('#1b1d22');
    });

    it('give way to forced colours, in the dark theme too', async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      pageStyle('body { --pd-surface: #ff0000; } .probe { background-color: Canvas; }');
      const probe = document.createElement('div');
      probe.className = 'probe';
      document.body.append(probe);
      const canvas = shown(getComputedStyle(probe).backgroundColor);
      const element = await stage(buttons);
      element.setAttribute('theme', 'dark');
      const property = getComputedStyle(element).getPropertyValue('--_surface').trim();
      expect(property).to.equal('Canvas');
      expect(canvas).to.match(/^#/);
    });

    it('stop motion for those who ask', async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      const element = await stage(buttons);
      expect(getComputedStyle(element).getPropertyValue('--_motion').trim()).to.equal('0ms');
    });
  }
});
