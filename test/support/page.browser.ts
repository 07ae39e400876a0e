import { expect, fixture, html } from '@open-wc/testing';
import { canEmulateMedia, click, emulateMedia, focused, keys, viewport } from './page.js';

describe('test/support/page', () => {
  it('presses real keys and combinations', async () => {
    const box = await fixture<HTMLElement>(html`<div><button>One</button><input aria-label="Two" /></div>`);
    const [one, two] = box.children as unknown as [HTMLElement, HTMLInputElement];
    one.focus();
    await keys('Tab');
    expect(focused()).to.equal(two);
    await keys('a', 'b', 'Backspace', '+');
    expect(two.value).to.equal('a+');
    await keys('Shift+Tab');
    expect(focused()).to.equal(one);
  });

  it('clicks where the element is', async () => {
    let clicks = 0;
    const button = await fixture<HTMLElement>(html`<button @click=${() => (clicks += 1)}>One</button>`);
    await click(button);
    expect(clicks).to.equal(1);
  });

  it('sizes the page', async () => {
    await viewport(640);
    expect(innerWidth).to.equal(640);
    await viewport(800);
  });

  if (canEmulateMedia) {
    it('emulates media', async () => {
      await emulateMedia({ 'prefers-color-scheme': 'dark', 'forced-colors': 'active' });
      expect(matchMedia('(prefers-color-scheme: dark) and (forced-colors: active)').matches).to.equal(true);
      await emulateMedia();
    });
  }
});
