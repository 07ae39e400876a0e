/** The line of a link that is being made: it follows the pointer without the whole map being drawn anew. */
import type { Drawing } from '../geometry.js';
import type { PagePoint } from './drag.js';
import type { Connecting } from './editing.js';
import { anchorOf } from './overlay.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

export class LinkLine {
  private layer: Element | undefined;
  private drawing: Drawing | undefined;
  private pointer: PagePoint | undefined;

  readonly hold = (element?: Element): void => {
    this.layer = element;
  };

  /** The pointer is there. */
  point(point: PagePoint, connecting: Connecting | undefined): void {
    this.pointer = point;
    this.draw(this.drawing, connecting);
  }

  /** Draws the line of this moment, or none. */
  draw(drawing: Drawing | undefined, connecting: Connecting | undefined): void {
    this.drawing = drawing;
    if (!connecting) this.pointer = undefined;
    const path = this.layer?.querySelector('.map-edit-line path');
    const from = connecting && drawing?.rows.find(({ key }) => key === connecting.from);
    const target = connecting && drawing?.rows.find(({ key }) => key === connecting.to);
    const end = target ? anchorOf(target) : this.inPicture();
    path?.setAttribute('d', from && end ? curve(anchorOf(from), end) : '');
  }

  /** The pointer's place in px of the picture, which may be scaled and, from right to left, mirrored. */
  private inPicture(): Point | undefined {
    const { layer, drawing, pointer } = this;
    if (!layer || !drawing || !pointer) return undefined;
    const { left, right, top, width } = layer.getBoundingClientRect();
    const scale = width / drawing.width || 1;
    const isRtl = layer.matches(':dir(rtl)');
    const x = isRtl ? right - pointer.x : pointer.x - left;
    return { x: x / scale, y: (pointer.y - top) / scale };
  }
}

function curve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x},${from.y}C${middle},${from.y},${middle},${to.y},${to.x},${to.y}`;
}
