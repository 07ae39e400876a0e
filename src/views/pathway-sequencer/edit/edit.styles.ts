import { css, type CSSResult } from 'lit';
import { sharedEditStyles } from '../../edit/edit.styles.js';

const formStyles = css`
  .path-edit-hint {
    max-inline-size: 84ch;
    color: var(--_ink-2);
    font-size: var(--_text-dense);
  }

  .path-edit {
    display: grid;
    gap: var(--_space-3);
  }

  .path-edit-doubt {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }

  @media print {
    .path-edit,
    .path-edit-hint,
    .edit-conflict {
      display: none;
    }
  }
`;

export const pathwayEditStyles: CSSResult[] = [...sharedEditStyles, formStyles];
