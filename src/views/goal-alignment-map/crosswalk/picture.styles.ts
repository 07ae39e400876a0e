import { css } from 'lit';

/** The two columns, their lines, and the boxes over them. */
export const pictureStyles = css`
  .cross-types {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: var(--_line) solid var(--_hairline);
    font-size: var(--_text-dense);
  }

  .cross-type {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .cross-type input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .cross-type b {
    color: var(--_ink-2);
    font-weight: var(--_weight-regular);
    font-variant-numeric: tabular-nums;
  }

  .cross-mark {
    flex: none;
  }

  .cross-mark:dir(rtl) {
    transform: scaleX(-1);
  }

  .cross-mark path {
    fill: none;
    stroke: var(--_hue);
  }

  .cross-mark .cross-marks,
  .cross-lines .cross-marks {
    fill: var(--_hue);
    stroke: none;
  }

  .cross-heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    block-size: 52px;
    border-block-end: var(--_line) solid var(--_hairline);
    background-color: var(--_surface);
  }

  .cross-head {
    position: absolute;
    inset-block-start: 6px;
    margin: 0;
    line-height: 20px;
  }

  .cross-title,
  .cross-share {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .cross-title {
    font-weight: 600;
  }

  .cross-share {
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-variant-numeric: tabular-nums;
  }

  .cross-picture {
    margin-block-start: var(--_space-2);
  }

  .cross-rest {
    opacity: 0.6;
  }

  .cross-mixed path {
    stroke-opacity: 0.55;
  }

  .cross-lit .cross-mixed path {
    stroke-opacity: 1;
  }

  .has-thread .cross-rest {
    opacity: 0.16;
  }

  .cross-row {
    box-sizing: border-box;
  }

  .cross-row.row-head .row-name,
  .cross-row.row-head .cross-code {
    font-weight: 600;
  }

  .cross-texts {
    min-inline-size: 0;
  }

  .cross-hanging {
    display: flex;
  }

  .cross-code {
    flex: none;
    display: block;
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
    line-height: 17px;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .cross-texts:not(.cross-hanging) > .cross-code {
    overflow: hidden;
    font-size: var(--_text-label);
    line-height: 16px;
    text-overflow: ellipsis;
  }

  .row-head .cross-code {
    color: inherit;
  }

  .cross-second {
    display: block;
    overflow: hidden;
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-variant-numeric: tabular-nums;
    line-height: 16px;
    text-overflow: ellipsis;
  }

  .row-off .cross-code,
  .row-off .cross-second {
    color: var(--_receded);
  }

  /* What recedes is legible on the surface only. */
  .cross-row.row-off:hover,
  .cross-row.row-off:hover .cross-code,
  .cross-row.row-off:hover .cross-second {
    color: var(--_ink-2);
  }

  .cross-sign {
    position: absolute;
    inset-block-start: 4.5px;
    display: flex;
    align-items: center;
    block-size: 17px;
  }

  .cross-sign .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  .cross-count {
    position: absolute;
    inline-size: 30px;
    border-radius: 8px;
    background-color: var(--_surface);
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-variant-numeric: tabular-nums;
    line-height: 16px;
    text-align: center;
  }

  .cross-counts {
    pointer-events: none;
  }
`;
