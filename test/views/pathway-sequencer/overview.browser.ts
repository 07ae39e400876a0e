import { expect } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import { canEmulateMedia, click, emulateMedia, focused } from '../../support/page.js';
import {
  all,
  announced,
  buttonIn,
  focusedNode,
  inside,
  pathwayPage,
  pathways,
  rowsIn,
  settled,
  textsOf,
} from './pathway-page.js';

const badges = { pathway: 'badges', educator: 'e17' } as const;
const table = (view: Parameters<typeof all>[0], name: RegExp) =>
  all(view, '[role="table"]').find((each) => name.test(each.getAttribute('aria-label') ?? ''))!;
const widest = (element: Element): number => Math.max(0, element.scrollWidth - element.clientWidth);

describe('the overview of a pathway', () => {
  it('says of each level how many steps, how far they are, and what certificates need', async () => {
    const view = await pathwayPage(badges);
    expect(rowsIn(table(view, /each drawn once/))).to.eql([
      'Level | Steps | How far they are | for Practitioner | for Lead practitioner',
      'Explore | 33 | 2 done, 1 in progress, 30 open | 2 of 6 | 2 of 10',
      'Practice | 28 | 1 done, 27 open | 1 of 3 | 1 of 6',
      'Lead | 19 | 16 open, 3 locked | 0 of 1 | 0 of 4',
      'no level | 1 | 1 locked |  | ',
    ]);
  });

  it('says of each track how far one is, the one that is walked first', async () => {
    const view = await pathwayPage(badges);
    const [first, ...others] = textsOf(view, '.track-line');
    expect(first).to.match(/\(the one that is walked\) \d of \d$/);
    expect(others.every((text) => /\d of \d$/.test(text) && !text.includes('walked'))).to.equal(true);
  });

  it('hides ticks and bars from those who hear it', async () => {
    const view = await pathwayPage(badges);
    const pictures = all<SVGElement>(view, '.overview svg');
    expect(pictures.length).to.be.greaterThan(5);
    for (const picture of pictures) expect(picture.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has stages with hours where there are no tracks, and ticks by stage where there are no levels', async () => {
    const view = await pathwayPage({ pathway: 'mentor', educator: 'e17' });
    expect(rowsIn(table(view, /^Stages$/))).to.eql([
      'Stages | done | hours',
      'Get ready | 0 of 6 | 44.5',
      'Walk alongside | 0 of 3 | 49',
      'Lead others | 0 of 1 | 20',
    ]);
    expect(rowsIn(table(view, /each drawn once/))[1]).to.equal('Get ready | 6 | 6 open');
  });

  it('says nothing of done and open where nobody walks', async () => {
    const view = await pathwayPage({ pathway: 'badges' });
    expect(rowsIn(table(view, /each drawn once/)).slice(0, 2)).to.eql([
      'Level | Steps | for Practitioner | for Lead practitioner',
      'Explore | 33 | 6 | 10',
    ]);
    expect(all(view, '.tick-done, .tick-open, .tick-next')).to.eql([]);
    expect(all(view, '.tick-plain').length).to.be.greaterThan(0);
  });

  it('finds flaws of the pathway, three at once and all of them behind a fold', async () => {
    const view = await pathwayPage({ pathway: 'coach-draft', educator: 'e17' });
    const shown = () => all(view, '.finding').filter((each) => each.checkVisibility());
    expect(shown().length).to.equal(3);
    expect(textsOf(view, '.finding > b')).to.include.members(['Longest chain', 'Goes in a circle']);
    const fold = inside(view).querySelector('.findings-rest > summary')!;
    const [, total] = /^Show all (\d+) findings$/.exec(fold.textContent!.trim())!;
    await click(fold);
    await settled(view);
    expect(shown().length).to.equal(Number(total));
    await click(fold);
    await settled(view);
    expect(shown().length).to.equal(3);
  });

  it('goes from a finding to its step', async () => {
    const view = await pathwayPage({ pathway: 'coach-draft', educator: 'e17' });
    const button = all(view, '.finding-go').find((each) =>
      each.getAttribute('aria-label')!.endsWith('Goes in a circle'),
    )!;
    expect(button.getAttribute('aria-label')).to.contain(button.textContent!.trim());
    await click(button);
    await settled(view);
    expect(focusedNode(view)).to.match(/^co-(notebook|visit|debrief)$/);
    expect(announced(view)).to.match(/^Details of .+ are open\.$/);
  });

  it('stands on few elements however many steps there are', async () => {
    const view = await pathwayPage({ plan: longPlan(5000), educator: 'e' });
    expect(all(view, '.overview *').length).to.be.lessThan(200);
    expect(textsOf(view, '.tick-title > [aria-hidden]')).to.eql(['5,000 steps, one mark for every 50']);
    expect(widest(inside(view).querySelector('.overview')!)).to.equal(0);
  });

  it('fits from 320 px to 1,600 px, in both directions', async function () {
    this.timeout(20_000);
    for (const width of [320, 360, 640, 800, 1000, 1100, 1600]) {
      for (const dir of ['ltr', 'rtl'] as const) {
        const view = await pathwayPage({ ...badges, width, dir });
        const outer = inside(view).querySelector('.frame')!.getBoundingClientRect();
        for (const part of all(view, '.overview, .overview > *, .tick-marks, .track-line')) {
          const { left, right } = part.getBoundingClientRect();
          expect(left, `${width} ${dir} ${part.getAttribute('class')}`).to.be.at.least(outer.left);
          expect(right, `${width} ${dir} ${part.getAttribute('class')}`).to.be.at.most(outer.right);
        }
      }
    }
  });

  it('reaches over the picture and the details', async () => {
    const view = await pathwayPage(badges);
    const right = (selector: string) =>
      Math.round(inside(view).querySelector(selector)!.getBoundingClientRect().right);
    expect(right('.overview')).to.equal(right('.frame-panel'));
    expect(right('.path')).to.be.lessThan(right('.overview'));
  });

  it('speaks Spanish', async () => {
    const view = await pathwayPage({ ...badges, lang: 'es' });
    expect(rowsIn(table(view, /dibuj/))[0]).to.match(/^Nivel \| Pasos \| Hasta dónde/);
  });

  it('shows names of the plan as text', async () => {
    const plan = structuredClone(await pathways()) as unknown as {
      pathways: { id: string; stages: object[] }[];
    };
    plan.pathways.find(({ id }) => id === 'mentor')!.stages[0] = {
      id: 'mt-1',
      title: '<img src=x onerror=alert(1)>',
      order: 1,
    };
    const view = await pathwayPage({
      plan: plan as unknown as PlanDocument,
      pathway: 'mentor',
      educator: 'e17',
    });
    expect(all(view, '.overview img')).to.eql([]);
  });

  it('passes axe, with levels in light and with stages in dark', async function () {
    this.timeout(40_000);
    const shown = [
      { pathway: 'badges', theme: 'light' },
      { pathway: 'mentor', theme: 'dark' },
    ] as const;
    for (const options of shown) {
      const view = await pathwayPage({ educator: 'e17', ...options });
      // What rows of the picture are called is tested with the picture.
      const ignoredRules = ['region', 'label-content-name-mismatch'];
      await expect(view).to.be.accessible({ ignoredRules });
    }
  });

  if (canEmulateMedia) {
    it('keeps its ticks in forced colours', async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      const view = await pathwayPage(badges);
      const fill = getComputedStyle(inside(view).querySelector('.tick-done')!).fill;
      expect(fill).to.not.equal('none');
      await emulateMedia();
    });
  }
});

describe('the tools of the sequencer', () => {
  it('show what is walked, what is open, and all', async () => {
    const view = await pathwayPage({ pathway: 'mentor', educator: 'e17' });
    const words = () => textsOf(view, '.plain-words .segment');
    expect(words()).to.eql(['Their way', 'Open now, 7', 'All 12']);
    await click(buttonIn(view, 'All 12')!);
    await settled(view);
    expect(view.show).to.equal('all');
    expect(textsOf(view, '.segment[aria-pressed="true"]')).to.eql(['All 12']);
  });

  it('offer nothing that is open where nobody walks', async () => {
    const view = await pathwayPage({ pathway: 'mentor' });
    expect(textsOf(view, '.plain-words .segment')).to.eql(['By stage', 'All 12']);
  });

  it('choose another pathway and another educator, or nobody', async () => {
    const view = await pathwayPage({ pathway: 'mentor', educator: 'e17' });
    const [pathway, educator] = all<HTMLSelectElement>(view, '.path-tools select');
    expect([...educator!.options].map(({ label }) => label)).to.include.members([
      'For everybody',
      'Educator 17',
      'Educator 8',
    ]);
    educator!.value = '';
    educator!.dispatchEvent(new Event('change', { bubbles: true }));
    pathway!.value = 'degree';
    pathway!.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(view);
    expect([view.pathway, view.educator ?? '']).to.eql(['degree', '']);
    expect(textsOf(view, '#heading')).to.eql(['Bachelor of science in mathematics teaching']);
  });

  it('name no educators to the public', async () => {
    const view = await pathwayPage({ pathway: 'mentor', audience: 'public' });
    expect(textsOf(view, '.path-tools option').join()).to.not.match(/Educator 17/);
  });

  it('go from one found step to the next and keep the focus where one searches', async () => {
    const view = await pathwayPage({ pathway: 'mentor', educator: 'e17', search: 'mentor' });
    const field = inside(view).querySelector<HTMLInputElement>('input[type="search"]')!;
    field.focus();
    const before = textsOf(view, '.search-count');
    expect(before).to.eql(['6 steps have it.']);
    await click(buttonIn(view, 'On to the next step that was found')!);
    await settled(view);
    expect(textsOf(view, '.search-count')).to.eql(['1 of 6']);
    expect(announced(view)).to.match(/, 1 of 6$/);
    expect((focused() as HTMLElement).getAttribute('aria-label')).to.equal(
      'On to the next step that was found',
    );
    expect(all(view, '.step-picked').length).to.be.greaterThan(0);
  });

  it('show the same as a list and back', async () => {
    const view = await pathwayPage({ pathway: 'mentor' });
    await click(buttonIn(view, 'As a list')!);
    await settled(view);
    expect(all(view, 'table').length).to.equal(1);
    expect(all(view, '.plain-words')).to.eql([]);
    await click(buttonIn(view, 'As a path')!);
    await settled(view);
    expect(all(view, '.path').length).to.equal(1);
  });

  it('are 28 px high, and 44 where the page is narrow', async () => {
    const heights = async (width: number) => {
      const view = await pathwayPage({ pathway: 'mentor', educator: 'e17', width });
      return new Set(
        all(view, '.path-tools button, .path-tools .field').map((each) =>
          Math.round(each.getBoundingClientRect().height),
        ),
      );
    };
    expect([...(await heights(1200))]).to.eql([28]);
    expect(Math.min(...(await heights(360)))).to.be.at.least(42);
  });
});

/** So many steps in a row, of which one in seven is done. */
function longPlan(count: number): PlanDocument {
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  return {
    schemaVersion: '1.0',
    educators: [{ id: 'e' }],
    activities: ids.map((id) => ({ id: `a-${id}`, title: `Step ${id}` })),
    participations: ids
      .filter((_, index) => index % 7 === 0)
      .map((id) => ({ id: `p-${id}`, educatorId: 'e', activityId: `a-${id}`, status: 'completed' })),
    pathways: [{ id: 'long', title: 'Long', nodes: ids.map((id) => ({ id, activityId: `a-${id}` })) }],
  } as unknown as PlanDocument;
}
