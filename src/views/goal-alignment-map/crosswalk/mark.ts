/** The line of a type as a small sign: it stands beside the word, never without it. */
import { html, nothing, type TemplateResult } from 'lit';
import { goalClass } from '../../../design/index.js';
import type { AssociationType } from '../../../model/crosswalk/index.js';
import { channelOf, markPath } from './channels.js';

export function typeMark(type: AssociationType): TemplateResult {
  const { hue, width, dash, mark } = channelOf(type);
  const marks =
    mark === 'arrow' ? markPath(mark, 27, 6, 1) : markPath(mark, 5, 6, 1) + markPath(mark, 27, 6, 1);
  return html`<svg
    class="cross-mark ${hue < 0 ? 'goal-none' : goalClass(hue)}"
    width="32"
    height="12"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M2,6H30" stroke-width=${width} stroke-dasharray=${dash ?? nothing}></path>
    <path class="cross-marks" d=${marks}></path>
  </svg>`;
}
