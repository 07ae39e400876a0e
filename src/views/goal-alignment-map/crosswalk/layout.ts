/** How the room of the view is shared in a crosswalk, and which form there is room for. */
import { PANEL_BESIDE } from '../layout.js';
import { LEAST_CROSSWALK } from './geometry.js';

export type CrosswalkForm = 'picture' | 'list' | 'table';

/** The frame's padding at both sides, and what the details take beside the picture; see the frame's styles. */
const PADDING = 48;
const PANEL = 264 + 16;
/** What a sheet of paper takes; a picture that is higher is left to the table, which breaks between its rows. */
export const PAPER = { width: 690, height: 860 } as const;

export function formOf(
  { width, isPrinting }: { readonly width: number; readonly isPrinting: boolean },
  showsTable: boolean,
): CrosswalkForm {
  if (isPrinting) return 'picture';
  if (showsTable) return 'table';
  return width - PADDING < LEAST_CROSSWALK ? 'list' : 'picture';
}

export const pictureRoom = (width: number, hasPanel: boolean): number =>
  width - PADDING - (hasPanel && width >= PANEL_BESIDE ? PANEL : 0);
