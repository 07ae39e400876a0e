/** Runs in the page: draws the cards in one of three ways, then shows another state of all of them. */
import '../../src/define/pd-plan.js';
import '../../src/define/pd-growth-plan-card.js';
import type { PdPlan } from '../../src/index.js';
import { cardTexts, staffPlan } from '../growth-plans.js';
import { drawCards as drawLimit } from '../limits/growth-plan-card.js';
import { drawCards as drawPeer } from '../peers/growth-plan-card.js';

export type CardWay = 'ours' | 'limit' | 'shoelace';

const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const rounds = (count: number) => [cardTexts(count, 0), cardTexts(count, 1)] as const;

async function drawOurs(count: number): Promise<() => Promise<unknown>> {
  const provider = document.createElement('pd-plan') as PdPlan;
  provider.audience = 'staff';
  provider.plan = staffPlan(count, 0) as never;
  const style = document.createElement('style');
  style.textContent = '.cards{display:grid;grid-template-columns:repeat(3,368px);gap:24px}';
  const grid = document.createElement('div');
  grid.className = 'cards';
  for (let index = 0; index < count; index++) {
    const card = document.createElement('pd-growth-plan-card');
    Object.assign(card, { growthPlan: `gp${index}`, detail: 'summary', today: '2027-01-20' });
    grid.append(card);
  }
  provider.append(style, grid);
  document.body.append(provider);
  await provider.updateComplete;
  const cards = [...grid.children] as (HTMLElement & { updateComplete: Promise<unknown> })[];
  await Promise.all(cards.map((card) => card.updateComplete));
  return async () => {
    provider.plan = staffPlan(count, 1) as never;
    await provider.updateComplete;
    await Promise.all(cards.map((card) => card.updateComplete));
  };
}

let update: () => unknown = () => undefined;

async function draw(way: CardWay, count: number): Promise<void> {
  if (way === 'ours') update = await drawOurs(count);
  else {
    const [first, next] = rounds(count);
    const show = way === 'limit' ? drawLimit(document.body, first) : drawPeer(document.body, first);
    update = () => show(next);
  }
  await painted();
}

async function updateAll(): Promise<void> {
  await update();
  await painted();
}

/** Elements a card, those inside shadow roots included. */
function elementsOf(root: Element | ShadowRoot): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'style') continue;
    count += 1 + (element.shadowRoot ? elementsOf(element.shadowRoot) : 0);
  }
  return count;
}

Object.assign(globalThis, {
  bench: { draw, updateAll, elements: () => elementsOf(document.body) },
});
