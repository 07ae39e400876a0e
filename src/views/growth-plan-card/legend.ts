/** How to read the card: a sentence with its marks inline. What the card does not show is not explained. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { hatchMark, progressMark, type ProgressMark } from '../../design/index.js';
import type { CardContext } from './context.js';

const mark = (kind: ProgressMark): TemplateResult => html`
  <svg class="legend-mark" width="16" height="16" aria-hidden="true" focusable="false">
    ${svg`${progressMark(kind, 8, 8)}`}
  </svg>
`;

export function legend({ localize, words, facts }: CardContext): unknown {
  const { hasProgress, hasUnknown, hasThread, hasHours } = words.shown(facts);
  if (!hasProgress && !hasThread && !hasHours) return undefined;
  return html`
    <b class="legend-title">${localize.term('growthRead')}</b>
    ${
      hasProgress
        ? html`${mark('start')} ${localize.term('growthReadStart')} ${mark('now')}
          ${localize.term('growthReadNow')} ${mark('target')} ${localize.term('growthReadTarget')}`
        : nothing
    }
    ${hasThread ? localize.term('growthReadThread') : nothing}
    ${hasHours ? localize.term('growthReadHours') : nothing}
    ${hasUnknown ? html`${hatchMark()} ${localize.term('growthReadUnknown')}` : nothing}
  `;
}
