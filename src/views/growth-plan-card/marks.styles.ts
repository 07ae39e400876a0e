import { css } from 'lit';

/** Marks of status and lines of progress. */
export const marksStyles = css`
  .status-mark {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .status-mark .mark-fill {
    fill: currentColor;
    stroke: none;
  }

  .status-mark .mark-cut {
    stroke: var(--_surface);
  }

  .tone-positive {
    color: var(--_positive);
  }

  .tone-critical {
    color: var(--_critical);
  }

  .tone-attention {
    color: var(--_attention);
  }

  .tone-accent {
    color: var(--_accent-text);
  }

  .tone-ink {
    color: var(--_ink);
  }

  .tone-quiet {
    color: var(--_ink-2);
  }

  .progress-line {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .progress-line:dir(rtl) {
    transform: scaleX(-1);
  }

  .unknown-line {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_ink-2);
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .unknown-line > .hatch {
    inline-size: 96px;
    block-size: 8px;
  }

  @media (forced-colors: active) {
    .status-mark,
    .progress-line {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
