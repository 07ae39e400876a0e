import { css, type CSSResult } from 'lit';
import { fieldStyles } from '../../design/index.js';
import { conflictStyles } from './conflict.styles.js';

/** What a toolbar and a banner have while one edits. */
const stepStyles = css`
  .notice > a.button {
    text-decoration: none;
  }

  .edit-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .edit-buttons > .button {
    font-weight: var(--_weight-medium);
  }

  .button[aria-disabled='true'] {
    border-color: var(--_hairline);
    color: var(--_ink-2);
    cursor: default;
  }

  .button[aria-disabled='true']:hover {
    background-color: var(--_surface);
  }

  /* These have edges, which stand in line with the picture's. */
  .frame-toolbar:has([id='edit/finish']) {
    margin-inline: 0;
  }

  .frame-toolbar .button-accent {
    color: var(--_on-accent);
  }

  .frame-toolbar .button-outline:not([aria-disabled='true']) {
    color: var(--_ink);
  }
`;

/** Behind a view's own styles: fields, the steps, the conflict. */
export const sharedEditStyles: CSSResult[] = [...fieldStyles, stepStyles, conflictStyles];
