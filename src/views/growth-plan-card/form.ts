/**
 * A growth plan as its form: a document with the form's headings in the form's order, on screen and on paper. It comes into
 * a page with the first plan that is written on one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { data, emptyState, headingElement } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import {
  fillForm,
  type FilledBlock,
  type FilledForm,
  type FilledSection,
  type FilledSignature,
} from '../../model/growth/form.js';
import { formOf } from '../../model/growth/form-of.js';
import { safeHref } from '../../store/safe-url.js';
import type { CardContext } from './context.js';
import { fieldsContent, linesOf, type FormDrawing } from './form-fields.js';
import { signatureLines } from './form-signatures.js';

export { growthForms as words } from '../../locales/en/growth-forms.js';
export { formStyles as styles } from './form.styles.js';

export interface FormOptions extends FormDrawing {
  readonly filled: FilledForm;
  /** Level of the form's own heading; sections are one level further in, goals two. */
  readonly headingLevel: number;
}

/** What of the card's context a form is filled in and drawn from. */
export type FormContext = Pick<
  CardContext,
  'localize' | 'plan' | 'facts' | 'today' | 'audience' | 'headingLevel' | 'base'
>;

/** The form of the card's plan; a sentence where the plan names none. Filled in again only when something of it changed. */
export function formView(context: FormContext): unknown {
  const { plan, today, audience, localize, base, headingLevel } = context;
  const { growthPlan } = context.facts;
  const form = formOf(plan, growthPlan);
  if (!form) return emptyState({ text: localize.term('formNone') });
  return guard([plan, growthPlan, today, audience, localize.lang(), headingLevel], () =>
    drawForm({
      filled: fillForm(plan, growthPlan, form, today, audience),
      localize,
      base,
      headingLevel: headingLevel + 1,
    }),
  );
}

/** The card on screen, and its form on paper. */
export const withForm = (context: FormContext, card: unknown): unknown =>
  html`<div class="screen-only">${card}</div>
    <div class="print-only">${formView(context)}</div>`;

/** Draws a form that is filled in. */
export function drawForm(options: FormOptions): TemplateResult {
  const { filled, localize, headingLevel } = options;
  return html`
    <article class="form" part="form" aria-labelledby="form-title">
      <header class="form-header">
        ${headingElement(headingLevel, 'form-title', 'form-title', data(filled.title))}
        ${filled.jurisdiction ? html`<p class="form-jurisdiction">${data(filled.jurisdiction)}</p>` : nothing}
        ${filled.isReduced ? html`<p class="form-hint">${localize.term('formReduced')}</p>` : nothing}
      </header>
      ${filled.sections.map((section, index) => sectionContent(section, index, options))}
      ${signing(filled.signatures, localize.term('formSignatures'), localize)}
      ${signing(filled.otherSignatures, localize.term('formOtherSignatures'), localize)} ${footer(options)}
    </article>
  `;
}

/** A section of so few lines stays on one page, with the lines to sign at its end. */
const SHORT = 10;
const isShort = ({ kind, blocks }: FilledSection): boolean =>
  kind === 'once' && blocks.every(({ fields }) => linesOf(fields) <= SHORT);

function sectionContent(section: FilledSection, index: number, options: FormOptions): TemplateResult {
  const { localize, headingLevel } = options;
  const text = section.kind === 'other-goals' ? localize.term('formOtherGoals') : section.heading;
  const id = `form-section-${index + 1}`;
  const above: unknown[] = [];
  if (text) above.push(headingElement(headingLevel + 1, id, 'form-section-heading', data(text)));
  if (section.hint) above.push(html`<p class="form-hint">${data(section.hint)}</p>`);
  const name = text ?? localize.term('formSignatures');
  const isHead = section.kind === 'once' && !text;
  return html`
    <section
      class="form-section ${isHead ? 'form-section-head' : ''} ${isShort(section) ? 'form-section-short' : ''}"
    >
      ${section.blocks.map((block, at) =>
        blockContent(block, at === 0 ? above : [], `${id}-${at + 1}`, options),
      )}
      ${signatureLines(section.signatures, name, localize)}
    </section>
  `;
}

/** A section's fields once, or those for one goal under a heading of its own. */
function blockContent(
  { goalNumber, fields }: FilledBlock,
  above: readonly unknown[],
  id: string,
  options: FormOptions,
): TemplateResult {
  const { localize, headingLevel } = options;
  const lead = [...above];
  if (goalNumber !== undefined) {
    const text = localize.term('formGoal', goalNumber);
    lead.push(headingElement(headingLevel + 2, id, 'form-goal-heading', text));
  }
  return html`<div class="form-block">${fieldsContent(fields, lead, options)}</div>`;
}

/** Lines at the end of the form, with what they are called. */
function signing(
  signatures: readonly FilledSignature[],
  name: string,
  localize: LocalizeController,
): TemplateResult | typeof nothing {
  if (signatures.length === 0) return nothing;
  return html`<div class="form-signing">
    <p class="form-signing-title">${name}</p>
    ${signatureLines(signatures, name, localize)}
  </div>`;
}

function footer({ filled, localize, base }: FormOptions): TemplateResult {
  const { source } = filled.form;
  const title = source?.title ?? source?.url;
  const href = safeHref(source?.url, base);
  const original = title && (href === undefined ? data(title) : html`<a href=${href}>${data(title)}</a>`);
  return html`<footer class="form-footer">
    <p>
      ${localize.term('formMadeOn', localize.plainDate(filled.madeOn, 'long'))}
      ${original ? html`${localize.term('formAfter')} ${original}.` : nothing}
    </p>
  </footer>`;
}
