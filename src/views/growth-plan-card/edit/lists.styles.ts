import { css } from 'lit';

/** Actions, evidence, reflections, people: records in lists, and the list of this visit. */
export const listStyles = css`
  .edit-list {
    display: grid;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .edit-action {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) 136px 128px 28px;
    gap: var(--_space-2);
    align-items: start;
  }

  .edit-action .entry-list > .entry-control {
    padding-inline: 32px 28px;
  }

  .edit-action .entry-list > .icon {
    inset-inline-end: 9px;
  }

  .edit-action .entry-list-mark {
    inset-inline-start: 9px;
  }

  .edit-action > .entry-check .entry-check-row {
    min-block-size: var(--_field);
  }

  .edit-action > .edit-remove-small {
    min-block-size: var(--_field);
  }

  .edit-action-state,
  .edit-action-more {
    grid-column: 2 / -2;
    min-inline-size: 0;
  }

  .edit-action-state > .entry-state {
    justify-content: flex-end;
  }

  .edit-record {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .edit-record-fields {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
  }

  .edit-unfold {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 6px;
    align-items: start;
    min-block-size: var(--_target);
    margin: 0;
    padding: 2px 0;
    border: 0;
    background: none;
    font-size: var(--_text-dense);
    line-height: 20px;
    text-align: start;
    cursor: pointer;
  }

  .edit-unfold > .icon {
    margin-block-start: 2px;
    color: var(--_ink-2);
  }

  .edit-unfold[aria-expanded='true'] > .icon {
    transform: rotate(90deg);
  }

  .edit-unfold[aria-expanded='true'] > .icon:dir(rtl) {
    transform: rotate(90deg);
  }

  .edit-unfold:hover span {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .edit-record > .edit-record-fields {
    padding-block: var(--_space-1) var(--_space-2);
    padding-inline-start: 22px;
  }

  .edit-person {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    font-size: var(--_text-dense);
    line-height: 20px;
  }

  .edit-person > .button {
    flex: none;
    margin-inline-end: -6px;
  }

  .edit-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(136px, 1fr));
    gap: var(--_space-2);
  }

  .part-reviews .edit-list {
    gap: var(--_space-5);
  }

  .edit-visit {
    display: grid;
    gap: var(--_space-3);
  }

  .edit-visited {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    column-gap: var(--_space-2);
    font-size: var(--_text-label);
    line-height: 18px;
  }

  .edit-visited > * {
    grid-column: 2;
  }

  .edit-visited > .entry-mark {
    grid-row: 1;
    grid-column: 1;
    margin-block-start: 2px;
  }

  .edit-visited-title {
    font-size: var(--_text-dense);
    font-weight: var(--_weight-bold);
    line-height: 20px;
  }

  .edit-visited .entry-actions {
    margin-inline-start: -6px;
  }

  .edit-visited-detail {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_ink-2);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  /* Under the buttons of the next step, whichever of them are there. */
  .edit-quick,
  .edit-quick-last {
    order: 1;
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2);
  }

  .edit-quick .entry {
    --_field: var(--_control);
    inline-size: 160px;
  }

  .edit-quick-last {
    align-items: center;
  }
`;
