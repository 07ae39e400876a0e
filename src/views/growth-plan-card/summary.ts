/**
 * The compact card. A page may hold hundreds, so it is one flat template: each template within another, and each place for a
 * child, costs more than what stands in it. Texts are therefore set as `textContent`, and what a plan lacks is hidden.
 */
import { html, type TemplateResult } from 'lit';
import { headingElement } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import { planChannel } from './channels.js';
import { STATUS_MARKS } from './marks.js';
import { UNKNOWN_LINE } from './summary-line.js';
import type { SummaryGoal, SummaryRecord } from './summary-record.js';

export interface SummaryOptions {
  readonly record: SummaryRecord;
  readonly localize: LocalizeController;
  readonly headingLevel: number;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

const NO_GOAL: SummaryGoal = { name: '', line: UNKNOWN_LINE, value: '' };
const NO_PAIR = ['', ''] as const;

export function summary({
  record,
  localize,
  headingLevel,
  isPicked,
  onPick,
}: SummaryOptions): TemplateResult {
  const { status, goals, foot } = record;
  const { mark, tone } = planChannel(status);
  const { fill, line, isCut } = STATUS_MARKS[mark];
  const [one = NO_GOAL, two = NO_GOAL] = goals;
  const [actions = NO_PAIR, hours = NO_PAIR, review = NO_PAIR] = foot;
  return html`<div class="pd">
    <section
      class=${isPicked ? 'summary summary-picked' : 'summary'}
      part="summary"
      aria-label=${record.region}
    >
      <p class="summary-facts">
        <span .textContent=${record.facts}></span
        ><span class="summary-status tone-${tone}" ?hidden=${status === undefined}
          ><svg class="status-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path class="mark-fill" d=${fill}></path>
            <path class=${isCut ? 'mark-cut' : 'mark-line'} d=${line}></path></svg
          ><span .textContent=${status === undefined ? '' : localize.term('growthStatusWord', status)}></span
        ></span>
      </p>
      ${name(record.name, headingLevel, isPicked, onPick)}
      <p class="summary-role" dir="auto" .textContent=${record.role}></p>
      <p class="summary-label" .textContent=${localize.term('growthNext')}></p>
      <p class="summary-next" dir="auto" .textContent=${record.next}></p>
      <p
        class=${record.isOverdue ? 'summary-reason tone-critical' : 'summary-reason'}
        dir="auto"
        .textContent=${record.reason}
      ></p>
      <ul class="summary-goals">
        <li class="summary-goal" ?hidden=${one === NO_GOAL}>
          <span dir="auto" .textContent=${one.name}></span
          ><svg class="summary-line" width="84" height="18" aria-hidden="true" focusable="false">
            <path
              class=${one.line.hatch ? 'hatch-lines' : 'summary-to-go'}
              d=${one.line.hatch || one.line.toGo}
            ></path>
            <path d=${one.line.solid}></path>
            <path class="summary-dots" d=${one.line.dots}></path></svg
          ><span class="summary-value" dir="auto" .textContent=${one.value}></span>
        </li>
        <li class="summary-goal" ?hidden=${two === NO_GOAL}>
          <span dir="auto" .textContent=${two.name}></span
          ><svg class="summary-line" width="84" height="18" aria-hidden="true" focusable="false">
            <path
              class=${two.line.hatch ? 'hatch-lines' : 'summary-to-go'}
              d=${two.line.hatch || two.line.toGo}
            ></path>
            <path d=${two.line.solid}></path>
            <path class="summary-dots" d=${two.line.dots}></path></svg
          ><span class="summary-value" dir="auto" .textContent=${two.value}></span>
        </li>
      </ul>
      <dl class="summary-foot">
        <dt .textContent=${actions[0]}></dt>
        <dd .textContent=${actions[1]}></dd>
        <dt ?hidden=${hours === NO_PAIR} .textContent=${hours[0]}></dt>
        <dd ?hidden=${hours === NO_PAIR} .textContent=${hours[1]}></dd>
        <dt ?hidden=${review === NO_PAIR} .textContent=${review[0]}></dt>
        <dd ?hidden=${review === NO_PAIR} .textContent=${review[1]}></dd>
      </dl>
    </section>
  </div>`;
}

/** The name picks the plan: a full card beside the summaries follows. */
const name = (text: string, level: number, isPicked: boolean, onPick: () => void): TemplateResult =>
  headingElement(
    level,
    'heading',
    'summary-name',
    html`<button type="button" dir="auto" aria-pressed=${isPicked ? 'true' : 'false'} @click=${onPick}>
      <slot name="heading" .textContent=${text}></slot>
    </button>`,
  );
