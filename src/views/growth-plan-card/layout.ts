/** The grid of the card: rows, and in them parts with their label at the side. */
import { html, nothing, type TemplateResult } from 'lit';
import { headingElement } from '../../design/index.js';

/** Whether a part has something to show. */
export const isDrawn = (content: unknown): boolean =>
  content !== nothing && content !== undefined && content !== null && content !== '';

export interface PartOptions {
  readonly name: string;
  readonly label: unknown;
  readonly content: unknown;
}

/** A label and what it is the label of; nothing without content. */
export const part = ({ name, label, content }: PartOptions): TemplateResult | typeof nothing =>
  isDrawn(content)
    ? html`<div class="part part-${name}">
        <div class="part-label">${label}</div>
        <div class="part-content">${content}</div>
      </div>`
    : nothing;

/** The label of a part as a heading of its own level, so that it can be jumped to. */
export const partTitle = (level: number, id: string, text: string): TemplateResult =>
  headingElement(level, id, 'part-title', text);

export const rowTitle = (level: number, id: string, text: string): TemplateResult =>
  headingElement(level, id, 'row-title', text);

export interface SideOptions {
  readonly level: number;
  readonly id: string;
  readonly title: string;
  readonly content: unknown;
}

/** What stands at the side of a row, under a heading of its own. */
export const side = ({ level, id, title, content }: SideOptions): TemplateResult | typeof nothing =>
  isDrawn(content)
    ? html`<div class="side">${headingElement(level, id, 'side-title', title)} ${content}</div>`
    : nothing;

export interface RowOptions {
  readonly className: string;
  readonly main: unknown;
  readonly side?: unknown;
}

/** A row over the whole width, with its own column at the side where the page is wide. */
export const row = (options: RowOptions): TemplateResult => html`
  <div class="row ${options.className}" part="row">
    <div class="row-main">${options.main}</div>
    ${isDrawn(options.side) ? html`<div class="row-side">${options.side}</div>` : nothing}
  </div>
`;
