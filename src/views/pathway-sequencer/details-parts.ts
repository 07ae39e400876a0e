/** What the sections of the details are made of: a title, sentences, and rows that lead to other steps. */
import { html, nothing, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { StepState } from '../../model/sequencing/index.js';
import type { PathwayContext } from './context.js';
import { glyph } from './glyph.js';
import { heading } from './group-block.js';
import type { UnlockItem } from './words.js';

/** So many rows are shown at once, and so many more behind a fold; what is beyond is counted. */
const SHOWN = 12;
const FOLDED = 200;

export const section = ({ headingLevel }: PathwayContext, title: string, content: unknown): TemplateResult =>
  html`<div class="detail">${heading(headingLevel + 2, title, 'detail-title')} ${content}</div>`;

export const paragraphs = (lines: readonly string[]): unknown =>
  lines.map((line) => html`<p class="detail-text" dir="auto">${line}</p>`);

/** Rows, those beyond the first behind a fold. */
function folded<T>(
  { localize, isPrinting }: PathwayContext,
  all: readonly T[],
  row: (one: T) => TemplateResult,
): unknown {
  if (all.length === 0) return nothing;
  const [rest, beyond] = [all.slice(SHOWN, SHOWN + FOLDED), all.length - SHOWN - FOLDED];
  return html`<ul class="detail-rows">
      ${all.slice(0, SHOWN).map(row)}
    </ul>
    ${
      rest.length > 0
        ? html`<details class="detail-rest" ?open=${isPrinting}>
            <summary>${localize.term('stepShowRest', all.length - SHOWN)}</summary>
            <ul class="detail-rows">
              ${rest.map(row)}
            </ul>
            ${beyond > 0 ? html`<p class="detail-quiet">${localize.term('stepAndMore', beyond)}</p>` : nothing}
          </details>`
        : nothing
    }`;
}

/** A name that leads to its step; one that the pathway does not hold leads nowhere. */
function goButton({ facts, words, onGo }: PathwayContext, id: string): TemplateResult {
  const name = words.nameOf(id);
  return facts.byId.has(id)
    ? html`<button type="button" class="detail-go" dir="auto" @click=${() => onGo(id)}>${name}</button>`
    : html`<span dir="auto">${name}</span>`;
}

/**
 * Steps by name, each with the sign and the word of its state, and where the plan gives it with the reason why they come before
 * the step `to`.
 */
export const stepRows = (context: PathwayContext, ids: readonly string[], to?: string): unknown =>
  folded(context, ids, (id) => stepRow(context, id, rationaleOf(context, id, to)));

function rationaleOf({ facts }: PathwayContext, from: string, to: string | undefined): string | undefined {
  return facts.pathway.edges.find((edge) => edge.from === from && edge.to === to && edge.rationale)
    ?.rationale;
}

function stepRow(context: PathwayContext, id: string, rationale: string | undefined): TemplateResult {
  const { facts, words } = context;
  const step = facts.byId.get(id);
  const name = html`<span
    >${goButton(context, id)}
    ${rationale ? html`<span class="detail-note" dir="auto">${rationale}</span>` : nothing}</span
  >`;
  if (!facts.hasRecord || !step) return html`<li class="detail-row">${name}</li>`;
  return html`<li class="detail-row detail-row-state">
    ${glyph(step.state)}${name}
    <span class="detail-quiet">${words.state(step.state)}</span>
  </li>`;
}

/** What becomes of others: the name, and the fraction as it will be. */
export const changeRows = (
  context: PathwayContext,
  items: readonly UnlockItem[],
  state?: StepState,
): unknown =>
  folded(
    context,
    items,
    ({ nodeId, fraction, text }) =>
      html`<li class="detail-row ${state ? 'detail-row-state' : ''}">
        ${state ? glyph(state) : nothing}
        <span
          >${goButton(context, nodeId)}
          ${text ? html`<span class="detail-note" dir="auto">${text}</span>` : nothing}</span
        >
        ${fraction ? html`<span class="detail-fraction">${data(fraction)}</span>` : nothing}
      </li>`,
  );
