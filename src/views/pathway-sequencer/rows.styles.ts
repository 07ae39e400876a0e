import { css } from 'lit';

/** Rows of steps, and the lists that scroll. */
export const rowStyles = css`
  .steps {
    margin-block-start: var(--_space-1);
  }

  .steps-window {
    max-block-size: 528px;
    margin-block-start: var(--_space-1);
    padding-inline: 4px;
    margin-inline: -4px;
    overflow-y: auto;
    overscroll-behavior-block: auto;
    border-block-end: var(--_line) solid var(--_hairline);
    overflow-anchor: none;
  }

  .steps-window > .steps {
    margin: 0;
    padding-block: var(--_before, 0) var(--_after, 0);
  }

  .step-row,
  .group-name,
  .track-name,
  .closing-name {
    display: block;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }

  .step-row {
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 5px;
    padding-inline: 24px var(--_space-1);
  }

  .step-row::before,
  .step-row::after {
    inset-block-start: 7px;
  }

  .step-row.glyph-dash::before {
    inset-block-start: 13px;
  }

  .step-name {
    display: block;
    font-size: var(--_text-dense);
    font-weight: var(--_weight-medium);
    line-height: 18px;
    text-wrap: balance;
  }

  /* Of nobody there is often nothing to say in a second line. */
  .step-row:has(> .step-meta:empty) {
    min-block-size: 28px;
  }

  .step-meta {
    display: block;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  :is(.step-row, .group-name, .track-name, .closing-name, .fold):hover {
    background-color: var(--_raised);
  }

  .step-row.step-picked {
    background-color: var(--_accent-soft);
    box-shadow:
      -4px 0 0 var(--_accent-soft),
      -6px 0 0 var(--_accent-text);
  }

  .step-row.step-picked:dir(rtl) {
    box-shadow:
      4px 0 0 var(--_accent-soft),
      6px 0 0 var(--_accent-text);
  }

  /* The only filled row. */
  .step-row.step-next {
    --_sign: var(--_on-accent);
    inline-size: calc(100% + 4px);
    margin-inline-start: -4px;
    padding-inline-start: 28px;
    min-block-size: 48px;
    padding-block: 7px;
    background-color: var(--_accent);
    box-shadow: none;
    color: var(--_on-accent);
    forced-color-adjust: none;
  }

  .step-row.step-next::before,
  .step-row.step-next::after {
    inset-block-start: 9px;
    inset-inline-start: 6px;
  }

  .step-next .step-meta {
    color: inherit;
  }

  .step-echo {
    --_sign: var(--_accent-text);
  }

  .step-echo .step-name {
    color: var(--_accent-text);
  }

  .step-related .step-name {
    text-decoration: underline var(--_accent-text) 2px;
    text-underline-offset: 3px;
  }

  .row-receded:not(.step-next),
  .row-receded:not(.step-next) .step-meta {
    color: var(--_receded);
  }

  .row-match .step-name,
  .row-match:not(.step-row) {
    background-color: var(--_accent-soft);
    box-shadow: 0 0 0 2px var(--_accent-soft);
  }

  .step-next.row-match .step-name {
    background: none;
    box-shadow: none;
    text-decoration: underline;
  }

  .step-details {
    margin-block: var(--_space-2) var(--_space-3);
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_accent-text);
  }
`;
