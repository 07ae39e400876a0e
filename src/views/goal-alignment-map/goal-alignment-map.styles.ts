import { css } from 'lit';
import { detailsStyles } from './details.styles.js';
import { findingStyles } from './finding.styles.js';
import { rowsStyles } from './rows.styles.js';
import { threadsStyles } from './threads.styles.js';
import { viewportStyles } from './viewport/viewport.styles.js';

const mapStyles = css`
  .map {
    position: relative;
  }

  .map-head {
    position: absolute;
    inset-block-start: 0;
    margin: 0;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-weight: 600;
    letter-spacing: 0.06em;
    line-height: 32px;
    text-transform: uppercase;
    white-space: nowrap;
  }

  .map-head span {
    font-weight: var(--_weight-regular);
    font-variant-numeric: tabular-nums;
  }

  .map-ribbons {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: visible;
    pointer-events: none;
  }

  .map-ribbons:dir(rtl) {
    transform: scaleX(-1);
  }

  .map-ribbons path {
    fill: none;
    stroke: var(--_hue);
  }

  .goal-none {
    --_hue: var(--_ink-2);
  }

  .links-rest {
    stroke-opacity: 0.26;
  }

  .links-rest .tick {
    stroke-opacity: 0.4;
  }

  .links-rest .lane {
    stroke-width: 2;
  }

  .links-hovered {
    stroke-opacity: 0.6;
  }

  .links-thread {
    stroke-opacity: 0.9;
  }

  .links-hovered .lane,
  .links-thread .lane {
    stroke-width: 4;
  }

  .has-search .links-rest {
    opacity: 0.45;
  }

  .map-ribbons .edge {
    fill: var(--_hue);
    stroke: none;
  }

  .map-ribbons .edge-off {
    fill-opacity: 0.45;
  }

  .map-ribbons .stubs,
  .legend-ring .stubs {
    fill: none;
    stroke: var(--_attention);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }

  .map-ribbons .rings,
  .legend-ring .rings {
    fill: none;
    stroke: var(--_attention);
    stroke-width: 1.5;
  }

  .legend-mark path {
    fill: none;
    stroke: var(--_hue);
  }

  .map-after {
    position: absolute;
    outline: none;
  }

  .map-offer,
  .map-more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding-block-start: var(--_space-3);
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  /* Between the frame's own step and ours there is no room for details beside the columns. */
  @container pd (inline-size >= 900px) and (inline-size < 1028px) {
    .frame-body-open {
      display: block;
    }

    .frame-panel {
      margin-block-start: var(--_space-5);
      padding-block-start: var(--_space-3);
      padding-inline-start: 0;
      border-block-start: var(--_line) solid var(--_hairline);
      border-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .links-rest,
    .links-rest .tick {
      stroke-opacity: 1;
    }

    .links-thread,
    .links-hovered {
      stroke-opacity: 1;
    }

    .has-thread .links-rest path,
    .map-ribbons .edge-off {
      stroke: GrayText;
      fill-opacity: 1;
    }

    .has-thread .links-thread path {
      stroke: Highlight;
    }

    .row-off,
    .row-off * {
      color: GrayText;
    }

    .row-picked {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .frame-body-open {
      display: block;
    }

    .map {
      zoom: 0.8;
    }

    .row:hover {
      background: none;
    }

    .table-region {
      font-size: 10px;
      line-height: 1.3;
    }

    .table th,
    .table td,
    .table tbody th {
      min-inline-size: 0;
      padding-inline-end: 6px;
    }

    .table-sort {
      font-size: 10px;
    }
  }
`;

export const goalAlignmentMapStyles = [
  rowsStyles,
  mapStyles,
  viewportStyles,
  detailsStyles,
  threadsStyles,
  findingStyles,
];
