/** Whom the educator works with on a goal: people and groups of the plan, or anybody by name. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Collaborator } from '../../../contract/growth-plans.js';
import { COLLABORATOR_ROLES } from '../../../contract/vocabulary.js';
import { data, listField, textField, toolButton, type Option } from '../../../design/index.js';
import type { GoalFacts } from '../../../model/growth/types.js';
import type { CardEditContext } from './context.js';
import { memberId, planOf } from './commands.js';
import { addButton, removeButton } from './pieces.js';

const formOf = (goalId: string): string => memberId(goalId, 'person');

export function editPeople(context: CardEditContext, facts: GoalFacts): TemplateResult {
  const { localize, editing } = context;
  const form = formOf(facts.goal.id);
  const onOpen = (): void => {
    editing.setOpen(form, true);
    editing.focus.wantId(`${form}/role`);
  };
  return html`<div class="edit-list" data-list>
    ${facts.collaborators.map((_, index) => personRow(context, facts, index))}
    ${editing.isOpen(form) ? personForm(context, facts) : addButton(localize.term('editAddPerson'), onOpen)}
  </div>`;
}

function personRow(
  context: CardEditContext,
  { goal, collaborators }: GoalFacts,
  index: number,
): TemplateResult {
  const { words, editing } = context;
  const facts = collaborators[index]!;
  const name = words.side.collaborator(facts);
  const onRemove = (): void =>
    void editing.edit(context, {
      name: 'removeCollaborator',
      ...planOf(context),
      goalId: goal.id,
      collaborator: stated(facts.collaborator),
    });
  return html`<div class="edit-person" data-item>
    <span>${data(name)}</span>
    ${removeButton(context, { id: memberId(goal.id, `person-${index}`), what: name, isSmall: true, onRemove })}
  </div>`;
}

/** The members that are there: an absent one is not written as undefined. */
const stated = (collaborator: Collaborator): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(collaborator).filter(([, value]) => value !== undefined));

/** People of the plan, then its groups; who is meant is told apart by what stands before the id. */
function known({ plan, facts }: CardEditContext): readonly Option[] {
  const own = new Set(facts.growthPlan.educatorIds);
  const educators = [...plan.educators.values()].filter(({ id }) => !own.has(id));
  return [
    ...educators.map(({ id, displayName }) => ({ value: `educatorId:${id}`, label: displayName ?? id })),
    ...[...plan.groups.values()].map(({ id, title }) => ({ value: `groupId:${id}`, label: title ?? id })),
  ];
}

function personForm(context: CardEditContext, { goal }: GoalFacts): TemplateResult {
  const { localize, editing } = context;
  const form = formOf(goal.id);
  const people = known(context);
  const who = editing.draft(`${form}/who`) ?? '';
  return html`<div class="edit-record-fields" role="group" aria-label=${localize.term('editAddPerson')}>
    ${listField({
      id: `${form}/role`,
      label: localize.term('editPersonRole'),
      value: editing.draft(`${form}/role`) ?? '',
      noneLabel: localize.term('editNotChosen'),
      options: COLLABORATOR_ROLES.map((role) => ({
        value: role,
        label: localize.term('growthPersonRole', role),
      })),
      onChoose: (role) => editing.setDraft(`${form}/role`, role),
    })}
    ${
      people.length > 0
        ? listField({
            id: `${form}/who`,
            label: localize.term('editPersonWho'),
            value: who,
            noneLabel: localize.term('editPersonOther'),
            options: people,
            onChoose: (person) => editing.setDraft(`${form}/who`, person),
          })
        : nothing
    }
    ${who === '' ? nameField(context, form) : nothing}
    <div class="edit-buttons">
      ${toolButton({ label: localize.term('editAddPersonNow'), onClick: () => add(context, goal.id) })}
      ${toolButton({ label: localize.term('editCancel'), emphasis: 'quiet', onClick: () => close(context, form) })}
    </div>
  </div>`;
}

const nameField = ({ localize, editing }: CardEditContext, form: string): TemplateResult =>
  textField({
    id: `${form}/name`,
    label: localize.term('editPersonName'),
    value: editing.draft(`${form}/name`) ?? '',
    error: editing.errors.of(`${form}/name`),
    onCommit: (name) => editing.setDraft(`${form}/name`, name),
  });

/** A name or somebody of the plan is needed; a role is not. */
function add(context: CardEditContext, goalId: string): void {
  const { editing, localize } = context;
  const form = formOf(goalId);
  const [role, who, name] = ['role', 'who', 'name'].map((part) => editing.draft(`${form}/${part}`) ?? '');
  if (who === '' && name === '') {
    editing.errors.set(`${form}/name`, localize.term('editPersonNeeded'));
    editing.focus.wantId(`${form}/name`);
    return;
  }
  const [member, id] = who
    ? [who.slice(0, who.indexOf(':')), who.slice(who.indexOf(':') + 1)]
    : ['name', name];
  const collaborator = { ...(role ? { role } : {}), [member!]: id };
  editing.edit(context, { name: 'addCollaborator', ...planOf(context), goalId, collaborator });
  close(context, form);
}

function close({ editing }: CardEditContext, form: string): void {
  for (const part of ['role', 'who', 'name']) editing.setDraft(`${form}/${part}`, undefined);
  editing.errors.set(`${form}/name`, undefined);
  editing.setOpen(form, false);
}
