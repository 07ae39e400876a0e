import { expect } from '@open-wc/testing';
import '../../../src/define/index.js';
import { planSource } from '../../../src/store/plan-registry.js';
import {
  alone,
  arabic,
  longNames,
  many,
  noGoals,
  unknowns,
  whole,
} from '../../../stories/views/growth-plan-card/plans.js';
import { canEmulateMedia, click, emulateMedia, focused, keys } from '../../support/page.js';
import { all, button, cardPage, inside, picksOf, providerOf, settled, textsOf } from './card-page.js';

const widest = (element: Element): number => Math.max(0, element.scrollWidth - element.clientWidth);

describe('the card of one educator', () => {
  it('is a region with a useful name', async () => {
    const card = await cardPage();
    expect(inside(card).querySelector('section.frame')!.getAttribute('aria-label')).to.equal(
      'Growth plan of Educator 17, 2026–27',
    );
  });

  it('has its headings at the levels under its own', async () => {
    const card = await cardPage({ headingLevel: 3 });
    expect(textsOf(card, 'h3')).to.eql(['Educator 17']);
    expect(textsOf(card, 'h4').map((text) => text.slice(0, 20))).to.eql([
      'Next step',
      'Reviews',
      'Goal 1: I teach phon',
      'Goal 2: By the end o',
      'Hours',
      'Sign-offs',
    ]);
    expect(textsOf(card, 'h5')).to.include.members(['Serves', 'Level', 'Actions', 'Reflection', 'Evidence']);
  });

  it('says the next step in the words of the action, with the reason', async () => {
    const card = await cardPage();
    expect(textsOf(card, '.next-text')).to.eql(['Film one phonics lesson, watch it with the coach']);
    expect(textsOf(card, '.next-reason strong')).to.eql(['11 days overdue']);
  });

  it('says of every action what, how long, how far and by when', async () => {
    const card = await cardPage();
    expect(textsOf(card, '.action').map((text) => text.replaceAll('\u00a0', ' '))).to.include.members([
      'Structured literacy institute, first day 6 h done Aug 14, 2026',
      'Film one phonics lesson, watch it with the coach overdue 11 days Nov 13, 2026',
    ]);
  });

  it('hides its pictures and not their sentences', async () => {
    const card = await cardPage();
    for (const picture of all<SVGElement>(card, 'svg:not(svg svg)')) {
      const hidden = picture.closest('[aria-hidden="true"]');
      expect(hidden, picture.outerHTML.slice(0, 80)).to.not.equal(null);
    }
    const [sentence] = textsOf(card, '.level-sentence');
    expect(sentence).to.match(
      /^Up one since the start; target 3 Proficient by May 2027\. The scale has 4 levels/,
    );
  });

  it('has no control that changes anything while it is not editable', async () => {
    const card = await cardPage();
    expect(button(card, 'Edit plan')).to.equal(undefined);
    expect(all(card, 'input, textarea')).to.eql([]);
  });

  it('passes axe, light and dark', async function () {
    this.timeout(20_000);
    for (const theme of ['light', 'dark'] as const) {
      const card = await cardPage({ theme });
      await expect(card).to.be.accessible({ ignoredRules: ['region'] });
    }
  });
});

describe('picking', () => {
  it('takes a stop of the thread to every view, and lets go of it again', async () => {
    const card = await cardPage();
    const picks = picksOf(card);
    const stop = all(card, '.stop-button').find((each) => each.textContent!.includes('Literacy by grade 3'))!;
    await click(stop);
    await settled(card);
    expect(picks).to.eql([{ kind: 'goal', id: 'g-read' }]);
    expect(stop.getAttribute('aria-pressed')).to.equal('true');
    expect(all(card, '.goal-picked')).to.have.lengthOf(2);
    stop.focus();
    await keys('Enter');
    await settled(card);
    expect(picks.at(-1)).to.equal(null);
  });

  it('follows what is picked elsewhere', async () => {
    const card = await cardPage({ plan: many(3), audience: 'staff' });
    const { store } = providerOf(card)[planSource];
    store.select({ kind: 'growth-plan', id: 'gp2' });
    await settled(card);
    expect(textsOf(card, '.frame-heading')).to.eql(['Educator 19']);
    store.select({ kind: 'educator', id: 'p1' });
    await settled(card);
    expect(textsOf(card, '.frame-heading')).to.eql(['Educator 18']);
    store.select({ kind: 'goal', id: 'g-read' });
    await settled(card);
    expect(textsOf(card, '.frame-heading')).to.eql(['Educator 18']);
  });

  it('offers the other plans of the document', async () => {
    const card = await cardPage({ plan: many(3), audience: 'staff' });
    const [select] = all<HTMLSelectElement>(card, '.frame-toolbar select');
    expect([...select!.options].map((option) => option.label)).to.eql([
      'Educator 17',
      'Educator 18',
      'Educator 19',
    ]);
    select!.value = 'gp1';
    select!.dispatchEvent(new Event('change'));
    await settled(card);
    expect(textsOf(card, '.frame-heading')).to.eql(['Educator 18']);
  });

  it('goes to a goal with the focus', async () => {
    const card = await cardPage();
    await click(button(card, 'Go to goal 1'));
    expect(focused()!.id).to.equal('goal-1');
  });
});

describe('the table twin', () => {
  it('shows and returns the same rows', async () => {
    const card = await cardPage();
    await click(button(card, 'As a table'));
    await settled(card);
    expect(all(card, 'table tbody tr')).to.have.lengthOf(card.toTable().rows.length);
    expect(all(card, '.row')).to.eql([]);
    await click(button(card, 'As a card'));
    await settled(card);
    expect(all(card, '.goal-row')).to.have.lengthOf(2);
  });
});

describe('who looks', () => {
  it('says to staff that reflections are not shown', async () => {
    const card = await cardPage({ audience: 'staff' });
    expect(textsOf(card, '.goal-row')[0]).to.include('Reflections are the educator’s own');
    expect(inside(card).textContent).to.not.include('rush the blending');
  });

  it('shows the public no names, levels, reviews or reflections, and says so', async () => {
    const card = await cardPage({ audience: 'public' });
    const text = inside(card).textContent!;
    for (const hidden of ['Educator 17', 'Level 2', 'mid-year review', 'rush the blending', 'agreed']) {
      expect(text).to.not.include(hidden);
    }
    expect(textsOf(card, '.withheld')[0]).to.include('They are not shown here.');
  });
});

describe('what is missing', () => {
  it('is said, and no number stands for it', async () => {
    const card = await cardPage({ plan: unknowns });
    const [goal] = textsOf(card, '.goal-row');
    for (const part of ['No action yet.', 'No evidence yet.', 'No reflection yet.', 'Nobody is named yet.']) {
      expect(goal).to.include(part);
    }
    expect(textsOf(card, '.figure')).to.eql(['unknown', 'unknown'].slice(0, all(card, '.figure').length));
  });

  it('is told of a plan without goals, and of a document without plans', async () => {
    const card = await cardPage({ plan: noGoals });
    expect(textsOf(card, '.frame-takeaway')).to.eql(['This plan has no goals yet.']);
    const none = await cardPage({ plan: { schemaVersion: '1.0' } });
    expect(inside(none).textContent).to.include('This document holds no growth plan yet.');
    const other = await cardPage({ growthPlan: 'gone' });
    expect(inside(other).textContent).to.include('There is no growth plan with this id');
  });

  it('is told of a document with one growth plan and nothing else', async () => {
    const card = await cardPage({ plan: alone });
    expect(all(card, '.goal-row')).to.have.lengthOf(2);
    expect(inside(card).textContent).to.include('unknown (g-k2)');
    expect(inside(card).textContent).to.include('No requirement for renewal is known.');
  });
});

describe('text of the plan', () => {
  it('becomes no markup and no dangerous link', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const goal = {
      id: 'g',
      statement: evil,
      actions: [{ id: 'a', text: evil }],
      evidence: [{ id: 'e', title: evil, url: 'javascript:alert(1)' }],
    };
    const card = await cardPage({
      plan: { ...whole, growthPlans: [{ id: 'p', educatorIds: ['e17'], goals: [goal] }] },
    });
    expect(all(card, 'img, a')).to.eql([]);
    expect(textsOf(card, '.goal-statement')[0]).to.include(evil);
  });

  it('fits at every width, in both directions, whatever its length', async function () {
    this.timeout(20_000);
    for (const [plan, dir] of [
      [longNames, 'ltr'],
      [arabic, 'rtl'],
      [whole, 'ltr'],
    ] as const) {
      for (const width of [280, 360, 640, 768, 1000, 1100, 1200]) {
        const card = await cardPage({ plan, dir, width });
        const frame = inside(card).querySelector('.frame')!;
        expect(widest(frame), `${dir} ${width}`).to.be.at.most(1);
      }
    }
  });

  it('is mirrored from right to left', async () => {
    const card = await cardPage({ plan: arabic, dir: 'rtl', lang: 'ar' });
    const [label] = all(card, '.part-label');
    const [content] = all(card, '.part-content');
    expect(label!.getBoundingClientRect().left).to.be.greaterThan(content!.getBoundingClientRect().left);
  });
});

describe('on paper', () => {
  if (!canEmulateMedia) return;
  afterEach(() => emulateMedia());

  it('has no controls, and everything that is folded away on screen', async () => {
    const card = await cardPage({ plan: longNames });
    window.dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    await settled(card);
    for (const each of all(card, 'button:not(.link):not(.stop-button), summary, select')) {
      expect(each.getClientRects().length, each.outerHTML.slice(0, 80)).to.equal(0);
    }
    for (const each of all<HTMLDetailsElement>(card, 'details')) expect(each.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('keeps a goal with its heading', async () => {
    await emulateMedia({ media: 'print' });
    const card = await cardPage();
    const [statement] = all(card, '.part-statement');
    expect(getComputedStyle(statement!).breakAfter).to.equal('avoid');
    for (const part of all(card, '.part-thread, .part-level')) {
      expect(getComputedStyle(part).breakInside).to.equal('avoid');
    }
  });
});
