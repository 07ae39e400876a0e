/** How to read the map: a sentence with its marks inline, written from the same channels as the picture. */
import { html, type TemplateResult } from 'lit';
import { hatchMark } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import { STRENGTH_CHANNELS } from './channels.js';
import type { Strength } from '../../contract/vocabulary.js';

const mark = (strength: Strength): TemplateResult => {
  const { width, dash } = STRENGTH_CHANNELS[strength];
  return html`<svg class="legend-mark goal-1" width="28" height="8" aria-hidden="true" focusable="false">
    <path d="M0,4H28" stroke-width=${width} stroke-dasharray=${dash ?? 'none'}></path>
  </svg>`;
};

const ring = (): TemplateResult => html`
  <svg class="legend-ring" width="28" height="11" aria-hidden="true" focusable="false">
    <path class="stubs" d="M0,5.5H18"></path>
    <circle class="rings" cx="22.5" cy="5.5" r="4.25"></circle>
  </svg>
`;

export interface LegendOptions {
  readonly localize: LocalizeController;
  readonly isNarrow: boolean;
  readonly hasPick: boolean;
  /** Strengths that the picture has: unstated is explained only where it stands. */
  readonly strengths: ReadonlySet<Strength>;
}

export function legend({ localize, isNarrow, hasPick, strengths }: LegendOptions): TemplateResult {
  const word = (strength: Strength) =>
    html`${mark(strength)} <b>${localize.term(STRENGTH_CHANNELS[strength].word)}</b>`;
  const last = strengths.has('unstated')
    ? html`${word('weak')} ${localize.term('mapReadOr')} ${word('unstated')}.`
    : html`${localize.term('mapReadOr')} ${word('weak')}.`;
  const ending = isNarrow ? 'mapReadThreads' : hasPick ? 'mapReadPicked' : 'mapReadPick';
  return html`
    ${isNarrow ? localize.term('mapRead1Threads') : localize.term('mapRead1', localize.dir())}
    ${word('strong')}, ${word('partial')}${strengths.has('unstated') ? ', ' : ' '}${last}
    ${localize.term('mapReadStub')} ${ring()}
    <b>${localize.term('mapReadRing')}</b> ${localize.term('mapReadRingIs')} ${hatchMark()}
    <b>${localize.term('mapReadHatch')}</b>
    ${localize.term('mapReadHatchIs')} ${localize.term(ending)}
  `;
}
