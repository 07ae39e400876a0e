/** The steps of a group or of a stage; many of them in a box of their own, in which only those that are seen are drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { estimateText, wrapText } from '../../design/measure-text.js';
import type { PictureContext } from './picture-context.js';
import { LISTED } from './rows.js';
import { stepRow } from './step-row.js';

/** Of a row: its padding and second line, a line of its name, and the gap to the next; see the styles. */
const ROW = { rest: 26, line: 18, narrow: 30 };
/** What stands beside a name within a stage: indent, glyph and gap, padding. */
const BESIDE = 48;
const NAME = { size: 13, weight: 600 } as const;

/** Where each row begins, and where the last ends. */
function offsetsOf(ids: readonly string[], context: PictureContext): Float64Array {
  const { facts, words, column, isNarrow } = context;
  const measure = context.measure ?? estimateText;
  const width = (text: string) => measure(text, NAME.size, NAME.weight);
  const offsets = new Float64Array(ids.length + 1);
  ids.forEach((id, place) => {
    const step = facts.byId.get(id);
    const lines = step ? wrapText(words.name(step), column - BESIDE, 6, width).lines.length : 1;
    offsets[place + 1] = offsets[place]! + (isNarrow ? ROW.narrow : ROW.rest) + ROW.line * Math.max(1, lines);
  });
  return offsets;
}

export interface StepListOptions {
  /** Tells the list from all others. */
  readonly key: string;
  readonly label: string;
  readonly stage: number;
  readonly groupId: string | undefined;
  readonly ids: readonly string[];
}

const kept = new WeakMap<readonly string[], { readonly width: number; readonly offsets: Float64Array }>();

function keptOffsets(ids: readonly string[], context: PictureContext): Float64Array {
  const known = kept.get(ids);
  if (known?.width === context.column) return known.offsets;
  const offsets = offsetsOf(ids, context);
  kept.set(ids, { width: context.column, offsets });
  return offsets;
}

/** Rows from one place of the list to another. */
function rowsIn(
  options: StepListOptions,
  context: PictureContext,
  from = 0,
  to = options.ids.length,
): unknown {
  const { stage, groupId, ids } = options;
  const isPart = to - from < ids.length;
  const row = (id: string, place: number) => {
    const step = context.facts.byId.get(id);
    if (!step) return nothing;
    const at = isPart ? { place: from + place + 1, of: ids.length } : undefined;
    const isEcho = !context.isOwnRow(id, { stage, groupId, isEcho: false });
    return stepRow(step, { stage, groupId, isEcho, at }, context);
  };
  // A row that has the focus keeps it when the list moves on.
  return repeat(ids.slice(from, to), (id) => id, row);
}

export function stepList(options: StepListOptions, context: PictureContext): TemplateResult | typeof nothing {
  const { ids, key, label } = options;
  if (ids.length === 0) return nothing;
  if (ids.length <= LISTED || context.isPrinting) {
    return html`<ul class="steps" aria-label=${label}>
      ${rowsIn(options, context)}
    </ul>`;
  }
  const { windows } = context;
  const { from, to } = windows.range(key, keptOffsets(ids, context));
  return html`<div
    class="steps-window"
    ${ref(windows.hold(key))}
    @scroll=${(event: Event) => windows.onScroll(key, (event.currentTarget as Element).scrollTop)}
  >
    <ul class="steps" aria-label=${label}>
      ${rowsIn(options, context, from, to)}
    </ul>
  </div>`;
}
