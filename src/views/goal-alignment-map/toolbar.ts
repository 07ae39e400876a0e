/** The map's few controls. */
import { html, nothing, type TemplateResult } from 'lit';
import { searchField, segmented, selectField, toolbar, toolButton } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { School } from './schools.js';
import type { Viewport } from './viewport/viewport.js';
import { zoomTools } from './viewport/zoom-tools.js';

export interface MapToolbarOptions {
  readonly localize: LocalizeController;
  readonly schools: readonly School[];
  readonly organization: string;
  readonly display: string;
  readonly search: string;
  readonly isNarrow: boolean;
  /** The window, where there is a picture. */
  readonly viewport: Viewport | undefined;
  readonly onSearch: (text: string) => void;
  readonly onOrganization: (id: string) => void;
  readonly onDisplay: (display: string) => void;
  readonly onExport: () => void;
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
        options: [
          { value: 'map', label: localize.term(isNarrow ? 'mapThreads' : 'map') },
          { value: 'table', label: localize.term('table') },
        ],
        onChange: options.onDisplay,
      })}
      ${options.viewport ? zoomTools(options.viewport, localize) : nothing}
      ${toolButton({ label: localize.term('export'), icon: 'download', onClick: options.onExport })}
    `,
  });
}
