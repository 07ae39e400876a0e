import { css } from 'lit';
import { choiceStyles } from './field-choice.styles.js';

/** Fields are as high as a finger needs where one points with fingers, and where there is no room for a mouse. */
const entryStyles = css`
  :host {
    --_field: 36px;
  }

  .entry,
  .entry-check {
    display: grid;
    min-inline-size: 0;
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .entry-label {
    margin-block-end: var(--_space-1);
    color: var(--_ink);
    font-size: var(--_text-label);
    font-weight: var(--_weight-medium);
  }

  .entry-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .entry-control {
    appearance: none;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: var(--_field);
    margin: 0;
    padding: 0 11px;
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    font-size: var(--_text-dense);
    line-height: 20px;
    text-overflow: ellipsis;
  }

  .entry-control[aria-invalid='true'] {
    border-color: var(--_critical);
  }

  .entry-control:disabled {
    border-color: var(--_hairline);
    color: var(--_ink-2);
    cursor: default;
    opacity: 1;
  }

  .entry-control::placeholder {
    color: var(--_ink-2);
    opacity: 1;
  }

  .entry-date {
    font-variant-numeric: tabular-nums;
  }

  .entry-date::-webkit-date-and-time-value {
    text-align: start;
  }

  /* The text and its invisible copy share one cell: the copy is what makes it high. */
  .entry-grow {
    display: grid;
  }

  .entry-grow > .entry-control,
  .entry-grow::after {
    grid-area: 1 / 1;
    block-size: auto;
    min-block-size: var(--_field);
    padding-block: 7px;
    overflow-wrap: break-word;
    white-space: pre-wrap;
  }

  .entry-grow > .entry-control {
    overflow: hidden;
    resize: none;
  }

  .entry-grow::after {
    visibility: hidden;
    padding-inline: 11px;
    border: var(--_line) solid transparent;
    content: attr(data-text);
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .entry-lead > .entry-control,
  .entry-lead::after {
    font-size: var(--_text-lead);
    font-weight: var(--_weight-bold);
    line-height: 24px;
  }

  .entry-hint,
  .entry-error,
  .entry-state {
    font-size: var(--_text-label);
    line-height: 16px;
    text-wrap: pretty;
  }

  .entry-hint {
    color: var(--_ink-2);
  }

  .entry-error {
    color: var(--_critical);
  }

  .entry-state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
  }

  .entry-said {
    display: flex;
    gap: 6px;
    min-inline-size: 0;
  }

  .entry-actions .button {
    --_control: var(--_target);
    min-block-size: var(--_target);
    padding-inline: 6px;
    color: var(--_accent-text);
    font-size: var(--_text-label);
    font-weight: var(--_weight-medium);
  }

  .entry-mark {
    flex: none;
    inline-size: var(--_icon);
    block-size: var(--_icon);
    fill: none;
    stroke: currentColor;
    stroke-width: var(--_icon-stroke);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .entry-mark-fill {
    fill: currentColor;
    stroke: none;
  }

  .entry-mark-over {
    stroke: var(--_surface);
  }

  .entry-tone-pending,
  .entry-tone-waiting {
    color: var(--_attention);
  }

  .entry-tone-kept {
    color: var(--_ink-2);
  }

  .entry-tone-saved {
    color: var(--_positive);
  }

  .entry-tone-failed,
  .entry-tone-conflict {
    color: var(--_critical);
  }
`;

export const fieldStyles = [entryStyles, choiceStyles];
