/** What a group holds: the first of its members, and the way to all of them. */
import { html, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import { more, section, type DetailsOptions } from './details.js';

/** A list says this many, then how many more there are. */
const LISTED = 12;

export function membersSection({ node, words, onPick, onTable }: DetailsOptions): TemplateResult {
  const { nodes } = words.whole;
  const members = node.group!.members.map((key) => nodes.get(key)!);
  const shown = members.slice(0, LISTED);
  return section(html`
    <ul class="details-list">
      ${shown.map(
        (member) =>
          html`<li class="details-row">
            <button type="button" class="details-link" @click=${() => onPick(member.key)}>
              ${data(words.title(member))}
            </button>
            <span class="details-quiet fact-gap">${words.states(member).join(', ')}</span>
          </li>`,
      )}
    </ul>
    ${more(members.length - shown.length, words)}
    <button type="button" class="button button-outline" @click=${onTable}>
      ${words.localize.term('mapShowInTable')}
    </button>
  `);
}
