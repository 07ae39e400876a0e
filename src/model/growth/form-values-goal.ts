/** Values of a form about goals and what belongs to them: actions, evidence, reflections, people. */
import type { Action, Artifact, Collaborator, PlanGoal } from '../../contract/index.js';
import * as entry from './form-entries.js';
import type { Entries } from './form-entries.js';
import { actionsOf, artifactsOf, collaboratorsOf, of, reflectionsOf, type Scope } from './form-scope.js';

const goal = of((scope) => scope.goals);
const action = of(actionsOf);
const artifact = of(artifactsOf);
const reflection = of(reflectionsOf);
const collaborator = of(collaboratorsOf);

const actionText = ({ id, text, activityId, status }: Action, { plan, form }: Scope): Entries =>
  entry.text(
    text ?? plan.activities.get(activityId ?? '')?.title ?? id,
    status === 'dropped' ? entry.wordEntry(form, 'action-status', status) : undefined,
  );
const artifactText = ({ id, title, text, url }: Artifact): Entries => ({
  type: 'text',
  text: title ?? text ?? url ?? id,
  url,
});
const helper = ({ role, educatorId, groupId, name }: Collaborator, { plan, form }: Scope): Entries => {
  const remark = role === undefined ? undefined : entry.wordEntry(form, 'role', role);
  const group = groupId === undefined ? undefined : (plan.groups.get(groupId)?.title ?? groupId);
  return entry.text(name ?? group, remark) ?? entry.person(plan, form, educatorId, role);
};
const prompt = (name: keyof NonNullable<PlanGoal['prompts']>) =>
  goal('staff', ({ prompts }) => entry.text(prompts?.[name]));
export const ofGoal = {
  'goal-number': goal('public', (each, { growthPlan }) => ({
    type: 'number',
    number: growthPlan.goals.indexOf(each) + 1,
  })),
  goal: goal('public', ({ id, statement }) => entry.text(statement ?? id)),
  'goal-kind': goal('public', ({ kind }, { form }) => entry.word(form, 'goal-kind', kind)),
  'goal-source': goal('staff', ({ source }, { form }) => entry.word(form, 'goal-source', source)),
  'goal-status': goal('staff', ({ status }, { form }) => entry.word(form, 'goal-status', status)),
  'goal-met': goal('staff', ({ status }, { form }) =>
    status === 'met' || status === 'not-met' ? entry.yesOrNo(form, status === 'met') : undefined,
  ),
  'goal-due': goal('public', ({ due }) => entry.date(due)),
  rationale: goal('staff', ({ rationale }) => entry.text(rationale)),
  specific: prompt('specific'),
  measurable: prompt('measurable'),
  'action-oriented': prompt('actionOriented'),
  realistic: prompt('realistic'),
  timed: prompt('timed'),
  'organization-goals': goal('public', ({ goalIds }, { plan, form }) =>
    goalIds.map((id) => entry.organizationGoal(plan, form, id)),
  ),
  competencies: goal('public', ({ competencyIds }, { plan, form }) =>
    competencyIds.map((id) => entry.competency(plan, form, id)),
  ),
  'competency-areas': goal('public', ({ competencyIds }, { plan, form }) =>
    entry.areas(plan, form, competencyIds),
  ),
  measures: goal('public', ({ measureIds }, { plan, form }) =>
    measureIds.map((id) => entry.measureName(plan, form, id)),
  ),
  'measure-values': goal('public', ({ measureIds }, { plan, form }) =>
    measureIds.map((id) => entry.measure(plan, form, id)),
  ),
  'baseline-level': goal('staff', (each, { plan }) => entry.level(plan, each, each.baselineLevel)),
  'current-level': goal('staff', (each, { plan }) => entry.level(plan, each, each.currentLevel)),
  'target-level': goal('staff', (each, { plan }) => entry.level(plan, each, each.targetLevel)),
} as const;

export const ofAction = {
  action: action('public', actionText),
  'action-activity': action('public', ({ activityId }, { plan }) =>
    entry.text(plan.activities.get(activityId ?? '')?.title ?? activityId),
  ),
  'action-supports': action('staff', ({ supports }) => supports.map((each) => entry.text(each))),
  'action-start': action('public', ({ start }) => entry.date(start)),
  'action-due': action('public', ({ due }) => entry.date(due)),
  'action-dates': action('public', ({ start, due }) => entry.dates(start, due)),
  'action-hours': action('public', ({ hours }) =>
    hours === undefined ? undefined : { type: 'hours', hours },
  ),
  'action-status': action('public', ({ status }, { form }) => entry.word(form, 'action-status', status)),
  'action-blocked-by': action('staff', ({ blockedBy }) => entry.text(blockedBy)),
  'action-completed-on': action('public', ({ completedOn }) => entry.date(completedOn)),
} as const;

export const ofOthers = {
  artifact: artifact('staff', artifactText),
  'artifact-text': artifact('staff', ({ title, text }) => entry.text(title === undefined ? undefined : text)),
  'artifact-date': artifact('staff', ({ date }) => entry.date(date)),
  'artifact-competencies': artifact('staff', ({ competencyIds }, { plan, form }) =>
    competencyIds.map((id) => entry.competency(plan, form, id)),
  ),
  reflection: reflection('self', ({ text }) => entry.text(text)),
  'reflection-date': reflection('self', ({ date }) => entry.date(date)),
  collaborator: collaborator('staff', helper),
  'collaborator-role': collaborator('staff', ({ role }, { form }) => entry.word(form, 'role', role)),
} as const;
