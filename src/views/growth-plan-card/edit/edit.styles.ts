import { css, type CSSResult } from 'lit';
import { sharedEditStyles } from '../../edit/edit.styles.js';
import { listStyles } from './lists.styles.js';

/** The card while one edits: the grid stays, fields stand where the words stood. */
const rowStyles = css`
  .edit-row {
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .frame-picture > .edit-row:first-child {
    border-block-start: 0;
  }

  .edit-grid {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }

  .edit-row .part-label {
    line-height: 20px;
  }

  .edit-grid > .part > .part-label,
  .edit-row .part-actions > .part-label {
    color: var(--_ink);
  }

  .edit-grid .part-title {
    font-weight: var(--_weight-medium);
    line-height: var(--_field);
  }

  .edit-grid .part-measure > .part-label {
    font-weight: var(--_weight-medium);
  }

  .edit-row .part-statement > .part-label {
    padding-block-start: 0;
  }

  .part-statement .row-title {
    line-height: 20px;
  }

  .part-statement .part-label > span {
    color: var(--_ink-2);
  }

  .edit-goal-head {
    display: flex;
    justify-content: flex-end;
    min-block-size: var(--_target);
  }

  .edit-grid > .edit-under {
    margin-block: calc(-1 * var(--_space-2));
  }

  .edit-status {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin-block-end: var(--_space-1);
    font-weight: var(--_weight-medium);
    line-height: 20px;
  }

  .edit-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .part-status .edit-buttons,
  .edit-sign {
    margin-block: var(--_space-3) var(--_space-2);
  }

  .edit-add .button {
    margin-inline-start: calc(-1 * var(--_space-2));
    color: var(--_accent-text);
    font-weight: var(--_weight-medium);
  }

  .edit-foot {
    margin-inline-start: calc(-1 * var(--_space-2));
  }

  .edit-foot .edit-add .button {
    margin-inline-start: 0;
  }

  .edit-goals-foot {
    padding-block: var(--_space-4);
  }

  .edit-goals-foot > .row-main {
    gap: 0;
  }

  .edit-foot > .button {
    color: var(--_ink-2);
    font-weight: var(--_weight-medium);
  }

  .edit-remove,
  .edit-remove-small {
    color: var(--_ink-2);
    font-weight: var(--_weight-medium);
  }

  .edit-remove {
    justify-self: start;
    margin-inline: calc(-1 * var(--_space-2));
  }

  .edit-goal-head .edit-remove {
    --_control: var(--_target);
  }

  .edit-remove-small {
    inline-size: 28px;
    padding: 0;
  }
`;

const gridStyles = css`
  @container pd (inline-size >= 600px) {
    /* Labels stand in the label column of the card. */
    .edit-grid > .entry {
      grid-template-columns: 88px minmax(0, 1fr);
      column-gap: var(--_space-5);
    }

    .edit-grid > .entry > .entry-label {
      margin: 0;
      padding-block: 8px;
    }

    .edit-grid > .edit-under,
    .edit-goals-foot > * {
      padding-inline-start: 112px;
    }
  }

  @container pd (inline-size < 760px) {
    .edit-action {
      grid-template-columns: 24px minmax(0, 1fr) minmax(0, 1fr) var(--_target);
      padding-block-end: var(--_space-2);
    }

    .edit-action > .entry:nth-child(2) {
      grid-column: 2 / 4;
    }

    .edit-action > .entry:nth-child(3) {
      grid-row: 2;
      grid-column: 1 / 3;
    }

    .edit-action > .entry:nth-child(4) {
      grid-row: 2;
      grid-column: 3 / -1;
    }

    .edit-action > .edit-remove-small {
      grid-row: 1;
      grid-column: 4;
      inline-size: auto;
    }

    .edit-action-state > .entry-state {
      justify-content: flex-start;
    }

    .edit-action-state,
    .edit-action-more {
      grid-column: 1 / -1;
    }
  }

  @container pd (inline-size < 600px) {
    .edit-row {
      --_control: var(--_target-coarse);
      --_target: var(--_target-coarse);
    }

    .edit-grid .part-title {
      line-height: 20px;
    }

    .edit-unfold {
      align-items: center;
    }
  }

  @media print {
    .edit-row .button,
    .edit-conflict {
      display: none;
    }
  }
`;

export const editStyles: CSSResult[] = [...sharedEditStyles, rowStyles, listStyles, gridStyles];
