import { css } from 'lit';

/** The window, what is seen through it at each size, and the overview. */
export const viewportStyles = css`
  /* The inset is room for the ring around what has the focus. */
  .map-view {
    position: relative;
    margin: -6px;
    padding: 6px;
    touch-action: pan-x pan-y;
  }

  .map-window {
    overflow: hidden;
    cursor: grab;
  }

  .map-moving {
    cursor: grabbing;
    user-select: none;
  }

  .map-stage {
    position: relative;
  }

  .map-heads {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    block-size: 32px;
    margin-block-end: -32px;
    background-color: var(--_surface);
    transform-origin: 0 0;
  }

  .map {
    contain: layout;
    transform-origin: 0 0;
  }

  .map-heads:dir(rtl),
  .map:dir(rtl) {
    transform-origin: 100% 0;
  }

  .map-moving .map {
    will-change: transform;
  }

  .map-window .row {
    scroll-margin: 48px 24px 24px;
  }

  /* Only names, in letters that stay as small as can be read: each within the row that it had. */
  .detail-names .row-second,
  .detail-names .row-missing,
  .detail-bars .row > * {
    display: none;
  }

  /* The width of a name in several lines is set on the element itself. */
  .detail-names .row-name {
    display: block;
    overflow-x: clip;
    inline-size: fit-content !important;
    max-inline-size: 100%;
    background-color: var(--_surface);
    font-size: var(--_name-size);
    line-height: 1.1;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .detail-names .row:is(:hover, :focus-visible) > .row-name {
    overflow: visible;
    max-inline-size: none;
  }

  .detail-bars .row::before {
    content: '';
    inline-size: 70%;
    block-size: 12px;
    margin-inline-start: 4px;
    border-radius: 4px;
    background-color: var(--_ink-2);
    opacity: 0.55;
  }

  .detail-bars .row-head::before {
    opacity: 1;
  }

  .detail-bars .row-off::before {
    opacity: 0.25;
  }

  .map-zoom .segment[aria-disabled='true'] {
    color: var(--_receded);
    cursor: default;
  }

  /* In the lower corner of the window, as far as the page has scrolled to it. */
  .map-overview-place {
    position: sticky;
    z-index: 3;
    inset-block-end: 12px;
    block-size: 0;
  }

  .map-overview {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    box-sizing: content-box;
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    cursor: crosshair;
    touch-action: none;
  }

  .map-overview svg {
    display: block;
  }

  .map-overview svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .map-overview path {
    fill: var(--_hue);
  }

  .map-overview-frame {
    position: absolute;
    border: 2px solid var(--_accent-text);
    border-radius: 3px;
    pointer-events: none;
  }

  .is-arranging .row {
    transition:
      inset-block-start 400ms ease,
      inset-inline-start 400ms ease;
  }

  .is-arranging .map-ribbons {
    animation: map-ribbons 400ms ease;
  }

  @keyframes map-ribbons {
    from,
    60% {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .is-arranging .row {
      transition: none;
    }

    .is-arranging .map-ribbons {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .map-overview path {
      fill: CanvasText;
    }

    .map-overview-frame {
      border-color: Highlight;
    }

    .detail-bars .row::before {
      background-color: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .map-overview-place {
      display: none;
    }

    .map-view {
      overflow: visible;
    }
  }
`;
