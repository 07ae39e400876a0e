import { css } from 'lit';

/** Ticks are outlined where there is room for it, else filled shapes of different heights. */
export const tickStyles = css`
  .tick-table {
    --_tick-name: 96px;
  }

  .tick-by-stage {
    --_tick-name: 160px;
  }

  .tick-head,
  .tick-row {
    display: grid;
    grid-template-columns: var(--_tick-name) minmax(0, 1fr);
    column-gap: 5px;
    align-items: center;
    min-block-size: 20px;
  }

  .tick-head {
    align-items: end;
    margin-block-end: 6px;
    min-block-size: 16px;
  }

  .tick-title {
    grid-column: 1 / 3;
  }

  .tick-columns-1 > * {
    grid-template-columns: var(--_tick-name) minmax(0, 1fr) 72px;
  }

  .tick-columns-2 > * {
    grid-template-columns: var(--_tick-name) minmax(0, 1fr) 72px 72px;
  }

  .tick-name {
    grid-area: 1 / 1;
    padding-inline-end: 28px;
  }

  .tick-count {
    grid-area: 1 / 1;
    justify-self: end;
    padding-inline-end: 6px;
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }

  .tick-marks {
    grid-area: 1 / 2;
    display: block;
    overflow: visible;
    fill: none;
    stroke: var(--_ink-2);
  }

  .tick-marks:dir(rtl) {
    transform: scaleX(-1);
  }

  .tick-done,
  .tick-stroke {
    stroke: none;
  }

  .tick-done {
    fill: var(--_positive);
  }

  .tick-in-progress {
    stroke: var(--_positive);
  }

  .tick-next {
    stroke: var(--_accent-text);
    stroke-width: 2;
  }

  .tick-locked {
    stroke-dasharray: 1.5 1.5;
  }

  .tick-stroke {
    fill: var(--_ink);
  }

  .ticks-compact .tick-marks {
    fill: var(--_ink-2);
    stroke: none;
  }

  .ticks-compact .tick-done,
  .ticks-compact .tick-in-progress {
    fill: var(--_positive);
  }

  .ticks-compact .tick-next {
    fill: var(--_accent-text);
  }

  .ticks-compact .tick-stroke {
    fill: var(--_ink);
  }

  @container pd (inline-size < 640px) {
    .tick-table > .tick-row {
      grid-template-columns: fit-content(50%) minmax(0, 1fr);
      row-gap: 4px;
      margin-block-start: var(--_space-2);
    }

    .tick-columns-1 > .tick-row {
      grid-template-columns: fit-content(50%) minmax(0, 1fr) 72px;
    }

    .tick-columns-2 > .tick-row {
      grid-template-columns: fit-content(40%) minmax(0, 1fr) 72px 72px;
    }

    .tick-row > .tick-name {
      padding: 0;
    }

    .tick-row > .tick-count {
      grid-area: 1 / 2;
      justify-self: start;
    }

    .tick-row > .tick-marks {
      grid-area: 2 / 1 / 3 / -1;
    }
  }

  @media (forced-colors: active) {
    .tick-done,
    .tick-stroke,
    .ticks-compact .tick-marks path {
      fill: CanvasText;
    }

    .tick-next,
    .ticks-compact .tick-next {
      stroke: Highlight;
    }

    .track-walked > .track-line-name {
      text-decoration: underline;
    }
  }
`;
