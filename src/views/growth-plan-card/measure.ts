/** The measure of a goal over time, from its start to its target. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { data, progressMark } from '../../design/index.js';
import type { GoalFacts, MeasureFacts } from '../../model/growth/types.js';
import type { CardContext } from './context.js';
import { midYear } from './measure-words.js';
import { measureDrawing, type MeasureDrawing, type PlacedText } from './measure-geometry.js';

/** Of the picture; on a narrow page what there is between the edges, up to a little less. */
const WIDTH = 352;
const NARROW = 328;
const EDGES = 32;
const LEAST = 160;

export function measures(context: CardContext, goal: GoalFacts): unknown {
  if (goal.measures.length === 0) return nothing;
  return goal.measures.map((facts) => measure(context, facts));
}

function measure(context: CardContext, facts: MeasureFacts): TemplateResult {
  const { words } = context;
  const input = words.measures.input(facts, midYear(context.facts));
  const isDrawn = [input.start, input.target, ...input.seen].some((each) => each?.value !== undefined);
  return html`
    <div class="level">
      ${isDrawn ? picture(context, facts) : html`<p class="unknown-line" aria-hidden="true"><span class="hatch"></span></p>`}
      <div>
        <p class="figure" dir="auto">${words.measures.figure(facts)}</p>
        <p class="level-sentence" dir="auto">
          ${data(words.measures.name(facts))}: ${words.measures.text(facts)}
        </p>
      </div>
    </div>
  `;
}

function picture(context: CardContext, facts: MeasureFacts): TemplateResult {
  const { words, isNarrow, width: whole } = context;
  const width = isNarrow ? Math.max(LEAST, Math.min(NARROW, whole - EDGES)) : WIDTH;
  const drawing = measureDrawing(
    words.measures.input(facts, midYear(context.facts)),
    words.measures.texts(facts),
    width,
  );
  return html`
    <svg
      class="measure-line"
      width=${drawing.width}
      height=${drawing.height}
      viewBox="0 0 ${drawing.width} ${drawing.height}"
      aria-hidden="true"
      focusable="false"
    >
      ${drawing.levels.map((y) => svg`<path class="measure-level" d=${`M0 ${y}H${drawing.width}`}></path>`)}
      ${
        drawing.upright === undefined
          ? nothing
          : svg`<path class="measure-level" d=${`M${drawing.upright} 12V88`}></path>`
      }
      ${gaps(drawing)} ${svg`<path class="measure-path" d=${drawing.path}></path>`}
      ${svg`<path class="way-travelled" d=${drawing.line}></path>`}
      ${drawing.marks.map(({ mark, x, y }) => progressMark(mark, x, y))} ${drawing.texts.map(text)}
    </svg>
  `;
}

/** A value that is not known, or withheld, has its place on the line of days and none on the scale. */
const gaps = ({ gaps: all }: MeasureDrawing): SVGTemplateResult[] =>
  all.map(({ x, isSuppressed }) =>
    isSuppressed
      ? svg`<rect class="trend-suppressed" x=${x - 4} y="84" width="8" height="4"></rect>`
      : svg`<path class="hatch-lines" d=${`M${x - 4} 88l4-8M${x} 88l4-8`}></path>`,
  );

const text = ({ of, text: words, x, y, anchor }: PlacedText): SVGTemplateResult =>
  svg`<text class="measure-${of}" x=${x} y=${y} text-anchor=${anchor}>${words}</text>`;
