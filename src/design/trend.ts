/** A measure over time at the size of a word: start hollow, now filled, target ringed, the way to go dotted. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LocalizeController } from '../locales/localize.js';
import { progressMark } from './marks.js';
import { isKnown, trendGeometry, type TrendGeometry, type TrendInput } from './trend-geometry.js';

export interface TrendOptions extends TrendInput {
  /** What is measured, for the sentence. */
  label: string;
  /** Stands behind every value, such as `%`. */
  unit?: string;
  /** How many people the latest value is about. */
  groupSize?: number;
  localize: LocalizeController;
}

const LABEL_SPACE = 78;
const LABEL_GAP = 8;
const LABEL_HEIGHT = 15;
const AXIS_HEIGHT = 20;

const written = (value: number, { unit, localize }: TrendOptions): string => {
  const number = localize.number(value);
  // A no-break space keeps 65 % on one line.
  return unit ? `${number}\u00a0${unit}` : number;
};

export function trendSentence(options: TrendOptions): string {
  const { baseline, target, observations, localize, label } = options;
  const known = observations.filter(isKnown).sort((a, b) => a.date.localeCompare(b.date));
  const latest = known.at(-1);
  const suppressed = observations.filter((point) => point.state === 'suppressed').length;
  const date = (day?: string) => (day === undefined ? undefined : localize.plainDate(day));
  return localize.term('trendSentence', {
    label,
    start: baseline && written(baseline.value, options),
    startDate: date(baseline?.date),
    now: latest && written(latest.value, options),
    nowDate: date(latest?.date),
    target: target && written(target.value, options),
    targetDate: date(target?.date),
    unknown: observations.length - known.length - suppressed,
    suppressed,
  });
}

/** Where two labels would touch they move apart by the same amount. */
function labelHeights({ baselineY, targetY }: TrendGeometry): { baseline?: number; target?: number } {
  if (baselineY === undefined || targetY === undefined) return { baseline: baselineY, target: targetY };
  const missing = Math.max(0, LABEL_HEIGHT - Math.abs(baselineY - targetY)) / 2;
  const direction = targetY <= baselineY ? 1 : -1;
  return { baseline: baselineY + direction * missing, target: targetY - direction * missing };
}

const level = (y: number | undefined, width: number, name: string): SVGTemplateResult | typeof nothing =>
  y === undefined ? nothing : svg`<path class="trend-${name}" d=${`M0 ${y}H${width}`}></path>`;

const text = (x: number, y: number, words: string, anchor = 'start'): SVGTemplateResult =>
  svg`<text class="trend-text" x=${x} y=${y} text-anchor=${anchor}>${words}</text>`;

const labels = (shape: TrendGeometry, options: TrendOptions): unknown[] => {
  const { baseline, target, localize } = options;
  const x = shape.width + LABEL_GAP;
  const heights = labelHeights(shape);
  return [
    target && heights.target !== undefined
      ? text(x, heights.target + 4, localize.term('target', written(target.value, options)))
      : nothing,
    baseline && heights.baseline !== undefined
      ? text(x, heights.baseline + 4, localize.term('baseline', localize.number(baseline.value)))
      : nothing,
  ];
};

const axis = (shape: TrendGeometry, { localize, groupSize }: TrendOptions): unknown[] => {
  const y = shape.height + 14;
  const first = shape.firstDate && localize.plainDate(shape.firstDate, 'year');
  const last = shape.lastDate && localize.plainDate(shape.lastDate, 'year');
  return [
    first ? text(0, y, first) : nothing,
    last && last !== first ? text(shape.width, y, last, 'end') : nothing,
    groupSize === undefined
      ? nothing
      : text(shape.width + LABEL_GAP, y, localize.term('groupSize', groupSize)),
  ];
};

/** A gap is told from a value by its place and look: a hatched or barred tick at the foot of the picture. */
const gaps = (shape: TrendGeometry): SVGTemplateResult[] =>
  shape.gaps.map(({ x, state }) =>
    state === 'suppressed'
      ? svg`<rect class="trend-suppressed" x=${x - 4} y=${shape.height - 4} width="8" height="4"></rect>`
      : svg`<path class="hatch-lines" d=${`M${x - 4} ${shape.height}l4-8M${x} ${shape.height}l4-8`}></path>`,
  );

export const trend = (options: TrendOptions): TemplateResult => {
  const shape = trendGeometry(options);
  const width = shape.width + LABEL_SPACE;
  const height = shape.height + AXIS_HEIGHT;
  return html`
    <span class="trend">
      <svg
        width=${width}
        height=${height}
        viewBox="0 0 ${width} ${height}"
        aria-hidden="true"
        focusable="false"
      >
        ${level(shape.targetY, shape.width, 'target-level')}
        ${level(shape.baselineY, shape.width, 'baseline-level')} ${gaps(shape)}
        <path class="way-to-go" d=${shape.toGo}></path>
        <path class="way-travelled" d=${shape.line}></path>
        ${shape.marks.map(({ kind, x, y }) => progressMark(kind, x, y))} ${labels(shape, options)}
        ${axis(shape, options)}
      </svg>
      <span class="visually-hidden">${trendSentence(options)}</span>
    </span>
  `;
};
