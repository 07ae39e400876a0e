import { css } from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    font-size: var(--_text-dense);
  }

  .labelled {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .label {
    color: var(--_ink-2);
  }

  .field,
  .button,
  .segmented {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control);
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .field {
    position: relative;
    min-inline-size: 0;
  }

  .field:focus-within:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_accent-text);
    outline-offset: var(--_focus-offset);
  }

  .field > .icon {
    position: absolute;
    inset-block: 0;
    margin-block: auto;
    pointer-events: none;
  }

  .field-search > .icon {
    inset-inline-start: 10px;
    color: var(--_ink-2);
  }

  .field-select > .icon {
    inset-inline-end: 10px;
  }

  .field input,
  .field select {
    appearance: none;
    inline-size: 100%;
    block-size: calc(var(--_control) - 2 * var(--_line));
    margin: 0;
    border: 0;
    border-radius: inherit;
    background: none;
    text-overflow: ellipsis;
  }

  .field input {
    padding: 0 10px 0 4px;
  }

  .field select {
    padding: 0 10px;
    padding-inline-end: 32px;
    background-color: var(--_surface);
  }

  .field input:focus-visible,
  .field select:focus-visible {
    outline: none;
  }

  .field input::placeholder {
    color: var(--_ink-2);
    opacity: 1;
  }

  /* Room for the icon on the field, not the input: what is typed may run the other way than the page. */
  .field-search {
    inline-size: 176px;
    padding-inline-start: 28px;
  }

  .field-select {
    inline-size: 148px;
  }

  .tool-check {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_control);
    cursor: pointer;
  }

  .tool-check input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
    flex: none;
  }

  .button {
    justify-content: center;
    gap: var(--_space-2);
    min-inline-size: var(--_target);
    margin: 0;
    padding: 0 var(--_space-3);
    cursor: pointer;
  }

  /* A word is never broken inside a control. */
  .button,
  .segment,
  .label {
    overflow-wrap: normal;
  }

  .button:hover:not(:disabled),
  .segment:hover {
    background-color: var(--_raised);
  }

  .button[aria-pressed='true'] {
    background-color: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .button-accent,
  .button-accent:hover:not(:disabled) {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--_weight-medium);
  }

  .button-quiet {
    border-color: transparent;
    padding-inline: var(--_space-2);
  }

  .button:disabled {
    border-color: var(--_hairline);
    color: var(--_ink-2);
    cursor: default;
  }

  .segment {
    align-self: stretch;
    min-inline-size: var(--_target);
    margin: 0;
    padding: 0 var(--_space-3);
    border: 0;
    background: none;
    cursor: pointer;
  }

  .segment + .segment {
    border-inline-start: var(--_line) solid var(--_control-border);
  }

  .segment:first-child {
    border-start-start-radius: 5px;
    border-end-start-radius: 5px;
  }

  .segment:last-child {
    border-start-end-radius: 5px;
    border-end-end-radius: 5px;
  }

  .segment[aria-pressed='true'] {
    background-color: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: var(--_weight-medium);
  }

  @container pd (inline-size < 600px) {
    .toolbar {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(136px, 1fr));
      align-items: start;
    }

    .toolbar .labelled,
    .toolbar .field {
      inline-size: 100%;
    }

    /* Three words need the whole width. */
    .segmented:has(.segment:nth-child(3)) {
      grid-column: 1 / -1;
    }

    .segment {
      flex: 1 0 auto;
      padding-inline: var(--_space-2);
    }
  }

  @media (forced-colors: active) {
    .button-accent,
    .segment[aria-pressed='true'],
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }

    .button:disabled {
      color: GrayText;
    }
  }
`;
