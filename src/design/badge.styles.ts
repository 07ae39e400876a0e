import { css } from 'lit';

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  .badge-accent {
    color: var(--_accent-text);
  }

  .badge-positive {
    color: var(--_positive);
  }

  .badge-attention {
    color: var(--_attention);
  }

  .badge-critical {
    color: var(--_critical);
  }

  .glyph {
    flex: none;
    align-self: center;
    inline-size: 12px;
    block-size: 12px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .glyph-fill {
    fill: currentColor;
    stroke: none;
  }
`;
