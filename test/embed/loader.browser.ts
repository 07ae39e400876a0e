import { expect } from '@open-wc/testing';
import { aWhile, loadedTags, pageWith, PLAN, shownMap, shownText, until } from './page.js';

const link = (fragment: string, href = PLAN): string => `<a href="${href}#${fragment}">Our plan</a>`;
const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('the loader on a page', () => {
  it('loads the module of a tag when the tag is there, and no other', async () => {
    const page = await pageWith('<p>Nothing of ours</p>');
    await aWhile();
    expect(loadedTags(page)).to.eql([]);
    page.body.append(page.createElement('pd-plan'));
    await until(() => page.defaultView!.customElements.get('pd-plan'));
    expect(loadedTags(page)).to.eql(['pd-plan']);
  });

  it('brings tags to life that were there before it, with their plan', async () => {
    const page = await pageWith(
      `<pd-plan src="${PLAN}"><section><pd-goal-alignment-map></pd-goal-alignment-map></section></pd-plan>`,
    );
    await shownMap(page);
    expect(loadedTags(page)).to.eql(['pd-goal-alignment-map', 'pd-plan']);
  });

  it('finds what is deep inside markup that comes later', async () => {
    const page = await pageWith('');
    const late = page.createElement('main');
    late.append(page.createElement('div'));
    late.firstElementChild!.append(page.createElement('pd-goal-alignment-map'));
    page.body.append(late);
    await until(() => page.querySelector('pd-goal-alignment-map:defined'));
  });

  it('leaves no name behind', async () => {
    const bare = await pageWith('', { times: 0 });
    const ours = await pageWith(link('pd-view=goal-alignment-map'));
    await shownMap(ours);
    const added = Object.getOwnPropertyNames(ours.defaultView).filter((name) => !(name in bare.defaultView!));
    // Lit keeps there what two copies of it must know of each other.
    expect(added.filter((name) => !/^lit[A-Z]|(Versions|Warnings)$/.test(name))).to.eql([]);
  });
});

describe('a placeholder', () => {
  it('gets the view inside it, and keeps its words as the fallback', async () => {
    const page = await pageWith(
      `<div class="pd-embed" id="place" data-pd-view="goal-alignment-map" data-src="${PLAN}" data-heading-level="4"
        data-onclick="alert(1)" data-id="g1" data-style="color: red"><b>Our plan</b></div>`,
    );
    const map = await shownMap(page);
    expect(map.parentElement?.id).to.equal('place');
    expect(attributesOf(map)).to.eql({ src: PLAN, 'heading-level': '4' });
    expect(map.textContent).to.equal('Our plan');
    expect(page.querySelectorAll('b')).to.have.lengthOf(1);
  });

  it('that is a link goes inside the view', async () => {
    const page = await pageWith(
      `<p>Here: <a class="pd-embed" data-pd-view="goal-alignment-map" data-display="table" href="${PLAN}">Our plan</a>.</p>`,
    );
    const map = await shownMap(page);
    expect(attributesOf(map)).to.eql({ src: PLAN, display: 'table' });
    expect(map.querySelector('a')?.getAttribute('href')).to.equal(PLAN);
    expect(page.querySelector('p')?.textContent).to.equal('Here: Our plan.');
  });

  it('of which a sanitizer left the class alone still says its view', async () => {
    const page = await pageWith(`<a class="pd-embed pd-goal-alignment-map" href="${PLAN}">Our plan</a>`);
    expect((await shownMap(page)).getAttribute('src')).to.equal(PLAN);
  });

  it('for a plan holds placeholders of views that share it', async () => {
    const page = await pageWith(
      `<div class="pd-embed" data-pd-view="plan" data-src="${PLAN}">
        <div class="pd-embed" data-pd-view="goal-alignment-map">Our plan</div></div>`,
    );
    const map = await shownMap(page);
    expect(map.closest('pd-plan')?.getAttribute('src')).to.equal(PLAN);
    expect(map.hasAttribute('src')).to.be.false;
  });

  it('of no view that is known stays what it is', async () => {
    const body = `<div class="pd-embed" data-pd-view="__proto__">A</div><div class="pd-embed">B</div>${link('pd-view=constructor')}`;
    const page = await pageWith(body);
    await aWhile();
    expect([...page.body.children].map(({ outerHTML }) => outerHTML).join('')).to.equal(body);
    expect(loadedTags(page)).to.eql([]);
  });
});

describe('a link whose fragment names a view', () => {
  it('becomes the view, with the rest of the fragment as attributes and the link as the fallback', async () => {
    const page = await pageWith(link('pd-view=goal-alignment-map&lang=es&focus=g1&display=table'));
    const map = await shownMap(page);
    expect(attributesOf(map)).to.eql({ lang: 'es', src: PLAN, focus: 'g1', display: 'table' });
    expect(map.firstElementChild?.outerHTML).to.contain(`href="${PLAN}#pd-view=`);
  });

  it('can give nothing but attributes of the view', async () => {
    const page = await pageWith(
      link(
        'pd-view=goal-alignment-map&onclick=alert(1)&style=color:red&id=x&class=y&slot=z&is=w&part=v&plan={}',
      ),
    );
    expect(attributesOf(await shownMap(page))).to.eql({ src: PLAN });
  });

  it('may lead to a page for people and name the plan beside it', async () => {
    const page = await pageWith(link(`pd-view=goal-alignment-map&src=${PLAN}`, '/pd/plan.html'));
    expect((await shownMap(page)).getAttribute('src')).to.equal(PLAN);
  });

  it('without an address takes the plan around it', async () => {
    const page = await pageWith(`<pd-plan src="${PLAN}">${link('pd-view=goal-alignment-map', '')}</pd-plan>`);
    expect((await shownMap(page)).hasAttribute('src')).to.be.false;
  });

  it('whose address a page can’t load runs nothing and says so', async () => {
    const page = await pageWith(
      '<a href="javascript:document.body.append(`ran`)#pd-view=goal-alignment-map">Our plan</a>',
    );
    const map = await until(() => page.querySelector('pd-goal-alignment-map:defined'));
    await until(() => shownText(map).includes('not one that a page can load'));
    expect(page.body.textContent).not.to.contain('ran');
  });

  it('comes alive when its address comes later', async () => {
    const page = await pageWith('<a>Our plan</a>');
    page.querySelector('a')!.href = `${PLAN}#pd-view=goal-alignment-map`;
    await shownMap(page);
  });

  it('can name a plan, and is then put into it once', async () => {
    const page = await pageWith(link('pd-view=plan'), { times: 2 });
    await until(() => page.querySelector('pd-plan:defined'));
    await aWhile();
    expect(page.querySelectorAll('pd-plan')).to.have.lengthOf(1);
    expect(page.querySelector('a')?.parentElement?.localName).to.equal('pd-plan');
  });

  it('inside a view is the fallback that its author wrote', async () => {
    const page = await pageWith(
      `<pd-goal-alignment-map src="${PLAN}">${link('pd-view=goal-alignment-map')}</pd-goal-alignment-map>`,
    );
    await shownMap(page);
    await aWhile();
    expect(page.querySelectorAll('pd-goal-alignment-map')).to.have.lengthOf(1);
  });
});

describe('what the loader leaves alone', () => {
  it('is everything inside an editor, until editing ends', async () => {
    const inside = `<pd-goal-alignment-map></pd-goal-alignment-map>${link('pd-view=goal-alignment-map')}
      <div class="pd-embed" data-pd-view="goal-alignment-map" contenteditable="false">Our plan</div>`;
    const page = await pageWith(`<article contenteditable>${inside}</article>`);
    const article = page.querySelector('article')!;
    await aWhile();
    expect(article.innerHTML).to.equal(inside);
    expect(loadedTags(page)).to.eql([]);
    article.removeAttribute('contenteditable');
    await until(() => page.querySelectorAll('pd-goal-alignment-map:defined').length === 3);
  });

  it('is what the page has closed to it', async () => {
    const page = await pageWith(`<ul data-pd-ignore><li>${link('pd-view=goal-alignment-map')}</li></ul>`);
    await aWhile();
    expect(loadedTags(page)).to.eql([]);
  });

  it('is a link of a picture', async () => {
    const page = await pageWith(
      `<svg><a href="${PLAN}#pd-view=goal-alignment-map"><text>Our plan</text></a></svg>`,
    );
    await aWhile();
    expect(loadedTags(page)).to.eql([]);
  });
});

describe('the loader, included twice', () => {
  it('brings each placeholder to life once', async () => {
    const page = await pageWith(
      `<div class="pd-embed" data-pd-view="goal-alignment-map" data-src="${PLAN}">A</div>${link('pd-view=goal-alignment-map')}`,
      { times: 2 },
    );
    await until(() => page.querySelectorAll('pd-goal-alignment-map').length === 2);
    await shownMap(page);
    await aWhile();
    expect(page.querySelectorAll('pd-goal-alignment-map')).to.have.lengthOf(2);
    expect(page.querySelector('a')?.parentElement?.localName).to.equal('pd-goal-alignment-map');
  });
});

describe('the loader beside a copy of the whole library', () => {
  it('loads nothing again', async () => {
    const head = '<script type="module" src="/test/embed/foreign-map.ts"></script>';
    const page = await pageWith(link('pd-view=goal-alignment-map&display=table'), { head });
    const map = await until(() => page.querySelector('pd-goal-alignment-map'));
    expect(loadedTags(page)).to.eql([]);
    expect(attributesOf(map)).to.eql({ display: 'table' });
  });
});
