import { css } from 'lit';

/**
 * The ground every view stands on. Page rules reach a shadow root only by inheritance, so one wrapper resets all of it
 * (`all: initial`, which a page's `*` cannot outrank in here) and takes back on purpose: the typeface token, the colour
 * scheme of its own theme, whether it is visible. Direction is kept by `all` itself.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([density='compact']) {
    --_row: var(--_row-compact);
    --_leading: 1.35;
  }

  .pd {
    all: initial;
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    container: pd / inline-size;
    /* Inline-size containment would let a shrink-to-fit page column fold the view to nothing. */
    contain-intrinsic-inline-size: 240px;
    color-scheme: var(--_scheme);
    background-color: var(--_surface);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_text-body);
    font-weight: var(--_weight-regular);
    line-height: var(--_leading);
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  :where(.pd) *,
  :where(.pd) *::before,
  :where(.pd) *::after {
    box-sizing: border-box;
  }

  :where(.pd) :where(h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dd, figure, blockquote) {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  /* A sentence in another direction than the page keeps its own punctuation, and stays on the page's side. */
  :where(.pd) :where([dir='auto']) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  :where(.pd) :where(ul, ol) {
    list-style: none;
  }

  :where(.pd) :where(button, input, select, textarea, summary) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  :where(.pd) :where(a) {
    color: var(--_accent-text);
    text-underline-offset: 2px;
  }

  .pd :focus-visible {
    outline: var(--_focus-width) solid var(--_accent-text);
    outline-offset: var(--_focus-offset);
  }

  .visually-hidden:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    :host {
      --_target: var(--_target-coarse);
      --_control: var(--_target-coarse);
      --_row: var(--_target-coarse);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms !important;
    }
  }

  @media print {
    .pd {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .no-print {
      display: none !important;
    }
  }
`;
