import { css } from 'lit';

/** The thread: stops on a rail that comes out of the gutter, upright where the page is narrow. */
export const threadStyles = css`
  .thread {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 208px));
    row-gap: var(--_space-4);
  }

  .thread-none {
    --_hue: var(--_ink-2);
  }

  .stop {
    position: relative;
    padding-block-start: 24px;
    padding-inline-end: var(--_space-3);
  }

  /* From the stop before to this one. */
  .stop::before {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    inset-inline: calc(8px - 100%) calc(100% - 8px);
    block-size: 0;
    border-block-start: 1.5px solid var(--_hue);
    opacity: 0.5;
    translate: 0 -50%;
  }

  .stop:nth-child(3n + 1)::before {
    inset-inline: -24px calc(100% - 8px);
  }

  .stop.in-strong::before {
    border-block-start-width: 4px;
  }

  .stop.in-weak::before {
    border-block-start-style: dashed;
  }

  .stop.in-unstated::before {
    border-block-start-style: dotted;
  }

  .stop-node {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 10px;
    block-size: 10px;
    border: 5px solid var(--_hue);
    border-radius: 50%;
  }

  .stop-unknown .stop-node {
    border-width: 1.5px;
    background-color: var(--_surface);
  }

  .stop-track {
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: 0;
    inline-size: 160px;
    max-inline-size: 100%;
  }

  .stop-button {
    font-size: var(--_text-dense);
    font-weight: var(--_weight-medium);
    line-height: 20px;
    min-block-size: var(--_target);
    text-wrap: pretty;
  }

  .stop-button:hover .stop-title {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .stop-note {
    display: block;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-weight: var(--_weight-regular);
    line-height: 16px;
  }

  .stop-picked .stop-button {
    background-color: var(--_accent-soft);
    box-shadow: 0 0 0 4px var(--_accent-soft);
    color: var(--_accent-text);
  }

  @container pd (inline-size < 600px) {
    .thread {
      display: block;
    }

    .stop {
      min-block-size: 44px;
      padding-block: 0 var(--_space-3);
      padding-inline-start: 28px;
    }

    .stop:first-child::before {
      content: none;
    }

    /* The rail runs down from here to the next stop, as strong as the link between them. */
    .stop::before,
    .stop:nth-child(3n + 1)::before {
      content: none;
    }

    .stop:not(:last-child)::before {
      content: '';
      inset-block: 8px -8px;
      inset-inline: 8px auto;
      inline-size: 0;
      block-size: auto;
      border-block-start: 0;
      border-inline-start: 1.5px solid var(--_hue);
      translate: -50% 0;
    }

    .stop.out-strong:not(:last-child)::before {
      border-inline-start-width: 4px;
    }

    .stop.out-weak:not(:last-child)::before {
      border-inline-start-style: dashed;
    }

    .stop.out-unstated:not(:last-child)::before {
      border-inline-start-style: dotted;
    }

    .stop-measure {
      padding-block-start: 24px;
    }

    .stop-button {
      min-block-size: max(36px, var(--_target));
    }
  }
`;
