import { css, type CSSResultGroup } from 'lit';
import { goalStyles } from './goal.styles.js';
import { hoursStyles } from './hours.styles.js';
import { marksStyles } from './marks.styles.js';
import { nextStepStyles } from './next-step.styles.js';
import { printStyles } from './print.styles.js';
import { sideStyles } from './side.styles.js';
import { summaryStyles } from './summary.styles.js';

/** The head, and the grid: rows over the whole width, each with its label, its content and what stands at its side. */
const cardStyles = css`
  .frame {
    padding: var(--_space-6) var(--_space-6) var(--_space-5);
    border: var(--_line) solid var(--_hairline);
    border-radius: var(--_radius-outer);
  }

  .frame-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--_space-5);
  }

  .frame-lead {
    display: contents;
  }

  .frame-title {
    gap: var(--_space-2) var(--_space-3);
  }

  .frame-heading {
    line-height: 28px;
  }

  .frame-context {
    font-size: var(--_text-body);
  }

  .frame-takeaway {
    grid-column: 1 / -1;
    margin-block-start: var(--_space-2);
    line-height: 24px;
  }

  .frame-toolbar {
    grid-row: 1;
    grid-column: 2;
    margin-block-start: -6px;
    margin-inline-end: calc(-1 * var(--_space-2));
  }

  .frame-body {
    margin-block-start: var(--_space-5);
  }

  .frame-how-to-read {
    margin-block-start: 0;
    padding-block-start: var(--_space-5);
    font-size: var(--_text-label);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }

  .facts > li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .facts > li + li::before {
    content: '·';
  }

  .facts > .facts-status {
    gap: 6px;
    margin-inline-start: var(--_space-1);
    font-weight: var(--_weight-medium);
  }

  .facts > .facts-status::before {
    content: none;
  }

  .frame-toolbar .button {
    font-weight: var(--_weight-medium);
    color: var(--_ink-2);
  }

  .frame-toolbar .field-select {
    inline-size: 208px;
  }

  .legend-title {
    margin-inline-end: var(--_space-3);
  }

  .frame-how-to-read .legend-mark {
    margin-inline-start: var(--_space-1);
  }

  .frame-toolbar .tool-edit .button {
    color: var(--_accent-text);
  }

  .tool-edit {
    display: contents;
  }

  .row,
  .row-main,
  .row-side {
    grid-template-columns: minmax(0, 1fr);
  }

  .row {
    display: grid;
    gap: var(--_space-5) var(--_space-6);
    padding-block: var(--_space-6);
  }

  .row + .row {
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .row-main {
    display: grid;
    align-content: start;
    gap: var(--_space-5);
    min-inline-size: 0;
  }

  .row-side {
    display: grid;
    align-content: start;
    gap: var(--_space-5);
    min-inline-size: 0;
    padding-inline-start: 112px;
  }

  .part {
    display: grid;
    grid-template-columns: 88px minmax(0, 1fr);
    column-gap: var(--_space-5);
  }

  .part-label {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .part-title {
    font-size: var(--_text-label);
    font-weight: var(--_weight-regular);
    line-height: 16px;
  }

  .row-title {
    color: var(--_ink);
    font-size: var(--_text-label);
    font-weight: var(--_weight-bold);
    line-height: 16px;
  }

  .part-content {
    grid-column: 2;
    min-inline-size: 0;
  }

  .quiet {
    color: var(--_ink-2);
  }

  .small {
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .dense {
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  :host([density='compact']) .row {
    padding-block: var(--_space-5);
  }

  :host([density='compact']) .row-main {
    gap: var(--_space-4);
  }

  :host([density='compact']) :is(.action, .sign-off) {
    min-block-size: 28px;
    padding-block: 4px;
  }

  .withheld {
    padding-block: var(--_space-4);
  }

  @container pd (inline-size >= 1080px) {
    .row {
      grid-template-columns: minmax(0, 1fr) 320px;
    }

    .row-side {
      padding-inline-start: 31px;
      border-inline-start: var(--_line) solid var(--_hairline);
    }
  }

  @container pd (inline-size < 600px) {
    .frame {
      padding: var(--_space-4);
      border: 0;
      border-radius: 0;
    }

    .frame-head {
      display: block;
    }

    .frame-toolbar {
      margin: var(--_space-3) calc(-1 * var(--_space-2)) 0;
    }

    .frame-toolbar .toolbar {
      display: flex;
    }

    .row {
      padding-block: var(--_space-5);
    }

    .row-side {
      padding-inline-start: 0;
    }

    .part {
      display: block;
    }

    .part-label {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-2);
      margin-block-end: var(--_space-2);
    }
  }
`;

export const growthPlanCardStyles: CSSResultGroup = [
  cardStyles,
  marksStyles,
  nextStepStyles,
  goalStyles,
  sideStyles,
  hoursStyles,
  summaryStyles,
  printStyles,
];
