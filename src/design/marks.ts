/** The small marks all views share, so that unknown, suppressed and progress look the same everywhere. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LocalizeController } from '../locales/localize.js';

/** How many goal hues there are; more goals than that take them in turn. */
export const GOAL_HUES = 6;

/** The class that sets `--_hue` for the goal area at this place in the plan. */
export const goalClass = (index: number): string =>
  `goal-${(((Math.trunc(index) % GOAL_HUES) + GOAL_HUES) % GOAL_HUES) + 1}`;

/** A string of the plan: its own direction must not disturb the sentence around it. */
export const data = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;

/** 12 × 8 hatch for legends and rows. The word stands beside it. */
export const hatchMark = (): TemplateResult => html`
  <svg class="hatch-mark" viewBox="0 0 12 8" aria-hidden="true" focusable="false">
    <rect x="0.5" y="0.5" width="11" height="7"></rect>
    <path d="M0.5 4.5 4.5 0.5M1.5 7.5 8.5 0.5M5.5 7.5 11.5 1.5M9.5 7.5 11.5 5.5"></path>
  </svg>
`;

/** The hatch as a pattern for `<defs>`: `fill="url(#pd-hatch)"`. Ids are private to a shadow root. */
export const hatchPattern = (id = 'pd-hatch'): SVGTemplateResult => svg`
  <pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse">
    <path class="hatch-lines" d="M-1 1 1 -1M0 5 5 0M4 6 6 4"></path>
  </pattern>
`;

export interface SuppressedOptions {
  minimum: number;
  localize: LocalizeController;
}

/** "n < 10", with the reason for those who hear the page. */
export const suppressedMark = ({ minimum, localize }: SuppressedOptions): TemplateResult => html`
  <span class="suppressed">
    <span aria-hidden="true">${localize.term('suppressedShort', minimum)}</span>
    <span class="visually-hidden">${localize.term('suppressedLong', minimum)}</span>
  </span>
`;

export const PROGRESS_MARKS = ['start', 'now', 'target', 'reached', 'other', 'seen'] as const;
export type ProgressMark = (typeof PROGRESS_MARKS)[number];

const circle = (name: string, x: number, y: number, radius: number): SVGTemplateResult =>
  svg`<circle class="mark-${name}" cx=${x} cy=${y} r=${radius}></circle>`;

/** One grammar for progress: start hollow, now filled, target ringed, now at the target both. */
export function progressMark(mark: ProgressMark, x: number, y: number): SVGTemplateResult {
  if (mark === 'start') return circle('start', x, y, 4.25);
  if (mark === 'now') return circle('now', x, y, 5);
  if (mark === 'target') return svg`${circle('target', x, y, 6.25)}${circle('target-dot', x, y, 2.25)}`;
  if (mark === 'reached') return svg`${circle('target', x, y, 8)}${circle('now', x, y, 5)}`;
  return circle(mark, x, y, 2);
}
