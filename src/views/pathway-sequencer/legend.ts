/** How to read the picture: a sentence with its marks inline. What is not shown is not explained. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { STEP_STATES, type RuleFacts, type StepState } from '../../model/sequencing/index.js';
import { BAR_HEIGHT, barPaths } from './bar-geometry.js';
import { CELLS, type Cell, type Connection } from './channels.js';
import type { PathwayContext } from './context.js';
import { glyph } from './glyph.js';

/** States that occur, in the order of the model. */
export function statesShown({ facts }: PathwayContext): readonly StepState[] {
  const states = new Set(facts.steps.map(({ state }) => state));
  if (!facts.hasRecord) return states.has('locked') ? ['open', 'locked'] : [];
  return STEP_STATES.filter((state) => states.has(state));
}

/** Kinds of connections that the pathway has. */
export function connectionsShown({ facts }: PathwayContext): readonly Connection[] {
  const { steps } = facts;
  const has: Readonly<Record<Connection, boolean>> = {
    requires: steps.some(({ opens }) => opens.length > 0),
    counts: steps.some(({ places }) => places.length > 0),
    together: steps.some(({ together }) => together.length > 0),
    recommends: steps.some(({ recommends }) => recommends.length > 0),
  };
  return (Object.keys(has) as Connection[]).filter((kind) => has[kind]);
}

const CELL_WIDTH = 14;

/** A rule that asks for one step, as far as a cell of this kind is. */
function ruleOf(cell: Cell): RuleFacts {
  return {
    ...{ nodeId: '', conditionId: undefined, title: undefined, description: undefined, prerequisite: false },
    ...{ kind: 'at-least', need: 1, of: 1, unit: undefined, nodeIds: [], parts: [], constraints: [] },
    have: cell === 'done' ? 1 : 0,
    begun: cell === 'begun' ? 1 : 0,
    ...{ isMet: cell === 'done', isChoice: false },
  };
}

function cellMark(cell: Cell): TemplateResult {
  const paths = barPaths(ruleOf(cell), cell === 'next', CELL_WIDTH);
  return html`<svg
    class="legend-cell"
    width=${CELL_WIDTH}
    height=${BAR_HEIGHT}
    aria-hidden="true"
    focusable="false"
  >
    ${paths.map((each) => svg`<path class="bar-${each.cell}" d=${each.path}></path>`)}
  </svg>`;
}

const lineMark = (kind: Connection): TemplateResult => html`
  <svg class="legend-line" width="28" height="8" aria-hidden="true" focusable="false">
    <path class="line-${kind}" d="M0 4H28"></path>
  </svg>
`;

const bracketMark = (): TemplateResult => html`
  <svg class="legend-bracket" width="6" height="14" aria-hidden="true" focusable="false">
    <path d="M5.5 0.5H0.5V13.5H5.5"></path>
  </svg>
`;

/** Marks with their words, a comma after each but the last. */
const listOf = (items: readonly (readonly [mark: TemplateResult, word: string])[], end: string): unknown =>
  items.map(
    ([mark, word], place) =>
      html`<span class="legend-item">${mark} ${word}${place < items.length - 1 ? ',' : end}</span> `,
  );

function bars(context: PathwayContext): unknown {
  const { localize, facts } = context;
  const cells: readonly Cell[] = facts.hasRecord ? CELLS : ['rest'];
  const said = (cell: Cell) => localize.term('pathReadCell', facts.hasRecord ? cell : 'asked');
  return html`${localize.term('pathReadABracket')} ${bracketMark()} ${localize.term('pathReadBracket')}
  ${localize.term('pathReadBar')}
  ${listOf(
    cells.map((cell) => [cellMark(cell), said(cell)] as const),
    '.',
  )}`;
}

export function legend(context: PathwayContext): TemplateResult {
  const { localize, words, isNarrow, facts } = context;
  const states = statesShown(context).map((state) => [glyph(state), words.state(state)] as const);
  const lines = connectionsShown(context).map(
    (kind) => [lineMark(kind), localize.term('pathReadLine', kind)] as const,
  );
  const hasGroups = facts.steps.some(({ isGroup }) => isGroup);
  return html`
    <b class="legend-title">${localize.term('pathRead')}</b>
    ${states.length > 0 ? listOf(states, '.') : nothing} ${hasGroups ? bars(context) : nothing}
    ${lines.length > 0 && !isNarrow ? html`${localize.term('pathReadLines')} ${listOf(lines, '.')}` : nothing}
  `;
}
