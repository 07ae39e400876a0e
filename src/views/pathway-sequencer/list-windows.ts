/** Long lists scroll in a box of their own, in which only the rows that are seen are in the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Height of such a box in px. */
export const LIST_HEIGHT = 528;
/** Rows beyond what is seen, at both ends. */
const BEYOND = 3;

/** Rows to draw, and the room that those before and after take. */
export interface ListRange {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** Pure: offsets of all rows and their end, how far it is scrolled, and how high it is. */
export function rangeOf(offsets: Float64Array, scrolled: number, height = LIST_HEIGHT): ListRange {
  const count = offsets.length - 1;
  const end = offsets[count]!;
  const top = Math.max(0, Math.min(scrolled, end - height));
  const at = (y: number): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const half = (low + high + 1) >> 1;
      if (offsets[half]! <= y) low = half;
      else high = half - 1;
    }
    return low;
  };
  const from = Math.max(0, at(top) - BEYOND);
  const to = Math.min(count, at(top + height) + 1 + BEYOND);
  return { from, to, before: offsets[from]!, after: end - offsets[to]! };
}

export class ListWindows implements ReactiveController {
  private readonly scrolled = new Map<string, number>();
  private readonly drawn = new Map<string, { readonly offsets: Float64Array; readonly range: ListRange }>();
  /** Lists whose box has to follow: somebody went to a row that it did not show. */
  private readonly follow = new Set<string>();
  private readonly boxes = new Map<string, HTMLElement>();
  private readonly holds = new Map<string, (element?: Element) => void>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** For `ref`; the same function for a list each time. */
  hold(key: string): (element?: Element) => void {
    let hold = this.holds.get(key);
    if (!hold) {
      hold = (element) => {
        if (element) this.boxes.set(key, element as HTMLElement);
        else this.boxes.delete(key);
      };
      this.holds.set(key, hold);
    }
    return hold;
  }

  /** The rows of a list to draw now. */
  range(key: string, offsets: Float64Array): ListRange {
    const range = rangeOf(offsets, this.scrolled.get(key) ?? 0);
    this.drawn.set(key, { offsets, range });
    return range;
  }

  /** Drawn anew only where other rows come into view. */
  onScroll(key: string, top: number): void {
    this.scrolled.set(key, top);
    const drawn = this.drawn.get(key);
    if (!drawn) return;
    const { from, to } = rangeOf(drawn.offsets, top);
    if (from < drawn.range.from || to > drawn.range.to || Math.abs(from - drawn.range.from) > 2 * BEYOND) {
      this.host.requestUpdate();
    }
  }

  /** Brings a row of a list into view, once it is drawn. */
  reveal(key: string, place: number): void {
    const offsets = this.drawn.get(key)?.offsets;
    if (!offsets || place < 0) return;
    const top = this.scrolled.get(key) ?? 0;
    const [start, end] = [offsets[place]!, offsets[place + 1]!];
    if (start >= top && end <= top + LIST_HEIGHT) return;
    this.scrolled.set(key, start < top ? start : end - LIST_HEIGHT);
    this.follow.add(key);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    for (const [key, box] of this.boxes) {
      const range = this.drawn.get(key)?.range;
      if (!range) continue;
      box.style.setProperty('--_before', `${range.before}px`);
      box.style.setProperty('--_after', `${range.after}px`);
    }
    for (const key of this.follow) {
      const box = this.boxes.get(key);
      if (box) box.scrollTop = this.scrolled.get(key) ?? 0;
    }
    this.follow.clear();
  }
}
