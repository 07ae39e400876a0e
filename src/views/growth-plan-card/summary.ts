/** The compact card. As few elements and templates as will do: a page may hold hundreds. */
import { html, nothing, type TemplateResult } from 'lit';
import { headingElement } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import { planChannel } from './channels.js';
import { STATUS_MARKS } from './marks.js';
import type { SummaryGoal, SummaryRecord } from './summary-record.js';

export interface SummaryOptions {
  readonly record: SummaryRecord;
  readonly localize: LocalizeController;
  readonly headingLevel: number;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

export function summary(options: SummaryOptions): TemplateResult {
  const { record, localize, isPicked } = options;
  const { status } = record;
  const { mark, tone } = planChannel(status);
  const { fill, line, isCut } = STATUS_MARKS[mark];
  return html`<div class="pd">
    <section
      class=${isPicked ? 'summary summary-picked' : 'summary'}
      part="summary"
      aria-label=${record.region}
    >
      <p class="summary-facts">
        ${record.facts}<span class="summary-status tone-${tone}" ?hidden=${status === undefined}
          ><svg class="status-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path class="mark-fill" d=${fill}></path>
            <path class=${isCut ? 'mark-cut' : 'mark-line'} d=${line}></path></svg
          >${status === undefined ? nothing : localize.term('growthStatusWord', status)}</span
        >
      </p>
      ${name(options)}
      <p class="summary-role" dir="auto">${record.role}</p>
      <p class="summary-label">${localize.term('growthNext')}</p>
      <p class="summary-next" dir="auto">${record.next}</p>
      <p class=${record.isOverdue ? 'summary-reason tone-critical' : 'summary-reason'} dir="auto">
        ${record.reason}
      </p>
      <ul class="summary-goals">
        ${record.goals.map(goal)}
      </ul>
      ${foot(record.foot)}
    </section>
  </div>`;
}

/** The name picks the plan: a full card beside the summaries follows. */
const name = ({ record, headingLevel, isPicked, onPick }: SummaryOptions): TemplateResult =>
  headingElement(
    headingLevel,
    'heading',
    'summary-name',
    html`<button type="button" dir="auto" aria-pressed=${isPicked ? 'true' : 'false'} @click=${onPick}>
      <slot name="heading">${record.name}</slot>
    </button>`,
  );

const goal = ({ name: title, line, value }: SummaryGoal): TemplateResult =>
  html`<li class="summary-goal">
    <span dir="auto">${title}</span
    ><svg class="summary-line" width="84" height="18" aria-hidden="true" focusable="false">
      <path class=${line.hatch ? 'hatch-lines' : 'summary-to-go'} d=${line.hatch || line.toGo}></path>
      <path d=${line.solid}></path>
      <path class="summary-dots" d=${line.dots}></path></svg
    ><span class="summary-value" dir="auto">${value}</span>
  </li>`;

/** Three pairs; the public sees one. */
function foot([one, two, three]: SummaryRecord['foot']): TemplateResult {
  if (!two || !three)
    return html`<dl class="summary-foot">
      <dt>${one![0]}</dt>
      <dd>${one![1]}</dd>
    </dl>`;
  return html`<dl class="summary-foot">
    <dt>${one![0]}</dt>
    <dd>${one![1]}</dd>
    <dt>${two[0]}</dt>
    <dd>${two[1]}</dd>
    <dt>${three[0]}</dt>
    <dd>${three[1]}</dd>
  </dl>`;
}
