/** How the things of a plan become entries of a form. */
import type { Form, GrowthPlan, Plan, PlanGoal, Review } from '../../contract/index.js';
import type { FormEntry, FormWordEntry, FormWordList, MeasureEntry } from './form-types.js';

export type Maybe<T> = T | undefined;
export type Entries = Maybe<FormEntry> | readonly Maybe<FormEntry>[];

/** Unknown words and wordings of forms are looked up by what they are written as. */
export const wordEntry = (form: Form, list: FormWordList, word: string): FormWordEntry => ({
  type: 'word',
  list,
  word,
  label: form.words.find((each) => each.word === word)?.label,
});

export const text = (written: Maybe<string>, remark?: FormWordEntry): Maybe<FormEntry> =>
  written?.trim() ? { type: 'text', text: written, remark } : undefined;

export const date = (day: Maybe<string>, remark?: FormWordEntry): Maybe<FormEntry> =>
  day === undefined ? undefined : { type: 'date', date: day, remark };

export const dates = (start: Maybe<string>, end: Maybe<string>): Maybe<FormEntry> =>
  start === undefined && end === undefined ? undefined : { type: 'dates', start, end };

export const word = (form: Form, list: FormWordList, found: Maybe<string>): Maybe<FormEntry> =>
  found === undefined ? undefined : wordEntry(form, list, found);

export const yesOrNo = (form: Form, flag: Maybe<boolean>): Maybe<FormEntry> =>
  flag === undefined ? undefined : wordEntry(form, 'other', flag ? 'yes' : 'no');

/** An id that leads nowhere is written as it is, and said to be unknown. */
const unknown = (form: Form, id: string): Maybe<FormEntry> => text(id, wordEntry(form, 'other', 'unknown'));

export const nameOf = (plan: Plan, educatorId: Maybe<string>): Maybe<string> =>
  educatorId === undefined ? undefined : (plan.educators.get(educatorId)?.displayName ?? educatorId);

export function person(plan: Plan, form: Form, id: Maybe<string>, role?: string): Maybe<FormEntry> {
  if (id === undefined) return undefined;
  if (!plan.educators.has(id)) return unknown(form, id);
  return text(nameOf(plan, id), role === undefined ? undefined : wordEntry(form, 'role', role));
}

export function competency(plan: Plan, form: Form, id: string): Maybe<FormEntry> {
  const found = plan.competencies.get(id);
  if (!found) return unknown(form, id);
  const { code, shortStatement, statement } = found;
  return text([code, shortStatement ?? statement].filter((part) => part?.trim()).join(' ') || id);
}

/** What the competencies belong to, such as the standard of an element. */
export const areas = (plan: Plan, form: Form, ids: readonly string[]): readonly Maybe<FormEntry>[] =>
  ids
    .flatMap((id) => plan.competencies.get(id)?.parentIds ?? [])
    .map((parentId) => competency(plan, form, parentId));

export function organizationGoal(plan: Plan, form: Form, id: string): Maybe<FormEntry> {
  const goal = plan.goals.get(id);
  return goal ? text(goal.title ?? goal.statement ?? id) : unknown(form, id);
}

export const measureName = (plan: Plan, form: Form, id: string): Maybe<FormEntry> =>
  plan.measures.has(id) ? text(plan.measures.get(id)?.name ?? id) : unknown(form, id);

export function measure(plan: Plan, form: Form, id: string): Maybe<FormEntry> {
  const found = plan.measures.get(id);
  if (!found) return unknown(form, id);
  const known = found.observations.filter(({ value }) => value !== undefined);
  const latest = known.reduce<Maybe<(typeof known)[number]>>(
    (newest, each) => (newest && newest.date > each.date ? newest : each),
    undefined,
  );
  return {
    type: 'measure',
    name: found.name ?? id,
    unit: found.unit,
    baseline: found.baseline?.value,
    current: latest?.value,
    target: found.target?.value,
  } satisfies MeasureEntry;
}

/** A level on the goal's own scale, else on the scale of its first competency's framework. */
export function level(plan: Plan, goal: PlanGoal, value: Maybe<number>): Maybe<FormEntry> {
  if (value === undefined) return undefined;
  const framework = plan.competencies.get(goal.competencyIds[0] ?? '')?.frameworkId;
  const scaleId = goal.scaleId ?? plan.frameworks.get(framework ?? '')?.scaleId;
  const found = plan.scales.get(scaleId ?? '')?.levels.find((each) => each.value === value);
  return { type: 'level', level: value, label: found?.label };
}

/** The date of a review, with what became of it unless it was held. */
export const reviewDate = (form: Form, { date: day, status }: Review): Maybe<FormEntry> =>
  date(day, status === undefined || status === 'held' ? undefined : wordEntry(form, 'review-status', status));

/** The schools and departments of those whose plan it is. The district itself has a place of its own. */
export function schools(plan: Plan, { educatorIds, groupId }: GrowthPlan): readonly Maybe<FormEntry>[] {
  const own = plan.groups.get(groupId ?? '')?.organizationId;
  const ids = own ? [own] : educatorIds.flatMap((id) => plan.educators.get(id)?.organizationIds ?? []);
  return ids
    .map((id) => plan.organizations.get(id))
    .filter((each) => each !== undefined && each !== plan.organization && each.type !== 'district')
    .map((each) => text(each?.name ?? each?.id));
}
