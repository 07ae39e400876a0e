/** A page with a map on it, and what a person would find there. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import '../../../src/define/pd-goal-alignment-map.js';
import type { SelectEvent } from '../../../src/store/events.js';
import type { PdGoalAlignmentMap } from '../../../src/views/goal-alignment-map/goal-alignment-map.js';
import { sample } from '../../support/fixtures.js';
import { viewport } from '../../support/page.js';

export interface MapPageOptions {
  readonly plan?: PlanDocument | string;
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  readonly focus?: string;
  readonly theme?: 'light' | 'dark';
}

/** The map once it has been drawn at its width. */
export async function mapPage(options: MapPageOptions = {}): Promise<PdGoalAlignmentMap> {
  const { width = 1200, dir = 'ltr', lang = 'en', theme = 'light', focus } = options;
  await viewport(Math.max(width, 320), 900);
  const plan = options.plan ?? (await districtPlan());
  const box = await fixture<HTMLElement>(html`
    <div dir=${dir} lang=${lang}>
      <pd-goal-alignment-map audience="staff" theme=${theme} .plan=${plan}></pd-goal-alignment-map>
    </div>
  `);
  box.style.setProperty('width', `${width}px`);
  const map = box.querySelector<PdGoalAlignmentMap>('pd-goal-alignment-map')!;
  if (focus !== undefined) map.setAttribute('focus', focus);
  await settled(map);
  return map;
}

/** The test server hands JSON files out as the text of modules. */
export async function districtPlan(): Promise<PlanDocument> {
  const text = await sample('district.json');
  if (text.startsWith('{')) return JSON.parse(text) as PlanDocument;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const { default: plan } = (await import(address)) as { default: PlanDocument };
  return plan;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** When the plan has been read, and two frames later: widths are taken in one, and drawn. */
export async function settled(map: PdGoalAlignmentMap): Promise<void> {
  await map.updateComplete;
  await waitUntil(() => map.shadowRoot?.querySelector('.frame')?.getAttribute('aria-busy') === 'false');
  await frame();
  await frame();
  await map.updateComplete;
}

export const inside = (map: PdGoalAlignmentMap): ShadowRoot => map.shadowRoot!;
export const rows = (map: PdGoalAlignmentMap): HTMLElement[] => [
  ...inside(map).querySelectorAll<HTMLElement>('[role="treeitem"]'),
];
export const row = (map: PdGoalAlignmentMap, key: string): HTMLElement =>
  [...inside(map).querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.dataset['key'] === key)!;
export const panelTitle = (map: PdGoalAlignmentMap): string | undefined =>
  inside(map).querySelector('.panel-title')?.textContent?.trim();
export const focusedKey = (map: PdGoalAlignmentMap): string | undefined =>
  (inside(map).activeElement as HTMLElement | null)?.dataset['key'];
export const announced = (map: PdGoalAlignmentMap): string =>
  inside(map).querySelector('.frame > [role="status"]')!.textContent!.trim();
export const takeaway = (map: PdGoalAlignmentMap): string =>
  inside(map).querySelector('.frame-takeaway')!.textContent!.trim();
export const button = (map: PdGoalAlignmentMap, words: string): HTMLButtonElement =>
  [...inside(map).querySelectorAll('button')].find((each) => each.textContent!.trim() === words)!;

/** What the page hears of picks. */
export function picksOf(map: PdGoalAlignmentMap): SelectEvent['detail'][] {
  const picks: SelectEvent['detail'][] = [];
  map.addEventListener('pd-select', (event) => picks.push((event as SelectEvent).detail));
  return picks;
}
