import { css } from 'lit';

/** The next step, set larger than everything else. */
export const nextStepStyles = css`
  .next .row-title {
    padding-block-start: 10px;
    color: var(--_accent-text);
  }

  .next-text {
    font-size: var(--_text-figure);
    font-weight: var(--_weight-medium);
    letter-spacing: -0.02em;
    line-height: 36px;
    text-wrap: balance;
  }

  .next-reason {
    max-inline-size: 60ch;
    margin-block-start: var(--_space-2);
    line-height: 20px;
    text-wrap: pretty;
  }

  .next-reason strong {
    color: var(--_critical);
    font-weight: var(--_weight-bold);
  }

  .next-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
  }

  .next-buttons .button {
    font-weight: var(--_weight-medium);
  }

  .next-buttons .button-quiet {
    color: var(--_accent-text);
  }

  .next-buttons > .button-quiet:first-child {
    margin-inline-start: calc(-1 * var(--_space-2));
  }

  @container pd (inline-size < 600px) {
    .next .row-title {
      padding-block-start: 0;
    }

    .next-text {
      font-size: var(--_text-heading);
      line-height: 24px;
    }

    .next-buttons {
      --_control: var(--_target-coarse);
    }
  }
`;
