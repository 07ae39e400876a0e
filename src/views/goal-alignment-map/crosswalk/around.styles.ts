import { css } from 'lit';

/** The tools, the details and the list of a narrow page. */
export const aroundStyles = css`
  .cross-choice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  @container pd (inline-size >= 600px) {
    .cross-choice .field-select {
      inline-size: 224px;
    }
  }

  @container pd (inline-size < 600px) {
    .cross-choice {
      display: grid;
      grid-column: 1 / -1;
    }
  }

  .cross-phrase {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  .cross-counterpart + .cross-counterpart {
    border-block-start: var(--_line) solid var(--_hairline);
  }

  .cross-counterpart .details-link {
    inline-size: 100%;
    padding-block: var(--_space-1);
    line-height: 18px;
    overflow-wrap: anywhere;
  }

  .cross-list-head {
    flex-wrap: wrap;
    overflow-wrap: anywhere;
  }

  .threads-head.cross-list-head > span {
    flex: 0 1 auto;
  }

  .cross-item {
    border-block-end: var(--_line) solid var(--_hairline);
  }

  .cross-item .thread-row .icon {
    grid-area: 1 / 2;
  }

  .cross-item .thread-row .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  .cross-depth-1 {
    padding-inline-start: 12px;
  }

  .cross-depth-2 {
    padding-inline-start: 24px;
  }

  .cross-depth-3,
  .cross-depth-4 {
    padding-inline-start: 36px;
  }

  .cross-pairs {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    margin-block-start: var(--_space-3);
  }

  .cross-pairs .button {
    padding-block: 5px;
    text-align: start;
  }

  @media (forced-colors: active) {
    .cross-rest,
    .has-thread .cross-rest {
      opacity: 1;
    }

    .cross-lines .cross-marks,
    .cross-mark .cross-marks {
      fill: CanvasText;
    }

    .has-thread .cross-rest path {
      stroke: GrayText;
    }

    .has-thread .cross-rest .cross-marks {
      fill: GrayText;
      stroke: none;
    }

    .has-thread .cross-lit path {
      stroke: Highlight;
    }

    .has-thread .cross-lit .cross-marks {
      fill: Highlight;
      stroke: none;
    }
  }

  @media print {
    .cross-heads {
      position: relative;
    }

    .cross-heads,
    .cross-picture {
      zoom: 1;
      break-inside: avoid;
    }
  }
`;
