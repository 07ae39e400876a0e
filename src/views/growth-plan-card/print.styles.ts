import { css } from 'lit';

/** Paper: no controls, nothing cut, no goal parted from its heading. */
export const printStyles = css`
  .print-only {
    display: none;
  }

  @media print {
    .frame {
      padding: 0;
      border: 0;
    }

    .row {
      padding-block: var(--_space-5);
    }

    .row-main,
    .row-side {
      display: block;
    }

    .row-main > * + *,
    .row-side > * + * {
      margin-block-start: var(--_space-4);
    }

    .part,
    .action,
    .quote,
    .side-row,
    .sign-off,
    .ledger-head,
    .categories tr {
      break-inside: avoid;
    }

    .goal-statement,
    .part-statement,
    .row-title,
    .side-title,
    .ledger-head {
      break-after: avoid;
    }

    .part-actions {
      break-inside: auto;
    }

    .next-buttons,
    .more > summary {
      display: none;
    }

    .quote,
    .goal-statement {
      orphans: 2;
      widows: 2;
    }

    .print-only {
      display: block;
    }

    .screen-only {
      display: none;
    }
  }
`;
