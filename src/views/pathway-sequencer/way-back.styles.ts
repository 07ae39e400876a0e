import { css } from 'lit';

export const wayBackStyles = css`
  .way-back {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    min-block-size: 40px;
    border-block: var(--_line) solid var(--_hairline);
    background-color: var(--_surface);
    font-size: var(--_text-dense);
  }

  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-inline-size: 0;
  }

  .trail-stop {
    display: flex;
    align-items: center;
    min-inline-size: 0;
  }

  .trail-stop + .trail-stop::before {
    margin-inline: var(--_space-2);
    color: var(--_ink-2);
    content: '/';
  }

  .trail-go {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .trail-go:hover:not(:disabled) {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .trail-whole {
    color: var(--_accent-text);
    font-weight: var(--_weight-medium);
  }

  .trail-whole:disabled {
    color: var(--_ink-2);
    cursor: default;
  }

  .trail-here {
    font-weight: var(--_weight-bold);
  }

  .way-connections,
  .stage-links-label {
    color: var(--_ink-2);
  }

  .stage-links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-1);
  }

  .stage-links-label {
    margin-inline-end: var(--_space-1);
  }

  .stage-link {
    min-inline-size: 28px;
    min-block-size: 28px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent-text);
    font-variant-numeric: tabular-nums;
    font-weight: var(--_weight-medium);
    cursor: pointer;
  }

  .stage-link:hover {
    background-color: var(--_raised);
  }

  @container pd (inline-size < 640px) {
    .way-back {
      position: sticky;
      z-index: 2;
      inset-block-start: 0;
      margin-inline: calc(-1 * var(--_space-4));
      padding-inline: var(--_space-4);
      min-block-size: 44px;
    }

    .trail-stop:not(:first-child),
    .trail:has(.trail-whole:disabled) {
      display: none;
    }

    .trail-go,
    .stage-link {
      min-block-size: 44px;
    }

    .stage-link {
      min-inline-size: 36px;
    }
  }
`;
