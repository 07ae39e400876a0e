/** How to read the map: a sentence with its marks inline, written from the same channels as the picture. */
import { html, type TemplateResult } from 'lit';
import { hatchMark } from '../../design/index.js';
import { STRENGTH_CHANNELS } from './channels.js';
import { legendParts, type LegendMark, type LegendOptions, type LegendPart } from './legend-parts.js';

const ring = (): TemplateResult => html`
  <svg class="legend-ring" width="28" height="11" aria-hidden="true" focusable="false">
    <path class="stubs" d="M0,5.5H18"></path>
    <circle class="rings" cx="22.5" cy="5.5" r="4.25"></circle>
  </svg>
`;

function mark(name: LegendMark): TemplateResult {
  if (name === 'ring') return ring();
  if (name === 'hatch') return hatchMark();
  const { width, dash } = STRENGTH_CHANNELS[name];
  return html`<svg class="legend-mark goal-1" width="28" height="8" aria-hidden="true" focusable="false">
    <path d="M0,4H28" stroke-width=${width} stroke-dasharray=${dash ?? 'none'}></path>
  </svg>`;
}

const part = (each: LegendPart): unknown => {
  if (each.mark !== undefined) return mark(each.mark);
  return each.isStrong ? html`<b>${each.text}</b>` : each.text;
};

export const legend = (options: LegendOptions): TemplateResult => html`${legendParts(options).map(part)}`;
