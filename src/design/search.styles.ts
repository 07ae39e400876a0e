import { css } from 'lit';

/** The field itself is one of the toolbar's. */
export const searchStyles = css`
  /* Under the field and over what follows: nothing moves while one types. */
  .search {
    position: relative;
  }

  .search-results {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 1px);
    inset-inline: 0;
    display: flex;
    align-items: center;
    background-color: var(--_surface);
    color: var(--_ink-2);
    font-size: var(--_text-label);
    font-variant-numeric: tabular-nums;
    line-height: 16px;
  }

  .search-count {
    flex: 1;
    padding-inline-start: 10px;
  }

  .search-step {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink);
    cursor: pointer;
  }

  .search-step:hover {
    background-color: var(--_raised);
  }

  @container pd (inline-size < 600px) {
    .search-results {
      position: static;
    }

    .search-step {
      min-inline-size: var(--_control);
      min-block-size: var(--_control);
    }
  }
`;
