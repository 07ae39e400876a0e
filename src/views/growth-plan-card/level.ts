/** Where the educator stands on the plan's own scale: where it began, now, and the target. */
import { html, nothing, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { GoalFacts, LevelFacts } from '../../model/growth/types.js';
import type { CardContext } from './context.js';
import { levelLine } from './geometry.js';
import { progressLine } from './marks.js';

export function level(context: CardContext, goal: GoalFacts): unknown {
  const { level: facts } = goal;
  if (!facts) return nothing;
  const { words } = context;
  return html`
    <div class="level">
      <div class="level-picture" aria-hidden="true">
        ${progressLine(levelLine(facts.levels.length, facts), 'level-line')}
        <ol class="level-columns">
          ${facts.levels.map((_, index) => column(context, facts, index))}
        </ol>
      </div>
      <div>
        <p class="figure" dir="auto">${words.levels.figure(facts)}</p>
        <p class="level-sentence" dir="auto">
          ${words.levels.text(goal)}
          <span class="visually-hidden">${words.levels.scale(facts)}</span> ${words.levels.offScale(facts)}
        </p>
      </div>
    </div>
  `;
}

function column({ localize, words }: CardContext, facts: LevelFacts, index: number): TemplateResult {
  const marks = [
    index === facts.baseline && index !== facts.current ? localize.term('growthLevelStart') : '',
    index === facts.current ? localize.term('growthLevelNow') : '',
    index === facts.target ? localize.term('growthLevelTarget') : '',
  ].filter(Boolean);
  return html`
    <li class=${index === facts.current ? 'level-now' : ''}>
      ${data(words.levels.name(facts, index))}
      ${marks.length > 0 ? html`<span class="level-mark">${marks.join(', ')}</span>` : nothing}
    </li>
  `;
}
