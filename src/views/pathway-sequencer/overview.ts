/** The whole in one look: tracks or stages, every step once by its level, and what is found in the pathway. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { PathwayContext } from './context.js';
import { findings } from './overview-findings.js';
import { overviewGeometry, STROKE_HEIGHT, type OverviewGeometry, type TickRow } from './overview-geometry.js';
import { TICKS } from '../../model/sequencing/tally.js';
import { stageTable, trackTable } from './overview-tracks.js';
import { OverviewWords } from './words-overview.js';

export function overview(context: PathwayContext): TemplateResult | typeof nothing {
  const { facts, model, width, localize } = context;
  if (facts.counts.of === 0) return nothing;
  const geometry = overviewGeometry({ facts, outline: model.outline, width });
  const words = new OverviewWords(context.words);
  return html`<section class="overview" part="overview" aria-label=${localize.term('overRegion')}>
    ${trackTable(context, words, geometry.bar) ?? stageTable(context, words)}
    ${ticks(context, words, geometry)} ${findings(context)}
  </section>`;
}

const columnHead = (text: string, isNumber: boolean): TemplateResult =>
  html`<span role="columnheader" class=${isNumber ? 'overview-number' : ''}>${data(text)}</span>`;

/** Read as a table of fractions; the ticks say the same to the eye. */
function ticks(context: PathwayContext, words: OverviewWords, geometry: OverviewGeometry): TemplateResult {
  const { localize, facts } = context;
  const columns = words.columns(geometry);
  const title = words.drawn(geometry);
  return html`<div class="overview-ticks">
    <div
      class="tick-table tick-by-${geometry.by} tick-columns-${columns.length} ${geometry.isCompact ? 'ticks-compact' : ''}"
      role="table"
      aria-label=${title}
    >
      <div role="row" class="tick-head">
        <span role="columnheader" class="tick-title">
          <span aria-hidden="true">${data(title)}</span>
          <span class="visually-hidden"
            >${localize.term(geometry.by === 'level' ? 'overLevel' : 'overStage')}</span
          >
        </span>
        <span role="columnheader" class="visually-hidden">${localize.term('overSteps')}</span>
        ${
          facts.hasRecord
            ? html`<span role="columnheader" class="visually-hidden">${localize.term('overStates')}</span>`
            : nothing
        }
        ${columns.map((text) => columnHead(text, true))}
      </div>
      ${geometry.rows.map((row) => tickRow(context, words, row, geometry))}
    </div>
    ${words.notes(geometry).map((text) => html`<p class="overview-note" dir="auto">${text}</p>`)}
  </div>`;
}

function tickRow(
  { facts, localize }: PathwayContext,
  words: OverviewWords,
  row: TickRow,
  geometry: OverviewGeometry,
): TemplateResult {
  return html`<div role="row" class="tick-row">
    <span role="rowheader" class="tick-name">${data(words.rowName(row))}</span>
    <span role="cell" class="tick-count">${localize.number(row.steps)}</span>
    ${facts.hasRecord ? html`<span role="cell" class="visually-hidden">${words.states(row)}</span>` : nothing}
    <svg
      class="tick-marks"
      width=${geometry.width}
      height=${STROKE_HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      ${TICKS.flatMap((tick) => row.ticks.filter((each) => each.tick === tick)).map(
        ({ tick, path }) => svg`<path class="tick-${tick}" d=${path}></path>`,
      )}
      ${row.strokes ? svg`<path class="tick-stroke" d=${row.strokes}></path>` : nothing}
    </svg>
    ${words.cells(row, geometry).map((text) => html`<span role="cell" class="overview-number">${data(text)}</span>`)}
  </div>`;
}
