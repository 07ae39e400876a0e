/** The lines of a form to sign on, filled where somebody has signed. */
import { html, nothing, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { FilledSignature, Signing } from '../../model/growth/form.js';
import { notShown } from './form-fields.js';
import { wordText } from './form-words.js';

/** What the line is called: the form's label, else the role. */
function labelOf({ label, role }: FilledSignature, localize: LocalizeController): string {
  return label ?? (role ? wordText(role, localize) : localize.term('formSignature'));
}

function signedText({ name, meaning }: Signing, label: string, localize: LocalizeController): TemplateResult {
  const who = name ?? label;
  const said = meaning ? localize.term('formSignedAs', who, wordText(meaning, localize)) : who;
  return data(said);
}

function lineContent(signature: FilledSignature, label: string, localize: LocalizeController): unknown {
  if (signature.signed) return signedText(signature.signed, label, localize);
  if (signature.state === 'not-shown') return notShown(localize);
  return html`<span class="visually-hidden">${localize.term('formNotSigned')}</span>`;
}

function lesserText({ meaning, date }: Signing, localize: LocalizeController): TemplateResult {
  const said = meaning ? wordText(meaning, localize) : '';
  return html`<p class="form-signature-note">
    ${localize.term('formLater', said, localize.plainDate(date))}
  </p>`;
}

function signatureLine(signature: FilledSignature, localize: LocalizeController): TemplateResult {
  const label = labelOf(signature, localize);
  const { name, note, signed, lesser } = signature;
  const date = signed ? localize.plainDate(signed.date) : nothing;
  const who = name !== undefined && !signed ? html`(${data(name)})` : nothing;
  return html`
    <li class="form-signature">
      <p class="form-line">${lineContent(signature, label, localize)}</p>
      <p class="form-line form-line-date">${date}</p>
      <p class="form-line-label">${data(label)} ${who}</p>
      <p class="form-line-label form-line-date">${localize.term('formDate')}</p>
      ${note ? html`<p class="form-signature-note">${data(note)}</p>` : nothing}
      ${lesser ? lesserText(lesser, localize) : nothing}
    </li>
  `;
}

/** The lines of one place, kept together on paper. */
export function signatureLines(
  signatures: readonly FilledSignature[],
  name: string,
  localize: LocalizeController,
): TemplateResult | typeof nothing {
  if (signatures.length === 0) return nothing;
  return html`
    <ul class="form-signatures" aria-label=${name}>
      ${signatures.map((signature) => signatureLine(signature, localize))}
    </ul>
  `;
}
