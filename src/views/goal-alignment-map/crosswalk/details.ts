/** The details of what is picked in a crosswalk: its full text, its counterparts in theirs, and what lies elsewhere. */
import { html, nothing, type TemplateResult } from 'lit';
import { data, toolButton } from '../../../design/index.js';
import {
  crosswalkMembers,
  otherSide,
  type CrosswalkItem,
  type CrosswalkLink,
} from '../../../model/crosswalk/index.js';
import { section, sectionTitle } from '../details.js';
import { typeMark } from './mark.js';
import type { CrosswalkModel } from './view-model.js';
import type { CrosswalkWords } from './words.js';

export interface CrosswalkDetailsOptions {
  readonly model: CrosswalkModel;
  readonly item: CrosswalkItem;
  readonly onPick: (id: string) => void;
  /** Opens or folds the domain; undefined where it is no domain that opens. */
  readonly toggle: { readonly isOpen: boolean; readonly onToggle: () => void } | undefined;
}

/** A list says this many, then how many more there are. */
const LISTED = 40;

export function crosswalkDetails(options: CrosswalkDetailsOptions): TemplateResult {
  const { item, model } = options;
  const { words } = model;
  const full = words.text(item);
  return html`
    ${full && full !== titleOf(item, words) ? html`<p class="details-statement">${data(full)}</p>` : nothing}
    ${facts(item, words)} ${counterparts(options)} ${item.size > 0 ? under(options) : nothing}
    ${elsewhere(options)}
  `;
}

/** What stands over the details. */
export const titleOf = (item: CrosswalkItem, words: CrosswalkWords): string =>
  item.record.shortStatement ?? (words.text(item) || words.code(item));

function facts(item: CrosswalkItem, words: CrosswalkWords): TemplateResult {
  const { localize } = words;
  const { type, educationLevels } = item.record;
  const pairs = [
    [localize.term('crosswalkCode'), words.code(item)],
    [localize.term('crosswalkFramework'), words.framework(item.side)],
    [localize.term('crosswalkItemType'), type ?? ''],
    [localize.term('crosswalkLevels'), educationLevels.join(', ')],
  ].filter(([, value]) => value !== '');
  return html`<dl class="details-pairs">
    ${pairs.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${data(value!)}</dd>`,
    )}
  </dl>`;
}

/** Each by its type, with the whole text. */
function counterparts({ item, model, onPick }: CrosswalkDetailsOptions): unknown {
  const { words, crosswalk } = model;
  const links = crosswalk.linksOf.get(item.id) ?? [];
  if (links.length === 0) {
    return words.isAlone(item)
      ? section(html`<p class="details-gap details-list">${words.none()}</p>`)
      : nothing;
  }
  const groups = new Map<string, CrosswalkLink[]>();
  for (const link of links.slice(0, LISTED)) {
    const phrase = words.phrase(link, item.side);
    groups.set(phrase, [...(groups.get(phrase) ?? []), link]);
  }
  return section(html`
    ${sectionTitle(words.framework(otherSide(item.side)))}
    ${[...groups].map(
      ([phrase, group]) => html`
        <p class="cross-phrase">${typeMark(group[0]!.type)} ${data(phrase)}</p>
        <ul class="details-list">
          ${group.map((link) => counterpart(crosswalk.items.get(link[otherSide(item.side)])!, words, onPick))}
        </ul>
      `,
    )}
    ${more(links.length - LISTED, words)}
  `);
}

const more = (count: number, { localize }: CrosswalkWords): unknown =>
  count > 0 ? html`<p class="details-quiet">${localize.term('crosswalkMore', count)}</p>` : nothing;

const counterpart = (
  item: CrosswalkItem,
  words: CrosswalkWords,
  onPick: (id: string) => void,
): TemplateResult => html`
  <li class="cross-counterpart">
    <button type="button" class="details-link" @click=${() => onPick(item.id)}>
      ${data([words.code(item), words.text(item)].filter(Boolean).join(' '))}
    </button>
  </li>
`;

/** For a heading: how much of what stands under it has a counterpart, and under which headings those are. */
function under({ item, model, onPick, toggle }: CrosswalkDetailsOptions): unknown {
  const { words, crosswalk } = model;
  const { localize } = words;
  const below = crosswalkMembers(crosswalk, item).slice(1);
  const statements = below.filter(({ id }) => !crosswalk.headings.has(id));
  const matched = statements.filter(({ id }) => crosswalk.linksOf.has(id));
  const far = otherSide(item.side);
  const tops = new Map<CrosswalkItem, number>();
  for (const { id } of below) {
    for (const link of crosswalk.linksOf.get(id) ?? []) {
      const top = topOf(crosswalk.items.get(link[far])!);
      tops.set(top, (tops.get(top) ?? 0) + 1);
    }
  }
  const where = [...tops].sort((a, b) => b[1] - a[1]).slice(0, LISTED);
  return section(html`
    ${sectionTitle(localize.term('crosswalkUnder'))}
    <p class="details-list">${localize.term('crosswalkMatched', matched.length, statements.length)}</p>
    ${
      where.length === 0
        ? nothing
        : html`<p class="cross-phrase">${data(localize.term('crosswalkWhere', words.framework(far)))}</p>
            <ul class="details-list">
              ${where.map(
                ([top, count]) =>
                  html`<li class="details-row">
                    <button type="button" class="details-link" @click=${() => onPick(top.id)}>
                      ${data(words.title(top))}
                    </button>
                    <span class="details-quiet">${localize.number(count)}</span>
                  </li>`,
              )}
            </ul>`
    }
    ${
      toggle
        ? toolButton({
            label: toggle.isOpen ? localize.term('crosswalkFold') : localize.term('crosswalkOpen', item.size),
            expanded: toggle.isOpen,
            onClick: toggle.onToggle,
          })
        : nothing
    }
  `);
}

function topOf(item: CrosswalkItem): CrosswalkItem {
  let top = item;
  while (top.parent) top = top.parent;
  return top;
}

/** What the item is associated with and the picture does not show. */
function elsewhere({ item, model }: CrosswalkDetailsOptions): unknown {
  const { localize } = model.words;
  const tally = model.apart(item);
  const said = [
    tally.within > 0 && localize.term('crosswalkAlsoWithin', tally.within),
    tally.elsewhere > 0 && localize.term('crosswalkAlsoElsewhere', tally.elsewhere),
    tally.whole > 0 && localize.term('crosswalkAlsoWhole', tally.whole),
    tally.outside > 0 && localize.term('crosswalkAlsoOutside', tally.outside),
  ].filter((line) => line !== false);
  if (said.length === 0) return nothing;
  return section(html`
    ${sectionTitle(localize.term('crosswalkAlso'))}
    <ul class="details-list">
      ${said.map((line) => html`<li class="details-quiet">${line}</li>`)}
    </ul>
  `);
}
