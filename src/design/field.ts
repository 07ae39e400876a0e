/** What every field has around it: a label that is seen, a hint, an error in place, and how far its change has come. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { data } from './marks.js';
import { toolButton } from './toolbar.js';

export const FIELD_STATES = ['pending', 'waiting', 'kept', 'saved', 'failed', 'conflict'] as const;

/** How far a change has come. It is shown here and not announced: a view has one live region for all of its fields. */
export interface FieldState {
  readonly state: (typeof FIELD_STATES)[number];
  readonly text: string;
  /** A way to try again, to let go. */
  readonly actions?: readonly FieldAction[];
}

export interface FieldAction {
  readonly label: string;
  /** The whole of it, where the label alone does not say what it is about. */
  readonly name?: string;
  readonly onClick: () => void;
}

export interface FieldOptions {
  /** One of its kind in the view; the ids of label, hint, error and state are made from it. */
  readonly id: string;
  readonly label: string;
  /** The label is said but not shown, where a row's heading or its place says the same. Default false. */
  readonly labelHidden?: boolean;
  readonly hint?: unknown;
  /** A whole sentence; the field is marked as invalid. */
  readonly error?: string;
  readonly state?: FieldState;
  /** Id of what describes it besides, such as one line for the fields of a whole row. */
  readonly describedById?: string;
  readonly disabled?: boolean;
}

/** An id from the ids of a plan, which may hold spaces and anything else. */
export const fieldId = (...parts: readonly string[]): string =>
  parts.map((part) => encodeURIComponent(part)).join('/');

/** The ids of what describes a field, for `aria-describedby`. */
export function describedBy({ id, hint, error, state, describedById }: FieldOptions): string | undefined {
  const own = [error && `${id}/error`, hint && `${id}/hint`, state && `${id}/state`];
  const ids = [...own, describedById].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export const invalidState = ({ error }: FieldOptions): 'true' | undefined => (error ? 'true' : undefined);

/** Drawn on 16 px: a dashed ring waits, a check is done, an octagon needs somebody. */
const DASHED_RING = svg`<circle cx="8" cy="8" r="5.75" stroke-dasharray="2.2 1.9"></circle>`;
const STOP = svg`<path d="M5.6 2.25h4.8l3.35 3.35v4.8l-3.35 3.35H5.6L2.25 10.4V5.6zM8 5v3.75M8 10.75V11"></path>`;
const FILLED_CHECK = svg`<circle class="entry-mark-fill" cx="8" cy="8" r="6.5"></circle
  ><path class="entry-mark-over" d="m5.25 8.25 2 2 3.5-4"></path>`;
const MARKS = {
  pending: DASHED_RING,
  waiting: DASHED_RING,
  kept: svg`<path d="m3.5 8.25 3 3 6-6.5"></path>`,
  saved: FILLED_CHECK,
  failed: STOP,
  conflict: STOP,
} as const;

/** The shape of a state; its word stands beside it. */
export const stateMark = (state: FieldState['state']): TemplateResult => html`
  <svg class="entry-mark entry-tone-${state}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${MARKS[state]}
  </svg>
`;

const action = ({ label, name, onClick }: FieldAction): TemplateResult =>
  name === undefined
    ? toolButton({ label, emphasis: 'quiet', onClick })
    : html`<button type="button" class="button button-quiet" aria-label=${name} @click=${onClick}>
        ${label}
      </button>`;

/** What can be done about a state, as small buttons. */
export const stateActions = ({ actions = [] }: FieldState): TemplateResult | typeof nothing =>
  actions.length === 0 ? nothing : html`<span class="entry-actions">${actions.map(action)}</span>`;

/** The line under a field: shape and word, with what can be done about it. */
export const stateLine = (state: FieldState, id?: string): TemplateResult => html`
  <div class="entry-state">
    <span class="entry-said entry-tone-${state.state}"
      >${stateMark(state.state)}<span id=${id ?? nothing} dir="auto">${state.text}</span></span
    >
    ${stateActions(state)}
  </div>
`;

/** Error, hint and state, in the order in which they help. */
export const underField = ({ id, hint, error, state }: FieldOptions): TemplateResult => html`
  ${error ? html`<p class="entry-error" id="${id}/error" dir="auto">${data(error)}</p>` : nothing}
  ${hint ? html`<p class="entry-hint" id="${id}/hint" dir="auto">${hint}</p>` : nothing}
  ${state ? stateLine(state, `${id}/state`) : nothing}
`;

const labelClass = ({ labelHidden }: FieldOptions) => (labelHidden ? 'visually-hidden' : 'entry-label');

/** A field with one control, which has the id of the field. */
export const field = (options: FieldOptions, control: unknown): TemplateResult => html`
  <div class="entry">
    <label class=${labelClass(options)} for=${options.id}>${options.label}</label>
    <div class="entry-body">${control}${underField(options)}</div>
  </div>
`;

/** A field of several controls that belong together; `role` is what they are as one. */
export const fieldGroup = (
  options: FieldOptions,
  role: 'group' | 'radiogroup',
  content: unknown,
): TemplateResult => html`
  <div
    class="entry"
    id=${options.id}
    role=${role}
    aria-labelledby="${options.id}/label"
    aria-describedby=${describedBy(options) ?? nothing}
    aria-invalid=${role === 'radiogroup' ? (invalidState(options) ?? nothing) : nothing}
  >
    <span class=${labelClass(options)} id="${options.id}/label">${options.label}</span>
    <div class="entry-body">${content}${underField(options)}</div>
  </div>
`;

/** What is wrong in which field, until it is put right. Make one per element: `new FieldErrors(this)`. */
export class FieldErrors {
  private readonly sentences = new Map<string, string>();

  constructor(private readonly host: { requestUpdate(): void }) {}

  of(id: string): string | undefined {
    return this.sentences.get(id);
  }

  set(id: string, sentence: string | undefined): void {
    if (this.sentences.get(id) === sentence) return;
    if (sentence === undefined) this.sentences.delete(id);
    else this.sentences.set(id, sentence);
    this.host.requestUpdate();
  }
}
