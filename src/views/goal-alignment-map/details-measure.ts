/** A measure in the details: where it stands, how far it came, and the way to go. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Measure } from '../../contract/goals.js';
import { data, hatchMark, trend, type TrendPoint } from '../../design/index.js';
import { latestOf } from '../../model/alignment/index.js';
import { section, sectionTitle } from './details.js';
import type { MapWords } from './words.js';

export function measureSection(measure: Measure, words: MapWords, withName: boolean): TemplateResult {
  const { localize } = words;
  const latest = latestOf(measure);
  return section(html`
    ${withName ? sectionTitle(measure.name ?? localize.term('mapUntitled', measure.id)) : nothing}
    ${
      latest?.value === undefined
        ? html`<p>${hatchMark()} ${localize.term('mapStateNotMeasured')}</p>`
        : html`<p class="details-figure">
            <strong>${data(words.value(latest.value, measure))}</strong>
            <span class="details-quiet">${change(measure, latest.value, words)}</span>
          </p>`
    }
    ${hasLine(measure) ? trend({ ...trendOf(measure), localize, unit: measure.unit, label: measure.name ?? '', groupSize: latest?.n }) : nothing}
  `);
}

/** By how much it moved since the baseline, in points where the unit is a share. */
function change(measure: Measure, latest: number, { localize }: MapWords): string {
  const start = measure.baseline?.value;
  if (start === undefined) return '';
  const by = Math.round((latest - start) * 1000) / 1000;
  if (by === 0) return localize.term('mapChangeNone');
  const written = localize.number(Math.abs(by));
  const isShare = measure.unit === '%';
  const unit = isShare ? '' : measure.unit ? `\u00a0${measure.unit}` : '';
  const points = isShare ? localize.term('mapPoints', Math.abs(by), written) : written;
  return localize.term(by > 0 ? 'mapChangeUp' : 'mapChangeDown', points, unit);
}

const hasLine = ({ baseline, target, observations }: Measure): boolean =>
  baseline?.value !== undefined || target?.value !== undefined || observations.length > 1;

function trendOf({ baseline, target, observations }: Measure) {
  const end = (point: Measure['baseline']) =>
    point?.value === undefined ? undefined : { date: point.date, value: point.value };
  return {
    baseline: end(baseline),
    target: end(target),
    observations: observations.map(({ date, value, suppressed }): TrendPoint => ({
      date,
      value: value ?? null,
      state: suppressed ? 'suppressed' : value === undefined ? 'unknown' : 'known',
    })),
  };
}
