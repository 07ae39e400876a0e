import { css } from 'lit';

/** Hours toward renewal: one bar a requirement, one row a category. */
export const hoursStyles = css`
  .ledger + .ledger {
    margin-block-start: var(--_space-6);
  }

  .ledger-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
  }

  .ledger-figure,
  .figure {
    font-size: var(--_text-figure);
    font-weight: var(--_weight-medium);
    letter-spacing: -0.02em;
    line-height: 32px;
  }

  .ledger-of {
    font-size: var(--_text-body);
    line-height: 20px;
  }

  .ledger-cycle {
    flex: 1;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
    text-align: end;
  }

  .ledger-bar {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    margin-block-start: 10px;
    overflow: visible;
  }

  .ledger-bar:dir(rtl),
  .category-bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .bar-earned {
    fill: var(--_ink-2);
  }

  .bar-planned {
    fill: var(--_ink-2);
    fill-opacity: 0.32;
    stroke: var(--_ink-2);
  }

  .bar-open {
    fill: none;
    stroke: var(--_control-border);
  }

  .bar-tick {
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .ledger-names {
    position: relative;
    block-size: 16px;
    margin-block-start: 4px;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .ledger-names > span {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--_from);
    max-inline-size: var(--_size);
    padding-inline-end: 6px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .ledger-sentence {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .categories {
    inline-size: 100%;
    margin-block-start: var(--_space-4);
    border-collapse: collapse;
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .categories :is(th, td) {
    padding: 3px 0 4px;
    border-block-start: var(--_line) solid var(--_hairline);
    font-weight: var(--_weight-regular);
    text-align: start;
    vertical-align: top;
  }

  .categories tbody th {
    inline-size: 29.5%;
    padding-inline-end: var(--_space-3);
  }

  .categories .category-picture {
    inline-size: 33.4%;
  }

  .categories .category-amount {
    inline-size: 14.1%;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  .categories .category-note {
    padding-inline-start: var(--_space-3);
    color: var(--_ink-2);
    text-align: end;
  }

  .categories .category-note.tone-positive {
    color: var(--_positive);
  }

  .category-bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block-start: 6px;
    overflow: visible;
  }

  .ledger-note {
    margin-block-start: var(--_space-3);
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  @container pd (inline-size < 600px) {
    .ledger-cycle {
      flex: 1 1 100%;
      text-align: start;
    }

    .ledger-names {
      display: none;
    }

    .ledger-sentence {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
      margin-block-start: var(--_space-1);
      color: var(--_ink-2);
      font-size: var(--_text-label);
      line-height: 16px;
    }

    .categories tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--_space-3);
      padding-block: 8px;
      border-block-start: var(--_line) solid var(--_hairline);
    }

    .categories tbody :is(th, td) {
      inline-size: auto;
      padding: 0;
      border: 0;
    }

    .categories .category-amount {
      grid-area: 1 / 2;
      inline-size: auto;
    }
  }

  @media (forced-colors: active) {
    .ledger-bar,
    .category-bar {
      forced-color-adjust: none;
    }

    .bar-earned {
      fill: CanvasText;
    }

    .bar-planned {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
      stroke-dasharray: 2 2;
    }

    .bar-open {
      stroke: CanvasText;
    }

    .bar-tick {
      stroke: Canvas;
    }
  }
`;
