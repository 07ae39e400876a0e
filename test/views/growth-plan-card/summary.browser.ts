import { expect, fixture, html } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
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

  it('leaves nothing behind after it has come and gone many times', async () => {
    const card = await cardPage({ detail: 'summary', plan: whole });
    const parent = card.parentElement!;
    for (let round = 0; round < 200; round += 1) {
      card.remove();
      parent.append(card);
    }
    await settled(card);
    expect(textsOf(card, '.summary-name')).to.eql(['Educator 17']);
  });
});
