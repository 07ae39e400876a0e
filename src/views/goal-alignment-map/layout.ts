/** How the room of the view is shared between the picture and the details. */
import { LEAST_WIDTH } from './geometry.js';

/** The frame's padding at both sides, and what the details take beside the picture; see the frame's styles. */
const PADDING = 48;
const PANEL = 264 + 16;
/** From this width the details stand beside the picture; below it, under it. */
export const PANEL_BESIDE = LEAST_WIDTH + PADDING + PANEL;
/** What a sheet of paper takes at the scale at which the map is printed. */
const PRINTED = 872;

/** Whether there is no room for columns, and threads are listed instead. */
export const isNarrow = (width: number): boolean => width < LEAST_WIDTH + PADDING;

export function pictureWidth(width: number, hasPanel: boolean, isPrinting: boolean): number {
  if (isPrinting) return PRINTED;
  return width - PADDING - (hasPanel && width >= PANEL_BESIDE ? PANEL : 0);
}
