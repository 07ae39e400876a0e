import { css } from 'lit';

/** Lines to sign on: who at the start, the date at the end, two lines beside each other where there is room. */
export const signatureStyles = css`
  .form-signatures {
    display: grid;
    gap: var(--_space-4) var(--_space-5);
    margin-block-start: var(--_space-5);
  }

  .form-signature {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 128px;
    gap: 0 var(--_space-4);
    align-content: start;
  }

  .form-line {
    display: flex;
    align-items: flex-end;
    min-block-size: 32px;
    padding-block-end: 3px;
    border-block-end: var(--_line) solid var(--_ink);
    line-height: 20px;
  }

  .form-line-label {
    padding-block-start: 3px;
  }

  .form-signature-note {
    grid-column: 1 / -1;
  }

  .form-signing {
    margin-block-start: var(--_space-5);
  }

  .form-signing-title {
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  .form-signing .form-signatures {
    margin-block-start: 0;
  }

  @container pd (inline-size >= 600px) {
    .form-signatures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
