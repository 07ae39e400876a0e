import { css, type CSSResult } from 'lit';
import { sharedEditStyles } from '../../edit/edit.styles.js';

const pictureStyles = css`
  .map-edit-hint {
    max-inline-size: 84ch;
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  .map-edit {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .map-edit-handle {
    position: absolute;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    cursor: crosshair;
    pointer-events: auto;
  }

  .map-edit-handle::before {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_accent-text);
    border-radius: 50%;
    background-color: var(--_surface);
  }

  .map-edit-handle:hover::before,
  .map-edit-handle.is-held::before {
    inline-size: 13px;
    block-size: 13px;
    background-color: var(--_accent-text);
  }

  .map-ribbons.map-edit-line path {
    stroke: var(--_accent-text);
    stroke-width: 2;
  }

  .map-edit-target {
    position: absolute;
    border: 2px solid var(--_accent-text);
    border-radius: var(--_radius);
  }

  .map:has(.is-connecting) .row {
    cursor: crosshair;
  }

  @media (forced-colors: active) {
    .map-edit-handle::before,
    .map-edit-target {
      border-color: Highlight;
    }

    .map-ribbons.map-edit-line path {
      stroke: Highlight;
    }
  }
`;

const linkStyles = css`
  .map-links,
  .map-link {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .map-links {
    gap: var(--_space-3);
  }

  .map-links > .panel-subtitle {
    margin-block-end: calc(-1 * var(--_space-2));
  }

  .map-link {
    padding-block-end: var(--_space-3);
    border-block-end: var(--_line) solid var(--_hairline);
    font-size: var(--_text-dense);
    line-height: 18px;
  }

  .map-link > .details-link {
    font-weight: var(--_weight-medium);
  }

  .map-link > summary {
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .map-link > [role='group'] {
    display: grid;
    gap: var(--_space-2);
    padding-block-start: var(--_space-2);
  }

  .map-link-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-2);
  }

  .map-link-foot > .button {
    margin-inline-start: auto;
    color: var(--_ink-2);
    font-weight: var(--_weight-medium);
  }

  .map-link-gone > p {
    color: var(--_ink-2);
    text-decoration: line-through;
  }

  .map-connect {
    display: grid;
    gap: var(--_space-2);
  }

  @media print {
    .map-edit,
    .map-edit-hint,
    .edit-conflict {
      display: none;
    }
  }
`;

export const mapEditStyles: CSSResult[] = [...sharedEditStyles, pictureStyles, linkStyles];
