/** The sign of a state. Its word always stands beside it, so it is hidden from those who hear the page. */
import { html, type TemplateResult } from 'lit';
import type { StepState } from '../../model/sequencing/index.js';
import { STATE_GLYPHS } from './channels.js';

/** 16 px; drawn with borders, which paper and forced colours keep. */
export const glyph = (state: StepState): TemplateResult =>
  html`<span class="glyph glyph-${STATE_GLYPHS[state]}" aria-hidden="true"></span>`;
