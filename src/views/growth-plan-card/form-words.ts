/** What stands in the places of a form, in the page's language. Wording of the form's own goes before ours. */
import type { LocalizeController } from '../../locales/localize.js';
import type { FormEntry, FormWordEntry, FormWordList, MeasureEntry } from '../../model/growth/form.js';

/** The term that says the words of each list. */
const TERMS = {
  kind: 'growthKindWord',
  status: 'growthStatusWord',
  stage: 'growthStageWord',
  'goal-kind': 'growthGoalKindWord',
  'goal-source': 'growthGoalSourceWord',
  'goal-status': 'growthGoalStatusWord',
  'action-status': 'growthActionWord',
  review: 'growthReviewName',
  'review-status': 'growthReviewWord',
  'sign-off': 'growthSignOffWord',
  role: 'growthPersonRole',
  other: 'formWord',
} as const satisfies Record<FormWordList, string>;

export function wordText({ list, word, label }: FormWordEntry, localize: LocalizeController): string {
  const said = label ?? localize.term(TERMS[list], word);
  return said === word ? localize.term('formWord', word) : said;
}

/** An entry as one text, without what is remarked about it. */
export function entryText(entry: FormEntry, localize: LocalizeController): string {
  switch (entry.type) {
    case 'text':
      return entry.text;
    case 'date':
      return localize.plainDate(entry.date);
    case 'dates':
      return datesText(entry.start, entry.end, localize);
    case 'hours':
      return localize.term('formHours', entry.hours);
    case 'number':
      return localize.number(entry.number);
    case 'grades':
      return localize.term('formGrades', localize.list(entry.grades), entry.grades.length);
    case 'level':
      return entry.label ?? localize.number(entry.level);
    case 'measure':
      return measureText(entry, localize);
    case 'word':
      return wordText(entry, localize);
  }
}

function datesText(start: string | undefined, end: string | undefined, localize: LocalizeController): string {
  if (start !== undefined && end !== undefined) return localize.dateRange(start, end);
  if (end !== undefined) return localize.term('formBy', localize.plainDate(end));
  return start === undefined ? '' : localize.term('formFrom', localize.plainDate(start));
}

function measureText(entry: MeasureEntry, localize: LocalizeController): string {
  const { name, unit, baseline, current, target } = entry;
  const written = (value: number | undefined) => {
    if (value === undefined) return undefined;
    // A no-break space keeps 65 % on one line.
    return unit ? `${localize.number(value)}\u00a0${unit}` : localize.number(value);
  };
  return localize.term('levelSentence', {
    label: name,
    start: written(baseline),
    now: written(current),
    target: written(target),
  });
}
