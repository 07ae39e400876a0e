/** The controls of a crosswalk: which two frameworks, in which form, and which types of association. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { segmented, selectField, toolbar, toolButton, type Option } from '../../../design/index.js';
import type { LocalizeController } from '../../../locales/localize.js';
import type { TypeCount } from '../../../model/crosswalk/index.js';
import { typeMark } from './mark.js';

export interface CrosswalkToolbarOptions {
  readonly localize: LocalizeController;
  readonly frameworks: readonly Option[];
  readonly framework: string;
  readonly beside: string;
  /** The forms in which the map shows itself. */
  readonly displays: readonly Option[];
  readonly showsTable: boolean;
  readonly onFramework: (id: string) => void;
  readonly onBeside: (id: string) => void;
  readonly onSwap: () => void;
  readonly onDisplay: (display: string) => void;
  readonly onTable: () => void;
  readonly onExport: () => void;
}

export function crosswalkToolbar(options: CrosswalkToolbarOptions): TemplateResult {
  const { localize, frameworks, framework, beside } = options;
  const select = (label: string, value: string, other: string, onChange: (id: string) => void) =>
    selectField({ label, value, options: frameworks.filter((each) => each.value !== other), onChange });
  return toolbar({
    label: localize.term('tools'),
    items: html`
      <div class="cross-choice">
        ${select(localize.term('crosswalkFramework'), framework, beside, options.onFramework)}
        ${toolButton({ label: localize.term('crosswalkSwap'), onClick: options.onSwap })}
        ${select(localize.term('crosswalkBeside'), beside, framework, options.onBeside)}
      </div>
      ${segmented({
        label: localize.term('showAs'),
        value: 'crosswalk',
        options: options.displays,
        onChange: options.onDisplay,
      })}
      ${toolButton({
        label: localize.term('crosswalkAsTable'),
        icon: 'table',
        pressed: options.showsTable,
        onClick: options.onTable,
      })}
      ${toolButton({ label: localize.term('export'), icon: 'download', onClick: options.onExport })}
    `,
  });
}

export interface TypeTogglesOptions {
  readonly localize: LocalizeController;
  readonly types: readonly TypeCount[];
  readonly isShown: (type: string) => boolean;
  readonly onToggle: (type: string, isShown: boolean) => void;
}

/** A box for each type that there is, with its line, its word and how many there are: the legend and the filter in one. */
export function typeToggles({ localize, types, isShown, onToggle }: TypeTogglesOptions): unknown {
  if (types.length === 0) return nothing;
  return html`
    <div class="cross-types" role="group" aria-label=${localize.term('crosswalkTypes')}>
      ${types.map(
        ({ type, count }) => html`
          <label class="cross-type">
            <input
              type="checkbox"
              .checked=${live(isShown(type))}
              @change=${(event: Event) => onToggle(type, (event.currentTarget as HTMLInputElement).checked)}
            />
            ${typeMark(type)}
            <span
              ><bdi>${localize.term('crosswalkTypeWord', type)}</bdi> <b>${localize.number(count)}</b></span
            >
          </label>
        `,
      )}
    </div>
  `;
}
