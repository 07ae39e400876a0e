import { css } from 'lit';

/** The sentence on how to read the picture. */
export const legendStyles = css`
  .legend-title {
    margin-inline-end: var(--_space-2);
  }

  .legend-item {
    white-space: nowrap;
  }

  .legend-item .glyph,
  .legend-line,
  .legend-bracket {
    vertical-align: -3px;
  }

  .legend-cell {
    overflow: visible;
    vertical-align: 2px;
  }

  .legend-line path,
  .legend-bracket path {
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 2;
  }

  .legend-bracket path {
    stroke: var(--_ink-2);
    stroke-width: 1;
  }

  .legend-bracket:dir(rtl) {
    transform: scaleX(-1);
  }

  .legend-line .line-counts {
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }

  .legend-line .line-together {
    stroke-dasharray: 8 2;
  }

  .legend-line .line-recommends {
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }

  .table-more {
    margin-block: var(--_space-3);
  }
`;
