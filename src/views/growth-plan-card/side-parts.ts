/** What stands at the side of a goal: reflections, evidence, people. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Artifact, Reflection } from '../../contract/growth-plans.js';
import { data } from '../../design/index.js';
import type { GoalFacts } from '../../model/growth/types.js';
import { safeHref } from '../../store/safe-url.js';
import type { CardContext } from './context.js';

/** More of the same, folded away on screen and open on paper. */
export const earlier = (
  { isPrinting }: CardContext,
  items: readonly TemplateResult[],
  label: string,
): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<details class="more" ?open=${isPrinting}>
        <summary>${label}</summary>
        ${items}
      </details>`;

export function reflections(context: CardContext, { goal }: GoalFacts): unknown {
  const { localize, audience } = context;
  if (audience === 'staff') {
    return html`<p class="dense quiet" dir="auto">${localize.term('growthReflectionsHidden')}</p>`;
  }
  if (goal.reflections.length === 0) {
    return html`<p class="dense quiet" dir="auto">${localize.term('growthNoReflection')}</p>`;
  }
  const latestFirst = [...goal.reflections].sort((one, other) =>
    (other.date ?? '').localeCompare(one.date ?? ''),
  );
  const [latest, ...others] = latestFirst.map((each) => quote(context, each));
  return html`${latest}${earlier(context, others, localize.term('growthEarlier', others.length))}`;
}

function quote({ localize, words }: CardContext, reflection: Reflection): TemplateResult {
  const { open, close } = localize.dir() === 'rtl' ? { open: '”', close: '“' } : { open: '“', close: '”' };
  return html`
    <blockquote class="quote" dir="auto">
      <span class="quote-mark" aria-hidden="true">${open}</span
      >${reflection.text ?? localize.term('unknown')}${close}
    </blockquote>
    <p class="quote-source" dir="auto">${words.side.reflectionSource(reflection)}</p>
  `;
}

export function evidence(context: CardContext, { goal }: GoalFacts): unknown {
  if (goal.evidence.length === 0) {
    return html`<p class="dense quiet" dir="auto">${context.localize.term('growthNoEvidence')}</p>`;
  }
  return html`<ul class="side-list">
    ${goal.evidence.map((each) => artifact(context, each))}
  </ul>`;
}

function artifact({ localize, words, facts, base }: CardContext, each: Artifact): TemplateResult {
  const { id, title, text, url, date } = each;
  const href = safeHref(url, base);
  const name = title ?? (text === undefined ? (url ?? localize.term('growthUntitled', id)) : text);
  return html`
    <li class="side-row">
      <span
        >${href ? html`<a class="link" href=${href}>${data(name)}</a>` : data(name)}${
          url && !href && url !== name ? html`<span class="side-text">${data(url)}</span>` : nothing
        }</span
      >
      <span class="side-date">${date ? data(words.side.day(date, facts)) : nothing}</span>
      ${text && text !== name ? html`<span class="side-text" dir="auto">${text}</span>` : nothing}
    </li>
  `;
}

export function people(context: CardContext, facts: GoalFacts): unknown {
  if (facts.collaborators.length === 0) {
    return html`<p class="dense quiet" dir="auto">${context.localize.term('growthNoPeople')}</p>`;
  }
  return html`<ul class="side-list">
    ${facts.collaborators.map((each) => html`<li>${data(context.words.side.collaborator(each))}</li>`)}
  </ul>`;
}
