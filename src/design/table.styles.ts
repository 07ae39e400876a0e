import { css } from 'lit';

export const tableStyles = css`
  .table-region {
    overflow: auto;
    max-block-size: var(--_table-height, 640px);
    font-size: var(--_text-dense);
  }

  .table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    text-align: start;
  }

  .table caption {
    padding-block: var(--_space-3) var(--_space-1);
    color: var(--_ink-2);
    font-size: var(--_text-label);
    text-align: start;
  }

  .table th,
  .table td {
    block-size: var(--_row);
    padding-block: 4px;
    padding-inline: 0 var(--_space-4);
    border-block-end: var(--_line) solid var(--_hairline);
    font-weight: var(--_weight-regular);
    text-align: start;
    vertical-align: baseline;
  }

  .table th:last-child,
  .table td:last-child {
    padding-inline-end: 0;
  }

  .table thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end-color: var(--_control-border);
    background-color: var(--_surface);
    vertical-align: bottom;
  }

  .table tbody th {
    min-inline-size: 120px;
    font-weight: var(--_weight-medium);
  }

  .table td {
    min-inline-size: 72px;
  }

  .table .column-number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .table .column-date {
    white-space: nowrap;
  }

  .table tbody tr:hover > * {
    background-color: var(--_raised);
  }

  .table .row-picked > *,
  .table .row-picked:hover > * {
    background-color: var(--_accent-soft);
  }

  .table-sort,
  .table-pick {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_target);
    /* Reaches into the padding of its cell: a full target without a taller row. */
    margin: -3px 0;
    padding: 3px 0;
    border: 0;
    border-radius: 2px;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }

  .table-sort {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-weight: var(--_weight-medium);
  }

  .table-sort:hover,
  .table [aria-sort] .table-sort {
    color: var(--_ink);
  }

  .table-pick:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .row-picked .table-pick {
    color: var(--_accent-text);
    font-weight: var(--_weight-bold);
  }

  .table-sort:focus-visible,
  .table-pick:focus-visible {
    outline-offset: 0;
  }

  .table-region:focus-visible {
    outline-offset: calc(-1 * var(--_focus-width));
  }

  .cell-unknown {
    color: var(--_ink-2);
    white-space: nowrap;
  }

  .cell-gap {
    display: inline-flex;
    padding-inline: 6px;
    border: 1px solid var(--_attention);
    border-radius: 2px;
    color: var(--_attention);
    line-height: 18px;
  }

  .table-none {
    padding-block: var(--_space-3);
    color: var(--_ink-2);
  }

  @media print {
    .table-region {
      max-block-size: none;
      overflow: visible;
    }

    /* A head that sticks, and buttons that are boxes, are painted on the first page alone; here every page has them. */
    .table thead th {
      position: static;
    }

    .table-sort {
      display: contents;
    }

    .table tr {
      break-inside: avoid;
    }
  }
`;
