/** The crosswalk on a narrow page: a list of statements, each with its counterparts, one tap away in full. */
import { html, nothing, type TemplateResult } from 'lit';
import { data, icon } from '../../../design/index.js';
import { unmatchedItems, type CrosswalkItem, type CrosswalkRow } from '../../../model/crosswalk/index.js';
import type { CrosswalkModel } from './view-model.js';

export interface CrosswalkListOptions {
  readonly model: CrosswalkModel;
  /** Rows of the framework that is read, folded where it is long. */
  readonly rows: readonly CrosswalkRow[];
  readonly picked: string | undefined;
  readonly details: (item: CrosswalkItem) => TemplateResult;
  readonly onPick: (row: CrosswalkRow) => void;
  readonly onToggle: (row: CrosswalkRow) => void;
}

/** Of those beside without a counterpart a list for reading shows this many; the table has all. */
const ALONE_SHOWN = 60;

export function crosswalkList(options: CrosswalkListOptions): TemplateResult {
  const { model, rows } = options;
  const { words, crosswalk } = model;
  const { counts } = crosswalk.framework;
  return html`
    <p class="threads-head cross-list-head">
      ${data(words.framework('framework'))}
      <span>${words.localize.term('crosswalkMatched', counts.matched, counts.statements)}</span>
    </p>
    <ul class="threads-list cross-list">
      ${rows.map((row) => itemOf(row, options))}
    </ul>
    ${alone(options)}
  `;
}

function itemOf(row: CrosswalkRow, options: CrosswalkListOptions): TemplateResult {
  const { model, picked, onPick, onToggle } = options;
  const { words, crosswalk } = model;
  const { item, isOpen, key } = row;
  const isHeading = !row.last && (crosswalk.headings.has(item.id) || item.size > 0);
  const isPicked = key === picked;
  const opens = isOpen !== undefined;
  const second = isOpen === false ? words.row(row).second : words.counterparts(item, 1);
  return html`<li class="cross-item cross-depth-${Math.min(row.depth, 4)}">
    <button
      type="button"
      class="thread-row ${isPicked ? 'thread-open' : ''}"
      data-key=${key}
      aria-expanded=${(opens ? isOpen : isPicked) ? 'true' : 'false'}
      @click=${() => (opens ? onToggle(row) : onPick(row))}
    >
      <span class=${isHeading ? 'thread-name' : ''}>${data(words.rowTitle(row))}</span>
      ${icon((opens ? isOpen : isPicked) ? 'chevron-down' : 'chevron-end')}
      ${
        second === ''
          ? nothing
          : html`<span class="thread-second ${words.isAlone(item) && !opens ? 'fact-gap' : ''}"
              >${data(second)}</span
            >`
      }
    </button>
    ${isPicked && !opens ? html`<div class="thread-body">${options.details(item)}</div>` : nothing}
  </li>`;
}

/** The other way round: what stands beside without a counterpart would otherwise not be in the list at all. */
function alone({ model }: CrosswalkListOptions): unknown {
  const { words, crosswalk } = model;
  const found = unmatchedItems(crosswalk, 'beside');
  if (found.length === 0) return nothing;
  const rest = found.length - ALONE_SHOWN;
  return html`
    <p class="threads-head cross-list-head">
      ${data(words.framework('beside'))} <span class="fact-gap">${words.none()}</span>
    </p>
    <ul class="threads-list">
      ${found
        .slice(0, ALONE_SHOWN)
        .map(
          (item) => html`<li class="thread-loose"><p class="thread-row">${data(words.title(item))}</p></li>`,
        )}
    </ul>
    ${rest > 0 ? html`<p class="details-quiet">${words.localize.term('crosswalkMore', rest)}</p>` : nothing}
  `;
}
