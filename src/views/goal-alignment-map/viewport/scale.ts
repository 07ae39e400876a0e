/** Sizes of the picture and of the window that it is seen through. Pure: lengths in CSS px, zoom 1 is the size for reading. */

/** Zoomed out further a row is less than two pixels high; zoomed in further a name fills a page. */
const LEAST = 0.1;
const MOST = 4;
/** One press of a button or key. */
const STEP = 1.25;
/** A picture is laid out no wider than this: on a wall everything grows instead, up to `LARGEST` times. */
export const WIDEST = 1_600;
const LARGEST = 2.5;
/** A picture that is taller is seen through a window, so that a page does not become a scroll of many meters. */
const TALLEST = 2_400;
const WINDOW = { share: 0.9, least: 480 };
/** Letters on the screen are no smaller than this while there are letters. */
const SMALLEST_TEXT = 11;
const TEXT = 13;
/** Rows are at least so high in the picture: one line of the smallest text must fit. */
const ROW = 28;

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much of each row is drawn: all of it; its name in letters of `SMALLEST_TEXT`; a bar. */
export const DETAILS = ['full', 'names', 'bars'] as const;
export type Detail = (typeof DETAILS)[number];

/** A zoom that the picture can have; 1 for what is no number. */
export const allowedZoom = (zoom: number): number =>
  Number.isFinite(zoom) && zoom > 0 ? Math.min(MOST, Math.max(LEAST, Math.round(zoom * 1_000) / 1_000)) : 1;

export const zoomedIn = (zoom: number): number => allowedZoom(zoom * STEP);
export const zoomedOut = (zoom: number): number => allowedZoom(zoom / STEP);
export const canZoomIn = (zoom: number): boolean => zoom < MOST;
export const canZoomOut = (zoom: number): boolean => zoom > LEAST;

/**
 * How much larger than on a desk everything is drawn where there is this much room, as far as the picture, so high where
 * it is `WIDEST`, then still fits the screen.
 */
export function enlargement(room: number, screen: number, height: () => number): number {
  if (room <= WIDEST) return 1;
  const fitting = (screen * WINDOW.share) / height();
  return Math.max(1, Math.min(LARGEST, room / WIDEST, fitting));
}

/** Height of the window for a picture that is so high at zoom 1 and so high now. */
export function windowHeight(readable: number, shown: number, screen: number): number {
  const most = readable <= TALLEST ? readable : Math.max(WINDOW.least, Math.round(screen * WINDOW.share));
  return Math.min(shown, most);
}

/** The zoom at which the whole picture is on the screen, no larger than readable. */
export function fittingZoom(picture: Size, room: number, screen: number): number {
  const height = Math.max(WINDOW.least, screen * WINDOW.share);
  return allowedZoom(Math.min(1, room / picture.width, height / picture.height));
}

/** Where to scroll so that what lies under a point of the window stays under it. */
export const scrollAbout = (scroll: number, at: number, from: number, to: number): number =>
  Math.max(0, ((scroll + at) * to) / from - at);

export function detailAt(scale: number): Detail {
  if (scale * TEXT >= 9) return 'full';
  return scale * ROW >= SMALLEST_TEXT ? 'names' : 'bars';
}

/** Size of letters in the picture that makes them `SMALLEST_TEXT` on the screen. */
export const namesSize = (scale: number): number => SMALLEST_TEXT / scale;

/** A stretch of the picture from top to bottom. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn around the window at `scroll`: in whole steps, so that most scrolling draws nothing anew. */
export function drawnStretch(scroll: number, height: number, scale: number): Stretch {
  const step = Math.max(200, Math.round(height / scale / 2));
  const top = Math.floor(scroll / scale / step) * step;
  return { top: top - step, bottom: top + Math.ceil(height / scale / step) * step + 2 * step };
}

/** Whether a stretch still holds all that the window shows. */
export const isWithin = ({ top, bottom }: Stretch, scroll: number, height: number, scale: number): boolean =>
  top * scale <= scroll && scroll + height <= bottom * scale;
