/** Where someone stands on a scale: dots, start hollow, now filled, target ringed. The sentence says the same. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LocalizeController } from '../locales/localize.js';
import { hatchMark, progressMark, type ProgressMark } from './marks.js';

export interface LevelMeterOptions {
  /** What is measured, for the sentence. */
  label: string;
  /** The levels of the scale from lowest to highest, as words. */
  levels: readonly string[];
  /** Places in `levels`; what is left out is unknown. */
  baseline?: number;
  current?: number;
  target?: number;
  localize: LocalizeController;
}

const STEP = 24;
const INSET = 9;
const MIDDLE = 10;

const place = (index: number): number => INSET + index * STEP;

/** The mark of one level. Where start and now are one level, it is now that counts. */
export function markOfLevel(
  index: number,
  levels: Pick<LevelMeterOptions, 'baseline' | 'current' | 'target'>,
): ProgressMark {
  if (index === levels.current) return index === levels.target ? 'reached' : 'now';
  if (index === levels.target) return 'target';
  if (index === levels.baseline) return 'start';
  return 'other';
}

const way = (from: number, to: number, name: string): SVGTemplateResult =>
  svg`<path class="way-${name}" d=${`M${place(from)} ${MIDDLE}H${place(to)}`}></path>`;

function ways({ levels, baseline, current, target }: LevelMeterOptions): unknown[] {
  const last = levels.length - 1;
  const reached = current ?? baseline ?? 0;
  return [
    way(0, last, 'beyond'),
    baseline !== undefined && current !== undefined ? way(baseline, current, 'travelled') : nothing,
    target !== undefined && target > reached ? way(reached, target, 'to-go') : nothing,
  ];
}

export const levelSentence = ({
  label,
  levels,
  baseline,
  current,
  target,
  localize,
}: LevelMeterOptions): string => {
  const word = (index?: number) => (index === undefined ? undefined : levels[index]);
  return localize.term('levelSentence', {
    label,
    start: word(baseline),
    now: word(current),
    target: word(target),
  });
};

export const levelMeter = (options: LevelMeterOptions): TemplateResult => {
  const width = place(options.levels.length - 1) + INSET;
  return html`
    <span class="level-meter">
      <svg width=${width} height="20" viewBox="0 0 ${width} 20" aria-hidden="true" focusable="false">
        ${ways(options)}
        ${options.levels.map((_, index) => progressMark(markOfLevel(index, options), place(index), MIDDLE))}
      </svg>
      <span class="visually-hidden">${levelSentence(options)}</span>
      ${
        options.current === undefined
          ? html`<span class="cell-unknown" aria-hidden="true"
              >${hatchMark()} ${options.localize.term('unknown')}</span
            >`
          : nothing
      }
    </span>
  `;
};
