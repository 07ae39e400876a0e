/** The head of the card: what kind of plan, when, its status; whose it is; and the sentence with the numbers. */
import { html, nothing, type TemplateResult } from 'lit';
import { planChannel } from './channels.js';
import type { CardContext } from './context.js';
import { statusMark } from './marks.js';

/** Kind, period and status. */
export function headFacts({ localize, words, facts }: CardContext): TemplateResult {
  const {
    growthPlan: { status },
    nextDate,
  } = facts;
  const items = [localize.term('growthHeading'), words.planKind(facts), words.period(facts)].filter(Boolean);
  return html`
    <ul class="facts">
      ${items.map((item) => html`<li><span dir="auto">${item}</span></li>`)}
      ${status ? statusItem(status, words) : nothing}
      ${nextDate ? html`<li><span dir="auto">${localize.term('growthNextDate', words.date(nextDate.date))}</span></li>` : nothing}
    </ul>
  `;
}

function statusItem(status: string, words: CardContext['words']): TemplateResult {
  const { mark, tone } = planChannel(status);
  return html`<li class="facts-status tone-${tone}">
    ${statusMark(mark, tone)}<span dir="auto">${words.status(status)}</span>
  </li>`;
}
