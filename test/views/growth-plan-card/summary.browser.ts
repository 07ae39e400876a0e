import { expect, fixture, html } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import type { PdPlan } from '../../../src/store/pd-plan.js';
import { planSource } from '../../../src/store/plan-registry.js';
import type { PdGrowthPlanCard } from '../../../src/views/growth-plan-card/growth-plan-card.js';
import { many, noGoals, unknowns, whole } from '../../../stories/views/growth-plan-card/plans.js';
import { click } from '../../support/page.js';
import { all, cardPage, inside, picksOf, settled, textsOf } from './card-page.js';

async function summaries(plan: PlanDocument): Promise<PdGrowthPlanCard[]> {
  const box = await fixture<HTMLElement>(html`
    <pd-plan .plan=${plan} audience="staff">
      ${plan.growthPlans!.map(
        ({ id }) =>
          html`<pd-growth-plan-card
            growth-plan=${id}
            detail="summary"
            today="2026-11-24"
          ></pd-growth-plan-card>`,
      )}
    </pd-plan>
  `);
  const cards = [...box.querySelectorAll<PdGrowthPlanCard>('pd-growth-plan-card')];
  for (const card of cards) await card.updateComplete;
  return cards;
}

/** Elements of a card, itself among them. */
const elements = (card: PdGrowthPlanCard): number => 1 + inside(card).querySelectorAll('*').length;

/** Counts what is taken up and not let go: by the function that is returned, or by the counterpart `end`. */
function counting<T extends object>(target: T, begin: keyof T, end?: keyof T) {
  const own = target as unknown as Record<PropertyKey, (...args: unknown[]) => unknown>;
  const original = own[begin]!;
  let now = 0;
  let most = 0;
  own[begin] = (...args) => {
    now += 1;
    most = Math.max(most, now);
    const stop = original.apply(target, args);
    if (typeof stop !== 'function') return stop;
    return () => {
      now -= 1;
      (stop as () => void)();
    };
  };
  const ending = end && own[end]!;
  if (end && ending) {
    own[end] = (...args) => {
      now -= 1;
      return ending.apply(target, args);
    };
  }
  const stop = () => {
    delete own[begin as PropertyKey as string];
    if (end) delete own[end as PropertyKey as string];
  };
  return { now: () => now, most: () => most, stop };
}

describe('the summary', () => {
  it('says who, what is next, how far the goals are, and the numbers', async () => {
    const card = await cardPage({ detail: 'summary' });
    const text = textsOf(card, '.summary')[0]!.replaceAll('\u00a0', ' ');
    for (const part of [
      'Self-directed growth, 2026–27',
      'Approved',
      'Educator 17',
      'Grade 2 teacher, early career',
      'Film one phonics lesson, watch it with the coach',
      '11 days overdue',
      '2, target 3',
      '55, target 75 %',
    ]) {
      expect(text).to.include(part);
    }
    expect(textsOf(card, '.summary-foot :is(dt, dd)')).to.eql([
      'Actions',
      '4 of 9',
      'Hours',
      '27 of 45',
      'Mid-year',
      'Jan 20',
    ]);
  });

  it('is light: forty elements at most, and nothing that measures', async () => {
    const cards = await summaries(many(20));
    for (const card of cards) expect(elements(card)).to.be.at.most(40);
    expect(getComputedStyle(cards[0]!).contentVisibility).to.equal('auto');
  });

  it('picks its plan', async () => {
    const card = await cardPage({ detail: 'summary', plan: many(3), audience: 'staff', growthPlan: 'gp1' });
    const picks = picksOf(card);
    const [name] = all(card, '.summary-name button');
    await click(name!);
    await settled(card);
    expect(picks).to.eql([{ kind: 'growth-plan', id: 'gp1' }]);
    expect(name!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('becomes a full card and a summary again', async () => {
    const card = await cardPage({ detail: 'summary' });
    card.detail = 'full';
    await settled(card);
    expect(all(card, '.goal-row')).to.have.lengthOf(2);
    card.detail = 'summary';
    await settled(card);
    expect(all(card, '.summary')).to.have.lengthOf(1);
    expect(all(card, '.goal-row')).to.eql([]);
  });

  it('says what is not known', async () => {
    const card = await cardPage({ detail: 'summary', plan: unknowns });
    expect(textsOf(card, '.summary-value')).to.eql(['unknown', 'unknown']);
    const empty = await cardPage({ detail: 'summary', plan: noGoals });
    expect(textsOf(empty, '.summary-next')).to.eql(['Write the first goal']);
    expect(textsOf(empty, '.summary-foot dd')[0]).to.equal('none yet');
  });

  it('keeps from the public what the card keeps from it', async () => {
    const card = await cardPage({ detail: 'summary', audience: 'public' });
    const text = inside(card).textContent!;
    for (const hidden of ['Educator 17', 'Approved', '2, target 3']) expect(text).to.not.include(hidden);
  });

  it('has the heading level that it is given, and passes axe', async () => {
    const card = await cardPage({ detail: 'summary', headingLevel: 4 });
    expect(textsOf(card, 'h4')).to.eql(['Educator 17']);
    await expect(card).to.be.accessible();
  });

  for (const detail of ['summary', 'full'] as const) {
    it(`leaves nothing behind after a thousand of them have come and gone (${detail})`, async () => {
      const provider = (await cardPage({ detail, plan: whole })).closest('pd-plan')!;
      const { store } = (provider as PdPlan)[planSource];
      const held = counting(store, 'subscribe');
      const heard = counting(document, 'addEventListener', 'removeEventListener');
      for (let round = 0; round < 1000; round += 1) {
        const card = document.createElement('pd-growth-plan-card') as PdGrowthPlanCard;
        card.detail = detail;
        provider.append(card);
        if (round % 100 === 0) await card.updateComplete;
        card.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(held.most(), 'cards that followed the plan').to.be.greaterThan(0);
      expect(held.now(), 'cards that still follow the plan').to.equal(0);
      expect(heard.now(), 'listeners that stay on the document').to.equal(0);
      held.stop();
      heard.stop();
    });

    it(`goes on after it has been moved about a thousand times (${detail})`, async () => {
      const card = await cardPage({ detail, plan: whole });
      const parent = card.parentElement!;
      for (let round = 0; round < 1000; round += 1) {
        card.remove();
        parent.append(card);
      }
      await settled(card);
      expect(inside(card).textContent).to.include('Educator 17');
    });
  }
});
