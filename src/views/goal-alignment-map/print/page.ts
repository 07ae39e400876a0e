/** Shapes in a page's own document: colours stay the style sheet's, so that paper has those of the light theme. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { directionOf, type PathShape, type Shape, type TextShape } from '../paper/shapes.js';
import type { PageShapes } from './page-shapes.js';

export interface PageLook {
  readonly isRtl: boolean;
  /** Says what the picture is to those who hear it. */
  readonly label: string;
}

export function pageTemplate(page: PageShapes, { isRtl, label }: PageLook): TemplateResult {
  const { width, height, window, within, around } = page;
  return html`
    <svg class="print-page" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
      <svg
        class="print-window"
        y=${window.y}
        width=${width}
        height=${window.height}
        viewBox="0 ${window.top} ${width} ${window.height}"
      >
        ${within.map((shape) => shapeOf(shape, width, isRtl))}
      </svg>
      ${around.map((shape) => shapeOf(shape, width, isRtl))}
    </svg>
  `;
}

const shapeOf = (shape: Shape, width: number, isRtl: boolean): SVGTemplateResult =>
  shape.kind === 'path' ? pathOf(shape, width, isRtl) : textOf(shape, width, isRtl);

const colour = (paint: string | undefined): string => (paint === undefined ? 'none' : `var(--_${paint})`);

const pathOf = (shape: PathShape, width: number, isRtl: boolean): SVGTemplateResult => svg`<path
  d=${shape.d}
  fill=${colour(shape.fill)}
  stroke=${colour(shape.stroke)}
  stroke-width=${shape.width ?? nothing}
  stroke-dasharray=${shape.dash ?? nothing}
  opacity=${shape.opacity ?? nothing}
  transform=${isRtl ? `matrix(-1,0,0,1,${width},0)` : nothing}
></path>`;

function textOf(shape: TextShape, width: number, isRtl: boolean): SVGTemplateResult {
  const page = isRtl ? 'rtl' : 'ltr';
  const direction = shape.runs === 'page' ? page : directionOf(shape.text, page);
  const isAtStart = (shape.side === 'start') === (direction === page);
  return svg`<text
    x=${isRtl ? width - shape.x : shape.x}
    y=${shape.y}
    fill=${colour(shape.paint)}
    font-size=${shape.size}
    font-weight=${shape.weight}
    font-style=${shape.isItalic ? 'italic' : nothing}
    letter-spacing=${shape.spacing ?? nothing}
    direction=${direction}
    text-anchor=${isAtStart ? nothing : 'end'}
  >${shape.text}</text>`;
}
