import { css } from 'lit';
import { tickStyles } from './ticks.styles.js';

const columns = css`
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 264px) minmax(0, 1fr);
    gap: var(--_space-4) 32px;
    padding-block: var(--_space-3) var(--_space-4);
    border-block-end: var(--_line) solid var(--_hairline);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .overview-ticks {
    grid-column: 1 / -1;
    grid-row: 2;
    min-inline-size: 0;
  }

  .overview-findings:first-child,
  .overview-findings:nth-child(2) {
    grid-column: 1 / -1;
  }

  .overview-title,
  .overview-quiet,
  .overview-note,
  .tick-head,
  .stage-line > [role='columnheader'] {
    color: var(--_ink-2);
  }

  .overview-line {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-2);
  }

  .overview-line,
  .overview-findings > .overview-title {
    margin-block-end: 6px;
  }

  .overview-number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .overview-note {
    margin-block-start: 6px;
    text-wrap: pretty;
  }

  @container pd (inline-size >= 1100px) {
    .overview {
      grid-template-columns: 264px minmax(0, 1fr) 264px;
    }

    .overview-ticks {
      grid-column: auto;
      grid-row: auto;
    }
  }

  @container pd (inline-size < 640px) {
    .overview {
      grid-template-columns: minmax(0, 1fr);
      gap: 20px;
    }

    .overview-ticks {
      grid-row: auto;
    }
  }
`;

const lists = css`
  .track-line {
    display: grid;
    grid-template-columns: minmax(0, 112px) minmax(0, 1fr) minmax(40px, auto);
    align-items: center;
    column-gap: 8px;
    min-block-size: 20px;
    padding-block: 2px;
  }

  .track-line > .bar {
    margin-block: 0;
    max-inline-size: 100%;
  }

  .track-amount {
    grid-column: 2 / -1;
  }

  .track-line-name {
    text-wrap: balance;
  }

  .track-walked {
    color: var(--_accent-text);
  }

  .track-walked > .track-line-name {
    font-weight: var(--_weight-bold);
  }

  .stage-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(64px, auto);
    align-items: baseline;
    column-gap: var(--_space-3);
    min-block-size: 20px;
    padding-block: 2px;
  }

  .stage-table-hours .stage-line {
    grid-template-columns: minmax(0, 1fr) 64px 72px;
  }

  .findings,
  .findings-rest > .findings {
    display: grid;
    gap: var(--_space-2);
  }

  .finding {
    color: var(--_ink-2);
    text-wrap: pretty;
  }

  .finding > b {
    margin-inline-end: 4px;
    color: var(--_ink);
    font-weight: var(--_weight-bold);
  }

  .finding > .hatch-mark {
    margin-inline-end: 4px;
  }

  .finding-attention {
    padding-inline-start: var(--_space-2);
    border-inline-start: 2px solid var(--_attention);
  }

  .finding-go,
  .findings-rest > summary {
    min-block-size: var(--_target);
    color: var(--_accent-text);
    cursor: pointer;
  }

  .findings-rest > summary {
    font-weight: var(--_weight-medium);
  }

  .finding-go {
    display: block;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    text-align: start;
  }

  .finding-go:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .findings-rest {
    margin-block-start: var(--_space-2);
  }

  .findings-rest > summary {
    inline-size: fit-content;
    padding-block: 4px;
  }
`;

const paper = css`
  @media print {
    .overview {
      break-inside: avoid;
    }

    .findings-rest > summary {
      display: none;
    }
  }
`;

/** Where details stand beside the picture, the overview and the way back reach over both. */
const beside = css`
  @container pd (inline-size >= 900px) {
    .frame-body-open:has(> .frame-picture > .overview) {
      --_panel-width: 280px;
      grid-template-rows: auto auto minmax(0, 1fr);
    }

    .frame-body-open > .frame-picture:has(> .overview) {
      display: grid;
      grid-area: 1 / 1 / span 3 / -1;
      grid-template: subgrid / subgrid;
    }

    .frame-picture > :is(.overview, .way-back) {
      grid-column: 1 / -1;
    }

    .frame-picture > .path {
      grid-area: 3 / 1;
      min-inline-size: 0;
    }

    .frame-picture:has(> .overview) + .frame-panel {
      grid-area: 3 / 2;
      margin-block-start: var(--_space-4);
      padding-inline-start: var(--_space-4);
    }
  }
`;

export const overviewStyles = css`
  ${columns}
  ${lists}
  ${tickStyles}
  ${beside}
  ${paper}
`;
