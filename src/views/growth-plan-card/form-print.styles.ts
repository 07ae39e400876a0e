import { css } from 'lit';

/** Paper: the form stands for the card, each form begins on a page of its own, nothing parted that belongs together. */
export const formPrintStyles = css`
  @media print {
    /* The form is a document of its own: nothing of the card stands before it. */
    .frame:has(.form) {
      padding: 0;
      border: 0;
    }

    .frame:has(.form) .frame-body {
      margin: 0;
      border: 0;
    }

    .frame:has(.form) > :not(.frame-body),
    .frame:has(.form) .frame-body > :not(.frame-picture) {
      display: none;
    }

    /* No break after it: where nothing follows, that would be an empty sheet. */
    .form {
      break-before: page;
      max-inline-size: none;
      padding-block: 0;
    }

    /* Paper is wide. Firefox loses the rows on paper where a query of the container makes the columns. */
    .form-section-head .form-rows,
    .form-signatures {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_space-5);
    }

    .form-section-head .form-row {
      grid-template-columns: minmax(0, 128px) minmax(0, 1fr);
      column-gap: var(--_space-3);
    }

    .form-keep,
    .form-section-short,
    .form-table-short,
    .form-row,
    .form-signatures,
    .form-signing,
    .form-table tr {
      break-inside: avoid;
    }

    .form-title,
    .form-section-heading,
    .form-goal-heading,
    .form-signing-title,
    .form-table caption,
    .form-table thead {
      break-after: avoid;
    }

    /* Lines to sign on never stand alone on a page. */
    .form-signatures,
    .form-signing,
    .form-footer {
      break-before: avoid;
    }

    /* Firefox breaks after a heading: room for some lines is asked for with it, and given back. */
    .form-keep::after {
      content: '';
      display: block;
      block-size: 72px;
      margin-block-end: -72px;
    }

    .form-blank {
      block-size: 28px;
    }

    .form a {
      color: inherit;
      text-decoration: none;
    }

    .form-table thead {
      display: table-header-group;
    }
  }
`;
