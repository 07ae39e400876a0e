/** Which goals of the school or district a goal serves, and what it counts toward by that. */
import { html, nothing } from 'lit';
import type { Goal } from '../../../contract/goals.js';
import { listField, type Option } from '../../../design/index.js';
import type { GoalFacts } from '../../../model/growth/types.js';
import type { CardEditContext } from './context.js';
import { goalField, memberId } from './commands.js';
import { addButton } from './pieces.js';

export function servesFields(context: CardEditContext, facts: GoalFacts): unknown {
  const { plan, localize, editing } = context;
  const { goal } = facts;
  const more = memberId(goal.id, 'serves-more');
  const isMore = editing.isOpen(more);
  if (plan.goals.size === 0 && goal.goalIds.length === 0) return nothing;
  const places = isMore || goal.goalIds.length === 0 ? [...goal.goalIds, ''] : goal.goalIds;
  const canAdd = !isMore && goal.goalIds.length > 0 && plan.goals.size > goal.goalIds.length;
  const onMore = (): void => {
    editing.setOpen(more, true);
    editing.focus.wantId(placeId(facts, goal.goalIds.length));
  };
  return [
    places.map((goalId, index) => place(context, facts, goalId, index)),
    canAdd
      ? html`<div class="edit-under">${addButton(localize.term('editServesMore'), onMore)}</div>`
      : nothing,
  ];
}

const placeId = ({ goal }: GoalFacts, index: number) => memberId(goal.id, `serves-${index}`);

function place(context: CardEditContext, facts: GoalFacts, goalId: string, index: number): unknown {
  const { localize, plan, editing } = context;
  const { goal } = facts;
  const { state, set } = goalField(context, goal, 'goalIds');
  const label = index === 0 ? localize.term('editServes') : localize.term('editServesNumber', index + 1);
  const onChoose = (chosen: string): void => {
    editing.setOpen(memberId(goal.id, 'serves-more'), false);
    const next = [...goal.goalIds];
    next[index] = chosen;
    set([...new Set(next.filter((id) => id !== ''))]);
  };
  return listField({
    id: placeId(facts, index),
    label,
    hint: hint(context, plan.goals.get(goalId)),
    state: index === 0 ? state : undefined,
    value: goalId,
    noneLabel: localize.term('editServesNone'),
    options: choices(context, goalId),
    onChoose,
  });
}

const titleOf = ({ plan, localize }: CardEditContext, id: string): string =>
  plan.goals.get(id)?.title ?? localize.term('growthUnknown', id);

/** All goals of the organization; one that the plan names and does not hold stays, as what it is. */
function choices(context: CardEditContext, goalId: string): readonly Option[] {
  const { plan, localize } = context;
  const known = [...plan.goals.values()].map(({ id, title, level }) => ({
    value: id,
    label: [
      title ?? localize.term('growthUntitled', id),
      level && localize.term('growthGoalLevelWord', level),
    ]
      .filter(Boolean)
      .join(', '),
  }));
  const isKnown = goalId === '' || plan.goals.has(goalId);
  return isKnown ? known : [...known, { value: goalId, label: localize.term('growthUnknown', goalId) }];
}

/** "It then counts toward Literacy by grade 3." */
function hint(context: CardEditContext, goal: Goal | undefined): string | undefined {
  const titles = (goal?.supports ?? []).map(({ goalId }) => titleOf(context, goalId));
  if (titles.length === 0) return undefined;
  return context.localize.term('editServesHint', context.localize.list(titles), titles.length);
}
