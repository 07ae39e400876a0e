/** The marks of 16 px that stand before a status, and the line of progress. The word always stands beside them. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { progressMark } from '../../design/index.js';
import type { ProgressLine } from './geometry.js';

/** What is filled, and the lines: in the colour of the mark, or cut out of what is filled. */
export interface MarkPaths {
  readonly fill: string;
  readonly line: string;
  readonly isCut: boolean;
}

const DISC = 'M8 0a8 8 0 1 0 0 16a8 8 0 1 0 0-16z';
const RING = 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5z';
const cut = (fill: string, line: string): MarkPaths => ({ fill, line, isCut: true });
const ring = (line = '', fill = ''): MarkPaths => ({ fill, line: RING + line, isCut: false });

export const STATUS_MARKS = {
  check: cut(DISC, 'M4.75 8.25l2.25 2.25 4.25-4.75'),
  half: ring('', 'M8 1.75a6.25 6.25 0 0 1 0 12.5z'),
  open: ring(),
  next: ring('', 'M8 5.75a2.25 2.25 0 1 0 0 4.5a2.25 2.25 0 1 0 0-4.5z'),
  arrow: ring('M8 5v5.5M5.75 8.5 8 10.75 10.25 8.5'),
  overdue: cut('M8 1 15.5 14.5H.5z', 'M8 5.75v4M8 12v.25'),
  blocked: ring('M4.75 8h6.5'),
  dropped: ring('M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5'),
  back: ring('M10.75 8h-5.5M7.5 5.75 5.25 8l2.25 2.25'),
} as const satisfies Record<string, MarkPaths>;

export type StatusMark = keyof typeof STATUS_MARKS;
export type Tone = 'positive' | 'critical' | 'attention' | 'accent' | 'ink' | 'quiet';

export function statusMark(mark: StatusMark, tone: Tone): TemplateResult {
  const { fill, line, isCut } = STATUS_MARKS[mark];
  return html`
    <svg class="status-mark tone-${tone}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path class="mark-fill" d=${fill}></path>
      <path class=${isCut ? 'mark-cut' : 'mark-line'} d=${line}></path>
    </svg>
  `;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Room for the largest mark on each side of the line. */
const INSET = 8;
const MIDDLE = 9;

/**
 * A line of progress over the whole width of its box, less the inset: places are shares, so that it needs no measuring. A
 * page that runs from right to left mirrors it in the style sheet.
 */
export const progressLine = (
  { stretches, marks }: ProgressLine,
  className: string,
  width: number | '100%' = '100%',
): TemplateResult => html`
  <svg class="progress-line ${className}" height="18" aria-hidden="true" focusable="false">
    <svg x=${INSET} width=${width} height="18" overflow="visible">
      ${stretches.map(
        ({ way, from, to }): SVGTemplateResult =>
          svg`<line class="way-${way}" x1=${percent(from)} x2=${percent(to)} y1=${MIDDLE} y2=${MIDDLE}></line>`,
      )}
      ${marks.map(
        ({ mark, at }): SVGTemplateResult =>
          svg`<svg x=${percent(at)} overflow="visible">${progressMark(mark, 0, MIDDLE)}</svg>`,
      )}
    </svg>
  </svg>
`;
