/** The actions of a goal as a checklist: what, how many hours, how far, by when. */
import { html, nothing, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { ActionFacts, GoalFacts } from '../../model/growth/types.js';
import { actionChannel } from './channels.js';
import type { CardContext } from './context.js';
import { statusMark } from './marks.js';

export function actions(context: CardContext, { actions: all }: GoalFacts): TemplateResult {
  if (all.length === 0)
    return html`<p class="dense quiet" dir="auto">${context.localize.term('growthNoActions')}</p>`;
  return html`<ul class="actions" part="actions">
    ${all.map((facts) => item(context, facts))}
  </ul>`;
}

function item(context: CardContext, facts: ActionFacts): TemplateResult {
  const { words } = context;
  const { mark, tone } = actionChannel(facts.state);
  return html`
    <li class="action action-${facts.state}">
      ${statusMark(mark, tone)}
      <span class="action-text">${text(context, facts)} ${notes(context, facts)}</span>
      <span class="action-hours" dir="auto">${words.actionHours(facts)}</span>
      <span class="action-status tone-${tone}" dir="auto">${words.actionStatus(facts)}</span>
      <span class="action-date">${data(words.actionDate(facts))}</span>
    </li>
  `;
}

/** The text of the action, with the name of its activity as the way to it where the text names it. */
function text(context: CardContext, facts: ActionFacts): unknown {
  const { words } = context;
  const whole = words.actionText(facts);
  const title = facts.activityTitle;
  const at = title ? whole.indexOf(title) : -1;
  if (at < 0 || !title) return data(whole);
  return html`<bdi
    >${whole.slice(0, at)}${activityButton(context, facts, title)}${whole.slice(at + title.length)}</bdi
  >`;
}

const activityButton = (context: CardContext, { action }: ActionFacts, title: string): TemplateResult => {
  const onClick = () => context.onPick({ kind: 'activity', id: action.activityId! });
  return html`<button type="button" class="link" @click=${onClick}>${title}</button>`;
};

/** What stands under it: the activity, what helps, what is in the way. */
function notes(context: CardContext, facts: ActionFacts): unknown {
  const { localize, words } = context;
  const { action, activityTitle } = facts;
  const isNamed = activityTitle && words.actionText(facts).includes(activityTitle);
  const parts = [
    activityTitle && !isNamed ? activityButton(context, facts, activityTitle) : undefined,
    action.supports.length > 0 ? localize.term('growthSupports', localize.list(action.supports)) : undefined,
    action.blockedBy ? localize.term('growthBlockedBy', action.blockedBy) : undefined,
  ].filter((each) => each !== undefined);
  if (parts.length === 0) return nothing;
  return parts.map((each) => html`<span class="action-notes" dir="auto">${each}</span>`);
}
