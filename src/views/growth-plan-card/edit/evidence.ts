/** Evidence at the side of a goal: each one a line that opens into its fields. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Artifact } from '../../../contract/growth-plans.js';
import { data, dateField, longTextField, stateLine, textField } from '../../../design/index.js';
import type { GoalFacts } from '../../../model/growth/types.js';
import { safeHref } from '../../../store/safe-url.js';
import type { CardEditContext } from './context.js';
import { evidenceField, memberId, planOf } from './commands.js';
import { fieldState } from '../../edit/field-state.js';
import { addButton, removeButton, unfoldButton } from './pieces.js';

interface EvidenceRow {
  readonly goalId: string;
  readonly artifact: Artifact;
  readonly isBlank: boolean;
}

const listOf = (goalId: string): string => memberId(goalId, 'evidence');

export function editEvidence(context: CardEditContext, { goal }: GoalFacts): TemplateResult {
  const { localize, editing } = context;
  const list = listOf(goal.id);
  const blank = editing.blank(list);
  const rows: EvidenceRow[] = goal.evidence.map((artifact) => ({
    goalId: goal.id,
    artifact,
    isBlank: false,
  }));
  if (blank !== undefined) rows.push({ goalId: goal.id, artifact: { id: blank } as Artifact, isBlank: true });
  return html`<div class="edit-list" data-list>
    ${repeat(
      rows,
      ({ artifact }) => artifact.id,
      (row) => evidenceRow(context, row),
    )}
    ${addButton(localize.term('editAddEvidence'), () =>
      editing.begin(list, goal.id, 'e', (id) => memberId(id, 'title')),
    )}
  </div>`;
}

const nameOf = ({ localize }: CardEditContext, { title, text, url }: Artifact): string =>
  title ?? text ?? url ?? localize.term('editUntitled');

function evidenceRow(context: CardEditContext, row: EvidenceRow): TemplateResult {
  const { goalId, artifact } = row;
  const isOpen = context.editing.isOpen(artifact.id);
  const state = fieldState(
    context,
    { name: 'addEvidence', ...planOf(context), goalId, evidence: { id: artifact.id } },
    ...(['title', 'text', 'url', 'date'] as const).map(
      (member) =>
        ({ name: 'setEvidenceMember', ...planOf(context), goalId, evidenceId: artifact.id, member }) as const,
    ),
  );
  return html`<div class="edit-record" data-item>
    ${unfoldButton(context, { key: artifact.id, label: data(nameOf(context, artifact)), isOpen })}
    ${isOpen ? fields(context, row) : nothing} ${state ? stateLine(state) : nothing}
  </div>`;
}

function fields(context: CardEditContext, row: EvidenceRow): TemplateResult {
  return html`<div class="edit-record-fields">
    ${title(context, row)} ${row.isBlank ? nothing : more(context, row)} ${removal(context, row)}
  </div>`;
}

function title(context: CardEditContext, { goalId, artifact, isBlank }: EvidenceRow): TemplateResult {
  const { localize, editing } = context;
  const { id, set } = evidenceField(context, goalId, artifact, 'title');
  const onCommit = (words: string): void => {
    if (!isBlank) return set(words);
    const evidence = { id: artifact.id, title: words, date: context.today };
    const isAdded = editing.edit(context, { name: 'addEvidence', ...planOf(context), goalId, evidence });
    if (isAdded) editing.endBlank(listOf(goalId));
  };
  const sentence = (words: string) => (words === '' ? localize.term('editEvidenceNeeded') : undefined);
  return textField({
    id,
    label: localize.term('editEvidenceTitle'),
    value: artifact.title ?? '',
    required: true,
    check: { errors: editing.errors, sentence },
    onCommit,
  });
}

function more(context: CardEditContext, { goalId, artifact }: EvidenceRow): TemplateResult {
  const { localize, editing } = context;
  const url = evidenceField(context, goalId, artifact, 'url');
  const text = evidenceField(context, goalId, artifact, 'text');
  const date = evidenceField(context, goalId, artifact, 'date');
  const sentence = (words: string) =>
    words === '' || safeHref(words) ? undefined : localize.term('editEvidenceUrlBad');
  return html`
    ${textField({
      id: url.id,
      label: localize.term('editEvidenceUrl'),
      hint: localize.term('editEvidenceUrlHint'),
      value: artifact.url ?? '',
      inputMode: 'url',
      check: { errors: editing.errors, sentence },
      onCommit: url.setText,
    })}
    ${longTextField({
      id: text.id,
      label: localize.term('editEvidenceText'),
      value: artifact.text ?? '',
      onCommit: text.setText,
    })}
    ${dateField({
      id: date.id,
      label: localize.term('editDate'),
      value: artifact.date,
      errors: editing.errors,
      localize,
      onCommit: date.set,
    })}
  `;
}

function removal(context: CardEditContext, { goalId, artifact, isBlank }: EvidenceRow): TemplateResult {
  const { editing } = context;
  const onRemove = (): void => {
    if (isBlank) editing.endBlank(listOf(goalId));
    else
      editing.edit(context, {
        name: 'removeEvidence',
        ...planOf(context),
        goalId,
        evidenceId: artifact.id,
      });
  };
  return removeButton(context, {
    id: memberId(artifact.id, 'remove'),
    what: nameOf(context, artifact),
    isBlank,
    onRemove,
  });
}
