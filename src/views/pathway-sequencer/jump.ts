/** On a phone the next step is a long way down: a line right under the takeaway leads there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PathwayContext } from './context.js';
import { glyph } from './glyph.js';

export function jumpToNext(context: PathwayContext): TemplateResult | typeof nothing {
  const { facts, words, localize, model, isNarrow, picked, onGo } = context;
  const { nodeId } = facts.next;
  const step = nodeId === undefined ? undefined : facts.byId.get(nodeId);
  if (!isNarrow || !step || !facts.hasRecord || picked !== undefined) return nothing;
  const stage = model.outline.stages.find(({ number }) => facts.stages[number]?.nodeIds.includes(step.id));
  return html`<button type="button" class="jump no-print" @click=${() => onGo(step.id)}>
    ${glyph(step.state)}
    <span class="jump-name" dir="auto">${localize.term('walkNextIs', words.name(step))}</span>
    ${
      stage
        ? html`<span class="jump-where" dir="auto"
            >${localize.term('walkGoToNext', words.stageTitle(stage))}</span
          >`
        : nothing
    }
  </button>`;
}
