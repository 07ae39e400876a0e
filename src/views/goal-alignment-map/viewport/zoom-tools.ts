/** Buttons for the size of the picture. */
import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../locales/localize.js';
import { canZoomIn, canZoomOut } from './scale.js';
import type { Viewport } from './viewport.js';

/** A button that cannot go on stays where it is, with the focus. */
const segment = (sign: string, label: string, isAble: boolean, onClick: () => void): TemplateResult => html`
  <button
    type="button"
    class="segment"
    aria-label=${label}
    aria-disabled=${isAble ? 'false' : 'true'}
    @click=${onClick}
  >
    ${sign}
  </button>
`;

export function zoomTools(viewport: Viewport, localize: LocalizeController): TemplateResult {
  const { zoom } = viewport;
  const size = localize.percent(zoom);
  return html`
    <div class="segmented map-zoom" role="group" aria-label=${localize.term('mapZoom')}>
      ${segment('−', localize.term('mapZoomOut'), canZoomOut(zoom), () => viewport.zoomOut())}
      ${segment(size, localize.term('mapZoomReset', size), true, () => viewport.zoomTo(1))}
      ${segment('+', localize.term('mapZoomIn'), canZoomIn(zoom), () => viewport.zoomIn())}
      ${segment(localize.term('mapZoomFit'), localize.term('mapZoomFitWhole'), true, () => viewport.fit())}
    </div>
  `;
}
