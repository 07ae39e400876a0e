/** The first column of the overview: the tracks of which some are chosen, or else the stages, with how far one is. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { data, hatchMark } from '../../design/index.js';
import type { OutlineGroup, OutlineStage, TrackFacts } from '../../model/sequencing/index.js';
import { BAR_HEIGHT, barPaths } from './bar-geometry.js';
import type { PathwayContext } from './context.js';
import { overviewTitle } from './overview-parts.js';
import { wholeOutline } from '../../model/sequencing/tally.js';
import type { OverviewWords } from './words-overview.js';

/** More rows are counted. */
const ROWS = 8;
const LONGEST = 9;

/** Of several choices the one that the walked track belongs to; of those the one that leads on. */
function choiceOf({ facts, model }: PathwayContext): TrackFacts | undefined {
  const { trackId } = model.outline;
  const own = facts.tracks.filter(({ nodeIds }) => trackId === undefined || nodeIds.includes(trackId));
  const all = own.length > 0 ? own : facts.tracks;
  return all.find(({ rule }) => rule.prerequisite) ?? all[0];
}

/** Undefined where there are no tracks. */
export function trackTable(
  context: PathwayContext,
  words: OverviewWords,
  bar: number,
): TemplateResult | undefined {
  const choice = choiceOf(context);
  if (!choice) return undefined;
  const { localize, model } = context;
  const { trackId, groups } = model.outline;
  const walked = (id: string) => (id === trackId ? 0 : 1);
  const ids = [...choice.nodeIds].sort((one, other) => walked(one) - walked(other));
  const tracks = ids.flatMap((id) => groups.get(id) ?? []);
  const names = words.shorten(tracks.map(({ step }) => step));
  const { need, of } = choice.rule;
  return html`<div class="overview-tracks">
    <div class="overview-line">
      ${overviewTitle(context, localize.term('overTracks', need, of))}
      <span class="overview-quiet" aria-hidden="true">${words.done()}</span>
    </div>
    <ul class="track-lines">
      ${tracks.slice(0, ROWS).map((track, place) => trackLine(context, track, names[place]!, bar))}
    </ul>
    ${more(context, tracks.length - ROWS)}
  </div>`;
}

const more = ({ localize }: PathwayContext, count: number): unknown =>
  count > 0 ? html`<p class="overview-note">${localize.term('overRest', count)}</p>` : nothing;

function trackLine(context: PathwayContext, track: OutlineGroup, name: string, bar: number): TemplateResult {
  const { model, words, localize, facts } = context;
  const { step, rule, hasNext } = track;
  const fraction = words.fraction(rule);
  // Hours and credits have no room beside a bar.
  const isLong = fraction.length > LONGEST;
  const isWalked = step.id === model.outline.trackId;
  const paths = rule ? barPaths(rule, hasNext && facts.hasRecord, bar) : [];
  return html`<li class="track-line ${isWalked ? 'track-walked' : ''}">
    <span class="track-line-name"
      >${data(name)}${isWalked ? html`<span class="visually-hidden"> (${localize.term('overWalked')})</span>` : nothing}</span
    >
    ${
      isLong
        ? nothing
        : html`<svg class="bar" width=${bar} height=${BAR_HEIGHT} aria-hidden="true" focusable="false">
            ${paths.map(({ cell, path }) => svg`<path class="bar-${cell}" d=${path}></path>`)}
          </svg>`
    }
    <span class="overview-number ${isLong ? 'track-amount' : ''}">${data(fraction)}</span>
  </li>`;
}

export function stageTable(context: PathwayContext, words: OverviewWords): TemplateResult | typeof nothing {
  const { localize, facts, model } = context;
  const { stages } = wholeOutline(facts, model.outline);
  if (stages.length === 0) return nothing;
  const hasHours = facts.stages.some(({ hours }) => hours.total > 0);
  return html`<div class="overview-tracks">
    <div
      role="table"
      class="stage-table ${hasHours ? 'stage-table-hours' : ''}"
      aria-label=${localize.term('overStages')}
    >
      <div role="row" class="stage-line">
        <span role="columnheader">${localize.term('overStages')}</span>
        <span role="columnheader" class="overview-number">${words.done()}</span>
        ${
          hasHours
            ? html`<span role="columnheader" class="overview-number">${localize.term('overHours')}</span>`
            : nothing
        }
      </div>
      ${stages.slice(0, ROWS).map((stage) => stageLine(context, words, stage, hasHours))}
    </div>
    ${more(context, stages.length - ROWS)}
  </div>`;
}

function stageLine(
  context: PathwayContext,
  words: OverviewWords,
  stage: OutlineStage,
  hasHours: boolean,
): TemplateResult {
  const hours = words.hours(stage);
  return html`<div role="row" class="stage-line">
    <span role="rowheader">${data(context.words.stageTitle(stage))}</span>
    <span role="cell" class="overview-number">${data(context.words.stageFraction(stage))}</span>
    ${
      hasHours
        ? html`<span role="cell" class="overview-number"
            >${hours.isUnknown ? hatchMark() : nothing} ${data(hours.text)}</span
          >`
        : nothing
    }
  </div>`;
}
