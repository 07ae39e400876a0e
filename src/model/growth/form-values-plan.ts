/** Values of a form about the plan as a whole: who, when, and its three reviews. */
import type { Audience, Educator, GrowthPlan } from '../../contract/index.js';
import * as entry from './form-entries.js';
import type { Entries } from './form-entries.js';
import { flat, of, reviewer, type FormValue, type Scope } from './form-scope.js';

const plan = (from: Audience, read: FormValue['read']): FormValue => ({ from, read });
const educator = (read: (educator: Educator, scope: Scope) => Entries) =>
  plan('public', (scope) =>
    flat(
      scope.growthPlan.educatorIds.map((id) => {
        const found = scope.plan.educators.get(id);
        return found && read(found, scope);
      }),
    ),
  );
const reviewOf = (kind: string) =>
  of((scope) => scope.growthPlan.reviews.filter((each) => each.kind === kind));
const isTeam = ({ groupId, educatorIds }: GrowthPlan): boolean =>
  groupId !== undefined || educatorIds.length > 1;

export const ofPlan = {
  blank: plan('public', () => undefined),
  today: plan('public', ({ today }) => entry.date(today)),
  educator: plan('public', ({ plan, form, growthPlan: { groupId, educatorIds } }) => [
    entry.text(plan.groups.get(groupId ?? '')?.title ?? groupId),
    ...educatorIds.map((id) => entry.person(plan, form, id)),
  ]),
  role: educator(({ roles }) => roles.map((role) => entry.text(role))),
  assignment: educator(({ grades, subjects }) => [
    grades.length > 0 ? { type: 'grades', grades } : undefined,
    ...subjects.map((subject) => entry.text(subject)),
  ]),
  'career-stage': educator(({ careerStage }, { form }) => entry.word(form, 'stage', careerStage)),
  school: plan('public', ({ plan, growthPlan }) => entry.schools(plan, growthPlan)),
  district: plan('public', ({ plan }) => entry.text(plan.organization?.name)),
  supervisor: plan('staff', ({ plan, form, growthPlan }) =>
    entry.person(plan, form, growthPlan.supervisorId),
  ),
  mentor: plan('staff', ({ plan, form, goals }) =>
    goals
      .flatMap((goal) => goal.collaborators)
      .filter(({ role }) => role === 'mentor')
      .map(({ name, educatorId }) => entry.text(name) ?? entry.person(plan, form, educatorId)),
  ),
  title: plan('staff', ({ growthPlan }) => entry.text(growthPlan.title)),
  kind: plan('staff', ({ form, growthPlan }) => entry.word(form, 'kind', growthPlan.kind)),
  status: plan('staff', ({ form, growthPlan }) => entry.word(form, 'status', growthPlan.status)),
  period: plan('public', ({ plan, growthPlan: { periodId } }) =>
    entry.text(plan.periods.get(periodId ?? '')?.title ?? periodId),
  ),
  start: plan('public', ({ growthPlan }) => entry.date(growthPlan.start)),
  end: plan('public', ({ growthPlan }) => entry.date(growthPlan.end)),
  dates: plan('public', ({ growthPlan }) => entry.dates(growthPlan.start, growthPlan.end)),
  'individual-or-team': plan('public', ({ form, growthPlan }) =>
    entry.word(form, 'other', isTeam(growthPlan) ? 'team' : 'individual'),
  ),
  'goals-met': reviewOf('end')('staff', ({ goalsMet }, { form }) => entry.yesOrNo(form, goalsMet)),
} as const;

export const reviewValues = <K extends 'beginning' | 'mid' | 'end'>(kind: K) => {
  const row = reviewOf(kind);
  return {
    [`${kind}-date`]: row('staff', (each, { form }) => entry.reviewDate(form, each)),
    [`${kind}-status`]: row('staff', ({ status }, { form }) => entry.word(form, 'review-status', status)),
    [`${kind}-reviewer`]: row('staff', reviewer),
    [`${kind}-comments`]: row('staff', ({ comments }) => entry.text(comments)),
  } as Record<`${K}-${'date' | 'status' | 'reviewer' | 'comments'}`, FormValue>;
};

const review = of((scope) => scope.reviews);
const revision = of((scope) => scope.revisions);
const signOff = of((scope) => scope.signOffs);

export const ofRecords = {
  'review-kind': review('staff', ({ kind }, { form }) => entry.word(form, 'review', kind)),
  'review-date': review('staff', (each, { form }) => entry.reviewDate(form, each)),
  'review-status': review('staff', ({ status }, { form }) => entry.word(form, 'review-status', status)),
  reviewer: review('staff', reviewer),
  'review-comments': review('staff', ({ comments }) => entry.text(comments)),
  'review-goals-met': review('staff', ({ goalsMet }, { form }) => entry.yesOrNo(form, goalsMet)),
  revision: revision('staff', ({ summary }) => entry.text(summary)),
  'revision-date': revision('staff', ({ date }) => entry.date(date)),
  'revision-author': revision('staff', ({ authorId }, { plan, form }) => entry.person(plan, form, authorId)),
  'sign-off-role': signOff('staff', ({ role }) => entry.text(role)),
  'sign-off-name': signOff(
    'staff',
    ({ name, educatorId }, { plan, form }) => entry.text(name) ?? entry.person(plan, form, educatorId),
  ),
  'sign-off-date': signOff('staff', ({ date }) => entry.date(date)),
  'sign-off-meaning': signOff('staff', ({ meaning }, { form }) => entry.word(form, 'sign-off', meaning)),
} as const;
