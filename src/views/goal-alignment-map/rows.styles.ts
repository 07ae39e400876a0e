import { css } from 'lit';

/** Rows: the texts of the picture, each in its place. */
export const rowsStyles = css`
  .row {
    position: absolute;
    display: flex;
    flex-direction: column;
    justify-content: center;
    border-radius: var(--_radius);
    font-size: var(--_text-dense);
    white-space: nowrap;
    cursor: pointer;
  }

  .row:hover {
    background-color: var(--_raised);
  }

  .row-name {
    display: block;
    line-height: 17px;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    white-space: pre;
  }

  .row-clamped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  /* A name that is cut shows the rest over its neighbours while somebody is at it; height and lines are set on the element. */
  .row:is(:hover, :focus-visible):has(> .row-clamped) {
    z-index: 1;
    block-size: auto !important;
    padding-block: 3px;
    background-color: var(--_raised);
  }

  .row:is(:hover, :focus-visible) > .row-clamped {
    -webkit-line-clamp: none !important;
  }

  /* Before the text, wherever that begins. */
  .row-group > .icon {
    position: absolute;
    inset-block-start: 5px;
    margin-inline-start: -17px;
    color: var(--_ink-2);
  }

  .row-head > .row-name {
    font-weight: 600;
  }

  .row-second {
    display: flex;
    column-gap: 5px;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-variant-numeric: tabular-nums;
    line-height: 16px;
  }

  .row-place {
    overflow: hidden;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }

  .row-second > b {
    color: var(--_ink);
    font-weight: 600;
  }

  .fact-unknown::before {
    content: '';
    display: inline-block;
    inline-size: 12px;
    block-size: 8px;
    margin-inline-end: 5px;
    border: 1px solid var(--_hatch);
    background-image: repeating-linear-gradient(135deg, var(--_hatch) 0 1px, transparent 1px 3px);
  }

  .row-missing {
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(100% + 33px);
    display: flex;
    align-items: center;
    color: var(--_attention);
    font-size: var(--_text-label);
    white-space: nowrap;
  }

  .segmented .segment {
    overflow-wrap: normal;
    white-space: nowrap;
  }

  .fact-gap {
    color: var(--_attention);
  }

  .fact-strong {
    color: var(--_ink);
    font-weight: 600;
  }

  .row-off,
  .row-off > .row-second,
  .row-off > .row-second > b {
    color: var(--_receded);
  }

  /* On a raised ground receded letters would be too faint. */
  .row-off:hover,
  .row-off:hover > .row-second,
  .row-off:hover > .row-second > b {
    color: var(--_ink-2);
  }

  .row-lit .row-name {
    font-weight: 500;
  }

  .row-lit.row-head .row-name {
    font-weight: var(--_weight-bold);
  }

  .row-stacked {
    flex-direction: column;
    align-items: flex-start;
  }

  .row-stacked > .row-place {
    max-inline-size: 100%;
  }

  .row-ghost .row-name {
    font-style: italic;
  }

  .row-picked,
  .row-picked:hover {
    background-color: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
  }
`;
