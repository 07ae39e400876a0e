import { css } from 'lit';

export const detailsStyles = css`
  .details {
    max-inline-size: 560px;
    font-size: var(--_text-dense);
    line-height: 18px;
  }

  .detail-status {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: var(--_space-1);
    line-height: 20px;
  }

  .detail,
  .detail-pairs {
    margin-block-start: var(--_space-4);
  }

  .detail-title,
  .detail-pairs dt {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .detail-title {
    margin-block-end: 2px;
  }

  .detail-reason {
    font-size: var(--_text-body);
    line-height: 20px;
    text-wrap: pretty;
  }

  .detail-text {
    margin-block-start: 2px;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .detail-quiet,
  .detail-note {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .detail-note {
    display: block;
    margin-block: -2px 4px;
  }

  .detail-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    align-items: start;
    column-gap: 12px;
  }

  .detail-row + .detail-row {
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .detail-row-state {
    grid-template-columns: 16px minmax(0, 1fr) fit-content(50%);
    column-gap: 8px;
  }

  .detail-row > .glyph,
  .detail-row > .detail-quiet {
    align-self: start;
    margin-block-start: 4px;
  }

  .detail-fraction {
    padding-block: 3px;
    font-variant-numeric: tabular-nums;
    font-weight: var(--_weight-bold);
    text-align: end;
  }

  .detail-go {
    display: block;
    min-block-size: var(--_target);
    padding: 3px 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    line-height: 18px;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .detail-go:hover {
    text-decoration-color: currentColor;
  }

  .detail-rest > summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: 3px;
    color: var(--_accent-text);
    font-weight: var(--_weight-medium);
    cursor: pointer;
  }

  .detail-pairs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(104px, 1fr));
    gap: var(--_space-2) var(--_space-3);
  }

  .detail-address a {
    display: inline-block;
    min-block-size: var(--_target);
    padding-block: 3px;
  }

  @container pd (inline-size < 640px) {
    .detail-go,
    .detail-rest > summary,
    .detail-address a {
      min-block-size: 44px;
      padding-block: 13px;
    }

    .detail-title + .detail-rows {
      margin-block-start: -8px;
    }

    .detail-row > .glyph,
    .detail-row > .detail-quiet {
      margin-block-start: 14px;
    }

    .detail-fraction {
      padding-block: 13px;
    }

    .detail-note {
      margin-block: -12px 8px;
    }
  }

  @media (forced-colors: active) {
    .detail-go {
      text-decoration-color: currentColor;
    }
  }
`;
