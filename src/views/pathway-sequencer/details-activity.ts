/** The activity that is done in a step: what it is, which competencies it builds, which goals it serves. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity, CompetencyLink } from '../../contract/activities.js';
import type { Plan } from '../../contract/plan.js';
import { data } from '../../design/index.js';
import type { StepFacts } from '../../model/sequencing/index.js';
import type { Selection } from '../../store/plan-store.js';
import { safeHref } from '../../store/safe-url.js';
import type { PathwayContext } from './context.js';
import { paragraphs, section } from './details-parts.js';

export function activitySections(context: PathwayContext, step: StepFacts): unknown {
  const { localize } = context;
  const { activity, node } = step;
  if (!activity) {
    const lines = node.activityId === undefined ? [] : [localize.term('stepNoActivity')];
    return lines.length === 0 ? nothing : section(context, localize.term('stepActivity'), paragraphs(lines));
  }
  return html`${about(context, step, activity)} ${builds(context, step, activity)}
  ${serves(context, step, activity)}`;
}

function about(context: PathwayContext, step: StepFacts, activity: Activity): unknown {
  const { title, description, url } = activity;
  const texts = [
    title === step.title ? undefined : title,
    description === step.node.description ? undefined : description,
  ].filter((text) => text !== undefined && text !== '') as string[];
  if (texts.length === 0 && !url) return nothing;
  const content = html`${paragraphs(texts)} ${url ? address(context, url) : nothing}`;
  return section(context, context.localize.term('stepActivity'), content);
}

/** An address that must not become a link is shown as it is written. */
function address({ localize, base }: PathwayContext, url: string): TemplateResult {
  const href = safeHref(url, base);
  return html`<p class="detail-text detail-address">
    ${
      href
        ? html`<a href=${href} rel="noopener noreferrer">${localize.term('stepPage')}</a>`
        : html`${localize.term('stepAddress')}: ${data(url)}`
    }
  </p>`;
}

export function competencyName(plan: Plan, id: string): string | undefined {
  const { code, shortStatement, statement } = plan.competencies.get(id) ?? {};
  return [code, shortStatement ?? statement].filter((part) => part?.trim()).join(' ') || undefined;
}

/** A level as the scale of the competency's framework calls it. */
function levelName(
  { model, localize }: PathwayContext,
  competencyId: string,
  value: number | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  const { plan } = model;
  const framework = plan.frameworks.get(plan.competencies.get(competencyId)?.frameworkId ?? '');
  const level = plan.scales.get(framework?.scaleId ?? '')?.levels.find((each) => each.value === value);
  return level?.label ?? localize.term('pathLevelNumber', localize.number(value));
}

function builds(context: PathwayContext, step: StepFacts, { competencies }: Activity): unknown {
  const { localize, model } = context;
  if (competencies.length === 0) return nothing;
  const levels = ({ competencyId, entryLevel, exitLevel }: CompetencyLink) =>
    localize.term(
      'stepFromTo',
      levelName(context, competencyId, entryLevel),
      levelName(context, competencyId, exitLevel),
    );
  const rows = competencies.map((link) => {
    const { competencyId: id } = link;
    const isKnown = model.plan.competencies.has(id);
    const name = competencyName(model.plan, id) ?? localize.term('stepNotInPlan', id);
    return served(context, step, {
      selection: { kind: 'competency', id },
      isKnown,
      name,
      note: levels(link),
    });
  });
  return section(
    context,
    localize.term('stepBuilds'),
    html`<ul class="detail-rows">
      ${rows}
    </ul>`,
  );
}

function serves(context: PathwayContext, step: StepFacts, { goals }: Activity): unknown {
  const { localize, model } = context;
  if (goals.length === 0) return nothing;
  const rows = goals.map(({ goalId: id, strength }) => {
    const goal = model.plan.goals.get(id);
    const name = goal?.title ?? goal?.statement ?? localize.term('stepNotInPlan', id);
    const note = localize.term('stepLink', strength);
    return served(context, step, {
      selection: { kind: 'goal', id },
      isKnown: goal !== undefined,
      name,
      note,
    });
  });
  return section(
    context,
    localize.term('stepServes'),
    html`<ul class="detail-rows">
      ${rows}
    </ul>`,
  );
}

interface Served {
  readonly selection: Selection;
  readonly isKnown: boolean;
  readonly name: string;
  readonly note: string;
}

/** A goal or a competency: a press picks it in every view. */
function served(
  context: PathwayContext,
  step: StepFacts,
  { selection, isKnown, name, note }: Served,
): TemplateResult {
  return html`<li class="detail-row">
    <span
      >${
        isKnown
          ? html`<button
              type="button"
              class="detail-go"
              dir="auto"
              @click=${() => pick(context, step, selection, name)}
            >
              ${name}
            </button>`
          : html`<span dir="auto">${name}</span>`
      } <span class="detail-note" dir="auto">${note}</span></span
    >
  </li>`;
}

/** These details are of another thing then, or gone: the focus goes on in the row of the step. */
function pick(
  { controller, host, announce, localize }: PathwayContext,
  step: StepFacts,
  selection: Selection,
  name: string,
): void {
  controller.select(selection);
  announce(localize.term('stepPicked', name));
  void host.updateComplete.then(() => {
    const rows = host.shadowRoot?.querySelectorAll<HTMLElement>('[data-node]') ?? [];
    [...rows].find(({ dataset }) => dataset['node'] === step.id)?.focus();
  });
}
