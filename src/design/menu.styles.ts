import { css } from 'lit';

export const menuStyles = css`
  .menu {
    position: relative;
    display: inline-flex;
  }

  .menu > .button {
    flex: 1;
  }

  .menu-list {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + var(--_space-1));
    inset-inline-end: 0;
    min-inline-size: 100%;
    inline-size: max-content;
    max-inline-size: 264px;
    padding: var(--_space-1);
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  .menu-item {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_control);
    margin: 0;
    padding: 6px var(--_space-2);
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    background: none;
    line-height: 20px;
    text-align: start;
    cursor: pointer;
  }

  .menu-item:hover {
    background-color: var(--_raised);
  }

  .menu-item:focus-visible {
    outline-offset: calc(-1 * var(--_focus-width));
  }

  .menu-hint {
    display: block;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  /* As wide as the button, wherever in the toolbar it stands: wider it could leave the page. */
  @container pd (inline-size < 600px) {
    .menu-list {
      inline-size: auto;
      inset-inline: 0;
    }
  }
`;
