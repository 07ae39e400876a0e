/** The places of a form: labelled rows, boxes to tick, tables. What is blank is a line to write on. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { data, hatchMark, icon } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { FilledField, FilledPlace, FilledTable, FormEntry } from '../../model/growth/form.js';
import { safeHref } from '../../store/safe-url.js';
import { entryText, wordText } from './form-words.js';

/** What the places are drawn with. */
export interface FormDrawing {
  readonly localize: LocalizeController;
  /** What relative addresses of the plan are relative to. */
  readonly base?: string;
}

const blank = (localize: LocalizeController): TemplateResult =>
  html`<span class="form-blank"><span class="visually-hidden">${localize.term('formBlank')}</span></span>`;

export const notShown = (localize: LocalizeController): TemplateResult =>
  html`<span class="form-not-shown">${hatchMark()} ${localize.term('formNotShown')}</span>`;

function entryContent(entry: FormEntry, { localize, base }: FormDrawing): TemplateResult {
  const text = data(entryText(entry, localize));
  const href = entry.type === 'text' ? safeHref(entry.url, base) : undefined;
  const linked = href === undefined ? text : html`<a href=${href}>${text}</a>`;
  const isDate = entry.type === 'date';
  const remark = 'remark' in entry && entry.remark ? ` (${wordText(entry.remark, localize)})` : nothing;
  return html`<span class=${isDate ? 'form-date' : ''}>${linked}</span>${remark}`;
}

function placeContent(place: FilledPlace, drawing: FormDrawing): unknown {
  const { localize } = drawing;
  if (place.state !== 'filled') {
    return place.state === 'blank' ? blank(localize) : notShown(localize);
  }
  const { entries } = place;
  if (entries.length === 0) return nothing;
  if (entries.length === 1) return entryContent(entries[0]!, drawing);
  return html`<ul class="form-entries">
    ${entries.map((entry) => html`<li>${entryContent(entry, drawing)}</li>`)}
  </ul>`;
}

function choices(field: FilledField, localize: LocalizeController): TemplateResult {
  return html`<ul class="form-choices">
    ${field.choices.map(
      ({ word, isChosen }) =>
        html`<li class="form-choice">
          <span class="form-box">${isChosen ? icon('check') : nothing}</span>
          <span>
            ${data(wordText(word, localize))}${
              isChosen
                ? html`<span class="visually-hidden"> (${localize.term('formChosen')})</span>`
                : nothing
            }
          </span>
        </li>`,
    )}
  </ul>`;
}

/** A blank beside boxes is the boxes themselves. */
function fieldContent(field: FilledField, drawing: FormDrawing): unknown {
  if (field.choices.length === 0) return placeContent(field.place, drawing);
  const beside = field.place.state === 'blank' ? nothing : placeContent(field.place, drawing);
  return html`${choices(field, drawing.localize)}${beside}`;
}

const hintText = (hint: string | undefined): TemplateResult | typeof nothing =>
  hint ? html`<span class="form-hint">${data(hint)}</span>` : nothing;

const row = (field: FilledField, drawing: FormDrawing): TemplateResult => html`
  <div class="form-row">
    <dt>${field.label ? data(field.label) : nothing} ${hintText(field.hint)}</dt>
    <dd>${fieldContent(field, drawing)}</dd>
  </div>
`;

const rows = (fields: readonly FilledField[], drawing: FormDrawing): TemplateResult | typeof nothing =>
  fields.length === 0
    ? nothing
    : html`<dl class="form-rows">${fields.map((field) => row(field, drawing))}</dl>`;

function tableRow(places: readonly FilledPlace[], drawing: FormDrawing): TemplateResult {
  const [first, ...others] = places.map((place) => placeContent(place, drawing));
  return html`<tr class=${places.every(isBlank) ? 'form-row-blank' : ''}>
    <th scope="row">${first}</th>
    ${others.map((content) => html`<td>${content}</td>`)}
  </tr>`;
}

const isBlank = ({ state }: FilledPlace): boolean => state === 'blank';

/** A column that nothing is known of is written by hand, and has room for it. */
const columnHead = (label: string | undefined, places: readonly FilledPlace[]): TemplateResult =>
  html`<th scope="col" class=${places.every(isBlank) ? 'form-column-blank' : ''}>
    ${label ? data(label) : nothing}
  </th>`;

/** Wider than its place, it scrolls in a place of its own that the keyboard reaches. A group and no landmark: a form has many. */
function fieldTable({ label, hint }: FilledField, table: FilledTable, drawing: FormDrawing): TemplateResult {
  return html`
    <div
      class="table-region form-table-region ${table.rows.length > SHORT ? '' : 'form-table-short'}"
      role="group"
      tabindex="0"
      aria-label=${ifDefined(label)}
    >
      <table class="table form-table">
        <caption>
          ${label ? data(label) : nothing} ${hintText(hint)}
        </caption>
        <thead>
          <tr>
            ${table.columns.map((label, at) =>
              columnHead(
                label,
                table.rows.map((places) => places[at]!),
              ),
            )}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map((places) => tableRow(places, drawing))}
        </tbody>
      </table>
    </div>
  `;
}

/** A table of few rows stays on one page. */
const SHORT = 6;
const isShort = ({ table }: FilledField): boolean => !table || table.rows.length <= SHORT;

/** How many lines the places take at least. */
export const linesOf = (fields: readonly FilledField[]): number =>
  fields.reduce((lines, { table }) => lines + (table ? table.rows.length + 2 : 1), 0);

/**
 * The places in the order of the form, rows between tables together. `lead` is the headings above them: they stay on one
 * page with what comes first, in browsers too that part a heading from what follows.
 */
export function fieldsContent(
  fields: readonly FilledField[],
  lead: readonly unknown[],
  drawing: FormDrawing,
): TemplateResult {
  if (lead.length === 0) return html`${parts(fields, drawing)}`;
  const [first] = fields;
  const kept = first && isShort(first) ? 1 : 0;
  return html`<div class="form-keep">${lead}${parts(fields.slice(0, kept), drawing)}</div>
    ${parts(fields.slice(kept), drawing)}`;
}

/** Rows as one list, up to the next table. */
function parts(fields: readonly FilledField[], drawing: FormDrawing): readonly unknown[] {
  const found: unknown[] = [];
  let waiting: FilledField[] = [];
  for (const field of fields) {
    if (!field.table) waiting.push(field);
    else {
      found.push(rows(waiting, drawing), fieldTable(field, field.table, drawing));
      waiting = [];
    }
  }
  return [...found, rows(waiting, drawing)];
}
