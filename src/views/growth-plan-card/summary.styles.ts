import { css } from 'lit';

/** The compact card: what a principal's page shows two hundred of. */
export const summaryStyles = css`
  :host([detail='summary']) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 356px;
    /* Less than the shortest; it keeps the place of one that is drawn in a moment. */
    min-block-size: 240px;
  }

  /* As tall as its neighbours in a grid, so that rows and feet share their lines. */
  :host([detail='summary']) .pd {
    /* It fits every width without asking for it, and a container has to be laid out before it is styled. */
    container-type: normal;
    block-size: 100%;
  }

  .summary {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: var(--_space-5);
    border: var(--_line) solid var(--_hairline);
    border-radius: var(--_radius-outer);
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .summary-facts {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-2);
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .summary-status {
    display: inline-flex;
    flex: none;
    gap: 6px;
    font-weight: var(--_weight-medium);
  }

  .summary-name {
    margin-block-start: var(--_space-2);
    font-size: var(--_text-lead);
    font-weight: var(--_weight-bold);
    line-height: 24px;
  }

  .summary-name > button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .summary-name > button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .summary-role {
    color: var(--_ink-2);
  }

  .summary-label {
    margin-block-start: var(--_space-4);
    padding-block-start: var(--_space-4);
    border-block-start: var(--_line) solid var(--_hairline);
    color: var(--_accent-text);
    font-size: var(--_text-label);
    font-weight: var(--_weight-bold);
    line-height: 16px;
  }

  .summary-next {
    display: -webkit-box;
    margin-block-start: var(--_space-1);
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: var(--_text-lead);
    line-height: 24px;
    text-wrap: balance;
  }

  .summary-reason {
    overflow: hidden;
    color: var(--_ink-2);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .summary-reason.tone-critical {
    color: var(--_critical);
  }

  .summary-goals {
    margin-block-start: auto;
    padding-block-start: var(--_space-4);
  }

  .summary-goal {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 84px minmax(0, 112px);
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 32px;
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .summary-goal > span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .summary-value {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .summary-line {
    overflow: visible;
  }

  .summary-line:dir(rtl) {
    transform: scaleX(-1);
  }

  .summary-line path {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .summary-line .summary-to-go {
    stroke-dasharray: 2 4;
  }

  .summary-line .summary-dots {
    fill: var(--_ink);
    stroke: none;
  }

  .summary-line .hatch-lines {
    fill: none;
    stroke: var(--_hatch);
    stroke-width: 1;
  }

  .summary-foot {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-template-rows: auto auto;
    grid-auto-flow: column;
    padding-block-start: var(--_space-3);
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .summary-foot > dt {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .summary-foot > dd {
    font-weight: var(--_weight-medium);
    font-variant-numeric: tabular-nums;
  }

  .summary-foot > :nth-last-child(-n + 2) {
    text-align: end;
  }

  .summary-picked {
    border-color: var(--_accent-text);
    background-color: var(--_accent-soft);
  }

  @media print {
    :host([detail='summary']) {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
