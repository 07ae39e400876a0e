import { css } from 'lit';

export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: var(--_icon);
    block-size: var(--_icon);
    fill: none;
    stroke: currentColor;
    stroke-width: var(--_icon-stroke);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon-follows-reading:dir(rtl) {
    transform: scaleX(-1);
  }
`;
