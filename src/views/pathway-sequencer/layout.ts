/** How the room of the view is shared between stages and details. */

/** The frame's padding at both sides, and what the details take beside the picture; see the frame's styles. */
const PADDING = 48;
const NARROW_PADDING = 32;
const PANEL = 280 + 16;
const PANEL_BESIDE = 900;
/** Below this width stages stand under each other. */
const NARROW = 640;
export const GUTTER = 32;
const LEAST_COLUMN = 232;
const WIDEST_COLUMN = 420;

export interface PathLayout {
  /** Width of a stage in px. */
  readonly column: number;
  /** Whether there are more stages than there is room for: they scroll sideways. */
  readonly scrolls: boolean;
}

export const isNarrow = (width: number): boolean => width > 0 && width < NARROW;

/** `width` of the whole view; 0 while it is not known, and then as if it were of a common size. */
export function layoutOf(width: number, stages: number, hasPanel: boolean): PathLayout {
  if (isNarrow(width)) return { column: Math.max(160, width - NARROW_PADDING), scrolls: false };
  const whole = width || 1200;
  const room = whole - PADDING - (hasPanel && whole >= PANEL_BESIDE ? PANEL : 0);
  const fits = Math.max(1, Math.floor((room + GUTTER) / (LEAST_COLUMN + GUTTER)));
  const columns = Math.max(1, Math.min(fits, stages));
  const column = Math.floor((room - GUTTER * (columns - 1)) / columns);
  return { column: Math.min(WIDEST_COLUMN, column), scrolls: stages > fits };
}
