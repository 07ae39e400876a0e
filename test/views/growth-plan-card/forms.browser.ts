/** The same growth plan on each form: headings and order, what is blank, what paper gets. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import '../../../src/define/pd-growth-plan-card.js';
import type { PdGrowthPlanCard } from '../../../src/views/growth-plan-card/growth-plan-card.js';
import { sample } from '../../support/fixtures.js';
import { canEmulateMedia, emulateMedia, viewport } from '../../support/page.js';

type Json = Record<string, unknown> & { id: string };

/** The test server hands JSON files out as the text of modules. */
async function json(name: string): Promise<unknown> {
  const text = await sample(name);
  if (text.startsWith('{')) return JSON.parse(text);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return ((await import(address)) as { default: unknown }).default;
}

interface Options {
  readonly form: string | undefined;
  readonly growthPlan?: string;
  readonly display?: string;
  readonly audience?: string;
  readonly width?: number;
}

const STATES = ['texas-t-tess', 'massachusetts', 'new-jersey', 'north-carolina'];

async function cardOn({ form, growthPlan = 'gp-17', ...options }: Options): Promise<ShadowRoot> {
  const { display = 'form', audience = 'self', width = 900 } = options;
  await viewport(width, 900);
  const district = (await json('district.json')) as { forms: Json[]; growthPlans: Json[] };
  const states = (await Promise.all(STATES.map((id) => json(`forms/${id}.json`)))) as Json[];
  const plan = {
    ...district,
    privacy: {},
    forms: [...district.forms, ...states],
    growthPlans: district.growthPlans.map((each) => ({ ...each, form })),
  } as PlanDocument;
  const card = await fixture<PdGrowthPlanCard>(html`
    <pd-growth-plan-card
      audience=${audience}
      growth-plan=${growthPlan}
      display=${display}
      today="2027-01-20"
      .plan=${plan}
    ></pd-growth-plan-card>
  `);
  await waitUntil(() => card.shadowRoot?.querySelector('.frame')?.getAttribute('aria-busy') === 'false');
  await card.updateComplete;
  return card.shadowRoot!;
}

const words = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const outline = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.form :is(h1, h2, h3, h4, h5, h6)')].map(
    (heading) => `${heading.localName} ${words(heading)}`,
  );
const isShown = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;

const OUTLINES: Readonly<Record<string, readonly string[]>> = {
  'cedar-valley': [
    'h3 My growth plan',
    'h4 About this plan',
    'h4 Goals',
    'h5 Goal 1',
    'h5 Goal 2',
    'h4 Conversations',
  ],
  'texas-t-tess': [
    'h3 Goal-setting and professional development plan',
    'h4 Part I: Data analysis',
    'h4 Professional goals',
    'h5 Goal 1',
    'h5 Goal 2',
    'h4 End of year',
  ],
  massachusetts: [
    'h3 Educator plan',
    'h4 Student learning goals',
    'h5 Goal 2',
    'h4 Professional practice goals',
    'h5 Goal 1',
  ],
  'new-jersey': [
    'h3 Individual professional development plan',
    'h4 I. Areas identified for development of professional practice',
    'h4 II. Professional learning goals and activities',
    'h5 Goal 1',
    'h5 Goal 2',
    'h4 III. District and school support',
    'h4 IV. Progress summary: interim review',
    'h4 Progress summary: summative review',
  ],
  'north-carolina': [
    'h3 Professional development plan',
    'h4 A. Professional teaching standards',
    'h4 B. Strategies',
    'h5 Goal 1',
    'h5 Goal 2',
    'h4 Beginning-of-year conference',
    'h4 Mid-year conference',
    'h4 End-of-year conference',
  ],
};

describe('a growth plan on a form', () => {
  for (const [form, headings] of Object.entries(OUTLINES)) {
    it(`reads as ${form}, its headings in its order`, async () => {
      const root = await cardOn({ form });
      expect(outline(root)).to.deep.equal(headings);
      expect(words(root.querySelector('.form'))).to.contain('I teach a planned phonics lesson every day');
      await expect(root.host).to.be.accessible();
    });
  }

  it('ticks the choice that is the plan’s, in words too', async () => {
    const root = await cardOn({ form: 'massachusetts' });
    const ticked = [...root.querySelectorAll('.form-choice')].filter((each) => each.querySelector('svg'));
    expect(ticked.map(words)).to.deep.equal([
      'Developing educator plan (chosen)',
      'Individual (chosen)',
      'Revised goal (chosen)',
      'Individual (chosen)',
      'Final goal (chosen)',
    ]);
  });

  it('has tables whose cells know their heads, with the form’s columns', async () => {
    const root = await cardOn({ form: 'massachusetts' });
    const table = root.querySelector('.form table')!;
    expect(words(table.querySelector('caption'))).to.equal('Planned activities');
    expect([...table.querySelectorAll('thead th[scope="col"]')].map(words)).to.deep.equal([
      'Action',
      'Supports and resources from school or district',
      'Timeline or frequency',
    ]);
    expect(table.querySelectorAll('tbody th[scope="row"]')).to.have.lengthOf(2);
  });

  it('is signed by those who signed, and says what a signature means', async () => {
    const root = await cardOn({ form: 'cedar-valley' });
    expect([...root.querySelectorAll('.form-signature')].map(words)).to.deep.equal([
      'Educator 17, agreed Sep 28, 2026 Educator Date',
      'Lior Pemberwick, received Sep 29, 2026 Mentor Date',
      'Educator 05, approved Oct 1, 2026 Principal Date',
    ]);
  });

  it('does not take received for agreed', async () => {
    const root = await cardOn({ form: 'cedar-valley', growthPlan: 'gp-33' });
    const line = words(root.querySelector('.form-signature'));
    expect(line).to.match(/^not signed Educator \(Educator 33\) Date On Oct 1, 2026: received only\.$/);
  });

  it('says to those who hear it what is blank', async () => {
    const root = await cardOn({ form: 'massachusetts' });
    const row = [...root.querySelectorAll('.form-row')].find((each) => words(each).startsWith('Supervising'));
    expect(words(row)).to.equal('Supervising evaluator if any blank, to be filled in by hand');
  });

  it('says to colleagues that reflections are not shown', async () => {
    const root = await cardOn({ form: 'cedar-valley', audience: 'staff' });
    const form = words(root.querySelector('.form'));
    expect(form).not.to.contain('I planned for the lesson to end on time');
    expect(form).to.contain('What is marked “not shown” may be known');
    expect(root.querySelectorAll('.form-not-shown').length).to.be.greaterThan(0);
  });

  it('says so where the plan names no form', async () => {
    const root = await cardOn({ form: undefined });
    expect(words(root.querySelector('.frame-picture'))).to.contain('This plan names no form');
  });

  it('fits a side column', async () => {
    const root = await cardOn({ form: 'new-jersey', width: 320 });
    const { scrollWidth, clientWidth } = root.host.ownerDocument.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
});

if (canEmulateMedia) {
  describe('a growth plan on paper', () => {
    afterEach(() => emulateMedia());

    it('is its form, whatever the screen shows', async () => {
      for (const display of ['card', 'table'] as const) {
        const root = await cardOn({ form: 'texas-t-tess', display });
        const [screen, paper] = ['screen-only', 'print-only'].map((name) =>
          root.querySelector(`.frame-picture > .${name}`)!,
        );
        expect([isShown(screen!), isShown(paper!)]).to.deep.equal([true, false]);
        await emulateMedia({ media: 'print' });
        expect([isShown(screen!), isShown(paper!)]).to.deep.equal([false, true]);
        expect(isShown(root.querySelector('.frame-head'))).to.equal(false);
        expect(outline(root)).to.deep.equal(OUTLINES['texas-t-tess']);
        await emulateMedia();
      }
    });

    it('is the card where the plan names no form', async () => {
      const root = await cardOn({ form: undefined, display: 'card' });
      await emulateMedia({ media: 'print' });
      expect(isShown(root.querySelector('.frame-picture'))).to.equal(true);
      expect(isShown(root.querySelector('.frame-head'))).to.equal(true);
    });

    it('starts a page, and keeps together what belongs together', async () => {
      const root = await cardOn({ form: 'texas-t-tess' });
      await emulateMedia({ media: 'print' });
      const style = (selector: string) => getComputedStyle(root.querySelector(selector)!);
      expect(style('.form').breakBefore).to.equal('page');
      for (const whole of [
        '.form-keep',
        '.form-section-short',
        '.form-table-short',
        '.form-row',
        '.form-signatures',
        '.form-table tbody tr',
      ]) {
        expect(style(whole).breakInside, whole).to.equal('avoid');
      }
      expect(style('.form-table thead').display).to.equal('table-header-group');
      const first = root.querySelector('.form-goal-heading')!;
      expect(first.closest('.form-keep')?.querySelector('.form-row')).not.to.equal(null);
    });
  });
}
