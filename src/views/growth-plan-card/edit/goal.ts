/** One goal, ready to be changed: the fields in the order in which the card reads. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanGoal } from '../../../contract/growth-plans.js';
import { PLAN_GOAL_KINDS } from '../../../contract/vocabulary.js';
import { choiceField, dateField, headingElement, longTextField } from '../../../design/index.js';
import type { GoalFacts } from '../../../model/growth/types.js';
import type { CardEditContext } from './context.js';
import { part } from '../layout.js';
import { measures } from '../measure.js';
import { editActions } from './actions.js';
import { goalField, memberId, planOf } from './commands.js';
import { fieldState } from '../../edit/field-state.js';
import { levelFields } from './levels.js';
import { removeButton } from './pieces.js';
import { detailFields } from './details.js';
import { wordOptions } from './options.js';
import { servesFields } from './serves.js';

/** A goal of the plan, or one that is begun and has no words yet. */
export interface EditedGoal {
  readonly id: string;
  readonly number: number;
  readonly facts: GoalFacts | undefined;
}

export const GOALS_LIST = 'goals';

export function goalMain(context: CardEditContext, edited: EditedGoal): TemplateResult {
  return html`<div class="edit-grid">
    ${head(context, edited)} ${statement(context, edited)}
    ${edited.facts ? rest(context, edited.facts) : nothing}
  </div>`;
}

function head(context: CardEditContext, { id, number, facts }: EditedGoal): TemplateResult {
  const { localize, headingLevel, editing } = context;
  const onRemove = (): void => {
    if (facts) editing.edit(context, { name: 'removeGoal', ...planOf(context), goalId: id });
    else editing.endBlank(GOALS_LIST);
  };
  const title = headingElement(
    headingLevel + 1,
    `goal-${number}`,
    'row-title',
    localize.term('growthGoal', number),
  );
  return html`<div class="part part-statement">
    <div class="part-label">${title}<span>${localize.term('editGoalEditing')}</span></div>
    <div class="part-content edit-goal-head">
      ${removeButton(context, {
        id: memberId(id, 'remove'),
        label: localize.term('editRemoveGoal'),
        what: facts?.goal.statement || localize.term('growthGoal', number),
        isBlank: !facts,
        onRemove,
      })}
    </div>
  </div>`;
}

function statement(context: CardEditContext, { id, facts }: EditedGoal): TemplateResult {
  const { localize, editing } = context;
  const addGoal = { name: 'addGoal', ...planOf(context), goal: { id } } as const;
  const onCommit = (text: string): void => {
    if (facts) return goalField(context, facts.goal, 'statement').set(text);
    const goal = { id, statement: text, status: 'proposed' };
    if (editing.edit(context, { ...addGoal, goal })) editing.endBlank(GOALS_LIST);
  };
  const sentence = (text: string) => (text === '' ? localize.term('editStatementNeeded') : undefined);
  const set = { name: 'setGoalMember', ...planOf(context), goalId: id, member: 'statement' } as const;
  return longTextField({
    id: memberId(id, 'statement'),
    label: localize.term('editStatement'),
    hint: localize.term('editStatementHint'),
    value: facts?.goal.statement ?? '',
    state: fieldState(context, set, addGoal),
    isLead: true,
    isSentence: true,
    required: true,
    check: { errors: editing.errors, sentence },
    onCommit,
  });
}

function rest(context: CardEditContext, facts: GoalFacts): unknown {
  const { goal } = facts;
  const { localize } = context;
  const measure = measures(context, facts);
  return [
    kind(context, goal),
    detailFields(context, goal),
    servesFields(context, facts),
    levelFields(context, facts),
    measure === nothing
      ? nothing
      : part({ name: 'measure', label: localize.term('growthMeasure'), content: measure }),
    due(context, goal),
    editActions(context, facts),
  ];
}

function kind(context: CardEditContext, goal: PlanGoal): TemplateResult {
  const { localize } = context;
  const { id, state, set } = goalField(context, goal, 'kind');
  return choiceField({
    id,
    state,
    label: localize.term('editKind'),
    value: goal.kind,
    options: wordOptions(goal.kind, PLAN_GOAL_KINDS, (word) => localize.term('growthGoalKindWord', word)),
    onChoose: set,
  });
}

function due(context: CardEditContext, goal: PlanGoal): TemplateResult {
  const { localize, editing, facts } = context;
  const { id, state, set } = goalField(context, goal, 'due');
  return dateField({
    id,
    state,
    label: localize.term('editDue'),
    value: goal.due,
    min: facts.period.start,
    errors: editing.errors,
    localize,
    onCommit: set,
  });
}
