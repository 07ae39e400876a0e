/** Words for counts, chosen by the plural rules of the language. */

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

const cached = <Value>(cache: Map<string, Value>, lang: string, make: () => Value): Value => {
  const known = cache.get(lang) ?? make();
  cache.set(lang, known);
  return known;
};

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form for this count, `#` replaced by the count as the language writes it. */
export function plural(lang: string, count: number, forms: PluralForms): string {
  const rule = cached(rules, lang, () => new Intl.PluralRules(lang)).select(count);
  const written = cached(numbers, lang, () => new Intl.NumberFormat(lang)).format(count);
  return (forms[rule] ?? forms.other).replaceAll('#', written);
}
