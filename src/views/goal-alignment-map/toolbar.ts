/** The map's few controls. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  searchField,
  segmented,
  selectField,
  toolbar,
  toolButton,
  type Option,
  type SearchResults,
} from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import { FILTERS_ID } from './filters.js';
import type { School } from './schools.js';
import type { Viewport } from './viewport/viewport.js';
import { zoomTools } from './viewport/zoom-tools.js';

export interface MapToolbarOptions {
  readonly localize: LocalizeController;
  readonly schools: readonly School[];
  readonly organization: string;
  readonly display: string;
  /** The forms that are offered. */
  readonly displays: readonly Option[];
  readonly search: string;
  /** What the search has found; undefined while nothing is looked for. */
  readonly results: Pick<SearchResults, 'text' | 'onStep'> | undefined;
  readonly filters: { readonly count: number; readonly isOpen: boolean; readonly onToggle: () => void };
  readonly isNarrow: boolean;
  /** The window, where there is a picture. */
  readonly viewport: Viewport | undefined;
  readonly onSearch: (text: string) => void;
  readonly onOrganization: (id: string) => void;
  readonly onDisplay: (display: string) => void;
  /** Tools of editing, where there is anything to edit. */
  readonly edit?: unknown;
  /** The menu of what can be taken out. */
  readonly exporting: TemplateResult;
}

export function mapToolbar(options: MapToolbarOptions): TemplateResult {
  const { localize, schools, isNarrow } = options;
  const all = { value: '', label: localize.term('mapAllSchools') };
  return toolbar({
    label: localize.term('tools'),
    items: html`
      ${searchField({
        label: localize.term(isNarrow ? 'mapSearchThreads' : 'mapSearch'),
        value: options.search,
        onInput: options.onSearch,
        results: options.results && {
          ...options.results,
          previousLabel: localize.term('mapPreviousMatch'),
          nextLabel: localize.term('mapNextMatch'),
        },
      })}
      ${
        schools.length === 0
          ? nothing
          : selectField({
              label: localize.term('mapSchool'),
              value: options.organization,
              options: [all, ...schools.map(({ id, name }) => ({ value: id, label: name }))],
              onChange: options.onOrganization,
            })
      }
      ${segmented({
        label: localize.term('showAs'),
        value: options.display,
        options: options.displays,
        onChange: options.onDisplay,
      })}
      ${toolButton({
        label: localize.term('mapFilter', options.filters.count),
        expanded: options.filters.isOpen,
        controls: options.filters.isOpen ? FILTERS_ID : undefined,
        onClick: options.filters.onToggle,
      })}
      ${options.viewport ? zoomTools(options.viewport, localize) : nothing} ${options.exporting}
      ${options.edit ?? nothing}
    `,
  });
}
