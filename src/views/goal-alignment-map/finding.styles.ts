import { css } from 'lit';

/** What narrows the map, what it says of that, and where a goal is served. */
export const findingStyles = css`
  .map-filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius);
    background-color: var(--_raised);
    font-size: var(--_text-dense);
  }

  .map-filters .field-select {
    inline-size: 168px;
  }

  .map-filters .button-quiet {
    margin-inline-start: auto;
  }

  .map-filters-hint {
    flex-basis: 100%;
    color: var(--_ink-2);
    font-size: var(--_text-label);
  }

  /* What the search says stands under its field. */
  .frame-head:has(.search-results) + .frame-filters {
    margin-block-start: 32px;
  }

  .map-shown {
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  .map-nothing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
    padding-block: var(--_space-5);
  }

  .details-schools {
    display: grid;
    margin-inline: calc(-1 * var(--_space-2));
  }

  .details-school {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-3);
    min-block-size: var(--_row);
    margin: 0;
    padding: 4px var(--_space-2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: var(--_text-dense);
    line-height: 20px;
    text-align: start;
    cursor: pointer;
  }

  .details-school:hover {
    background-color: var(--_raised);
  }

  .details-school > :first-child {
    color: var(--_accent-text);
  }

  .details-school > :last-child {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .details-school[aria-pressed='true'] {
    background-color: var(--_accent-soft);
    font-weight: var(--_weight-medium);
  }

  .row-match,
  .row-match > .thread-row {
    scroll-margin-block: 48px;
  }

  /* In a list the item holds also what stands under it. */
  .row-match:not(li),
  li.row-match > .thread-row {
    outline: 2px solid var(--_accent-text);
    outline-offset: 1px;
  }

  @container pd (inline-size < 600px) {
    .map-filters {
      --_row: var(--_target-coarse);
      display: grid;
    }

    .map-filters .labelled {
      display: grid;
      gap: 2px;
    }

    .map-filters .field-select {
      inline-size: 100%;
    }

    .map-filters .button-quiet {
      margin-inline-start: 0;
    }

    .details-school {
      min-block-size: var(--_target-coarse);
      align-items: center;
    }
  }

  @media (forced-colors: active) {
    .details-school[aria-pressed='true'] {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }

    .details-school[aria-pressed='true'] > span {
      color: inherit;
    }
  }
`;
