import { aTimeout, expect } from '@open-wc/testing';
import { parsePlan, type PlanDocument } from '../../../src/contract/index.js';
import type { Selection } from '../../../src/store/plan-store.js';
import { click } from '../../support/page.js';
import {
  all,
  announced,
  buttonIn,
  inside,
  pathwayPage,
  pathways,
  settled,
  soon,
  textsOf,
} from './pathway-page.js';

const wide = { pathway: 'badges', educator: 'e17' } as const;
const stageTitles = (view: Element) => textsOf(view, '.stage-title');
const stepsIn = (view: Element, group: string) => all(view, `[data-group="${group}"] .step-name`).length;

/** A pathway of one stage in which nothing holds anything up. */
const flat = (count: number): PlanDocument => ({
  activities: Array.from({ length: count }, (_, index) => ({ id: `a${index}`, title: `Workshop ${index}` })),
  educators: [{ id: 'e', displayName: 'E' }],
  participations: [{ id: 'p', educatorId: 'e', activityId: 'a0', status: 'completed' }],
  pathways: [
    {
      id: 'long',
      nodes: Array.from({ length: count }, (_, index) => ({ id: `n${index}`, activityId: `a${index}` })),
    },
  ],
});

describe('the path of an educator', () => {
  it('shows stage by stage what is asked for, and one row alone as the next', async () => {
    const view = await pathwayPage(wide);
    expect(stageTitles(view)).to.have.lengthOf(4);
    const next = all(view, '.step-next');
    expect(next).to.have.lengthOf(1);
    expect(textsOf(view, '.step-next')[0]).to.match(/^Teaching portrait ?Next · .* ?Open$/i);
    expect(textsOf(view, '.panel-title')).to.eql(['Teaching portrait']);
    expect(textsOf(view, '.panel-kind')).to.eql(['What is next']);
  });

  it('marks the next step where it counts as well', async () => {
    const view = await pathwayPage(wide);
    expect(all(view, '.step-echo').length).to.be.greaterThan(0);
    for (const echo of all(view, '.step-echo'))
      expect(echo.dataset['node']).to.equal(all(view, '.step-next')[0]!.dataset['node']);
  });

  it('says every state in words', async () => {
    const view = await pathwayPage(wide);
    for (const row of all(view, '.step-row')) {
      expect(row.textContent).to.match(/Done|In progress|Open|Locked|Skipped|Not known/i);
    }
  });

  it('opens a folded group in a list of its own, and closes it again', async () => {
    const view = await pathwayPage(wide);
    const fold = all(view, '.group .fold').find((each) =>
      /^Show all 30: Practitioner: Explore/.test(each.getAttribute('aria-label')!),
    )!;
    const group = fold.closest<HTMLElement>('[data-group]')!.dataset['group']!;
    expect(stepsIn(view, group)).to.equal(0);
    await click(fold);
    await settled(view);
    expect(announced(view)).to.match(/is open: 30 steps\.$/);
    expect(view.getAttribute('open')).to.equal(group);
    expect(stepsIn(view, group)).to.be.within(10, 24);
    const first = all(view, `[data-group="${group}"] .step`)[0]!;
    expect([first.getAttribute('aria-posinset'), first.getAttribute('aria-setsize')]).to.eql(['1', '30']);
    await click(fold);
    await settled(view);
    expect(stepsIn(view, group)).to.equal(0);
    expect(view.hasAttribute('open')).to.equal(false);
  });

  it('draws the rows of a long list as it scrolls', async () => {
    const view = await pathwayPage({ plan: flat(3_000), pathway: 'long', educator: 'e' });
    const box = inside(view).querySelector('.steps-window')!;
    expect(all(view, '.step').length).to.be.below(40);
    expect(box.scrollHeight).to.be.greaterThan(3_000 * 40);
    box.scrollTop = box.scrollHeight / 2;
    await soon(() => textsOf(view, '.step-name').some((name) => /^Workshop 1[45]\d\d$/.test(name)));
    expect(all(view, '.step').length).to.be.below(40);
  });

  it('holds no more than it must of a long pathway', async () => {
    const view = await pathwayPage({ plan: flat(3_000), pathway: 'long', educator: 'e', show: 'all' });
    expect(inside(view).querySelectorAll('.path *').length).to.be.below(250);
  });

  it('tells all views what is picked, and takes what is picked elsewhere', async () => {
    const view = await pathwayPage(wide);
    const provider = view.closest('pd-plan')!;
    const picks: (Selection | null)[] = [];
    provider.addEventListener('pd-select', (event) =>
      picks.push((event as CustomEvent<Selection | null>).detail),
    );
    const row = all(view, '.step-row').find((each) => !each.classList.contains('step-next'))!;
    await click(row);
    await settled(view);
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    expect(picks).to.have.lengthOf(1);
    expect(picks[0]!.kind).to.equal('activity');
    await click(row);
    await settled(view);
    expect(picks.at(-1)).to.equal(null);
  });

  it('shows the steps that serve the goal that another view picked', async () => {
    const view = await pathwayPage({ pathway: 'mentor', educator: 'e08' });
    const { plan } = parsePlan(await pathways());
    const [goal] = plan!.pathways.get('mentor')!.goalIds;
    const other = document.createElement('pd-pathway-sequencer');
    view.parentElement!.append(other);
    await settled(other);
    (other as unknown as { planController: { select: (picked: Selection) => void } }).planController.select({
      kind: 'goal',
      id: goal!,
    });
    await settled(view);
    expect(all(view, '.step-related').length).to.be.greaterThan(2);
    expect(textsOf(view, '.step-related')[0]).to.match(/serves what is picked$/);
    other.remove();
  });

  it('goes back to the whole from wherever one is', async () => {
    const view = await pathwayPage({ ...wide, search: 'portrait' });
    await click(all(view, '.step-row')[0]!);
    await settled(view);
    expect(textsOf(view, '.trail-stop').length).to.be.greaterThan(2);
    await click(buttonIn(view, 'Whole pathway')!);
    await settled(view);
    expect(textsOf(view, '.trail-stop')).to.eql(['Whole pathway']);
    expect(view.hasAttribute('search')).to.equal(false);
  });

  it('marks what is looked for, and says how many there are', async () => {
    const view = await pathwayPage({ ...wide, search: 'portrait' });
    expect(all(view, '.step-row.row-match').length).to.be.greaterThan(0);
    for (const row of all(view, '.step-row.row-match')) expect(row.textContent).to.match(/portrait/i);
    expect(all(view, '.step-row.row-receded').length).to.be.greaterThan(0);
  });

  it('shows only what can be taken now', async () => {
    const view = await pathwayPage({ ...wide, show: 'open' });
    expect(all(view, '.group')).to.have.lengthOf(0);
    for (const row of all(view, '.step-row')) expect(row.textContent).to.match(/Open|In progress|Next/);
  });
});

describe('what is in sight', () => {
  const rowOf = (view: Element, node: string) => all(view, `.step-row[data-node="${node}"]`)[0];

  it('opens the group of a step that `focus` names, and scrolls to it', async () => {
    const first = await pathwayPage(wide);
    const { plan } = parsePlan(await pathways());
    const { nodes } = plan!.pathways.get('badges')!;
    const hidden = nodes.filter(({ id, kind }) => kind === 'step' && !rowOf(first, id)).at(-1)!;
    const view = await pathwayPage({ ...wide, focus: hidden.id });
    await soon(() => rowOf(view, hidden.id));
    const row = rowOf(view, hidden.id)!;
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    const list = row.closest('.steps-window')!;
    await soon(() => row.getBoundingClientRect().bottom <= list.getBoundingClientRect().bottom + 1);
    expect(row.getBoundingClientRect().top).to.be.at.least(list.getBoundingClientRect().top - 1);
  });

  it('says of a folded group how many of its steps are found', async () => {
    const view = await pathwayPage({ ...wide, search: 'e' });
    expect(textsOf(view, '.group-match')[0]).to.match(/^\d+ steps? in it ha(s|ve) the text$/);
  });

  it('shows the problems of this pathway alone', async () => {
    const sound = await pathwayPage(wide);
    expect(inside(sound).querySelector('.frame-notices')?.textContent ?? '').to.not.contain('to check');
    const flawed = await pathwayPage({ pathway: 'coach-draft', educator: 'e17' });
    expect(inside(flawed).querySelector('.frame-notices')!.textContent).to.contain('4 things to check');
  });

  it('never has more than a rule asks for', async () => {
    for (const educator of ['e03', 'e08']) {
      const view = await pathwayPage({ pathway: 'badges', educator });
      for (const text of textsOf(view, '.fraction')) {
        const [have, need] = text.split(' of ').map(Number);
        if (need !== undefined && !Number.isNaN(need)) expect(have, text).to.be.at.most(need);
      }
    }
  });

  it('keeps its lines where stages scroll sideways', async () => {
    const view = await pathwayPage({ pathway: 'degree', educator: 'e52' });
    await soon(() => all(view, '.connections path').length > 0);
  });

  it('holds long words within its width', async () => {
    const plan = await pathways();
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);
    const named = {
      ...plan,
      pathways: plan.pathways!.map((each) => ({
        ...each,
        title: long,
        nodes: each.nodes!.map((node) => ({ ...node, title: long })),
      })),
    };
    for (const width of [1200, 360]) {
      const view = await pathwayPage({ plan: named, pathway: 'mentor', educator: 'e08', width });
      const { scrollWidth, clientWidth } = inside(view).querySelector('.pd')!;
      expect(scrollWidth, `at ${width}`).to.be.at.most(clientWidth);
    }
  });

  it('passes axe, wide and on a phone', async () => {
    for (const width of [1200, 360]) {
      const view = await pathwayPage({ ...wide, width });
      await expect(view).to.be.accessible();
    }
  });
});

describe('the path of nobody', () => {
  it('shows nothing as done and no step as the next', async () => {
    const view = await pathwayPage({ pathway: 'badges' });
    expect(all(view, '.step-next')).to.have.lengthOf(0);
    expect(all(view, '.glyph-disc.step-row')).to.have.lengthOf(0);
    expect(inside(view).querySelector('.frame-panel')).to.equal(null);
  });
});

describe('connections', () => {
  const lines = (view: Element) => all<SVGPathElement>(view, '.connections path:not(.line-head)');

  it('are those of the step one is on, and cross no text', async () => {
    const view = await pathwayPage({ pathway: 'endorsement', educator: 'e03' });
    await soon(() => lines(view).length > 2);
    await settled(view);
    const picture = inside(view).querySelector('.path-inner')!.getBoundingClientRect();
    const names = all(view, '.step-name, .step-meta, .group-name, .group-rule, .stage-title').map((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return range.getBoundingClientRect();
    });
    for (const line of lines(view)) {
      for (let at = 0; at <= line.getTotalLength(); at += 4) {
        const { x, y } = line.getPointAtLength(at);
        const [left, top] = [x + picture.left, y + picture.top];
        const crossed = names.find(
          (box) => left > box.left && left < box.right && top > box.top + 1 && top < box.bottom - 1,
        );
        expect(crossed, `at ${x}, ${y}`).to.equal(undefined);
      }
    }
  });

  it('are counted in words', async () => {
    const view = await pathwayPage({ pathway: 'endorsement', educator: 'e03' });
    await soon(() => lines(view).length > 2);
    expect(textsOf(view, '.way-connections')[0]).to.equal(
      `${lines(view).length} connections drawn, only those of the step you are on`,
    );
  });

  it('are mirrored on a page from right to left', async () => {
    const view = await pathwayPage({ pathway: 'endorsement', educator: 'e03', dir: 'rtl' });
    await soon(() => lines(view).length > 2);
    const [next] = all(view, '.step-next');
    const start = lines(view)[0]!.getBoundingClientRect();
    expect(start.right).to.be.at.most(next!.getBoundingClientRect().left + 1);
  });
});

describe('the path on a phone', () => {
  it('leads to the next step, and opens its details under it', async () => {
    const view = await pathwayPage({ ...wide, width: 360 });
    expect(inside(view).querySelector('.frame-panel')).to.equal(null);
    const jump = all(view, '.jump')[0]!;
    expect(jump.textContent).to.contain('Next: Teaching portrait');
    await click(jump);
    await settled(view);
    expect(all(view, '.step-details')).to.have.lengthOf(1);
    const active = inside(view).activeElement as HTMLElement;
    expect(active.classList.contains('step-next')).to.equal(true);
    expect(all(view, '.step-details')[0]!.textContent).to.contain('Why this one');
  });

  it('is no wider than the phone', async () => {
    for (const pathway of ['badges', 'mentor', 'degree', 'endorsement', 'coach-draft']) {
      const view = await pathwayPage({ pathway, educator: 'e17', width: 320 });
      const { scrollWidth, clientWidth } = inside(view).querySelector('.pd')!;
      expect(scrollWidth, pathway).to.be.at.most(clientWidth);
    }
  });

  it('leads from stage to stage', async () => {
    const view = await pathwayPage({ ...wide, width: 360 });
    await click(all(view, '.stage-link')[2]!);
    await soon(() => (inside(view).activeElement as HTMLElement | null)?.id === 'stage-2');
    await aTimeout(50);
    expect(all(view, '.stage')[2]!.getBoundingClientRect().top).to.be.below(200);
  });
});
