/** What the plan says the educator did in a step. */
import { html, nothing } from 'lit';
import { data, hatchMark } from '../../design/index.js';
import type { StepFacts } from '../../model/sequencing/index.js';
import type { PathwayContext } from './context.js';
import { section } from './details-parts.js';

export function recordSection(context: PathwayContext, { record }: StepFacts): unknown {
  if (!record) return nothing;
  const { localize } = context;
  const { status, date, hours, evidence } = record.participation;
  const said = [
    status ? localize.term('stepStatusWord', status) : undefined,
    date && localize.plainDate(date),
    hours === undefined ? undefined : localize.term('pathHoursOf', hours),
  ].filter((part) => part !== undefined && part !== '') as string[];
  return section(
    context,
    localize.term('stepRecord'),
    html`<p class="detail-text">
        ${status ? nothing : html`${hatchMark()} ${localize.term('stepStatusUnknown')}${said.length > 0 ? ', ' : ''}`}${said.map(
          (part, place) => html`${place > 0 ? ', ' : ''}${data(part)}`,
        )}
      </p>
      <p class="detail-text" dir="auto">
        ${localize.term('stepEvidence')}: ${evidence ? data(evidence) : localize.term('stepNoEvidence')}
      </p>`,
  );
}
