import { css } from 'lit';
import { blockStyles } from './blocks.styles.js';
import { detailsStyles } from './details.styles.js';
import { overviewStyles } from './overview.styles.js';
import { glyphStyles } from './glyph.styles.js';
import { printStyles } from './print.styles.js';
import { rowStyles } from './rows.styles.js';
import { pathwayToolbarStyles } from './toolbar.styles.js';
import { legendStyles } from './legend.styles.js';
import { wayBackStyles } from './way-back.styles.js';

const pathStyles = css`
  .frame-heading,
  .jump,
  .frame-takeaway,
  .overview,
  .path,
  .panel-title {
    overflow-wrap: anywhere;
  }

  /* WebKit counts the whole of a long choice as content that overflows. */
  .frame-toolbar select {
    max-inline-size: 220px;
    contain: paint;
  }

  .frame-context {
    flex-basis: 100%;
    font-size: var(--_text-label);
    line-height: 16px;
  }

  /* To the next step, on a phone. */
  .jump {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_space-3);
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: var(--_space-4);
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    border-radius: var(--_radius);
    background-color: var(--_accent-soft);
    color: var(--_accent-text);
    text-align: start;
    cursor: pointer;
  }

  .jump-name {
    font-weight: var(--_weight-medium);
  }

  .jump-where {
    grid-column: 2;
    font-size: var(--_text-label);
  }

  .path {
    position: relative;
    padding-block: var(--_space-4);
  }

  /* A focus ring and the next step reach over the edge of a stage. */
  .path-scrolls {
    margin-inline: -8px;
    padding-inline: 8px;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-padding-inline: var(--_space-2);
  }

  .path-inner {
    position: relative;
    display: flex;
    gap: 32px;
    inline-size: max-content;
    min-inline-size: 100%;
  }

  .stage {
    position: relative;
    flex: none;
    inline-size: var(--_column, 264px);
  }

  /* The hairline in the middle of each gutter. */
  .stage + .stage::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: -16px;
    border-inline-start: var(--_line) solid var(--_hairline);
    content: '';
  }

  .stage-head {
    margin-block-end: 20px;
  }

  .stage-label,
  .section-title {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .section-title {
    margin-block: var(--_space-5) var(--_space-2);
  }

  .stage-headline,
  .group-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-3);
  }

  .stage-title {
    font-size: var(--_text-lead);
    font-weight: var(--_weight-bold);
    line-height: 24px;
    text-wrap: balance;
  }

  .fraction {
    flex: none;
    font-size: var(--_text-dense);
    font-variant-numeric: tabular-nums;
    font-weight: var(--_weight-bold);
  }

  .stage-rule,
  .group-rule {
    color: var(--_ink-2);
    font-size: var(--_text-dense);
    line-height: 18px;
    text-wrap: pretty;
  }

  .stage-rule .glyph {
    margin-inline-end: var(--_space-1);
    vertical-align: -3px;
  }

  .connections {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: visible;
    pointer-events: none;
  }

  .connections:dir(rtl) {
    transform: scaleX(-1);
  }

  .connections path {
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 2;
  }

  .connections .line-counts {
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }

  .connections .line-together {
    stroke-dasharray: 8 2;
  }

  .connections .line-recommends {
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }

  .connections .line-head {
    fill: var(--_accent-text);
    stroke: none;
  }

  .path-after {
    position: absolute;
    outline: none;
  }

  .path-narrow .path-inner {
    flex-direction: column;
    gap: 44px;
    inline-size: 100%;
  }

  .path-narrow .stage {
    inline-size: 100%;
  }

  /* Not under the bar that stays at the top. */
  .path-narrow :is([data-key], .stage-title > span) {
    scroll-margin-block: 56px 8px;
  }

  .path-narrow .stage + .stage::before {
    inset-block: -22px auto;
    inset-inline: 0;
    border-inline-start: 0;
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .path-narrow .stage-far {
    min-block-size: 480px;
  }
`;

export const pathwaySequencerStyles = [
  glyphStyles,
  pathStyles,
  rowStyles,
  blockStyles,
  wayBackStyles,
  overviewStyles,
  detailsStyles,
  pathwayToolbarStyles,
  legendStyles,
  printStyles,
];
