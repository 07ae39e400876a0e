/** A page with a crosswalk on it. */
import type { PlanDocument } from '../../../../src/contract/index.js';
import type { PdGoalAlignmentMap } from '../../../../src/views/goal-alignment-map/goal-alignment-map.js';
import { twoFrameworks } from '../../../../stories/views/goal-alignment-map.crosswalk-plans.js';
import { inside, mapPage, settled, type MapPageOptions } from '../map-page.js';

export interface CrosswalkPageOptions extends MapPageOptions {
  readonly attributes?: Readonly<Record<string, string>>;
}

export async function crosswalkPage(options: CrosswalkPageOptions = {}): Promise<PdGoalAlignmentMap> {
  const plan: PlanDocument | string = options.plan ?? twoFrameworks;
  const map = await mapPage({ ...options, plan });
  map.setAttribute('display', 'crosswalk');
  for (const [name, value] of Object.entries(options.attributes ?? {})) map.setAttribute(name, value);
  await settled(map);
  return map;
}

export const trees = (map: PdGoalAlignmentMap): HTMLElement[] => [
  ...inside(map).querySelectorAll<HTMLElement>('[role="tree"]'),
];
export const text = (map: PdGoalAlignmentMap, selector: string): string =>
  (inside(map).querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
export const texts = (map: PdGoalAlignmentMap, selector: string): string[] =>
  [...inside(map).querySelectorAll(selector)].map((each) => each.textContent!.replace(/\s+/gu, ' ').trim());
export const box = (map: PdGoalAlignmentMap, word: string): HTMLInputElement =>
  [...inside(map).querySelectorAll<HTMLLabelElement>('.cross-type')]
    .find((each) => each.textContent!.includes(word))!
    .querySelector('input')!;
export const selects = (map: PdGoalAlignmentMap): HTMLSelectElement[] => [
  ...inside(map).querySelectorAll<HTMLSelectElement>('.cross-choice select'),
];
