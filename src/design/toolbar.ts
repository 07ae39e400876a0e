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
