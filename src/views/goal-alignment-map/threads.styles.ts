import { css } from 'lit';

export const threadsStyles = css`
  .threads-head {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
    padding-block: var(--_space-3) var(--_space-2);
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }

  .threads-head span {
    flex: none;
    font-weight: var(--_weight-regular);
    letter-spacing: 0;
    text-transform: none;
  }

  .threads-list {
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .thread {
    border-block-end: var(--_line) solid var(--_hairline);
  }

  .thread-goal,
  .thread-row {
    position: relative;
    display: grid;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    overflow-wrap: anywhere;
    text-align: start;
    cursor: pointer;
  }

  .thread-goal {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    min-block-size: 72px;
    margin-block: var(--_space-1);
    padding: var(--_space-2);
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_hue);
  }

  .thread-goal > * {
    grid-column: 1;
  }

  .thread-goal .icon {
    grid-row: 1 / span 3;
    grid-column: 2;
  }

  .thread-goal .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  .thread-goal.thread-open {
    border-radius: var(--_radius);
    background-color: var(--_accent-soft);
    box-shadow: 0 0 0 1px var(--_accent-text);
  }

  .thread-name {
    font-weight: 600;
  }

  .thread-second {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-variant-numeric: tabular-nums;
  }

  .thread-second.fact-gap {
    color: var(--_attention);
  }

  .thread-body {
    padding-block: var(--_space-2) var(--_space-4);
  }

  .thread-item {
    position: relative;
    padding-inline-start: 20px;
  }

  .thread-row {
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    align-items: center;
    column-gap: var(--_space-3);
    min-block-size: 44px;
    padding-block: 4px;
    font-size: var(--_text-dense);
    line-height: 18px;
  }

  .thread-row .thread-second {
    grid-column: 1 / -1;
    line-height: 16px;
  }

  .thread-row.thread-open > :first-child {
    color: var(--_accent-text);
    font-weight: var(--_weight-bold);
  }

  .thread-strength {
    color: var(--_ink-2);
    font-size: var(--_text-label);
  }

  /* The trunk runs down to the last item; each item's own rail leaves it with the width of its strength. */
  .thread-item::before,
  .thread-item::after {
    content: '';
    position: absolute;
    inset-inline-start: 4px;
    border: 0 solid var(--_hue);
  }

  .thread-item::after {
    inset-block: 0;
    border-inline-start-width: 2px;
  }

  .thread-item:last-child::after {
    block-size: 22px;
    inset-block-end: auto;
  }

  .thread-item::before {
    inset-block-start: 22px;
    inline-size: 12px;
    block-size: 0;
    border-block-start-width: 3px;
    translate: 0 -50%;
  }

  .rail-strong::before {
    border-block-start-width: 6px;
  }

  .rail-weak::before {
    border-block-start-width: 1.5px;
    border-block-start-style: dashed;
  }

  .rail-unstated::before {
    border-block-start-style: dotted;
  }

  .rail-missing::before {
    border-block-start: 1.5px dotted var(--_attention);
  }

  .thread-strength.fact-gap {
    color: var(--_attention);
  }

  .thread-title {
    margin-block-start: var(--_space-4);
  }

  /* Details take the whole width, over the rails beside them. */
  .thread-tree .thread-body {
    position: relative;
    z-index: 1;
    margin-inline-start: -20px;
    background-color: var(--_surface);
  }

  .thread-tree .thread-tree .thread-body {
    margin-inline-start: -40px;
  }

  .thread-tree .thread-tree .thread-tree .thread-body {
    margin-inline-start: -60px;
  }

  .details-more {
    margin-block-start: var(--_space-3);
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .details-more summary {
    min-block-size: 44px;
    padding-block: 12px;
    color: var(--_accent-text);
    font-size: var(--_text-dense);
    line-height: 20px;
    cursor: pointer;
  }

  .thread-loose .thread-row {
    padding-inline-start: 20px;
  }

  .thread-loose .thread-row::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 5px);
    inset-inline-start: 0;
    inline-size: 7px;
    block-size: 7px;
    border: 1.5px solid var(--_attention);
    border-radius: 50%;
  }

  .thread-loose {
    border-block-end: var(--_line) solid var(--_hairline);
  }

  .threads .row-off {
    color: var(--_receded);
  }
`;
