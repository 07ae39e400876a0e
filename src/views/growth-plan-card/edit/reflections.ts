/** Reflections at the side of a goal, each a text of its own. Only the educator has them. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Reflection } from '../../../contract/growth-plans.js';
import { longTextField } from '../../../design/index.js';
import type { GoalFacts } from '../../../model/growth/types.js';
import type { CardEditContext } from './context.js';
import { reflections } from '../side-parts.js';
import { memberId, planOf, reflectionField } from './commands.js';
import { fieldState } from '../../edit/field-state.js';
import { addButton, removeButton } from './pieces.js';

interface ReflectionRow {
  readonly goalId: string;
  readonly reflection: Reflection;
  readonly isBlank: boolean;
}

const listOf = (goalId: string): string => memberId(goalId, 'reflections');

export function editReflections(context: CardEditContext, facts: GoalFacts): unknown {
  const { localize, editing, audience } = context;
  if (audience !== 'self') return reflections(context, facts);
  const { goal } = facts;
  const list = listOf(goal.id);
  return html`<div class="edit-list" data-list>
    ${repeat(
      rowsOf(context, facts),
      ({ reflection }) => reflection.id,
      (row) => reflectionRow(context, row),
    )}
    ${addButton(localize.term('editAddReflection'), () =>
      editing.begin(list, goal.id, 'r', (id) => memberId(id, 'text')),
    )}
  </div>`;
}

/** The newest first, as it is the one that is still thought about. */
function rowsOf({ editing, today }: CardEditContext, { goal }: GoalFacts): readonly ReflectionRow[] {
  const rows = goal.reflections.map((reflection) => ({ goalId: goal.id, reflection, isBlank: false }));
  const blank = editing.blank(listOf(goal.id));
  const all =
    blank === undefined
      ? rows
      : [...rows, { goalId: goal.id, reflection: { id: blank, date: today } as Reflection, isBlank: true }];
  return all.sort((one, other) => (other.reflection.date ?? '').localeCompare(one.reflection.date ?? ''));
}

function reflectionRow(context: CardEditContext, row: ReflectionRow): TemplateResult {
  const { localize, editing } = context;
  const { goalId, reflection, isBlank } = row;
  const { id, setText } = reflectionField(context, goalId, reflection, 'text');
  const label = reflection.date
    ? localize.term('editReflectionOn', localize.plainDate(reflection.date))
    : localize.term('editReflectionText');
  const onCommit = (text: string): void => (isBlank ? add(context, row, text) : setText(text));
  const onRemove = (): void => {
    if (isBlank) editing.endBlank(listOf(goalId));
    else
      editing.edit(context, {
        name: 'removeReflection',
        ...planOf(context),
        goalId,
        reflectionId: reflection.id,
      });
  };
  return html`<div class="edit-record" data-item>
    ${longTextField({
      id,
      label,
      hint: isBlank ? localize.term('editReflectionHint') : undefined,
      value: reflection.text ?? '',
      state: rowState(context, row),
      onCommit,
    })}
    ${removeButton(context, { id: memberId(reflection.id, 'remove'), what: label, isBlank, onRemove })}
  </div>`;
}

const rowState = (context: CardEditContext, { goalId, reflection }: ReflectionRow) =>
  fieldState(
    context,
    { name: 'addReflection', ...planOf(context), goalId, reflection: { id: reflection.id } },
    { name: 'setReflectionMember', ...planOf(context), goalId, reflectionId: reflection.id, member: 'text' },
  );

function add(context: CardEditContext, { goalId, reflection }: ReflectionRow, text: string): void {
  const { educatorIds } = context.facts.growthPlan;
  // Whose words they are is known where the plan is one person's.
  const author = educatorIds.length === 1 ? { authorId: educatorIds[0] } : {};
  const { editing, today } = context;
  const added = { id: reflection.id, text, date: today, ...author };
  const isAdded = editing.edit(context, {
    name: 'addReflection',
    ...planOf(context),
    goalId,
    reflection: added,
  });
  if (isAdded) editing.endBlank(listOf(goalId));
}
