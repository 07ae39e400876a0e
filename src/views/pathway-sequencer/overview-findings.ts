/** The last column of the overview: what the whole says. The first three findings, the others behind a fold. */
import { html, nothing, type TemplateResult } from 'lit';
import { hatchMark } from '../../design/index.js';
import type { PathwayContext } from './context.js';
import { overviewTitle } from './overview-parts.js';
import type { AnalysisItem } from './words.js';

const SHOWN = 3;
/** Stands among what is open while the others are shown; of hundreds nothing is drawn before. */
const REST = 'findings';

/** What is to be put right comes before what is only good to know. */
function inOrder(items: readonly AnalysisItem[]): readonly AnalysisItem[] {
  const rank = ({ kind, tone }: AnalysisItem) =>
    tone === 'attention' ? 1 : kind === 'chain' || kind === 'blocks' ? 0 : 2;
  return [...items].sort((one, other) => rank(one) - rank(other));
}

export function findings(context: PathwayContext): TemplateResult | typeof nothing {
  const { words, localize, isPrinting, open, onOpen } = context;
  const isOpen = isPrinting || open.has(REST);
  const items = inOrder(words.analysis());
  if (items.length === 0) return nothing;
  const rest = items.slice(SHOWN);
  return html`<div class="overview-findings">
    ${overviewTitle(context, localize.term('overWhole'))}
    <ul class="findings">
      ${items.slice(0, SHOWN).map((item) => finding(context, item))}
    </ul>
    ${
      rest.length > 0
        ? html`<details
            class="findings-rest"
            .open=${isOpen}
            @toggle=${(event: Event) => {
              if ((event.currentTarget as HTMLDetailsElement).open !== open.has(REST)) onOpen(REST);
            }}
          >
            <summary>${localize.term('overFindings', items.length)}</summary>
            <ul class="findings">
              ${isOpen ? rest.map((item) => finding(context, item)) : nothing}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

const TONES = { fact: '', attention: 'finding-attention', unknown: 'finding-unknown' } as const;

function finding({ words, localize, onGo }: PathwayContext, item: AnalysisItem): TemplateResult {
  const { title, text, tone, nodeIds } = item;
  const id = target(item);
  const name = id === undefined ? '' : words.nameOf(id);
  return html`<li class="finding ${TONES[tone]}">
    ${tone === 'unknown' ? hatchMark() : nothing}<b>${title}</b>
    <span dir="auto">${text}</span>
    ${
      nodeIds.length > 0 && id !== undefined
        ? html`<button
            type="button"
            class="finding-go no-print"
            aria-label=${localize.term('overGoTo', name, title)}
            @click=${() => onGo(id)}
          >
            ${localize.term('overGo', name)}
          </button>`
        : nothing
    }
  </li>`;
}

/** A chain begins with its first step; of all else the first that is named. */
const target = ({ nodeIds }: AnalysisItem): string | undefined => nodeIds[0];
