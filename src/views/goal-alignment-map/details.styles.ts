import { css } from 'lit';

export const detailsStyles = css`
  .panel-subtitle {
    margin-block-end: var(--_space-1);
    font-size: var(--_text-dense);
    font-weight: 600;
  }

  .details-statement {
    margin-block-start: var(--_space-1);
    line-height: 20px;
  }

  .frame-panel .panel-section {
    max-inline-size: 560px;
  }

  .details-pairs {
    display: grid;
    grid-template-columns: minmax(64px, max-content) minmax(0, 1fr);
    gap: 4px 12px;
    margin-block-start: var(--_space-3);
    font-size: var(--_text-dense);
    line-height: 18px;
  }

  .details-pairs dt,
  .details-quiet {
    color: var(--_ink-2);
  }

  .details-quiet {
    font-size: var(--_text-dense);
  }

  .details-figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
  }

  .details-figure strong {
    font-size: var(--_text-figure);
    font-weight: var(--_weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: 36px;
  }

  .details-counts,
  .details-tiers {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    font-size: var(--_text-dense);
    line-height: 24px;
  }

  .details-counts dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .details-tiers dd {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-inline-size: 112px;
    font-variant-numeric: tabular-nums;
  }

  .details-tiers svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .details-tiers span {
    font-weight: 600;
  }

  .tier-rated {
    fill: var(--_ink-2);
  }

  .tier-unrated {
    fill: none;
    stroke: var(--_ink-2);
  }

  .details-source {
    margin-block-start: var(--_space-2);
    font-size: var(--_text-dense);
  }

  .details-list {
    font-size: var(--_text-dense);
    line-height: 18px;
  }

  .details-row {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-2);
    padding-block: 3px;
  }

  .details-link {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_accent-text);
    text-align: start;
    cursor: pointer;
  }

  .details-link:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .details-gap {
    position: relative;
    padding-block: 3px;
    padding-inline-start: 18px;
  }

  .details-gap::before {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 0;
    inline-size: 7px;
    block-size: 7px;
    border: 1.5px solid var(--_attention);
    border-radius: 50%;
  }
`;
