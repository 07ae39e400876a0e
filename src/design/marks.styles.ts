import { css } from 'lit';

/** Goal hues, the hatch of the unknown, the bar of the suppressed, and the marks of progress. */
export const marksStyles = css`
  .goal-1 {
    --_hue: var(--_goal-1);
  }
  .goal-2 {
    --_hue: var(--_goal-2);
  }
  .goal-3 {
    --_hue: var(--_goal-3);
  }
  .goal-4 {
    --_hue: var(--_goal-4);
  }
  .goal-5 {
    --_hue: var(--_goal-5);
  }
  .goal-6 {
    --_hue: var(--_goal-6);
  }

  .hatch {
    background-image: repeating-linear-gradient(135deg, var(--_hatch) 0 1px, transparent 1px 5px);
  }

  .hatch-mark {
    inline-size: 12px;
    block-size: 8px;
    vertical-align: baseline;
    fill: none;
    stroke: var(--_hatch);
  }

  .hatch-lines {
    fill: none;
    stroke: var(--_hatch);
  }

  .suppressed {
    display: inline-block;
    padding-inline: 6px;
    border-radius: 2px;
    background-color: var(--_raised);
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
    white-space: nowrap;
  }

  .mark-start,
  .mark-target {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .mark-now,
  .mark-seen,
  .mark-target-dot {
    fill: var(--_ink);
  }

  .mark-other {
    fill: var(--_ink-2);
  }

  .way-travelled {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .way-to-go {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
  }

  .way-beyond {
    fill: none;
    stroke: var(--_hairline);
    stroke-width: 1;
  }

  @media (forced-colors: active) {
    .suppressed {
      border: 1px solid CanvasText;
    }
  }
`;
