/** Who has signed and what that means, and the versions of the plan. */
import { html, nothing, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import { signOffChannel } from './channels.js';
import type { CardContext } from './context.js';
import { statusMark } from './marks.js';
import { earlier } from './side-parts.js';

export function signOffs(context: CardContext): TemplateResult {
  const { localize, facts } = context;
  return html`
    ${
      facts.signOffs.length === 0
        ? html`<p class="dense quiet" dir="auto">${localize.term('growthNoSignOffs')}</p>`
        : html`<ul>
            ${facts.signOffs.map((each) => signature(context, each))}
          </ul>`
    }
    ${versions(context)}
  `;
}

function signature({ words }: CardContext, each: CardContext['facts']['signOffs'][number]): TemplateResult {
  const { mark, tone } = signOffChannel(each.signOff.meaning);
  return html`
    <li class="sign-off">
      ${data(words.side.signer(each))}
      <span class="sign-off-word"
        >${statusMark(mark, tone)}
        <span class=${tone === 'positive' ? 'tone-positive' : ''}>${words.side.meaning(each)}</span></span
      >
      <span class="side-date">${each.signOff.date ? data(words.date(each.signOff.date)) : nothing}</span>
    </li>
  `;
}

/** The plan as first agreed is version 1; each revision makes another. */
function versions(context: CardContext): unknown {
  const { localize, words, facts } = context;
  const newestFirst = [...facts.revisions].reverse();
  if (newestFirst.length === 0) return nothing;
  const lines = newestFirst.map(
    (each, index) => html`
      <p class="side-note" dir="auto">
        <b>${localize.term('growthVersion', newestFirst.length + 1 - index)}</b>
        ${words.side.revision(each)} ${index === 0 ? words.side.notAgreed(facts) : nothing}
      </p>
    `,
  );
  const [latest, ...others] = lines;
  return html`${latest}${earlier(context, others, localize.term('growthHistory'))}`;
}
