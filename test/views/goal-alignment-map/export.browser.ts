import { expect, waitUntil } from '@open-wc/testing';
import type { PdGoalAlignmentMap } from '../../../src/views/goal-alignment-map/goal-alignment-map.js';
import { browserName, canEmulateMedia, click, emulateMedia } from '../../support/page.js';
import { announced, inside, mapPage, settled } from './map-page.js';
import { hostilePlan } from './paper.js';

/** Files instead of downloads. */
const files: { name: string; blob: Blob }[] = [];
const { createObjectURL } = URL;
const { click: follow } = HTMLAnchorElement.prototype;

function keepFiles(): void {
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (!this.download) return follow.call(this);
    files.push({ name: this.download, blob: blobs.get(this.href)! });
  };
}

async function exported(map: PdGoalAlignmentMap, item: string): Promise<{ name: string; blob: Blob }> {
  const button = (words: string) =>
    [...inside(map).querySelectorAll<HTMLElement>('.menu button')].find((each) =>
      each.textContent!.trim().startsWith(words),
    )!;
  await click(button('Export'));
  await settled(map);
  await click(button(item));
  await waitUntil(() => files.length > 0, 'There is no file.', { timeout: 15_000 });
  await settled(map);
  return files.pop()!;
}

async function svgOf(map: PdGoalAlignmentMap): Promise<Document> {
  const { name, blob } = await exported(map, 'Picture, SVG');
  expect(name).to.equal('goal-alignment.svg');
  expect(blob.type).to.equal('image/svg+xml');
  const text = await blob.text();
  expect(text).to.not.match(/var\(|url\(|NaN|undefined|color-mix|oklch/);
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(svg.querySelector('parsererror')?.textContent).to.equal(undefined);
  return svg;
}

const fills = (svg: Document): ReadonlySet<string | null> =>
  new Set([...svg.querySelectorAll('[fill]')].map((each) => each.getAttribute('fill')));

describe('the map as a file', () => {
  beforeEach(keepFiles);

  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = follow;
    files.length = 0;
  });

  it('is an SVG that has every name, and stands alone', async () => {
    const map = await mapPage();
    const svg = await svgOf(map);
    const texts = [...svg.querySelectorAll('text')].map((text) => text.lastChild!.textContent!);
    for (const name of inside(map).querySelectorAll('.row-name:not(.row-clamped)'))
      for (const word of name.textContent!.split(/\s+/)) expect(texts.join(' ')).to.contain(word);
    expect(svg.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(svg.querySelector('desc')!.textContent).to.match(/^5 of 31 activities .* Drawn on /);
    expect(svg.querySelectorAll('[href], style, script, image, foreignObject').length).to.equal(0);
    for (const fill of fills(svg)) expect(fill).to.match(/^(none|#[0-9a-f]{6})$/);
    expect(announced(map)).to.equal('goal-alignment.svg is in your downloads.');
  });

  it('has the colours of its theme and brand', async () => {
    const map = await mapPage({ theme: 'dark', focus: 'g-literacy' });
    map.style.setProperty('--pd-surface', 'rgb(10, 20, 30)');
    map.style.setProperty('--pd-ink', 'color(srgb 1 1 0)');
    const svg = await svgOf(map);
    expect(svg.querySelector('rect')!.getAttribute('fill')).to.equal('#0a141e');
    expect([...fills(svg)]).to.include('#ffff00');
    expect(svg.querySelector('desc')!.textContent).to.contain('the thread of Literacy by grade 3');
  });

  it('takes any name for what it is', async () => {
    const map = await mapPage({ plan: hostilePlan });
    const svg = await svgOf(map);
    expect(svg.querySelector('script')).to.equal(null);
    expect(svg.documentElement.textContent).to.contain('</text><script>');
  });

  it('is a PNG of twice the size', async () => {
    const map = await mapPage();
    const svg = await svgOf(map);
    const { name, blob } = await exported(map, 'Picture, PNG');
    expect(name).to.equal('goal-alignment.png');
    const image = await createImageBitmap(blob);
    const side = (of: string) => Number(svg.documentElement.getAttribute(of));
    expect([image.width, image.height]).to.eql([side('width') * 2, side('height') * 2]);
  });

  it('is the links, or the table, for a spreadsheet', async () => {
    const map = await mapPage();
    for (const [item, file, start] of [
      ['Links', 'goal-alignment-links.csv', 'From: kind,'],
      ['Table', 'goal-alignment.csv', 'Name,'],
    ] as const) {
      const { name, blob } = await exported(map, item);
      expect(name).to.equal(file);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      expect([...bytes.slice(0, 3)]).to.eql([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(bytes)).to.match(new RegExp(`^${start}`));
    }
  });

  it('does not depend on how the map is shown', async () => {
    const wide = await svgOf(await mapPage());
    const narrow = await svgOf(await mapPage({ width: 360 }));
    expect(narrow.documentElement.getAttribute('viewBox')).to.equal(
      wide.documentElement.getAttribute('viewBox'),
    );
  });

  if (canEmulateMedia) {
    it('is drawn in the few colours that are forced', async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      const svg = await svgOf(await mapPage({ focus: 'g-literacy' }));
      await emulateMedia();
      const strokes = new Set(
        [...svg.querySelectorAll('[stroke]')].map((each) => each.getAttribute('stroke')),
      );
      expect(strokes.size).to.be.within(2, 5);
      expect(svg.querySelector('[opacity]')).to.equal(null);
    });
  }

  if (browserName === 'chromium') {
    it('is made on a page with a strict policy', async () => {
      const violations: string[] = [];
      const policy = document.createElement('iframe');
      policy.title = 'A page';
      policy.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; script-src ${location.origin}; style-src ${location.origin}; connect-src ${location.origin}; require-trusted-types-for 'script'">
        <script type="module" src="/src/define/pd-goal-alignment-map.ts"></script></head>
        <body><pd-goal-alignment-map></pd-goal-alignment-map></body></html>`;
      document.body.append(policy);
      await waitUntil(() => policy.contentDocument?.querySelector('pd-goal-alignment-map:defined'));
      const page = policy.contentDocument!;
      page.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        violations.push(violatedDirective),
      );
      const view = policy.contentWindow as unknown as typeof globalThis;
      const made: Blob[] = [];
      const create = view.URL.createObjectURL;
      view.URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return create.call(view.URL, blob);
      };
      view.HTMLAnchorElement.prototype.click = () => undefined;
      const map = page.querySelector('pd-goal-alignment-map') as PdGoalAlignmentMap;
      map.plan = hostilePlan;
      await settled(map);
      for (const item of ['SVG', 'PNG']) {
        inside(map).querySelector<HTMLElement>('.menu > button')!.click();
        await map.updateComplete;
        [...inside(map).querySelectorAll<HTMLElement>('.menu-item')]
          .find((each) => each.textContent!.includes(item))!
          .click();
        await waitUntil(() => made.some(({ type }) => type.includes(item.toLowerCase())));
      }
      expect(violations).to.eql([]);
      policy.remove();
    });
  }
});
