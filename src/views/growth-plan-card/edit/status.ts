/** The status of the plan, and to whom it may be handed from here: only what the plan's rules allow is offered. */
import { html, nothing, type TemplateResult } from 'lit';
import { stateLine, toolButton } from '../../../design/index.js';
import { allowedTransitions, type Transition } from '../../../model/growth/transitions.js';
import type { CardEditContext } from './context.js';
import { planChannel } from '../channels.js';
import { part, rowTitle } from '../layout.js';
import { statusMark } from '../marks.js';
import { planOf } from './commands.js';
import { fieldState } from '../../edit/field-state.js';

export function editStatus(context: CardEditContext): unknown {
  const { localize, headingLevel } = context;
  return part({
    name: 'status',
    label: rowTitle(headingLevel + 1, 'edit-status', localize.term('editStatus')),
    content: content(context),
  });
}

function content(context: CardEditContext): TemplateResult {
  const { localize, words, facts } = context;
  const status = facts.growthPlan.status ?? 'draft';
  const { mark, tone } = planChannel(status);
  const state = fieldState(context, { name: 'setPlanStatus', ...planOf(context), status });
  return html`
    <p class="edit-status tone-${tone}" id="edit/status" tabindex="-1">
      ${statusMark(mark, tone)}<span dir="auto">${words.status(status)}</span>
    </p>
    <p class="entry-hint" id="edit/standing" dir="auto">
      ${localize.term('editStanding', status)} ${localize.term('editKept')}
    </p>
    ${handOvers(context)} ${state ? stateLine(state) : nothing}
  `;
}

function handOvers(context: CardEditContext): unknown {
  const { plan, facts, audience } = context;
  const by = audience === 'staff' ? 'supervisor' : 'educator';
  const transitions = allowedTransitions(plan, facts.growthPlan, by);
  if (transitions.length === 0) return nothing;
  return html`<div class="edit-buttons">
    ${transitions.map((transition) => handOver(context, transition))}
  </div>`;
}

function handOver(context: CardEditContext, { to, label }: Transition): unknown {
  const { localize, facts, editing } = context;
  // What has no goal can't be read by anybody yet.
  if (to === 'submitted' && facts.goals.length === 0) {
    return html`<p class="entry-hint">${localize.term('editSubmitEmpty')}</p>`;
  }
  // The button gives way to what may be done next: the focus goes to the status, not to a way back under the same finger.
  const onClick = (): void => {
    editing.edit(context, { name: 'setPlanStatus', ...planOf(context), status: to });
    editing.focus.wantId('edit/status');
  };
  return toolButton({ label: label ?? localize.term('editHandOver', to), onClick });
}
