import { css } from 'lit';

/** What stands at the side of a row: reviews, reflection, evidence, people, sign-offs. */
export const sideStyles = css`
  .side-title {
    margin-block-end: 6px;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-weight: var(--_weight-medium);
    line-height: 20px;
  }

  .review-line {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 96px));
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .review-rail {
    display: flex;
    align-items: center;
    gap: 5px;
    margin-block-end: 6px;
    padding-inline-end: 1px;
  }

  .review-rail > .review-rule {
    flex: 1;
    inline-size: 0;
    block-size: 2px;
    overflow: visible;
  }

  .review-rule line {
    stroke: var(--_hairline);
    stroke-width: 1.5;
  }

  .review-rule .review-gone {
    stroke: var(--_ink);
  }

  .review-rule:dir(rtl) {
    transform: scaleX(-1);
  }

  .review {
    padding-inline-end: 4px;
  }

  .review-name,
  .review-word,
  .review-date {
    display: block;
  }

  .review-name {
    font-size: var(--_text-dense);
    font-weight: var(--_weight-bold);
    line-height: 20px;
  }

  .review-next .review-name {
    color: var(--_accent-text);
  }

  .review-words,
  .side-note {
    color: var(--_ink-2);
  }

  .side-note {
    margin-block-start: var(--_space-3);
    font-size: var(--_text-dense);
    line-height: 20px;
    text-wrap: pretty;
  }

  .side-note b {
    color: var(--_ink);
    font-weight: var(--_weight-bold);
  }

  .quote {
    position: relative;
    font-size: var(--_text-lead);
    font-style: italic;
    line-height: 24px;
    text-wrap: pretty;
  }

  .quote > .quote-mark {
    position: absolute;
    inset-inline-end: 100%;
    inset-block-start: 0;
  }

  .quote-small {
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .quote-source {
    margin-block: var(--_space-2) 0;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .quote-source + .quote {
    margin-block-start: var(--_space-4);
  }

  .more {
    margin-block-start: var(--_space-3);
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .more > summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: 2px;
    color: var(--_ink-2);
    cursor: pointer;
  }

  .more[open] > summary {
    margin-block-end: var(--_space-2);
  }

  .side-list {
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .side-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--_space-4);
    padding-block: 2px;
  }

  .side-date {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  .side-text {
    display: block;
    grid-column: 1 / -1;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .sign-off {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 96px minmax(88px, auto);
    align-items: center;
    min-block-size: 32px;
    padding-block: 6px;
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .sign-off + .sign-off {
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .sign-off-word {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_control-border);
    text-underline-offset: 3px;
  }

  .link:hover {
    text-decoration-color: currentColor;
  }

  button.link,
  .stop-button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .side-row:hover,
  .sign-off:hover,
  .action:hover {
    background-color: var(--_raised);
    box-shadow:
      calc(-1 * var(--_space-2)) 0 0 var(--_raised),
      var(--_space-2) 0 0 var(--_raised);
  }

  @media (forced-colors: active) {
    .review-rule line:not(.review-gone) {
      stroke-dasharray: 2 4;
    }
  }

  @container pd (600px <= inline-size < 1080px) {
    .goal-side {
      grid-template-columns: repeat(auto-fit, minmax(208px, 1fr));
    }
  }

  @container pd (inline-size < 600px) {
    .side-row .link {
      display: inline-block;
      max-inline-size: 100%;
      overflow-wrap: anywhere;
      padding-block: 10px;
    }

    .review-line {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .quote > .quote-mark {
      position: static;
    }
  }

  /* As narrow as a portal's side column: one under the other. */
  @container pd (inline-size < 320px) {
    .review-line {
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--_space-2);
    }

    .review-rule {
      display: none;
    }

    .sign-off {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .sign-off > :first-child {
      grid-column: 1 / -1;
    }
  }
`;
