import { css } from 'lit';

export const printStyles = css`
  @media print {
    .path {
      padding-block: 8px;
      overflow: visible;
    }

    .path-inner {
      display: block;
      inline-size: 100%;
    }

    .stage {
      inline-size: 100%;
    }

    .stage + .stage {
      margin-block-start: 24px;
    }

    .stage + .stage::before {
      display: none;
    }

    .stage-head,
    .section-title,
    .group-head {
      break-after: avoid;
    }

    .step,
    .track,
    .closing {
      break-inside: avoid;
    }

    .steps {
      columns: 2;
      column-gap: 24px;
    }

    .steps-window {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }

    .fold {
      display: none;
    }
  }
`;
