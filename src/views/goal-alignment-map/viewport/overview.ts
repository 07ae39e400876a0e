/** The whole picture as a thumbnail with a frame around what the window shows; it is there while there is more to show. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { goalClass } from '../../../design/index.js';
import type { Drawing, DrawnRow } from '../geometry.js';
import { place } from '../place.js';
import type { Viewport } from './viewport.js';

/** The most that it takes, in px. */
const WIDTH = 128;
const HEIGHT = 160;

/** Everything that it does, keys and buttons do as well: it is for hands, and hidden from those who cannot see it. */
export function overview(drawing: Drawing, viewport: Viewport): TemplateResult | typeof nothing {
  if (!viewport.isWindow) return nothing;
  const scale = Math.min(WIDTH / drawing.width, HEIGHT / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const show = (event: PointerEvent) => {
    if (event.buttons === 0) return;
    event.preventDefault();
    const { left, right, top } = (event.currentTarget as Element).getBoundingClientRect();
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const x = isRtl ? right - event.clientX : event.clientX - left;
    viewport.showShare({ x: x / width, y: (event.clientY - top) / height });
  };
  return html`
    <div class="map-overview-place" aria-hidden="true">
      <div
        class="map-overview"
        ${place({ width, height })}
        @pointerdown=${(event: PointerEvent) => {
          (event.currentTarget as Element).setPointerCapture(event.pointerId);
          show(event);
        }}
        @pointermove=${show}
      >
        <svg
          viewBox="0 0 ${drawing.width} ${drawing.height}"
          width=${width}
          height=${height}
          preserveAspectRatio="none"
          focusable="false"
        >
          ${[...barsByHue(drawing.rows)].map(
            ([hue, bars]) => svg`<path class=${hue < 0 ? 'goal-none' : goalClass(hue)} d=${bars}></path>`,
          )}
        </svg>
        <div class="map-overview-frame" ${ref(viewport.holdFrame)}></div>
      </div>
    </div>
  `;
}

function barsByHue(rows: readonly DrawnRow[]): ReadonlyMap<number, string> {
  const bars = new Map<number, string>();
  for (const { hue, x, y, width, height } of rows) {
    const bar = `M${x},${y + 2}h${width}v${Math.max(1, height - 4)}h${-width}z`;
    bars.set(hue, (bars.get(hue) ?? '') + bar);
  }
  return bars;
}
