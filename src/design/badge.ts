/** Status is a shape, a word and a hue together, so that none of the three has to be seen. */
import { html, svg, type TemplateResult } from 'lit';

export const BADGE_TONES = ['neutral', 'accent', 'positive', 'attention', 'critical'] as const;
export type BadgeTone = (typeof BADGE_TONES)[number];

const SHAPES = {
  done: svg`<circle class="glyph-fill" cx="6" cy="6" r="5"></circle>`,
  check: svg`<path d="m2 6.5 2.75 2.75L10 3.5"></path>`,
  progress: svg`<circle cx="6" cy="6" r="4.25"></circle><path class="glyph-fill" d="M6 1.75a4.25 4.25 0 0 1 0 8.5z"></path>`,
  open: svg`<circle cx="6" cy="6" r="4.25"></circle>`,
  locked: svg`<circle cx="6" cy="6" r="4.25" stroke-dasharray="1.75 1.59"></circle>`,
  ring: svg`<circle cx="6" cy="6" r="4.75"></circle><circle class="glyph-fill" cx="6" cy="6" r="1.75"></circle>`,
  warning: svg`<path d="M6 1.5 11 10.5H1zM6 5v2.25M6 8.75V9"></path>`,
  critical: svg`<path class="glyph-fill" d="M6 1 11.25 10.75H.75z"></path>`,
} as const;

export type BadgeShape = keyof typeof SHAPES;
export const BADGE_SHAPES = Object.keys(SHAPES) as BadgeShape[];

/** The 12 px shape alone; its word stands beside it. */
export const statusGlyph = (shape: BadgeShape): TemplateResult => html`
  <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${SHAPES[shape]}</svg>
`;

export interface BadgeOptions {
  label: string;
  shape: BadgeShape;
  tone?: BadgeTone;
}

export const badge = ({ label, shape, tone = 'neutral' }: BadgeOptions): TemplateResult => html`
  <span class="badge badge-${tone}">${statusGlyph(shape)}<span dir="auto">${label}</span></span>
`;
