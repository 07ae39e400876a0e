import { css, type CSSResult } from 'lit';
import { formPrintStyles } from './form-print.styles.js';
import { signatureStyles } from './form-signatures.styles.js';

/** A form as a document: what the form says in ink-2, what the plan says in ink, lines where a hand has to write. */
const documentStyles = css`
  .form {
    --_table-height: none;
    max-inline-size: 760px;
    padding-block: var(--_space-5);
  }

  .form-title {
    font-size: var(--_text-heading);
    font-weight: var(--_weight-bold);
    line-height: var(--_leading-tight);
    text-wrap: balance;
  }

  .form-jurisdiction,
  .form-hint,
  .form-footer,
  .form-signature-note,
  .form-line-label {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .form-section {
    margin-block-start: var(--_space-6);
  }

  .form-section-head {
    margin-block-start: var(--_space-5);
  }

  .form-section-heading {
    padding-block-end: var(--_space-1);
    border-block-end: 2px solid var(--_ink);
    font-size: var(--_text-lead);
    font-weight: var(--_weight-bold);
  }

  .form-section-heading ~ .form-hint {
    margin-block-start: var(--_space-1);
  }

  .form-goal-heading {
    margin-block-start: var(--_space-3);
    font-size: var(--_text-body);
    font-weight: var(--_weight-bold);
  }

  .form-block + .form-block {
    margin-block-start: var(--_space-5);
  }

  .form-row {
    display: grid;
    grid-template-columns: minmax(0, 200px) minmax(0, 1fr);
    gap: 0 var(--_space-5);
    padding-block: 6px;
    border-block-end: var(--_line) solid var(--_hairline);
  }

  .form-row > dt {
    color: var(--_ink-2);
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .form-row .form-hint {
    display: block;
  }

  .form-row > dd {
    min-inline-size: 0;
    line-height: 20px;
    text-wrap: pretty;
  }

  .form-entries > li + li {
    margin-block-start: 2px;
  }

  /* Where several things stand in one place, each begins with a dash, so that lines that wrap stay one. */
  .form-entries > li {
    padding-inline-start: 14px;
    text-indent: -14px;
  }

  .form-entries > li::before {
    content: '–\\00a0\\00a0' / '';
  }

  .form-blank {
    display: block;
    min-inline-size: 48px;
    block-size: 20px;
    border-block-end: var(--_line) solid var(--_ink-2);
  }

  /* The line to write on is the line under the row. */
  .form-row > dd > .form-blank {
    margin-block-end: -7px;
  }

  .form-table .form-blank {
    border-block-end: 0;
  }

  .form-not-shown {
    color: var(--_ink-2);
    white-space: nowrap;
  }

  .form-choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
  }

  .form-choice {
    display: flex;
    gap: 6px;
  }

  .form-box {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 3px;
    border: 1.5px solid var(--_ink-2);
    border-radius: 2px;
  }

  .form-box .icon {
    inline-size: 12px;
    block-size: 12px;
    stroke-width: 2.5;
  }

  /* What is hidden in cells must not widen the page beyond the region. */
  .form-table-region {
    position: relative;
  }

  .form-table {
    margin-block-end: var(--_space-2);
  }

  .form-table caption {
    padding-block: var(--_space-3) 0;
    font-size: var(--_text-dense);
  }

  .form-table .form-row-blank {
    block-size: 40px;
  }

  .form-table .form-column-blank {
    min-inline-size: 104px;
  }

  .form-date {
    white-space: nowrap;
  }

  .form-table thead th {
    color: var(--_ink-2);
    font-size: var(--_text-label);
  }

  .form-table tbody th {
    font-weight: var(--_weight-regular);
  }

  .form-table th,
  .form-table td {
    padding-block: 6px;
    line-height: 18px;
    vertical-align: top;
  }

  .form-footer {
    margin-block-start: var(--_space-6);
  }

  @container pd (inline-size >= 600px) {
    .form-section-head .form-rows {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_space-5);
    }

    .form-section-head .form-row {
      grid-template-columns: minmax(0, 128px) minmax(0, 1fr);
      gap: 0 var(--_space-3);
    }
  }

  @container pd (inline-size < 600px) {
    .form-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const formStyles: CSSResult[] = [documentStyles, signatureStyles, formPrintStyles];
