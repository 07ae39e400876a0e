import { css, type CSSResultGroup } from 'lit';
import { threadStyles } from './thread.styles.js';

/** One goal: statement, level, measure, actions. */
const partsStyles = css`
  .goal-statement {
    font-size: var(--_text-lead);
    font-weight: var(--_weight-bold);
    line-height: 24px;
    text-wrap: pretty;
  }

  .goal-statement:focus {
    outline-offset: 4px;
  }

  .part-statement .part-label {
    padding-block-start: 4px;
  }

  .part-label > :is(b, span) {
    display: block;
  }

  .part-label b {
    color: var(--_ink);
    font-weight: var(--_weight-bold);
  }

  .goal-picked .part-statement .goal-statement {
    box-shadow: 0 0 0 8px var(--_accent-soft);
    background-color: var(--_accent-soft);
  }

  .about {
    margin-block-start: var(--_space-2);
    color: var(--_ink-2);
    font-size: var(--_text-dense);
    line-height: 20px;
    text-wrap: pretty;
  }

  .prompts {
    display: grid;
    grid-template-columns: minmax(88px, auto) minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-4);
  }

  .prompts > dt {
    color: var(--_ink-2);
  }

  .level {
    display: grid;
    grid-template-columns: 352px minmax(0, 248px);
    gap: var(--_space-2) var(--_space-5);
    align-items: start;
  }

  .level-columns {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    margin-block-start: 4px;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 20px;
  }

  .level-columns > li {
    padding-inline-end: 2px;
    hyphens: auto;
  }

  .level-columns .level-mark {
    display: block;
    line-height: 16px;
  }

  .level-columns .level-now {
    color: var(--_ink);
    font-weight: var(--_weight-bold);
  }

  .level-now .level-mark {
    font-weight: var(--_weight-regular);
  }

  .level-sentence {
    color: var(--_ink-2);
    font-size: var(--_text-dense);
    line-height: 20px;
    text-wrap: pretty;
  }

  .figure {
    margin-block-start: -6px;
  }

  .measure-line {
    display: block;
    overflow: visible;
    direction: ltr;
  }

  .measure-line text {
    fill: var(--_ink-2);
    font-size: var(--_text-label);
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }

  .measure-line .measure-now {
    fill: var(--_ink);
    font-weight: var(--_weight-bold);
  }

  .measure-level {
    fill: none;
    stroke: var(--_hairline);
    stroke-width: 1;
  }

  .measure-path {
    fill: none;
    stroke: var(--_ink-2);
    stroke-dasharray: 2 4;
    stroke-width: 1;
  }

  .action {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) 40px 136px minmax(96px, auto);
    align-items: baseline;
    min-block-size: 32px;
    padding-block: 6px;
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .action + .action {
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .action > .status-mark {
    align-self: start;
    margin-block-start: 2px;
  }

  .action-done .action-text,
  .action-dropped .action-text {
    color: var(--_ink-2);
  }

  .action-overdue .action-text {
    font-weight: var(--_weight-medium);
  }

  .action-notes {
    display: block;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-weight: var(--_weight-regular);
    line-height: 16px;
  }

  .action-hours {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  .action-status {
    padding-inline-start: var(--_space-5);
  }

  .action-date {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  .action-overdue .action-date {
    color: var(--_critical);
  }

  @container pd (inline-size < 760px) {
    .level {
      grid-template-columns: minmax(0, 1fr);
    }

    .figure {
      margin-block-start: 0;
    }

    .action {
      grid-template-columns: 24px auto auto minmax(0, 1fr);
      align-content: center;
      min-block-size: 56px;
    }

    .action > .status-mark {
      grid-row: 1 / 3;
    }

    .action-text {
      grid-column: 2 / -1;
    }

    .action-status {
      grid-row: 2;
      grid-column: 2;
      padding-inline: 0 var(--_space-4);
    }

    .action-hours {
      grid-row: 2;
      grid-column: 3;
    }

    .action-date {
      grid-row: 2;
      grid-column: 4;
    }
  }

  @container pd (inline-size < 600px) {
    .part-statement .part-label {
      padding-block-start: 0;
    }

    .level-picture {
      max-inline-size: 328px;
    }
  }

  /* No room for the names; the sentence has those that matter. */
  @container pd (inline-size < 320px) {
    .level-columns {
      display: none;
    }
  }
`;

export const goalStyles: CSSResultGroup = [partsStyles, threadStyles];
