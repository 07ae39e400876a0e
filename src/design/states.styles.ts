import { css } from 'lit';

export const statesStyles = css`
  .state {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    min-block-size: 120px;
    align-content: start;
    padding-block: var(--_space-4);
  }

  .state-title {
    font-weight: var(--_weight-bold);
  }

  .state-text {
    max-inline-size: 64ch;
  }

  .state-hint {
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  .state-error {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_critical);
    margin-block-start: var(--_space-4);
    padding-block: var(--_space-1);
  }

  .state-details {
    max-inline-size: 100%;
    font-size: var(--_text-dense);
  }

  .state-details summary {
    display: list-item;
    min-block-size: var(--_target);
    color: var(--_ink-2);
    cursor: pointer;
  }

  .state-details pre {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    font-family: var(--_font-mono);
    font-size: var(--_text-label);
  }

  .skeleton {
    display: grid;
    gap: var(--_space-4);
    inline-size: 100%;
  }

  .skeleton i {
    block-size: 12px;
    border-radius: 2px;
    background-color: var(--_hairline);
  }

  .skeleton i:nth-child(1) {
    inline-size: 62%;
  }

  .skeleton i:nth-child(2) {
    inline-size: 84%;
  }

  .skeleton i:nth-child(3) {
    inline-size: 48%;
  }

  .skeleton i:nth-child(4) {
    inline-size: 71%;
  }

  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid GrayText;
    }
  }
`;
