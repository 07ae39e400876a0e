/** Choices: few side by side, many in the list that the device draws, and one that is yes or no. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, field, fieldGroup, invalidState, underField, type FieldOptions } from './field.js';
import { icon } from './icon.js';
import type { Option } from './toolbar.js';

export interface ChoiceFieldOptions extends FieldOptions {
  /** The picked one; undefined or a value that is not among the options is none. */
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

const choice = (options: ChoiceFieldOptions, { value, label }: Option): TemplateResult => html`
  <label class="choice">
    <input
      class="choice-input"
      type="radio"
      name=${options.id}
      value=${value}
      ?disabled=${options.disabled ?? false}
      .checked=${live(value === options.value)}
      @change=${() => options.onChoose(value)}
    />
    <span class="choice-word" dir="auto">${label}</span>
  </label>
`;

/** Radios in equal parts of one frame. */
export const choiceField = (options: ChoiceFieldOptions): TemplateResult =>
  fieldGroup(
    options,
    'radiogroup',
    html`<div class="choices">${options.options.map((option) => choice(options, option))}</div>`,
  );

export interface ListFieldOptions extends ChoiceFieldOptions {
  /** A shape before the picked word. */
  readonly mark?: unknown;
  /** What stands in the list while nothing is picked. */
  readonly noneLabel?: string;
}

const listOptions = ({ options, value, noneLabel }: ListFieldOptions): readonly Option[] => {
  const isKnown = value !== undefined && options.some((option) => option.value === value);
  return noneLabel !== undefined || !isKnown ? [{ value: '', label: noneLabel ?? '' }, ...options] : options;
};

/** A native list. */
export const listField = (options: ListFieldOptions): TemplateResult =>
  field(
    options,
    html`<span class="entry-list ${options.mark ? 'entry-list-marked' : ''}">
      ${options.mark ? html`<span class="entry-list-mark">${options.mark}</span>` : nothing}
      <select
        class="entry-control"
        id=${options.id}
        ?disabled=${options.disabled ?? false}
        aria-invalid=${invalidState(options) ?? nothing}
        aria-describedby=${describedBy(options) ?? nothing}
        @change=${(event: Event) => options.onChoose((event.currentTarget as HTMLSelectElement).value)}
      >
        ${listOptions(options).map(
          ({ value, label }) =>
            html`<option value=${value} .selected=${live(value === (options.value ?? ''))}>${label}</option>`,
        )}
      </select>
      ${icon('chevron-down')}
    </span>`,
  );

export interface CheckFieldOptions extends FieldOptions {
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** A box with its words beside it. */
export const checkField = (options: CheckFieldOptions): TemplateResult => html`
  <div class="entry-check">
    <label class="entry-check-row">
      <input
        class="entry-box"
        type="checkbox"
        id=${options.id}
        ?disabled=${options.disabled ?? false}
        aria-invalid=${invalidState(options) ?? nothing}
        aria-describedby=${describedBy(options) ?? nothing}
        .checked=${live(options.checked)}
        @change=${(event: Event) => options.onCheck((event.currentTarget as HTMLInputElement).checked)}
      />
      <span class=${options.labelHidden ? 'visually-hidden' : ''} dir="auto">${options.label}</span>
    </label>
    ${underField(options)}
  </div>
`;
