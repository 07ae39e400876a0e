/** The links of one activity or goal, ready to be changed, with a way to make another: a part of its details. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { STRENGTHS } from '../../../contract/vocabulary.js';
import { data, listField, longTextField, stateLine } from '../../../design/index.js';
import { keyOf, type AlignmentNode } from '../../../model/alignment/index.js';
import { fieldState } from '../../edit/field-state.js';
import { section, sectionTitle } from '../details.js';
import { connectForm } from './connect-form.js';
import { unlink } from './connect.js';
import type { MapEditContext } from './context.js';
import { linkFieldId, linksOf, otherEnd, otherId, type EndKind, type Link, type Pair } from './links.js';
import { unsavedRemovals } from './removals.js';
import { endTitle, strengthWords } from './words-of-edit.js';

/** More links than this stand there closed, each with its title and strength. */
const OPEN = 3;
/** A goal that more activities serve is edited from them. */
const LISTED = 60;

export function linksSection(context: MapEditContext, node: AlignmentNode): TemplateResult | undefined {
  if (node.kind !== 'activity' && node.kind !== 'goal') return undefined;
  const { localize } = context;
  const { kind, id } = node;
  const isActivity = kind === 'activity';
  const links = linksOf(context.plan, kind, id);
  const shown = links.slice(0, LISTED);
  return section(
    html`<div class="map-links" data-list>
      ${sectionTitle(localize.term(isActivity ? 'mapEditServes' : 'mapEditServedBy'))}
      ${
        links.length === 0
          ? html`<p class="details-quiet">
              ${localize.term(isActivity ? 'mapEditServesNone' : 'mapEditServedByNone')}
            </p>`
          : nothing
      }
      ${repeat(
        shown,
        (link) => otherId(kind, link),
        (link) => item(context, kind, link, links.length > OPEN),
      )}
      ${links.length > shown.length ? html`<p class="details-quiet">${localize.term('mapShowMore', links.length - shown.length)}</p>` : nothing}
      ${unsavedRemovals(context, kind, id)} ${node.record ? connectForm(context, kind, id) : nothing}
    </div>`,
  );
}

const recordState = (context: MapEditContext, { activityId, goalId }: Pair) =>
  fieldState(context, { name: 'linkActivity', activityId, goalId });

const memberState = (
  context: MapEditContext,
  { activityId, goalId }: Pair,
  member: 'strength' | 'rationale',
) => fieldState(context, { name: 'setActivityLink', activityId, goalId, member });

/** Open, or behind its title where there are many; what is not saved is never hidden. */
function item(context: MapEditContext, kind: EndKind, link: Link, isFolded: boolean): TemplateResult {
  const { editing } = context;
  const title = endTitle(context, otherEnd[kind], otherId(kind, link));
  const key = linkFieldId(link, 'open');
  const states = [
    recordState(context, link),
    memberState(context, link, 'strength'),
    memberState(context, link, 'rationale'),
  ];
  const isUrgent = states.some((state) => state?.state === 'failed' || state?.state === 'conflict');
  if (!isFolded) {
    return html`<div class="map-link" role="group" aria-label=${title} data-item>
      ${head(context, kind, link, title)} ${fields(context, link, title)}
    </div>`;
  }
  const isOpen = isUrgent || editing.isOpen(key);
  return html`<details
    class="map-link"
    data-item
    .open=${isOpen}
    @toggle=${(event: Event) => editing.setOpen(key, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>
      <span>${data(title)}</span>
      <span class="details-quiet">${strengthWords(context, link.strength)}</span>
    </summary>
    ${isOpen ? html`<div role="group" aria-label=${title}>${fields(context, link, title)}</div>` : nothing}
  </details>`;
}

/** The title leads there; to what the plan does not hold there is nowhere to go. */
function head(context: MapEditContext, kind: EndKind, link: Link, title: string): TemplateResult {
  const { plan, localize, onPick } = context;
  const [end, id] = [otherEnd[kind], otherId(kind, link)];
  const isKnown = end === 'goal' ? plan.goals.has(id) : plan.activities.has(id);
  if (!isKnown)
    return html`<p>${data(title)}</p>
      <p class="details-quiet">${localize.term('mapEditMissing')}</p>`;
  return html`<button type="button" class="details-link" @click=${() => onPick(keyOf(end, id))}>
    ${data(title)}
  </button>`;
}

function fields(context: MapEditContext, link: Link, title: string): TemplateResult {
  const { localize } = context;
  const state = recordState(context, link);
  const id = linkFieldId(link, 'disconnect');
  return html`${strengthField(context, link)} ${rationaleField(context, link)}
    <div class="map-link-foot">
      ${state ? stateLine(state) : nothing}
      <button
        type="button"
        class="button button-quiet"
        id=${id}
        aria-label=${localize.term('mapEditDisconnectFrom', title)}
        @click=${() => unlink(context, link, title)}
      >
        ${localize.term('mapEditDisconnect')}
      </button>
    </div>`;
}

/** The words of the contract; one that it does not know stays among them, as it is written. */
function strengthField(context: MapEditContext, link: Link): TemplateResult {
  const { localize, editing } = context;
  const { activityId, goalId, strength } = link;
  const known: readonly string[] = STRENGTHS;
  const words = known.includes(strength) ? known : [...known, strength];
  return listField({
    id: linkFieldId(link, 'strength'),
    label: localize.term('mapEditStrength'),
    state: memberState(context, link, 'strength'),
    value: strength,
    options: words.map((word) => ({ value: word, label: strengthWords(context, word) })),
    onChoose: (value) => {
      const stated = value === 'unstated' ? undefined : value;
      editing.edit(context, {
        name: 'setActivityLink',
        activityId,
        goalId,
        member: 'strength',
        value: stated,
      });
    },
  });
}

function rationaleField(context: MapEditContext, link: Link): TemplateResult {
  const { localize, editing } = context;
  const { activityId, goalId, rationale } = link;
  return longTextField({
    id: linkFieldId(link, 'rationale'),
    label: localize.term('mapEditRationale'),
    hint: rationale === undefined ? localize.term('mapEditRationaleHint') : undefined,
    state: memberState(context, link, 'rationale'),
    value: rationale ?? '',
    onCommit: (text) => {
      const value = text === '' ? undefined : text;
      editing.edit(context, { name: 'setActivityLink', activityId, goalId, member: 'rationale', value });
    },
  });
}
