import { css } from 'lit';

/** Choices side by side, the list that the device draws, and the box. */
export const choiceStyles = css`
  .choices {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
  }

  .choice {
    position: relative;
    display: grid;
    min-block-size: calc(var(--_field) - 2 * var(--_line));
    cursor: pointer;
  }

  .choice + .choice {
    border-inline-start: var(--_line) solid var(--_hairline);
  }

  .choice-input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice-word {
    position: relative;
    align-self: center;
    padding: 5px 11px;
    color: var(--_ink-2);
    pointer-events: none;
  }

  .choice:hover > .choice-input:not(:checked) {
    background-color: var(--_raised);
  }

  /* The picked part lies over the frame and over the lines beside it. */
  .choice > .choice-input:checked {
    inset: calc(-1 * var(--_line));
    border: var(--_line) solid var(--_accent-text);
    background-color: var(--_accent-soft);
  }

  .choice > .choice-input:checked + .choice-word {
    color: var(--_accent-text);
    font-weight: var(--_weight-bold);
  }

  .choice > .choice-input:focus-visible {
    z-index: 1;
  }

  .choice > .choice-input:focus-visible + .choice-word {
    z-index: 2;
  }

  .entry-list {
    position: relative;
    display: grid;
    min-inline-size: 0;
  }

  .entry-list > .entry-control {
    padding-inline-end: 36px;
    cursor: pointer;
  }

  .entry-list > .icon,
  .entry-list-mark {
    position: absolute;
    inset-block: 0;
    display: flex;
    align-items: center;
    margin-block: auto;
    pointer-events: none;
  }

  .entry-list > .icon {
    inset-inline-end: 12px;
  }

  .entry-list-mark {
    z-index: 1;
    inset-inline-start: 11px;
  }

  .entry-list-marked > .entry-control {
    padding-inline-start: 35px;
  }

  .entry-check {
    gap: var(--_space-1);
  }

  .entry-check-row {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .entry-box {
    flex: none;
    inline-size: var(--_icon);
    block-size: var(--_icon);
    margin: 0;
    accent-color: var(--_accent);
  }

  @container pd (inline-size < 600px) {
    .entry,
    .entry-check {
      --_field: var(--_target-coarse);
      --_target: var(--_target-coarse);
    }

    /* Four words side by side do not fit: two by two. */
    .choices:has(> :nth-child(3)) {
      grid-auto-flow: row;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .choices:has(> :nth-child(3)) > .choice:nth-child(odd) {
      border-inline-start: 0;
    }

    .choices > .choice:nth-child(n + 3) {
      border-block-start: var(--_line) solid var(--_hairline);
    }
  }

  @media (pointer: coarse) {
    :host {
      --_field: var(--_target-coarse);
    }
  }

  @media (forced-colors: active) {
    .choice > .choice-input:checked {
      forced-color-adjust: none;
      background-color: Highlight;
    }

    .choice > .choice-input:checked + .choice-word {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
