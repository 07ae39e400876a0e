/** Editing as the sequencer knows it: the tools, the notices, and the form of what is shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldId, toolButton } from '../../../design/index.js';
import type { StepFacts } from '../../../model/sequencing/index.js';
import type { PlanControllerHost } from '../../../store/plan-controller.js';
import { editNotices } from '../../edit/banners.js';
import { editSteps } from '../../edit/steps.js';
import type { PathwayContext } from '../context.js';
import type { PathwayEditContext } from './context.js';
import { PathwayEditing } from './editing.js';
import { newNodeId } from './new-id.js';
import { editPanel } from './panel.js';
import type { PathwayEdit } from './pathway-edit.js';

export class PathwayEditor implements PathwayEdit {
  private readonly editing: PathwayEditing;
  private kept: PathwayEditContext | undefined;

  constructor(host: PlanControllerHost) {
    this.editing = new PathwayEditing(host);
  }

  readonly follow = (context: PathwayContext): void => {
    this.kept = { ...context, plan: context.model.plan, editing: this.editing };
    this.editing.follow(this.kept);
  };

  /** The button that begins; while one edits, take back, do again, add, finish. */
  readonly tools = (): TemplateResult => {
    const { context } = this;
    const { localize, isEditing } = context;
    if (!isEditing) {
      return html`<span class="tool-edit"
        >${toolButton({
          label: localize.term('pathEdit'),
          icon: 'edit',
          onClick: () => this.editing.toggle(context, true),
        })}</span
      >`;
    }
    return html`${toolButton({
      label: localize.term('pathEditAddStep'),
      emphasis: 'quiet',
      onClick: () => this.addStep(),
    })}
    ${editSteps(context)}`;
  };

  readonly notices = (): unknown => {
    const { context } = this;
    const { isEditing, localize } = context;
    return html`${isEditing ? html`<p class="path-edit-hint">${localize.term('pathEditHint')}</p>` : nothing}
    ${editNotices(context) ?? nothing}`;
  };

  readonly panel = (step: StepFacts): unknown => editPanel(this.context, step);

  /** All of it is done in the form. */
  readonly key = (): boolean => false;

  /** Behind what is shown and in its stage, else at the end; its title is written next. */
  private addStep(): void {
    const { context, editing } = this;
    const { facts, shown, localize, host, onPick } = context;
    const id = newNodeId();
    const stageId = shown?.node.stageId;
    const step = {
      ...{ id, kind: 'step', title: localize.term('pathEditNewStep') },
      ...(stageId === undefined ? {} : { stageId }),
    };
    const beforeId = shown && facts.steps[shown.index + 1]?.id;
    if (!editing.edit(context, { name: 'addStep', pathwayId: facts.pathway.id, step, beforeId })) return;
    // It can be picked once it is drawn.
    void host.updateComplete.then(() => {
      onPick(id);
      editing.say(localize.term('pathEditAdded'));
      editing.focus.wantId(fieldId('edit', id, 'title'));
    });
  }

  private get context(): PathwayEditContext {
    return this.kept!;
  }
}
