/** What editing draws over the picture: handles to drag links from, the link that is being made, where it would end. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Drawing, DrawnRow } from '../geometry.js';
import { place } from '../place.js';
import type { Stretch } from '../viewport/scale.js';
import type { MapEditContext } from './context.js';
import { isEnd } from './links.js';

export interface OverlayOptions {
  readonly drawing: Drawing;
  /** Which part of the picture is drawn; undefined is all of it. */
  readonly stretch: Stretch | undefined;
  /** Whether rows are large enough to take hold of. */
  readonly hasHandles: boolean;
}

export interface OverlayHands {
  readonly hold: (element?: Element) => void;
  readonly onDown: (event: PointerEvent, key: string) => void;
  readonly onTap: (key: string) => void;
}

/** Half of a handle, which is as large as a target has to be. */
const HALF = 12;

/** Where the links of a row begin: an activity's before it, a goal's behind it. */
export const anchorOf = ({ node, x, y, width, height }: DrawnRow) => ({
  x: node.kind === 'activity' ? x : x + width,
  y: y + height / 2,
});

const boxOf = ({ x, y, width, height }: DrawnRow) => ({ x, y, width, height });

export function overlay(
  { editing }: MapEditContext,
  { drawing, stretch, hasHandles }: OverlayOptions,
  hands: OverlayHands,
): TemplateResult {
  const { connecting } = editing;
  const isShown = ({ y, height }: DrawnRow) => !stretch || (y < stretch.bottom && y + height > stretch.top);
  const ends = hasHandles ? drawing.rows.filter((row) => isEnd(row.node) && isShown(row)) : [];
  const target = connecting && drawing.rows.find(({ key }) => key === connecting.to);
  return html`<div
    class="map-edit ${connecting ? 'is-connecting' : ''}"
    aria-hidden="true"
    ${ref(hands.hold)}
  >
    ${target ? html`<div class="map-edit-target" ${place(boxOf(target))}></div>` : nothing}
    <svg class="map-ribbons map-edit-line" width=${drawing.width} height=${drawing.height} focusable="false">
      <path></path>
    </svg>
    ${ends.map((row) => handle(row, connecting?.from === row.key, hands))}
  </div>`;
}

function handle(row: DrawnRow, isHeld: boolean, { onDown, onTap }: OverlayHands): TemplateResult {
  const { x, y } = anchorOf(row);
  return html`<span
    class="map-edit-handle ${isHeld ? 'is-held' : ''}"
    data-from=${row.key}
    ${place({ x: x - HALF, y: y - HALF })}
    @pointerdown=${(event: PointerEvent) => onDown(event, row.key)}
    @click=${() => onTap(row.key)}
  ></span>`;
}
