/** The form of one step or group: its title, its stage, its place, and out. */
import { html, nothing, type TemplateResult } from 'lit';
import { data, fieldId, listField, textField, toolButton } from '../../../design/index.js';
import type { StepFacts } from '../../../model/sequencing/index.js';
import { fieldState } from '../../edit/field-state.js';
import { section } from '../details-parts.js';
import type { PathwayEditContext } from './context.js';
import { attempt, make, moveBy, objectionText } from './moves.js';

export function editPanel(context: PathwayEditContext, step: StepFacts): TemplateResult {
  const { localize, editing } = context;
  const isInDoubt = editing.doubt?.move.nodeId === step.id;
  return section(
    context,
    localize.term('pathEditSection'),
    html`<div class="path-edit">
      ${titleField(context, step)} ${stageField(context, step)}
      <div class="edit-buttons">
        ${place(context, step, -1)} ${place(context, step, 1)} ${removal(context, step)}
      </div>
      ${isInDoubt ? doubtful(context) : nothing}
    </div>`,
  );
}

/** A step without a title of its own goes by that of its activity. */
function titleField(context: PathwayEditContext, { id: nodeId, node, activity }: StepFacts): TemplateResult {
  const { localize, editing, facts } = context;
  const setting = { name: 'setNodeMember', pathwayId: facts.pathway.id, nodeId, member: 'title' } as const;
  return textField({
    id: fieldId('edit', nodeId, 'title'),
    label: localize.term('pathEditStepTitle'),
    hint: activity && node.title === undefined ? localize.term('pathEditTitleHint') : undefined,
    state: fieldState(context, setting),
    value: node.title ?? '',
    onCommit: (text) => editing.edit(context, { ...setting, value: text === '' ? undefined : text }),
  });
}

/** A stage that the plan does not hold stays among those to choose from, as it is written. */
function stageField(context: PathwayEditContext, { id: nodeId, node }: StepFacts): unknown {
  const { localize, facts } = context;
  const { stages, id: pathwayId } = facts.pathway;
  const { stageId } = node;
  if (stages.length === 0 && stageId === undefined) return nothing;
  const options = stages.map(({ id, title }) => ({ value: id, label: title ?? id }));
  const isKnown = stageId === undefined || stages.some(({ id }) => id === stageId);
  return listField({
    id: fieldId('edit', nodeId, 'stage'),
    label: localize.term('pathEditStage'),
    state: fieldState(context, { name: 'setNodeMember', pathwayId, nodeId, member: 'stageId' }),
    value: stageId ?? '',
    noneLabel: localize.term('pathEditNoStage'),
    options: isKnown ? options : [...options, { value: stageId, label: stageId }],
    onChoose: (value) => {
      if (value) attempt(context, { kind: 'stage', nodeId, stageId: value });
    },
  });
}

/** Not `disabled` at the end: whoever has just moved it there would lose the focus. */
function place(context: PathwayEditContext, step: StepFacts, by: -1 | 1): TemplateResult {
  const move = moveBy(context, step, by);
  return html`<button
    type="button"
    class="button button-outline"
    id=${fieldId('edit', step.id, by < 0 ? 'up' : 'down')}
    aria-disabled=${move ? 'false' : 'true'}
    @click=${() => move && attempt(context, move)}
  >
    ${context.localize.term(by < 0 ? 'pathEditUp' : 'pathEditDown')}
  </button>`;
}

function removal(context: PathwayEditContext, { id, isGroup }: StepFacts): TemplateResult {
  return html`<button
    type="button"
    class="button button-quiet"
    id=${fieldId('edit', id, 'remove')}
    @click=${() => attempt(context, { kind: 'remove', nodeId: id })}
  >
    ${context.localize.term(isGroup ? 'pathEditRemoveGroup' : 'pathEditRemoveStep')}
  </button>`;
}

/** What speaks against the move, what would help, and the ways out. */
function doubtful(context: PathwayEditContext): TemplateResult {
  const { localize, editing } = context;
  const { move, objection } = editing.doubt!;
  const { along } = objection;
  const others = along.filter((id) => id !== move.nodeId).length;
  return html`<div class="path-edit-doubt" role="group" aria-label=${localize.term('pathEditDoubt')}>
    <p>${data(objectionText(context, objection))}</p>
    <div class="edit-buttons">
      ${
        others > 0
          ? toolButton({
              label: localize.term('pathEditAlong', others),
              emphasis: 'quiet',
              onClick: () => make(context, move, along),
            })
          : nothing
      }
      ${
        objection.why === 'unknown'
          ? nothing
          : toolButton({
              label: localize.term('pathEditAnyway'),
              emphasis: 'quiet',
              onClick: () => make(context, move),
            })
      }
      <button
        type="button"
        class="button button-outline"
        id="edit/let-be"
        @click=${() => {
          editing.doubt = undefined;
          editing.say(localize.term('pathEditLetBeSaid'));
        }}
      >
        ${localize.term('pathEditLetBe')}
      </button>
    </div>
  </div>`;
}
