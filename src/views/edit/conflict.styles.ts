import { css } from 'lit';

/** Mine and theirs, one above the other: long texts are compared line by line and not side by side. */
export const conflictStyles = css`
  .edit-conflict {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
    border: var(--_line) solid var(--_control-border);
    border-inline-start: 3px solid var(--_attention);
    border-radius: var(--_radius);
  }

  .edit-conflict-title {
    font-size: var(--_text-lead);
    font-weight: var(--_weight-bold);
    line-height: 24px;
  }

  .edit-conflict > .dense {
    max-inline-size: 72ch;
    margin-block-start: calc(-1 * var(--_space-3));
  }

  .edit-conflict .entry-label {
    font-size: var(--_text-dense);
  }

  .edit-versions {
    display: grid;
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
  }

  .edit-version {
    display: grid;
    grid-template-columns: 16px 64px minmax(0, 1fr);
    gap: var(--_space-2);
    align-items: baseline;
    min-block-size: var(--_field);
    padding: 7px 11px;
    cursor: pointer;
  }

  .edit-version + .edit-version {
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .edit-version-before {
    color: var(--_ink-2);
    cursor: default;
  }

  .edit-version-before > .edit-version-name {
    grid-column: 1 / 3;
  }

  .edit-version > .entry-box {
    align-self: start;
    margin-block-start: 2px;
  }

  .edit-version:hover:not(.edit-version-before) {
    background-color: var(--_raised);
  }

  .edit-version:has(:checked) {
    background-color: var(--_accent-soft);
  }

  .edit-version:has(:checked) > .edit-version-name {
    color: var(--_accent-text);
    font-weight: var(--_weight-bold);
  }

  .edit-version-text {
    white-space: pre-line;
  }

  .edit-taken > ul {
    color: var(--_ink-2);
  }

  @container pd (inline-size < 600px) {
    .edit-version {
      grid-template-columns: 16px minmax(0, 1fr);
    }

    .edit-version-before > .edit-version-name,
    .edit-version-text {
      grid-column: 2;
    }
  }
`;
