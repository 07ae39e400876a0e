/** The five parts of every view, in their order: heading, takeaway, toolbar, picture, how to read it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { LocalizeController } from '../locales/localize.js';
import { data } from './marks.js';
import { toolButton } from './toolbar.js';

export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

export interface FrameOptions {
  heading: string;
  /** 1 to 6, default 2; whatever else an attribute holds is brought into that range. */
  headingLevel?: number;
  /** Names the region, where the heading alone would not say what it is. */
  label?: string;
  /** Stands beside the heading in lighter ink: organization and year. */
  context?: string;
  /** Facts that stand above the heading and are said after it: kind, year, status. */
  facts?: unknown;
  /** One plain sentence with the number that matters. */
  takeaway?: unknown;
  toolbar?: unknown;
  /** More controls, that a button of the toolbar opens. */
  filters?: unknown;
  notices?: unknown;
  picture: unknown;
  /** Details of what is picked; leave out while nothing is. */
  panel?: unknown;
  /** Names the region of the panel. */
  panelLabel?: string;
  /** The legend as a sentence, its marks inline. */
  howToRead?: unknown;
  /** Said politely to screen readers whenever it changes. */
  announcement?: string;
  busy?: boolean;
}

/** A heading element of any level; under and over the range are the nearest level. */
export function headingElement(
  level: number,
  id: string,
  className: string,
  content: unknown,
): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 id=${id} class=${className} part=${id}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${className} part=${id}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} part=${id}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} part=${id}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} part=${id}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} part=${id}>${content}</h6>`;
  }
}

const head = (options: FrameOptions): TemplateResult => html`
  <header class="frame-head">
    <div class="frame-title">
      ${headingElement(
        options.headingLevel ?? 2,
        'heading',
        'frame-heading',
        html`<slot name="heading">${data(options.heading)}</slot>`,
      )}
      ${options.context ? html`<p class="frame-context">${data(options.context)}</p>` : nothing}
      ${options.facts ? html`<div class="frame-facts" part="facts">${options.facts}</div>` : nothing}
    </div>
    <div class="frame-lead">
      ${options.takeaway ? html`<p class="frame-takeaway" part="takeaway" dir="auto">${options.takeaway}</p>` : nothing}
      ${options.toolbar ? html`<div class="frame-toolbar" part="toolbar">${options.toolbar}</div>` : nothing}
    </div>
  </header>
`;

const body = (options: FrameOptions): TemplateResult => html`
  <div class="frame-body ${options.panel ? 'frame-body-open' : ''}">
    <div class="frame-picture" part="picture">${options.picture}</div>
    ${
      options.panel
        ? html`<section class="frame-panel" part="panel" aria-label=${ifDefined(options.panelLabel)}>
            ${options.panel}
          </section>`
        : nothing
    }
  </div>
`;

/** A whole view, wrapper included. */
export const frame = (options: FrameOptions): TemplateResult => html`
  <div class="pd">
    <section
      class="frame"
      aria-label=${ifDefined(options.label)}
      aria-labelledby=${ifDefined(options.label === undefined ? 'heading' : undefined)}
      aria-busy=${options.busy ? 'true' : 'false'}
    >
      ${head(options)}
      ${options.filters ? html`<div class="frame-filters" part="filters">${options.filters}</div>` : nothing}
      ${options.notices ? html`<div class="frame-notices" part="notices">${options.notices}</div>` : nothing}
      ${body(options)}
      ${
        options.howToRead
          ? html`<div class="frame-how-to-read" part="how-to-read" dir="auto">${options.howToRead}</div>`
          : nothing
      }
      <div class="visually-hidden" role="status">${options.announcement ?? ''}</div>
    </section>
  </div>
`;

export interface PanelOptions {
  /** What kind of thing it is: "District goal". */
  kind: string;
  title: string;
  headingLevel: number;
  localize: LocalizeController;
  onClose: () => void;
  /** Sections, each in `<div class="panel-section">`. */
  content: unknown;
}

/** What stands in the side panel: its kind and Close, its title, then the sections. */
export const panel = (options: PanelOptions): TemplateResult => html`
  <div class="panel-head">
    <p class="panel-kind">${options.kind}</p>
    ${toolButton({
      label: options.localize.term('close'),
      icon: 'close',
      emphasis: 'quiet',
      onClick: options.onClose,
    })}
  </div>
  ${headingElement(options.headingLevel, 'panel-title', 'panel-title', data(options.title))}
  ${options.content}
`;
