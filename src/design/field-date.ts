/** A day, in the device's own field for one. */
import { html, nothing, type TemplateResult } from 'lit';
import { isPlainDate, type PlainDate } from '../contract/plain-date.js';
import type { LocalizeController } from '../locales/localize.js';
import { describedBy, field, invalidState, type FieldErrors, type FieldOptions } from './field.js';
import { typing, type TypedControl } from './typing.js';

export interface DateFieldOptions extends FieldOptions {
  readonly value: PlainDate | undefined;
  readonly min?: PlainDate;
  readonly max?: PlainDate;
  /** Undefined where the day was taken away. */
  readonly onCommit: (date: PlainDate | undefined) => void;
  /** Where the sentence on an impossible day is kept. */
  readonly errors: FieldErrors;
  readonly localize: LocalizeController;
}

/** Why what stands in the field is no day that it takes. A browser without such a field gives the text as it is typed. */
function sentenceFor(control: TypedControl, { min, max, localize }: DateFieldOptions): string | undefined {
  const text = control.value.trim();
  if (text === '') return control.validity.badInput ? localize.term('fieldNoSuchDay') : undefined;
  if (!isPlainDate(text)) return localize.term('fieldNoSuchDay');
  if (min && text < min) return localize.term('fieldTooEarly', localize.plainDate(min));
  if (max && text > max) return localize.term('fieldTooLate', localize.plainDate(max));
  return undefined;
}

/**
 * A year that is half typed is a day in the year 2, so a day counts when the focus leaves, at Enter, or after a pause in
 * which it is one that the field takes.
 */
export function dateField(given: DateFieldOptions): TemplateResult {
  const options = { ...given, error: given.error ?? given.errors.of(given.id) };
  const check = (control: TypedControl, isLeaving: boolean): boolean => {
    const sentence = sentenceFor(control, given);
    if (isLeaving || sentence === undefined) given.errors.set(given.id, sentence);
    return sentence === undefined;
  };
  const onCommit = (text: string): void => given.onCommit(text === '' ? undefined : text);
  return field(
    options,
    html`<input
      class="entry-control entry-date"
      id=${options.id}
      type="date"
      min=${options.min ?? nothing}
      max=${options.max ?? '9999-12-31'}
      autocomplete="off"
      ?disabled=${options.disabled ?? false}
      aria-invalid=${invalidState(options) ?? nothing}
      aria-describedby=${describedBy(options) ?? nothing}
      ${typing({ value: options.value ?? '', onCommit, check })}
    />`,
  );
}
