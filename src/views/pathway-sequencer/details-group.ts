/** Of a group: what it asks for, how far one is, and what counts in it. */
import { html, nothing, svg } from 'lit';
import type { StepFacts } from '../../model/sequencing/index.js';
import { BAR_HEIGHT, barPaths } from './bar-geometry.js';
import type { PathwayContext } from './context.js';
import { paragraphs, section, stepRows } from './details-parts.js';
import { TICKS } from '../../model/sequencing/tally.js';

/** Of the bar; the panel is wider. */
const BAR = 232;

export function groupSections(context: PathwayContext, step: StepFacts): unknown {
  const { words, localize } = context;
  const ids = countedIn(context, step);
  return html`
    ${section(context, localize.term('stepAsksFor'), html`${paragraphs(words.rulesOf(step))} ${bar(context, step)}`)}
    ${
      ids.length > 0
        ? section(context, localize.term('stepMembers', words.count(ids)), stepRows(context, ids))
        : section(context, localize.term('overSteps'), paragraphs([localize.term('pathNoSteps')]))
    }
  `;
}

/** All that counts in it, most advanced first. */
function countedIn({ facts, model }: PathwayContext, step: StepFacts): readonly string[] {
  const members = model.outline.groups.get(step.id)?.memberIds ?? [];
  const own = step.rules.filter(({ prerequisite }) => !prerequisite);
  const ids = [...new Set([...own.flatMap(({ nodeIds }) => nodeIds), ...members])];
  if (!facts.hasRecord) return ids;
  const rank = (id: string): number => {
    const state = facts.byId.get(id)?.state ?? 'unknown';
    return TICKS.indexOf(id === facts.next.nodeId ? 'next' : state);
  };
  const ranks = new Map(ids.map((id) => [id, rank(id)]));
  return [...ids].sort((one, other) => ranks.get(one)! - ranks.get(other)!);
}

function bar({ facts, model }: PathwayContext, step: StepFacts): unknown {
  const group = model.outline.groups.get(step.id);
  const own = step.rules.filter(({ prerequisite }) => !prerequisite);
  // Of several rules a single bar would show one.
  if (!group?.rule || own.length > 1 || !facts.hasRecord) return nothing;
  const paths = barPaths(group.rule, group.hasNext, BAR);
  return html`<svg class="bar" width=${BAR} height=${BAR_HEIGHT} aria-hidden="true" focusable="false">
    ${paths.map(({ cell, path }) => svg`<path class="bar-${cell}" d=${path}></path>`)}
  </svg>`;
}
