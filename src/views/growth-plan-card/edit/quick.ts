/** What can be done about the next step without editing the plan: say that it is done, or move its date. */
import { html, nothing, type TemplateResult } from 'lit';
import { dateField, stateLine, toolButton } from '../../../design/index.js';
import type { ActionFacts } from '../../../model/growth/types.js';
import { ownCommand } from '../../../store/editing/commands.js';
import type { CardEditContext } from './context.js';
import { memberId, planOf } from './commands.js';
import { stateOfEdit } from '../../edit/field-state.js';
import { editDetail, editName, editTitle } from './words-of-edit.js';

const OPEN = 'quick/date';

export function quickActions(context: CardEditContext): unknown {
  const { facts, isEditing } = context;
  if (isEditing) return nothing;
  const action = facts.next?.kind === 'action' ? facts.next.action : undefined;
  return html`${action ? buttons(context, action) : nothing} ${lastEdit(context)}`;
}

function buttons(context: CardEditContext, facts: ActionFacts): TemplateResult {
  const { localize, editing } = context;
  const { id } = facts.action;
  const isOpen = editing.isOpen(OPEN);
  const change = memberId(id, 'quick-change');
  const onChange = (): void => {
    editing.setOpen(OPEN, !isOpen);
    if (!isOpen) editing.focus.wantId(memberId(id, 'quick-due'));
  };
  return html`
    <button
      type="button"
      class="button button-accent"
      id=${memberId(id, 'quick-done')}
      @click=${() => markDone(context, facts)}
    >
      ${localize.term('editMarkDone')}
    </button>
    <button
      type="button"
      class="button button-outline"
      id=${change}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${onChange}
    >
      ${localize.term('editChangeDate')}
    </button>
    ${isOpen ? dateForm(context, facts, change) : nothing}
  `;
}

/** The step that was done makes room for another; the focus goes to what takes it back. */
function markDone(context: CardEditContext, { action, goalId }: ActionFacts): void {
  const { editing, today } = context;
  editing.setOpen(OPEN, false);
  editing.edit(context, {
    name: 'setActionStatus',
    ...planOf(context),
    goalId,
    actionId: action.id,
    status: 'done',
    on: today,
  });
  editing.setDraft('quick/last', action.id);
  editing.focus.want('[id="quick/undo"]');
}

/** The date is taken when one says so: taken while one types, it would make another step the next one. */
function dateForm(context: CardEditContext, { action, goalId }: ActionFacts, opener: string): TemplateResult {
  const { localize, editing, facts } = context;
  const draft = editing.draft(OPEN) ?? action.due;
  const close = (): void => {
    editing.setDraft(OPEN, undefined);
    editing.setOpen(OPEN, false);
  };
  const onMove = (): void => {
    close();
    editing.edit(context, {
      name: 'setActionMember',
      ...planOf(context),
      goalId,
      actionId: action.id,
      member: 'due',
      value: draft,
    });
    editing.setDraft('quick/last', action.id);
    editing.focus.want('[id="quick/undo"]');
  };
  const onCancel = (): void => {
    close();
    editing.focus.wantId(opener);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
  };
  return html`<div class="edit-quick" @keydown=${onKey}>
    ${dateField({
      id: memberId(action.id, 'quick-due'),
      label: localize.term('editNewDate'),
      value: draft,
      min: facts.period.start,
      errors: editing.errors,
      localize,
      onCommit: (date) => editing.setDraft(OPEN, date),
    })}
    ${toolButton({ label: localize.term('editMoveDate'), onClick: onMove })}
    ${toolButton({ label: localize.term('editCancel'), emphasis: 'quiet', onClick: onCancel })}
  </div>`;
}

/** What was done here last, how far it has come, and the way back. */
function lastEdit(context: CardEditContext): unknown {
  const { localize, editing, controller } = context;
  const actionId = editing.draft('quick/last');
  const edit = controller.snapshot.editing?.edits.at(-1);
  if (!edit || edit.command.name === 'undo') return nothing;
  const own = ownCommand(edit.command);
  if (actionId === undefined || !('actionId' in own) || own.actionId !== actionId) return nothing;
  const detail = editDetail(context, edit.command, editing.before);
  return html`<div class="edit-quick-last">
    <p class="small" dir="auto"><b>${editTitle(context, edit.command)}</b> ${detail}</p>
    ${stateLine(stateOfEdit(context, edit))}
    <button
      type="button"
      class="button button-outline"
      id="quick/undo"
      @click=${() => undo(context, actionId)}
    >
      ${localize.term('editUndo', editName(context, edit.command))}
    </button>
  </div>`;
}

function undo(context: CardEditContext, actionId: string): void {
  const { editing } = context;
  const own = context.controller.snapshot.editing?.undo;
  const isDate = own && 'member' in own;
  editing.step(context, 'undo');
  editing.setDraft('quick/last', undefined);
  editing.focus.wantId(memberId(actionId, isDate ? 'quick-change' : 'quick-done'));
}
