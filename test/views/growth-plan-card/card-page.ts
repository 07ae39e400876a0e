/** A page with growth-plan cards on it, and what a person would find there. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PlanDocument } from '../../../src/contract/index.js';
import '../../../src/define/pd-growth-plan-card.js';
import '../../../src/define/pd-plan.js';
import type { SelectEvent } from '../../../src/store/events.js';
import type { PdPlan } from '../../../src/store/pd-plan.js';
import type { PdGrowthPlanCard } from '../../../src/views/growth-plan-card/growth-plan-card.js';
import { viewport } from '../../support/page.js';
import { whole } from '../../../stories/views/growth-plan-card/plans.js';

export interface CardPageOptions {
  readonly plan?: PlanDocument;
  readonly audience?: 'public' | 'staff' | 'self';
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  readonly display?: 'card' | 'table' | 'form';
  readonly detail?: 'full' | 'summary';
  readonly growthPlan?: string;
  readonly headingLevel?: number;
  readonly theme?: 'light' | 'dark';
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** When the plan has been read, and two frames later: widths are taken in one, and drawn. */
export async function settled(card: PdGrowthPlanCard): Promise<void> {
  await card.updateComplete;
  await waitUntil(() => card.shadowRoot?.querySelector('.frame[aria-busy="false"], .summary'));
  await frame();
  await frame();
  await card.updateComplete;
}

/** The card once it has been drawn at its width. */
export async function cardPage(options: CardPageOptions = {}): Promise<PdGrowthPlanCard> {
  const { plan = whole, audience = 'self', width = 1200, dir = 'ltr', lang = 'en' } = options;
  await viewport(Math.max(width, 320), 900);
  const box = await fixture<HTMLElement>(html`
    <div dir=${dir} lang=${lang}>
      <pd-plan .plan=${plan} audience=${audience}>
        <pd-growth-plan-card
          growth-plan=${ifDefined(options.growthPlan)}
          heading-level=${options.headingLevel ?? 2}
          detail=${options.detail ?? 'full'}
          display=${options.display ?? 'card'}
          theme=${options.theme ?? 'light'}
          today="2026-11-24"
        ></pd-growth-plan-card>
      </pd-plan>
    </div>
  `);
  box.style.setProperty('width', `${width}px`);
  const card = box.querySelector<PdGrowthPlanCard>('pd-growth-plan-card')!;
  await settled(card);
  return card;
}

export const inside = (card: PdGrowthPlanCard): ShadowRoot => card.shadowRoot!;
export const providerOf = (card: PdGrowthPlanCard): PdPlan => card.closest('pd-plan')!;

/** The text of whatever matches, each with its blanks in order. */
export const textsOf = (card: PdGrowthPlanCard, selector: string): string[] =>
  [...inside(card).querySelectorAll(selector)].map((each) => each.textContent!.trim().replace(/\s+/g, ' '));

export const all = <E extends Element = HTMLElement>(card: PdGrowthPlanCard, selector: string): E[] => [
  ...inside(card).querySelectorAll<E>(selector),
];
export const button = (card: PdGrowthPlanCard, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(card, 'button').find((each) => each.textContent!.trim() === words)!;

/** What the page hears of picks. */
export function picksOf(card: PdGrowthPlanCard): SelectEvent['detail'][] {
  const picks: SelectEvent['detail'][] = [];
  card.addEventListener('pd-select', (event) => picks.push((event as SelectEvent).detail));
  return picks;
}
