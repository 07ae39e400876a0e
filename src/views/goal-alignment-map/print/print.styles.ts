import { css } from 'lit';

/** What is printed is not on the screen, and what is on the screen is not printed. */
export const printStyles = css`
  .print-map {
    display: none;
  }

  @media print {
    .print-map {
      display: block;
    }

    .frame-picture:has(.print-map) > :not(.print-map),
    .frame:has(.print-map) .frame-panel,
    .frame:has(.print-map) > :is(.frame-notices, .frame-filters, .frame-how-to-read) {
      display: none;
    }

    .frame-body:has(.print-map) {
      display: block;
      margin-block-start: 8px;
    }
  }

  .print-sheets {
    padding-block-start: 8px;
  }

  .print-landscape {
    display: none;
  }

  .print-page {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 100vh;
    break-inside: avoid;
    font-family: var(--_font);
  }

  .print-page + .print-page {
    margin-block-start: 16px;
  }

  .print-window {
    overflow: hidden;
  }

  .print-note {
    padding-block-start: 6px;
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  .print-map .frame-how-to-read {
    margin-block-start: 8px;
    padding-block-start: 4px;
    font-size: 11px;
    line-height: 18px;
    break-inside: avoid;
  }

  .print-details {
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: var(--_line) solid var(--_hairline);
    --_text-body: 13px;
    --_text-figure: 20px;
    --_leading: 1.35;
    zoom: 0.8;
    font-size: var(--_text-dense);
  }

  .print-details .panel-title {
    font-size: var(--_text-lead);
    break-after: avoid;
  }

  .print-columns {
    columns: 240px;
    column-gap: 24px;
  }

  .print-columns > * {
    break-inside: avoid;
  }

  .print-columns .panel-section {
    margin-block-start: 8px;
  }

  .print-columns .panel-section + .panel-section {
    padding-block-start: 6px;
  }

  .print-columns .button,
  .print-columns summary {
    display: none;
  }

  .print-columns button {
    margin-inline-end: 12px;
    padding: 0;
    border: 0;
    background: none;
  }

  .print-columns button > span + span {
    margin-inline-start: 6px;
    color: var(--_ink-2);
  }

  /* The answer stands on a sheet of its own; what follows is to look things up in. */
  .print-answer .table-region {
    break-before: page;
  }

  .print-map .table th,
  .print-map .table td {
    block-size: auto;
    padding-block: 2px;
    padding-inline-end: 6px;
    line-height: 1.25;
  }

  @media print and (orientation: landscape) {
    .print-portrait {
      display: none;
    }

    .print-landscape {
      display: block;
    }
  }
`;
