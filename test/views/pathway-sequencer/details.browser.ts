import { expect, oneEvent } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import type { SelectEvent } from '../../../src/store/events.js';
import { click } from '../../support/page.js';
import {
  all,
  announced,
  buttonIn,
  focusedNode,
  inside,
  pathwayPage,
  pathways,
  sectionOf,
  settled,
  textsOf,
} from './pathway-page.js';

const mentor = { pathway: 'mentor', educator: 'e17' } as const;
const titles = (view: Parameters<typeof textsOf>[0]) => textsOf(view, '.detail-title');

type Changed = {
  activities: Record<string, unknown>[];
  pathways: { id: string; nodes: Record<string, unknown>[] }[];
};

/** The samples with an activity, or a step of the mentors' pathway, changed. */
async function changed(activity: object, node: object = {}): Promise<PlanDocument> {
  const plan = structuredClone(await pathways()) as unknown as Changed;
  Object.assign(
    plan.activities.find(({ id }) => id === 'a-foundations')!,
    activity,
  );
  const { nodes } = plan.pathways.find(({ id }) => id === 'mentor')!;
  Object.assign(
    nodes.find(({ id }) => id === 'mt-foundations')!,
    node,
  );
  return plan as unknown as PlanDocument;
}

describe('the details of a step', () => {
  it('begin with why it is next', async () => {
    const view = await pathwayPage(mentor);
    expect(textsOf(view, '.panel-title')).to.eql(['Observing without judging']);
    expect(textsOf(view, '.detail-status')).to.eql(['Open, recommended next']);
    expect(titles(view)[0]).to.equal('Why this one');
    expect(textsOf(sectionOf(view, 'Needs first')!, '.detail-text')).to.eql([
      'Nothing. It can be started now.',
    ]);
  });

  it('begin with why it is locked, and lead to what it waits for', async () => {
    const view = await pathwayPage({ ...mentor, focus: 'mt-mentee' });
    expect(titles(view)[0]).to.equal('Why it is locked');
    const why = sectionOf(view, 'Why it is locked')!;
    expect(textsOf(why, '.detail-text')[0]).to.match(/^Shortest way found/);
    expect(textsOf(why, '.detail-row')).to.eql([
      'Foundations of mentoring The first month with a new colleague decides the year. open',
      'Observing without judging Visits begin in the second week. open',
    ]);
    await click(buttonIn(why, 'Foundations of mentoring')!);
    await settled(view);
    expect(textsOf(view, '.panel-title')).to.eql(['Foundations of mentoring']);
    expect(focusedNode(view)).to.equal('mt-foundations');
  });

  it('say what it unlocks with the fraction as it will be, and what stays locked', async () => {
    const view = await pathwayPage({ pathway: 'badges', educator: 'e17' });
    const rows = textsOf(sectionOf(view, 'What it unlocks')!, '.detail-row');
    expect(rows.length).to.be.greaterThan(3);
    expect(rows.some((row) => /\d of \d+$/.test(row))).to.equal(true);
    const step = await pathwayPage(mentor);
    expect(textsOf(sectionOf(step, 'Still locked after it')!, '.detail-row')[0]).to.match(
      /^A year with a new colleague \d steps? to go$/,
    );
  });

  it('say how long it takes and when it is offered, and what is not known as unknown', async () => {
    const view = await pathwayPage({ ...mentor, focus: 'mt-foundations' });
    expect(textsOf(view, '.detail-pairs dt').slice(0, 2)).to.eql(['Length', 'Offered']);
    expect(textsOf(view, '.detail-pairs dd')[0]).to.match(/^12 hours/);
    const unknown = await pathwayPage({
      ...mentor,
      focus: 'mt-foundations',
      plan: await changed({ hours: undefined, weeks: undefined }),
    });
    expect(textsOf(unknown, '.detail-pairs dd')[0]).to.equal('unknown');
    expect(all(unknown, '.detail-pairs .hatch-mark').length).to.be.greaterThan(0);
  });

  it('say what is on record of somebody', async () => {
    const view = await pathwayPage({ pathway: 'badges', educator: 'e17', focus: 'chart-my-course-explore' });
    expect(textsOf(view, '.detail-status')).to.eql(['Done']);
    expect(textsOf(sectionOf(view, 'On record')!, '.detail-text')).to.eql([
      'completed, Aug 27, 2026, 1.5 hours',
      'Evidence: none recorded',
    ]);
    expect(sectionOf(view, 'What it unlocks')).to.equal(undefined);
    expect(textsOf(sectionOf(view, 'Counts in')!, '.detail-row').length).to.be.greaterThan(1);
  });

  it('say nothing of anybody where nobody walks', async () => {
    const view = await pathwayPage({ pathway: 'mentor', focus: 'mt-mentee' });
    expect(textsOf(view, '.detail-status')).to.eql([]);
    expect(titles(view)).to.not.include.members(['Why it is locked', 'On record']);
    expect(textsOf(sectionOf(view, 'Needs first')!, '.detail-row')).to.eql([
      'Foundations of mentoring The first month with a new colleague decides the year.',
      'Observing without judging Visits begin in the second week.',
    ]);
  });

  it('pick a goal or a competency in every view, and leave the focus at the step', async () => {
    const view = await pathwayPage({ ...mentor, focus: 'mt-foundations' });
    const [goal] = all(sectionOf(view, 'Serves')!, 'button');
    const name = goal!.textContent!.trim();
    const selected = oneEvent(view.closest('pd-plan')!, 'pd-select') as unknown as Promise<SelectEvent>;
    await click(goal!);
    expect((await selected).detail?.kind).to.equal('goal');
    await settled(view);
    expect(announced(view)).to.equal(`${name} is picked. Steps that belong to it are underlined.`);
    expect(focusedNode(view)).to.equal('mt-foundations');
    expect(all(view, '.step-related').length).to.be.greaterThan(0);
  });

  it('name the levels of a competency as its scale does', async () => {
    const view = await pathwayPage({ ...mentor, focus: 'mt-observing' });
    expect(textsOf(sectionOf(view, 'Builds')!, '.detail-row')).to.eql([
      '8 Coaches a colleague from Beginning to Growing',
    ]);
  });

  it('link only to what is an address of a page', async () => {
    const link = async (url: string) => {
      const view = await pathwayPage({ ...mentor, focus: 'mt-foundations', plan: await changed({ url }) });
      const [paragraph] = all(view, '.detail-address');
      return { href: paragraph!.querySelector('a')?.href, text: textsOf(view, '.detail-address')[0] };
    };
    expect(await link('https://district.example/pd/7')).to.eql({
      href: 'https://district.example/pd/7',
      text: 'Page of the activity',
    });
    expect(await link('javascript:alert(1)')).to.eql({
      href: undefined,
      text: 'Web address: javascript:alert(1)',
    });
  });

  it('show every text of the plan as text', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const plan = await changed({ description: text, provider: text }, { description: `${text}!` });
    const view = await pathwayPage({ ...mentor, focus: 'mt-foundations', plan });
    expect(all(view, 'img')).to.eql([]);
    expect(inside(view).querySelector('.details')!.textContent).to.contain(`${text}!`);
  });

  it('say that an activity is not in the plan', async () => {
    const plan = await changed({ id: 'elsewhere' });
    const view = await pathwayPage({ ...mentor, focus: 'mt-foundations', plan });
    expect(textsOf(sectionOf(view, 'The activity')!, '.detail-text')).to.eql([
      'The activity is not in this plan.',
    ]);
  });

  it('stand under their row where the page is narrow', async () => {
    const view = await pathwayPage({ ...mentor, focus: 'mt-mentee', width: 360 });
    expect(all(view, '.frame-panel')).to.eql([]);
    const [own] = all(view, '.step-details');
    expect(textsOf(own!, '.detail-title')[0]).to.equal('Why it is locked');
    const outer = inside(view).querySelector('.frame')!.getBoundingClientRect();
    for (const part of all(own!, '*')) {
      expect(part.getBoundingClientRect().right).to.be.at.most(outer.right);
    }
    for (const button of all(own!, '.detail-go')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('have headings under that of the panel', async () => {
    const view = await pathwayPage(mentor);
    expect(inside(view).querySelector('.panel-title')!.tagName).to.equal('H3');
    const levels = new Set(all(view, '.detail-title').map((each) => each.getAttribute('aria-level')));
    expect([...levels]).to.eql(['4']);
  });

  it('speak Spanish', async () => {
    const view = await pathwayPage({ ...mentor, lang: 'es' });
    expect(titles(view)).to.include.members(['Desarrolla', 'Sirve a']);
  });

  it('pass axe, of a step in light and of a group in dark', async function () {
    this.timeout(40_000);
    const shown = [
      { focus: 'mt-mentee', theme: 'light' },
      { focus: 'mt-hours', theme: 'dark' },
    ] as const;
    for (const options of shown) {
      const view = await pathwayPage({ ...mentor, ...options });
      // What rows of the picture are called is tested with the picture.
      const ignoredRules = ['region', 'label-content-name-mismatch'];
      await expect(view).to.be.accessible({ ignoredRules });
    }
  });
});

describe('the details of a group', () => {
  it('say what it asks for, how far one is, and what counts in it', async () => {
    const view = await pathwayPage({ ...mentor, focus: 'mt-hours' });
    expect(textsOf(sectionOf(view, 'What it asks for')!, '.detail-text')).to.have.lengthOf(1);
    expect(
      textsOf(sectionOf(view, 'Its 3 steps')!, '.detail-row').every((row) => row.endsWith('open')),
    ).to.equal(true);
    expect(titles(view)).to.not.include('Length');
  });

  it('show what is done first, twelve steps at once and the others behind a fold', async () => {
    const view = await pathwayPage({ pathway: 'badges', educator: 'e17', focus: 'p-explore' });
    const members = all(view, '.detail').find((each) => /^Its \d+/.test(textsOf(each, '.detail-title')[0]!))!;
    const shown = () => all(members, '.detail-row').filter((each) => each.checkVisibility());
    expect(shown().length).to.equal(12);
    expect(shown()[0]!.textContent).to.contain('done');
    const fold = members.querySelector('summary')!;
    const rest = Number(/\d+/.exec(fold.textContent!)![0]);
    await click(fold);
    expect(shown().length).to.equal(12 + rest);
  });
});
