/** Two people changed the same record: mine and theirs, field by field, and the person chooses. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldGroup, fieldId, headingElement, toolButton } from '../../design/index.js';
import type { Choice, Conflict, ConflictField } from '../../store/editing/types.js';
import type { EditContext } from './context.js';

const isAsked = ({ choices }: ConflictField): boolean => choices.length > 1;
const labelOf = (context: EditContext, field: ConflictField): string =>
  context.editing.words(context).conflictLabel(field);
const valueOf = (context: EditContext, field: ConflictField, value: unknown): string =>
  context.editing.words(context).conflictValue(field, value);
const idOf = ({ field }: ConflictField): string => fieldId('conflict', field);

export function conflictPanel(context: EditContext): TemplateResult | typeof nothing {
  const conflict = context.controller.snapshot.editing?.conflict;
  if (!conflict || !context.editing.words(context).ownsConflict(conflict)) return nothing;
  const { localize, headingLevel } = context;
  const asked = conflict.fields.filter(isAsked);
  const told = conflict.fields.filter((field) => !isAsked(field));
  return html`<section class="edit-conflict" aria-labelledby="edit-conflict">
    ${headingElement(headingLevel + 1, 'edit-conflict', 'edit-conflict-title', localize.term('editConflict'))}
    <p class="dense" dir="auto">
      ${asked.length > 0 ? localize.term('editConflictText', asked.length) : localize.term('editConflictNone')}
    </p>
    ${asked.map((field) => choosing(context, field))} ${told.length > 0 ? taken(context, told) : nothing}
    <div class="edit-buttons">
      ${toolButton({
        label: localize.term('editKeepChoices'),
        emphasis: 'accent',
        onClick: () => keep(context, conflict),
      })}
    </div>
  </section>`;
}

function choosing(context: EditContext, field: ConflictField): TemplateResult {
  const { editing } = context;
  const id = idOf(field);
  return fieldGroup(
    {
      id,
      label: labelOf(context, field),
      error: editing.errors.of(id),
    },
    'radiogroup',
    html`<div class="edit-versions">
      ${before(context, field)} ${field.choices.map((choice) => version(context, field, choice))}
    </div>`,
  );
}

/** What stood there before either of them changed it. */
const before = (context: EditContext, field: ConflictField): unknown =>
  field.base === undefined
    ? nothing
    : html`<p class="edit-version edit-version-before">
        <span class="edit-version-name">${context.localize.term('editBefore')}</span>
        <span class="edit-version-text" dir="auto">${valueOf(context, field, field.base)}</span>
      </p>`;

const CHOICE_WORDS = { mine: 'editMine', theirs: 'editTheirs', both: 'editBoth' } as const;

function version(context: EditContext, field: ConflictField, choice: Choice): TemplateResult {
  const { localize, editing } = context;
  const id = idOf(field);
  const onChange = (): void => {
    editing.choices.set(field.field, choice);
    editing.errors.set(id, undefined);
    context.host.requestUpdate();
  };
  return html`<label class="edit-version">
    <input
      class="entry-box"
      type="radio"
      name=${id}
      value=${choice}
      .checked=${live(editing.choices.get(field.field) === choice)}
      @change=${onChange}
    />
    <span class="edit-version-name">${localize.term(CHOICE_WORDS[choice])}</span>
    <span class="edit-version-text" dir="auto">${versionText(context, field, choice)}</span>
  </label>`;
}

function versionText(context: EditContext, field: ConflictField, choice: Choice): string {
  if (choice !== 'both') return valueOf(context, field, field[choice]);
  return typeof field.mine === 'string' ? context.localize.term('editBothTexts') : '';
}

/** What is not in each other's way is told and not asked. */
const taken = (context: EditContext, fields: readonly ConflictField[]): TemplateResult => html`
  <div class="edit-taken">
    <p class="entry-label">${context.localize.term('editTheyChanged')}</p>
    <ul class="dense">
      ${fields.map(
        (field) =>
          html`<li dir="auto">
            ${labelOf(context, field)}:
            ${valueOf(context, field, field[field.choices[0] === 'mine' ? 'mine' : 'theirs'])}
          </li>`,
      )}
    </ul>
  </div>
`;

/** Every field needs a choice: nothing is chosen for anybody. */
function keep(context: EditContext, { fields }: Conflict): void {
  const { editing, localize, controller } = context;
  const open = fields.filter((field) => isAsked(field) && !editing.choices.has(field.field));
  for (const field of open) editing.errors.set(idOf(field), localize.term('editChooseFirst'));
  if (open[0]) {
    editing.focus.want(`[id="${CSS.escape(idOf(open[0]))}"] input`);
    return;
  }
  const chosen = fields.map(
    ({ field, choices }) => [field, editing.choices.get(field) ?? choices[0] ?? 'theirs'] as const,
  );
  editing.choices.clear();
  controller.resolveConflict(new Map<string, Choice>(chosen));
  editing.say(localize.term('editConflictSolved'));
  editing.focus.want('.frame-toolbar button');
}
