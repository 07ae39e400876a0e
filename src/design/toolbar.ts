/** Few, quiet controls. Every one has its word; an icon only helps it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { icon, type IconName } from './icon.js';

export interface Option {
  value: string;
  label: string;
}

/** A choice that is on or off. */
export interface CheckOptions {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export const checkTool = ({ label, checked, onChange }: CheckOptions): TemplateResult => html`
  <label class="tool-check">
    <input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => onChange((event.currentTarget as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>
`;

export interface ToolbarOptions {
  /** Names the group for screen readers. */
  label: string;
  items: unknown;
}

export const toolbar = ({ label, items }: ToolbarOptions): TemplateResult =>
  html`<div class="toolbar" role="group" aria-label=${label}>${items}</div>`;

/** What a search found, and how to go through it. */
export interface SearchResults {
  /** "3 of 12", or that there is none. */
  text: string;
  /** Without it there is nothing to go through. */
  onStep?: (by: 1 | -1) => void;
  /** Names of the buttons that go through it. */
  previousLabel: string;
  nextLabel: string;
}

export interface SearchFieldOptions {
  label: string;
  value: string;
  placeholder?: string;
  onInput: (text: string) => void;
  /** Escape, with the field as it was. Default: it is emptied. */
  onClear?: () => void;
  /** Stands under the field while there is a text. Enter steps on, Shift+Enter back. */
  results?: SearchResults;
}

export const searchField = (options: SearchFieldOptions): TemplateResult => html`
  <div class="search">
    <label class="field field-search">
      <span class="visually-hidden">${options.label}</span>
      ${icon('search')}
      <input
        type="search"
        autocomplete="off"
        dir="auto"
        placeholder=${options.placeholder ?? options.label}
        .value=${live(options.value)}
        @input=${(event: InputEvent) => options.onInput((event.currentTarget as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => onSearchKey(event, options)}
      />
    </label>
    ${options.results && options.value !== '' ? searchResults(options.results) : nothing}
  </div>
`;

function onSearchKey(event: KeyboardEvent, { value, results, onInput, onClear }: SearchFieldOptions): void {
  // Enter also ends a word that is being composed, and then is not ours.
  if (event.isComposing || value === '') return;
  if (event.key === 'Enter') results?.onStep?.(event.shiftKey ? -1 : 1);
  else if (event.key !== 'Escape') return;
  else if (onClear) onClear();
  else onInput('');
  event.preventDefault();
  event.stopPropagation();
}

const searchResults = ({ text, onStep, previousLabel, nextLabel }: SearchResults): TemplateResult => html`
  <div class="search-results">
    <span class="search-count">${text}</span>
    ${
      onStep
        ? html`${stepButton('chevron-up', previousLabel, () => onStep(-1))}
          ${stepButton('chevron-down', nextLabel, () => onStep(1))}`
        : nothing
    }
  </div>
`;

const stepButton = (name: IconName, label: string, onClick: () => void): TemplateResult => html`
  <button type="button" class="search-step" aria-label=${label} @click=${onClick}>${icon(name)}</button>
`;

export interface ChoiceOptions {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

export interface SelectFieldOptions extends ChoiceOptions {
  /** The label is said but not shown, for choices that explain themselves ("All schools"). Default true. */
  labelHidden?: boolean;
}

export const selectField = (options: SelectFieldOptions): TemplateResult => html`
  <label class="labelled">
    <span class=${(options.labelHidden ?? true) ? 'visually-hidden' : 'label'}>${options.label}</span>
    <span class="field field-select">
      <select
        .value=${live(options.value)}
        @change=${(event: Event) => options.onChange((event.currentTarget as HTMLSelectElement).value)}
      >
        ${options.options.map(
          ({ value, label }) =>
            html`<option value=${value} ?selected=${value === options.value}>${label}</option>`,
        )}
      </select>
      ${icon('chevron-down')}
    </span>
  </label>
`;

/** Two or three ways to see the same thing, as buttons that are pressed or not. */
export const segmented = ({ label, value, options, onChange }: ChoiceOptions): TemplateResult => html`
  <div class="segmented" role="group" aria-label=${label}>
    ${options.map(
      (option) => html`
        <button
          type="button"
          class="segment"
          aria-pressed=${option.value === value ? 'true' : 'false'}
          @click=${() => option.value !== value && onChange(option.value)}
        >
          ${option.label}
        </button>
      `,
    )}
  </div>
`;

export const EMPHASES = ['outline', 'accent', 'quiet'] as const;
export type Emphasis = (typeof EMPHASES)[number];

export interface ToolButtonOptions {
  label: string;
  icon?: IconName;
  /** `accent` for the one thing to do next, `quiet` without an edge. Default `outline`. */
  emphasis?: Emphasis;
  pressed?: boolean;
  expanded?: boolean;
  /** Id of what it opens. */
  controls?: string;
  disabled?: boolean;
  onClick: (event: Event) => void;
}

const stateOf = (state: boolean | undefined) => (state === undefined ? undefined : state ? 'true' : 'false');

export const toolButton = (options: ToolButtonOptions): TemplateResult => html`
  <button
    type="button"
    class="button button-${options.emphasis ?? 'outline'}"
    aria-pressed=${ifDefined(stateOf(options.pressed))}
    aria-expanded=${ifDefined(stateOf(options.expanded))}
    aria-controls=${ifDefined(options.controls)}
    ?disabled=${options.disabled ?? false}
    @click=${options.onClick}
  >
    ${options.icon ? icon(options.icon) : nothing}<span>${options.label}</span>
  </button>
`;
