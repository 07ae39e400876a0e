/** How wide the picture's wrapper is, as a view may ask while it draws. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A scroll bar is narrower than this. */
const SCROLL_BAR = 24;
/** So many turns between two widths, and the narrower one stays. */
const TURNS = 2;

/**
 * Watches an element's width. 0 is unknown: not laid out yet, or in something that is not shown; what was known before
 * stays while it is hidden.
 *
 * A new width is taken in the next frame, so that what follows from it is no part of the browser's measuring. A picture
 * that grows tall enough for a scroll bar, is redrawn narrower and shorter, and loses the scroll bar again, would go on for
 * ever: after a few turns between the same two widths the narrower one is kept.
 */
export class ElementWidth implements ReactiveController {
  /** Whole pixels. */
  value = 0;

  private before = 0;
  private turns = 0;
  private frame = 0;
  private watched: Element | undefined;
  private observer: ResizeObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly changed: (width: number) => void,
  ) {
    host.addController(this);
  }

  /** A first answer without waiting for a frame. Asked once, before the first drawing. */
  estimate(): void {
    if (this.value === 0) this.take(this.host.clientWidth);
  }

  /** Watches this element from now on; the same one again does nothing. */
  watch(element: Element | undefined): void {
    if (element === this.watched) return;
    this.observer?.disconnect();
    this.watched = element;
    if (!element || typeof ResizeObserver === 'undefined') return;
    this.observer ??= new ResizeObserver(([entry]) => this.measured(entry.contentRect.width));
    this.observer.observe(element);
  }

  hostConnected(): void {
    if (this.watched) this.observer?.observe(this.watched);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    cancelAnimationFrame(this.frame);
  }

  private measured(width: number): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.take(Math.floor(width)));
  }

  private take(width: number): void {
    if (width === 0 || width === this.value) return;
    const isTurn = width === this.before && Math.abs(width - this.value) <= SCROLL_BAR;
    this.turns = isTurn ? this.turns + 1 : 0;
    if (this.turns > TURNS && width > this.value) return;
    this.before = this.value;
    this.value = width;
    this.changed(width);
  }
}
