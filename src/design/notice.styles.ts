import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    --_tone: var(--_ink-2);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_tone);
    font-size: var(--_text-dense);
  }

  .notice-attention {
    --_tone: var(--_attention);
  }

  .notice-critical {
    --_tone: var(--_critical);
  }

  .notice > .icon {
    color: var(--_tone);
  }

  .notice-text {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: calc(100% - 24px);
    padding-block: 6px;
  }

  .notice > .button {
    color: var(--_accent-text);
  }

  .notice > [aria-expanded='true'] .icon {
    transform: scaleY(-1);
  }

  .notice-details {
    flex: 1 0 100%;
    min-inline-size: 0;
  }

  .problem {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: 0 var(--_space-3);
    padding-block: 6px;
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .problem-severity {
    font-weight: var(--_weight-medium);
  }

  .problem-error {
    color: var(--_critical);
  }

  .problem-warning {
    color: var(--_attention);
  }

  .problem-note {
    color: var(--_ink-2);
  }

  .problem-pointer {
    grid-column: 2;
    color: var(--_ink-2);
    font-size: var(--_text-label);
  }

  .problem-pointer code {
    font-family: var(--_font-mono);
    overflow-wrap: anywhere;
  }

  .problems-rest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
    padding-block: var(--_space-2);
    border-block-start: var(--_line) solid var(--_hairline);
    color: var(--_ink-2);
  }

  @container pd (inline-size < 480px) {
    .problem {
      grid-template-columns: minmax(0, 1fr);
    }

    .problem-pointer {
      grid-column: 1;
    }
  }

  @media print {
    .problem {
      break-inside: avoid;
    }

    .notice > .button,
    .problems-rest .button {
      display: none;
    }
  }
`;
