/** The actions of a goal as rows of fields. Overdue follows from date and status, so it is not a choice. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Action } from '../../../contract/growth-plans.js';
import { ACTION_STATUSES } from '../../../contract/vocabulary.js';
import {
  checkField,
  dateField,
  listField,
  longTextField,
  stateLine,
  toolButton,
  type FieldState,
} from '../../../design/index.js';
import type { GoalFacts } from '../../../model/growth/types.js';
import { actionChannel } from '../channels.js';
import type { CardEditContext } from './context.js';
import { part, partTitle } from '../layout.js';
import { statusMark } from '../marks.js';
import { actionField, memberId, planOf } from './commands.js';
import { fieldState } from '../../edit/field-state.js';
import { wordOptions } from './options.js';
import { addButton, removeButton } from './pieces.js';

/** A row: an action of the plan, or one that has no words yet. */
interface ActionRow {
  readonly goalId: string;
  readonly action: Action;
  readonly isBlank: boolean;
  /** One line for the whole row: the last edit of any of its fields. */
  readonly state: FieldState | undefined;
}

const listOf = (goalId: string): string => memberId(goalId, 'actions');

export function editActions(context: CardEditContext, facts: GoalFacts): unknown {
  const { localize, headingLevel } = context;
  return part({
    name: 'actions',
    label: partTitle(headingLevel + 2, `goal-${facts.number}-actions`, localize.term('editActions')),
    content: html`<div class="edit-list" data-list>
      ${repeat(
        rowsOf(context, facts),
        ({ action }) => action.id,
        (row) => actionRow(context, row),
      )}
      ${foot(context, facts)}
    </div>`,
  });
}

/** What was done stays while it was changed in this visit: a row does not vanish under the hand that ticks it. */
function rowsOf(context: CardEditContext, { goal }: GoalFacts): readonly ActionRow[] {
  const { editing } = context;
  const rowOf = (action: Action, isBlank: boolean): ActionRow => ({
    goalId: goal.id,
    action,
    isBlank,
    state: rowState(context, goal.id, action),
  });
  const isAll = editing.isOpen(`${listOf(goal.id)}/done`);
  const shown = goal.actions.filter(({ id, status }) => status !== 'done' || isAll || editing.isOpen(id));
  const rows = shown.map((action) => rowOf(action, false));
  const blank = editing.blank(listOf(goal.id));
  return blank === undefined ? rows : [...rows, rowOf({ id: blank } as Action, true)];
}

function actionRow(context: CardEditContext, row: ActionRow): TemplateResult {
  const { state, action } = row;
  return html`<div class="edit-action" data-item>
    ${tick(context, row)} ${text(context, row)} ${status(context, row)} ${due(context, row)}
    ${removal(context, row)}
    ${state ? html`<div class="edit-action-state">${stateLine(state, stateId(action))}</div>` : nothing}
    ${action.status === 'blocked' ? blockedBy(context, row) : nothing}
  </div>`;
}

function rowState(context: CardEditContext, goalId: string, action: Action): FieldState | undefined {
  const of = { ...planOf(context), goalId, actionId: action.id } as const;
  return fieldState(
    context,
    { name: 'addAction', ...planOf(context), goalId, action: { id: action.id } },
    { name: 'setActionStatus', ...of, status: '' },
    { name: 'setActionMember', ...of, member: 'text' },
    { name: 'setActionMember', ...of, member: 'due' },
  );
}

const stateId = ({ id }: Action): string => memberId(id, 'state');
const describedById = ({ state, action }: ActionRow): string | undefined => state && stateId(action);

/** "Due: Film one lesson", as the row's own words are what tells one from the other. */
function named({ localize }: CardEditContext, { action }: ActionRow, label: string): string {
  return localize.term('editActionOf', label, action.text || localize.term('editUntitled'));
}

function text(context: CardEditContext, row: ActionRow): TemplateResult {
  const { localize, editing } = context;
  const { goalId, action, isBlank } = row;
  const { id, set } = actionField(context, goalId, action, 'text');
  const onCommit = (words: string): void => {
    if (!isBlank) return set(words);
    const added = { id: action.id, text: words, status: 'not-started' };
    const isAdded = editing.edit(context, { name: 'addAction', ...planOf(context), goalId, action: added });
    if (isAdded) editing.endBlank(listOf(goalId));
  };
  const sentence = (words: string) => (words === '' ? localize.term('editActionNeeded') : undefined);
  return longTextField({
    id,
    label: localize.term('editActionText'),
    labelHidden: true,
    describedById: describedById(row),
    value: action.text ?? '',
    isSentence: true,
    required: true,
    check: { errors: editing.errors, sentence },
    onCommit,
  });
}

function setStatus(context: CardEditContext, { goalId, action }: ActionRow, next: string): void {
  context.editing.setOpen(action.id, true);
  context.editing.edit(context, {
    name: 'setActionStatus',
    ...planOf(context),
    goalId,
    actionId: action.id,
    status: next,
    on: next === 'done' ? context.today : undefined,
  });
}

function tick(context: CardEditContext, row: ActionRow): TemplateResult {
  return checkField({
    id: memberId(row.action.id, 'done'),
    label: named(context, row, context.localize.term('editActionDone')),
    labelHidden: true,
    checked: row.action.status === 'done',
    disabled: row.isBlank,
    onCheck: (isDone) => setStatus(context, row, isDone ? 'done' : 'in-progress'),
  });
}

function status(context: CardEditContext, row: ActionRow): TemplateResult {
  const { localize } = context;
  const value = row.action.status;
  const { mark, tone } = actionChannel(value);
  return listField({
    id: memberId(row.action.id, 'status'),
    label: named(context, row, localize.term('editActionStatus')),
    labelHidden: true,
    describedById: describedById(row),
    value,
    mark: statusMark(mark, tone),
    disabled: row.isBlank,
    options: wordOptions(value, ACTION_STATUSES, (word) => localize.term('growthActionWord', word)),
    onChoose: (next) => setStatus(context, row, next),
  });
}

function due(context: CardEditContext, row: ActionRow): TemplateResult {
  const { localize, editing, facts } = context;
  const { id, set } = actionField(context, row.goalId, row.action, 'due');
  return dateField({
    id,
    label: named(context, row, localize.term('editDue')),
    labelHidden: true,
    describedById: describedById(row),
    value: row.action.due,
    min: facts.period.start,
    disabled: row.isBlank,
    errors: editing.errors,
    localize,
    onCommit: set,
  });
}

function removal(context: CardEditContext, { goalId, action, isBlank }: ActionRow): TemplateResult {
  const { editing } = context;
  const onRemove = (): void => {
    if (isBlank) editing.endBlank(listOf(goalId));
    else editing.edit(context, { name: 'removeAction', ...planOf(context), goalId, actionId: action.id });
  };
  return removeButton(context, {
    id: memberId(action.id, 'remove'),
    what: action.text ?? '',
    isSmall: true,
    isBlank,
    onRemove,
  });
}

function blockedBy(context: CardEditContext, { goalId, action }: ActionRow): TemplateResult {
  const { id, state, setText } = actionField(context, goalId, action, 'blockedBy');
  return html`<div class="edit-action-more">
    ${longTextField({
      id,
      state,
      label: context.localize.term('editBlockedBy'),
      value: action.blockedBy ?? '',
      onCommit: setText,
    })}
  </div>`;
}

function foot(context: CardEditContext, { goal }: GoalFacts): TemplateResult {
  const { localize, editing } = context;
  const list = listOf(goal.id);
  const key = `${list}/done`;
  const isAll = editing.isOpen(key);
  const done = goal.actions.filter(({ status: word }) => word === 'done').length;
  return html`<div class="edit-foot">
    ${addButton(localize.term('editAddAction'), () =>
      editing.begin(list, goal.id, 'a', (id) => memberId(id, 'text')),
    )}
    ${
      done > 0
        ? toolButton({
            label: localize.term(isAll ? 'editHideDone' : 'editShowDone', done),
            emphasis: 'quiet',
            expanded: isAll,
            onClick: () => editing.setOpen(key, !isAll),
          })
        : nothing
    }
  </div>`;
}
