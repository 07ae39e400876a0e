/**
 * Runs in the page: draws the cards in one of three ways, then shows another state of all of them. The data is there before
 * in each way's own form: reading a plan is measured by itself.
 */
import '../../src/define/pd-plan.js';
import '../../src/define/pd-growth-plan-card.js';
import { parsePlan } from '../../src/contract/index.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import { cardTexts, staffPlan, type CardText } from '../growth-plans.js';
import { drawCards as drawLimit } from '../limits/growth-plan-card.js';
import { drawCards as drawPeer } from '../peers/growth-plan-card.js';

export type CardWay = 'ours' | 'limit' | 'shoelace';

/** When the next picture is on the screen, and nothing later. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });

const plans = (count: number) => [0, 1].map((round) => parsePlan(staffPlan(count, round)).plan!);
const texts = (count: number) => [0, 1].map((round) => cardTexts(count, round));

let data: { readonly way: CardWay; readonly plans: ReturnType<typeof plans>; readonly texts: CardText[][] };

function prepare(way: CardWay, count: number): void {
  const isOurs = way === 'ours';
  data = { way, plans: isOurs ? plans(count) : [], texts: isOurs ? [] : texts(count) };
}

type Card = HTMLElement & { readonly updateComplete: Promise<unknown> };

let cards: readonly Card[] = [];

/** All of them, those that are not on the screen too. */
const allDrawn = () => Promise.all(cards.map((card) => card.updateComplete));

/** A picture with a hole in it is none. */
function mustFillScreen(): void {
  const isSeen = (card: Card) => card.getBoundingClientRect().top < innerHeight;
  const missing = cards.filter((card) => isSeen(card) && !card.shadowRoot?.querySelector('.summary-name'));
  if (missing.length > 0) throw new Error(`${missing.length} cards on the screen are not drawn.`);
}

async function drawOurs(count: number): Promise<() => Promise<unknown>> {
  const provider = document.createElement('pd-plan') as PdPlan;
  provider.audience = 'staff';
  provider.plan = data.plans[0];
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
  cards = [...grid.children] as Card[];
  return async () => {
    provider.plan = data.plans[1];
    await provider.updateComplete;
    await allDrawn();
  };
}

let update: () => unknown = () => undefined;

async function draw(count: number): Promise<void> {
  if (data.way === 'ours') update = await drawOurs(count);
  else {
    const [first, next] = data.texts.map((texts) => texts.slice(0, count)) as [CardText[], CardText[]];
    const show = data.way === 'limit' ? drawLimit(document.body, first) : drawPeer(document.body, first);
    update = () => show(next);
  }
  await painted();
}

/** What comes after the first picture: the cards that are not on the screen. */
async function complete(): Promise<void> {
  mustFillScreen();
  await allDrawn();
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
  bench: { prepare, draw, complete, updateAll, elements: () => elementsOf(document.body) },
});
