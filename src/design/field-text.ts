/** A line of text, and a text that grows as it is typed. */
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field, invalidState, type FieldErrors, type FieldOptions } from './field.js';
import { typing, type TypedControl } from './typing.js';

export interface TextFieldOptions extends FieldOptions {
  readonly value: string;
  /** Takes the text: at Enter, when the focus leaves, after a pause. */
  readonly onCommit: (text: string) => void;
  readonly required?: boolean;
  /** What a keyboard on a screen offers. */
  readonly inputMode?: 'text' | 'url';
  readonly check?: TextCheck;
}

/** What a text has to be: gives the sentence that says what is wrong with it, and where that sentence is kept. */
export interface TextCheck {
  readonly errors: FieldErrors;
  readonly sentence: (text: string) => string | undefined;
}

/** What is wrong is said when the focus leaves, not while one types; it is taken back as soon as it is right. */
function checked({ id, check }: TextFieldOptions) {
  if (!check) return undefined;
  return ({ value }: TypedControl, isLeaving: boolean): boolean => {
    const sentence = check.sentence(value.trim());
    if (isLeaving || sentence === undefined) check.errors.set(id, sentence);
    return sentence === undefined;
  };
}

const withError = (options: TextFieldOptions): TextFieldOptions => ({
  ...options,
  error: options.error ?? options.check?.errors.of(options.id),
});

export function textField(given: TextFieldOptions): TemplateResult {
  const options = withError(given);
  return field(
    options,
    html`<input
      class="entry-control"
      id=${options.id}
      type="text"
      inputmode=${options.inputMode ?? nothing}
      autocomplete="off"
      dir=${options.inputMode === 'url' ? 'ltr' : 'auto'}
      aria-required=${options.required ? 'true' : nothing}
      ?disabled=${options.disabled ?? false}
      aria-invalid=${invalidState(options) ?? nothing}
      aria-describedby=${describedBy(options) ?? nothing}
      ${typing({ value: options.value, onCommit: options.onCommit, check: checked(options) })}
    />`,
  );
}

export interface LongTextFieldOptions extends TextFieldOptions {
  /** Its letters are those of a goal's statement, so that nothing jumps between reading and editing. */
  readonly isLead?: boolean;
  /** One sentence, only long: Enter takes it instead of making a new line. */
  readonly isSentence?: boolean;
}

export function longTextField(given: LongTextFieldOptions): TemplateResult {
  const options = withError(given);
  const { isSentence = false, isLead = false } = given;
  return field(
    options,
    html`<div class="entry-grow ${isLead ? 'entry-lead' : ''}">
      <textarea
        class="entry-control"
        id=${options.id}
        rows="1"
        dir="auto"
        aria-required=${options.required ? 'true' : nothing}
        ?disabled=${options.disabled ?? false}
        aria-invalid=${invalidState(options) ?? nothing}
        aria-describedby=${describedBy(options) ?? nothing}
        ${typing({
          value: options.value,
          onCommit: options.onCommit,
          check: checked(options),
          isMultiline: !isSentence,
        })}
      ></textarea>
    </div>`,
  );
}
