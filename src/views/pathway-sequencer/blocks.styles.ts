import { css } from 'lit';

/** Groups, tracks and what is reached: blocks of a stage. */
export const blockStyles = css`
  .blocks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .blocks + .blocks,
  .loose + .blocks {
    margin-block-start: var(--_space-5);
  }

  .group,
  .loose {
    position: relative;
  }

  .group {
    padding-inline-start: 12px;
  }

  /* The bracket that holds a group. */
  .group::before {
    position: absolute;
    inset-block: 2px 0;
    inset-inline-start: 0;
    inline-size: 6px;
    border: var(--_line) solid color-mix(in srgb, var(--_ink-2) 75%, transparent);
    border-inline-end: 0;
    content: '';
  }

  .group-heading {
    min-inline-size: 0;
    font-size: var(--_text-body);
    font-weight: var(--_weight-bold);
    line-height: 20px;
    text-wrap: balance;
  }

  .group-name,
  .closing-name {
    min-block-size: 24px;
    font-weight: inherit;
  }

  :is(.group-name, .track-name, .closing-name).step-picked {
    text-decoration: underline 2px var(--_accent-text);
    text-underline-offset: 4px;
  }

  .group-note {
    margin-block-start: var(--_space-2);
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .group-match {
    color: var(--_accent-text);
    font-weight: var(--_weight-medium);
  }

  .track .group-match {
    margin-block-start: 0;
    padding-inline-start: 24px;
  }

  .bar {
    display: block;
    margin-block: var(--_space-2);
    overflow: visible;
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .bar-done {
    fill: var(--_positive);
  }

  .bar-begun,
  .bar-rest {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1;
  }

  .bar-begun {
    stroke: var(--_positive);
  }

  .bar-next {
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 2;
  }

  .group-counts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    margin-block-start: var(--_space-2);
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .group-count {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }

  .fold {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 28px;
    margin-block-start: var(--_space-1);
    padding: 0;
    padding-inline-end: var(--_space-2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent-text);
    font-size: var(--_text-dense);
    font-weight: var(--_weight-medium);
    cursor: pointer;
  }

  .blocks-tracks {
    gap: 0;
  }

  .track {
    padding-block: var(--_space-2);
    border-block-end: var(--_line) solid var(--_hairline);
  }

  .track:last-child {
    border-block-end: 0;
  }

  .track-name {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
    min-block-size: 24px;
    font-size: var(--_text-dense);
    font-weight: var(--_weight-medium);
    line-height: 18px;
  }

  /* A chevron that points on, and down where it stands open. */
  .fold::before,
  .track-name::before {
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    margin-inline: 4px 6px;
    border: solid var(--_accent-text);
    border-width: 1.5px 1.5px 0 0;
    content: '';
    transform: rotate(45deg);
  }

  :is(.fold, .track-name):dir(rtl)::before {
    transform: rotate(-135deg);
  }

  .fold-open.fold::before,
  .fold-open.track-name::before {
    transform: rotate(135deg);
  }

  .track-rule {
    padding-inline-start: 24px;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
    text-wrap: pretty;
  }

  .track .steps {
    padding-inline-start: 24px;
  }

  .blocks-closing {
    gap: 0;
    border-block-start: var(--_line) solid var(--_ink-2);
  }

  .closing {
    padding-block: var(--_space-3);
  }

  .closing + .closing {
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .closing-name {
    padding-block: 3px;
    padding-inline-start: 24px;
    font-size: var(--_text-dense);
    font-weight: var(--_weight-medium);
    line-height: 18px;
  }

  .closing-name::before,
  .closing-name::after {
    inset-block-start: 6px;
  }

  .closing-line {
    padding-inline-start: 24px;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
    text-wrap: pretty;
  }

  .path-narrow :is(.fold, .step-row, .track-name, .closing-name, .group-name) {
    min-block-size: 44px;
  }

  .path-narrow .closing-name {
    padding-block: 13px;
  }

  .path-narrow .closing-name::before,
  .path-narrow .closing-name::after {
    inset-block-start: 16px;
  }

  .path-narrow .track-name {
    align-items: center;
  }

  .path-narrow .group-head {
    align-items: center;
  }

  .path-narrow .step-row {
    min-block-size: 48px;
    padding-block: 7px;
  }

  .path-narrow .step-row::before,
  .path-narrow .step-row::after {
    inset-block-start: 9px;
  }
`;
