/** A field to look for something, what it found, and how to go through that. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, type IconName } from './icon.js';

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
