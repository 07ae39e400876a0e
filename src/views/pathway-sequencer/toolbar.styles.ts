import { css } from 'lit';

export const pathwayToolbarStyles = css`
  .path-tools .toolbar {
    align-items: center;
    justify-content: flex-end;
  }

  /* Words, and a line under the one that is chosen. */
  .plain-words {
    display: flex;
  }

  .plain-words > .segmented {
    gap: 16px;
    border: 0;
    border-radius: 0;
    background: none;
  }

  .plain-words .segment {
    padding-inline: 0;
    border: 0;
    border-block: 2px solid transparent;
    border-radius: 0;
    color: var(--_ink-2);
    white-space: nowrap;
  }

  .plain-words .segment:hover {
    background: none;
    color: var(--_ink);
  }

  .plain-words .segment[aria-pressed='true'] {
    border-block-end-color: var(--_accent-text);
    background: none;
    color: var(--_accent-text);
    font-weight: var(--_weight-bold);
  }

  @container pd (inline-size >= 640px) {
    .plain-words {
      margin-inline-end: var(--_space-2);
      padding-inline-end: var(--_space-4);
      border-inline-end: var(--_line) solid var(--_hairline);
    }

    @media not (pointer: coarse) {
      .path-tools {
        --_control: 28px;
      }
    }
  }

  /* On the line of the heading, so that the sentence under it keeps its length. */
  @container pd (inline-size >= 900px) {
    .frame-head:has(.path-tools) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) fit-content(66%);
      column-gap: var(--_space-5);
    }

    .frame-head:has(.path-tools) > .frame-lead {
      display: contents;
    }

    .frame-lead:has(.path-tools) > .frame-toolbar {
      grid-area: 1 / 2;
    }

    /* Two lines: what a search found stands under the second one, and not on the sentence. */
    .path-tools:has(.field-select) {
      padding-block-end: 16px;
    }

    .frame-lead:has(.path-tools) > .frame-takeaway {
      grid-column: 1 / -1;
      max-inline-size: 736px;
      margin-block-start: var(--_space-3);
    }
  }

  @container pd (inline-size < 640px) {
    .path-tools {
      --_control: 44px;
    }

    .plain-words {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .plain-words .segment {
      border-color: Canvas;
    }

    .plain-words .segment[aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
