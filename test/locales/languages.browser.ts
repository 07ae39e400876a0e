import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/pd-growth-plan-card.js';
import type { PdGrowthPlanCard } from '../../src/views/growth-plan-card/growth-plan-card.js';
import { whole } from '../../stories/views/growth-plan-card/plans.js';

/** Every text that stands in the element's root from now on. */
function textsIn(element: Element): Set<string> {
  const texts = new Set<string>();
  const root = element.shadowRoot!;
  new MutationObserver(() => texts.add(root.textContent!)).observe(root, { subtree: true, childList: true });
  return texts;
}

const inEnglish = (text: string): boolean => /Growth plan|Loading|Goal/.test(text);

describe('a language beside English', () => {
  it('comes with the first view that speaks it, and nothing is said in English before', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><pd-growth-plan-card .plan=${whole}></pd-growth-plan-card></div>`,
    );
    const [first] = page.children as unknown as [PdGrowthPlanCard];
    await first.updateComplete;
    expect(inEnglish(first.shadowRoot!.textContent!)).to.equal(true);

    const second = document.createElement('pd-growth-plan-card') as PdGrowthPlanCard;
    second.lang = 'es-MX';
    second.plan = whole;
    page.append(second);
    const texts = textsIn(second);
    await second.updateComplete;
    expect(second.shadowRoot!.textContent).to.include('Plan de crecimiento');
    expect([...texts].filter(inEnglish)).to.eql([]);
  });

  it('follows a page that changes its language', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><pd-growth-plan-card .plan=${whole}></pd-growth-plan-card></div>`,
    );
    const [card] = page.children as unknown as [PdGrowthPlanCard];
    await card.updateComplete;
    page.lang = 'es';
    await new Promise(requestAnimationFrame);
    await card.updateComplete;
    expect(card.shadowRoot!.textContent).to.include('Plan de crecimiento');
  });
});
