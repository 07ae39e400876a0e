/** Hundreds of summaries: the screen first, the rest right after it, and all of them on paper. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/pd-growth-plan-card.js';
import '../../../src/define/pd-plan.js';
import type { PdGrowthPlanCard } from '../../../src/views/growth-plan-card/growth-plan-card.js';
import { many } from '../../../stories/views/growth-plan-card/plans.js';

const plan = many(100);

async function staffPage(): Promise<PdGrowthPlanCard[]> {
  const box = await fixture<HTMLElement>(html`<pd-plan .plan=${plan} audience="staff"></pd-plan>`);
  const cards = plan.growthPlans!.map(({ id }) => {
    const card = document.createElement('pd-growth-plan-card') as PdGrowthPlanCard;
    Object.assign(card, { growthPlan: id, detail: 'summary', today: '2026-11-24' });
    return card;
  });
  box.append(...cards);
  // Longer than what is drawn at once takes, and shorter than a frame.
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  return cards;
}

const drawn = (cards: readonly PdGrowthPlanCard[]): boolean[] =>
  cards.map((card) => card.shadowRoot!.querySelector('.summary-name') !== null);
const all = (cards: readonly PdGrowthPlanCard[]): boolean => drawn(cards).every(Boolean);

describe('a hundred summaries', () => {
  it('are drawn from the top, and the others without being looked at', async () => {
    const cards = await staffPage();
    const atOnce = drawn(cards).filter(Boolean).length;
    expect(atOnce).to.be.within(1, 20);
    expect(drawn(cards).lastIndexOf(true)).to.equal(atOnce - 1);
    await Promise.all(cards.map((card) => card.updateComplete));
    expect(all(cards)).to.equal(true);
  });

  it('stand on paper, all of them, even before their turn', async () => {
    const cards = await staffPage();
    expect(all(cards)).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(cards)).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('are drawn when they come back, where they left before their turn', async () => {
    const cards = await staffPage();
    const [provider, last] = [cards[0]!.parentElement!, cards.at(-1)!];
    last.remove();
    await Promise.all(cards.slice(0, -1).map((card) => card.updateComplete));
    expect(drawn([last])).to.eql([false]);
    provider.append(last);
    await last.updateComplete;
    expect(last.shadowRoot!.textContent).to.include('Next step');
  });
});
