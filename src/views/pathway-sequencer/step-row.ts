/** One step in a list: its sign, its name, and what there is to say of it in a line. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { StepFacts } from '../../model/sequencing/index.js';
import { STATE_GLYPHS } from './channels.js';
import type { PictureContext } from './picture-context.js';
import { rowKey } from './rows.js';

export interface RowPlace {
  readonly stage: number;
  readonly groupId: string | undefined;
  /** Whether it stands in another group as well, and is shown here again. */
  readonly isEcho: boolean;
  /** Place in its list, from 1, and how many there are, where not all of them are in the page. */
  readonly at?: { readonly place: number; readonly of: number };
}

function rowClasses(step: StepFacts, { isEcho }: RowPlace, context: PictureContext): string {
  const { facts, picked, found, related } = context;
  const isNext = facts.hasRecord && facts.next.nodeId === step.id;
  return [
    'step-row has-glyph',
    `glyph-${facts.hasRecord || step.state === 'locked' ? STATE_GLYPHS[step.state] : 'ring'}`,
    isNext && !isEcho ? 'step-next' : '',
    isNext && isEcho ? 'step-echo' : '',
    picked === step.id ? 'step-picked' : '',
    related.has(step.id) ? 'step-related' : '',
    found === undefined ? '' : found.has(step.id) ? 'row-match' : 'row-receded',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the eye has from the look of the row alone. */
function unseen(step: StepFacts, { facts, words, related, localize }: PictureContext): unknown {
  const isNext = facts.hasRecord && facts.next.nodeId === step.id;
  const all = [
    isNext ? words.state(step.state) : '',
    related.has(step.id) ? localize.term('walkRelated') : '',
  ].filter(Boolean);
  return all.length > 0 ? html`<span class="visually-hidden">${all.join(', ')}</span>` : nothing;
}

/** Its button: everything that a row says is its name. */
export function stepButton(step: StepFacts, place: RowPlace, context: PictureContext): TemplateResult {
  const { words, picked, current } = context;
  const key = rowKey(place.stage, place.groupId, step.id);
  return html`<button
    type="button"
    class=${rowClasses(step, place, context)}
    data-key=${key}
    data-node=${step.id}
    tabindex=${current(place.stage) === key ? 0 : -1}
    aria-expanded=${picked === step.id ? 'true' : 'false'}
  >
    <span class="step-name" dir="auto">${words.name(step)}</span
    ><span class="step-meta" dir="auto">${words.meta(step)}</span>${unseen(step, context)}
  </button>`;
}

/** With its details under it where they have no place of their own. */
export function stepRow(step: StepFacts, place: RowPlace, context: PictureContext): TemplateResult {
  const isOpen = context.detailsInside && context.picked === step.id && context.isOwnRow(step.id, place);
  return html`<li
    class="step"
    aria-posinset=${ifDefined(place.at?.place)}
    aria-setsize=${ifDefined(place.at?.of)}
  >
    ${stepButton(step, place, context)}${isOpen ? html`<div class="step-details">${context.details(step)}</div>` : nothing}
  </li>`;
}
