/** The steps of a group or of a stage; many of them in a box of their own, in which only those that are seen are drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PictureContext } from './picture-context.js';
import { rowOffsets } from './row-heights.js';
import { LISTED } from './rows.js';
import { stepRow } from './step-row.js';

export interface StepListOptions {
  /** Tells the list from all others. */
  readonly key: string;
  readonly label: string;
  readonly stage: number;
  readonly groupId: string | undefined;
  readonly ids: readonly string[];
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
  const { from, to } = windows.range(key, rowOffsets(ids, context));
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
