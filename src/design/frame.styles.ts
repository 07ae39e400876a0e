import { css } from 'lit';

export const frameStyles = css`
  .frame {
    position: relative;
    padding: var(--_space-5);
  }

  .frame-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-3);
    font-size: var(--_text-heading);
    line-height: var(--_leading-tight);
  }

  .frame-heading,
  .panel-title {
    font-size: var(--_text-heading);
    font-weight: var(--_weight-bold);
    line-height: var(--_leading-tight);
    text-wrap: balance;
  }

  .frame-context {
    color: var(--_ink-2);
  }

  .frame-facts {
    order: -1;
    flex-basis: 100%;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    line-height: 16px;
  }

  .frame-lead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-5);
    margin-block-start: var(--_space-1);
  }

  .frame-takeaway {
    flex: 1 1 320px;
    font-size: var(--_text-lead);
    line-height: 1.5;
    text-wrap: pretty;
  }

  .frame-toolbar {
    margin-inline-start: auto;
  }

  .frame-filters {
    margin-block-start: var(--_space-3);
  }

  .frame-notices {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
  }

  .frame-body {
    margin-block-start: 20px;
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .frame-picture {
    min-inline-size: 0;
  }

  .frame-panel {
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-3);
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .frame-how-to-read {
    margin-block-start: 20px;
    padding-block-start: var(--_space-3);
    border-block-start: var(--_line) solid var(--_hairline);
    color: var(--_ink-2);
    font-size: var(--_text-dense);
    line-height: 24px;
  }

  .frame-how-to-read b {
    color: var(--_ink);
    font-weight: var(--_weight-medium);
  }

  .frame-how-to-read svg {
    vertical-align: middle;
  }

  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 32px;
  }

  .panel-kind {
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  .panel-section {
    margin-block-start: var(--_space-4);
  }

  .panel-section + .panel-section {
    padding-block-start: var(--_space-3);
    border-block-start: var(--_line) solid var(--_hairline);
  }

  @container pd (inline-size >= 900px) {
    .frame-body-open {
      display: grid;
      grid-template-columns: minmax(0, 1fr) var(--_panel-width, 264px);
      column-gap: var(--_space-4);
    }

    .frame-panel {
      margin: 0;
      padding-block: 0;
      padding-inline-start: var(--_space-5);
      border-block-start: 0;
      border-inline-start: var(--_line) solid var(--_hairline);
    }
  }

  @container pd (inline-size < 600px) {
    .frame {
      padding: var(--_space-4);
    }

    .frame-context {
      flex-basis: 100%;
      font-size: var(--_text-dense);
    }

    .frame-lead {
      margin-block-start: var(--_space-2);
    }

    .frame-toolbar,
    .frame-filters {
      --_control: var(--_target-coarse);
      flex: 1 1 100%;
    }

    .frame-body {
      margin-block-start: var(--_space-4);
    }
  }

  @media print {
    .frame {
      padding: 0;
    }

    .frame-toolbar,
    .frame-filters,
    .panel-head button {
      display: none;
    }
  }
`;
