import { css } from 'lit';

/** The level meter and the trend: marks and ways come from the shared marks. */
export const progressStyles = css`
  .level-meter {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: var(--_text-label);
  }

  .level-meter > svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .trend {
    position: relative;
    display: block;
    direction: ltr;
    unicode-bidi: isolate;
  }

  .trend svg {
    display: block;
    overflow: visible;
  }

  .trend-text {
    fill: var(--_ink-2);
    font-size: var(--_text-label);
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }

  .trend-target-level {
    stroke: var(--_control-border);
    stroke-width: 1;
  }

  .trend-baseline-level {
    stroke: var(--_control-border);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }

  .trend-suppressed {
    fill: var(--_control-border);
  }
`;
