/** What comes next, and why that: in the words of the action itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { toolButton } from '../../design/index.js';
import type { CardContext } from './context.js';

export function nextStep(context: CardContext): unknown {
  const { next } = context.facts;
  if (!next) return over(context);
  const { text, stressed } = context.words.next.reason(next, context.facts.goals);
  return html`
    <p class="next-text" dir="auto">${context.words.next.text(next)}</p>
    <p class="next-reason" dir="auto">${stress(text, stressed)}</p>
    ${buttons(context)}
  `;
}

/** Of a plan that is over nothing is expected. */
const over = ({ localize, words, facts }: CardContext): unknown => {
  const { status } = facts.growthPlan;
  return html`<p class="quiet" dir="auto">
    ${localize.term('growthNextOver', status === undefined ? '' : words.status(status))}
  </p>`;
};

/** A sentence with some of its words standing out. */
function stress(text: string, stressed: string | undefined): unknown {
  const at = stressed === undefined ? -1 : text.indexOf(stressed);
  if (at < 0) return text;
  return html`${text.slice(0, at)}<strong>${stressed}</strong>${text.slice(at + stressed!.length)}`;
}

function buttons(context: CardContext): TemplateResult {
  return html`<div class="next-buttons">${context.edit?.quickActions(context)} ${goToGoal(context)}</div>`;
}

function goToGoal({ localize, facts, onGoToGoal }: CardContext): unknown {
  const goal = facts.goals.find((each) => each.goal.id === facts.next?.goalId);
  if (!goal) return nothing;
  return toolButton({
    label: localize.term('growthGoToGoal', goal.number),
    emphasis: 'quiet',
    onClick: () => onGoToGoal(goal.goal.id),
  });
}
