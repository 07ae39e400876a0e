/**
 * Dragging a link from the handle of one row to another, with a mouse or a pen. A press without a drag begins to connect as
 * the keys do, so that nobody has to drag; a finger always does that, and goes on scrolling the page.
 */
import { cancel, canConnect, connect } from './connect.js';
import type { MapEditContext } from './context.js';

/** A press that moves less is none. */
const THRESHOLD = 4;

/** A point of the page, as the pointer gives it. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

export interface DragNeeds {
  /** As it is at the moment: a drag lasts longer than one drawing. */
  readonly context: () => MapEditContext | undefined;
  /** Shows the line from the handle to the pointer. */
  readonly point: (point: PagePoint) => void;
  /** Pressed and not dragged. */
  readonly pressed: (from: string) => void;
}

export class LinkDrag {
  private ends: AbortController | undefined;
  private isTouch = false;

  constructor(private readonly needs: DragNeeds) {}

  /** A pointer is down on the handle of a row. */
  begin(event: PointerEvent, from: string): void {
    this.isTouch = event.pointerType === 'touch';
    if (event.button !== 0 || this.isTouch) return;
    // The picture is not moved by it, and no text is selected.
    event.preventDefault();
    this.stop();
    this.ends = new AbortController();
    const start = { x: event.clientX, y: event.clientY };
    const { signal } = this.ends;
    const page = (event.currentTarget as Element).ownerDocument;
    page.addEventListener('pointermove', (moved) => this.move(moved, from, start), { signal });
    page.addEventListener('pointerup', (up) => this.drop(up, from), { signal });
    page.addEventListener('pointercancel', () => this.letGo(), { signal });
    page.addEventListener('keydown', (pressed) => this.escape(pressed), { signal, capture: true });
  }

  /** A finger has pressed the handle. */
  tap(from: string): void {
    if (this.isTouch) this.needs.pressed(from);
  }

  stop(): void {
    this.ends?.abort();
    this.ends = undefined;
  }

  private move(event: PointerEvent, from: string, start: PagePoint): void {
    const context = this.needs.context();
    if (!context) return this.stop();
    // Released where nothing of it was heard, as outside the window.
    if (event.buttons === 0) return this.letGo();
    const { editing } = context;
    const isDrag = editing.connecting?.by === 'drag';
    if (!isDrag && Math.hypot(event.clientX - start.x, event.clientY - start.y) < THRESHOLD) return;
    const over = rowUnder(context, event);
    const to = over !== undefined && canConnect(context, from, over) ? over : undefined;
    editing.connecting = { from, to, by: 'drag' };
    this.needs.point({ x: event.clientX, y: event.clientY });
  }

  private drop(event: PointerEvent, from: string): void {
    const context = this.needs.context();
    this.stop();
    if (!context) return;
    if (context.editing.connecting?.by !== 'drag') return this.needs.pressed(from);
    const over = rowUnder(context, event);
    if (over === undefined || over === from) return cancel(context);
    connect(context, from, over);
  }

  private letGo(): void {
    this.stop();
    const context = this.needs.context();
    if (context) cancel(context);
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.letGo();
  }
}

function rowUnder({ host }: MapEditContext, { clientX, clientY }: PointerEvent): string | undefined {
  const root = host.shadowRoot;
  const found = root?.elementsFromPoint(clientX, clientY) ?? [];
  return found.map((element) => element.closest<HTMLElement>('.row[data-key]')?.dataset['key']).find(Boolean);
}
