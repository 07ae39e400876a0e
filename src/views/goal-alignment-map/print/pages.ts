/** A picture in parts that each fit on a sheet of paper: rows stay whole, and bands together where that is possible. */
import type { DrawnRow, Drawing } from '../geometry.js';

/** Room for rows, in the drawing's px: on the first sheet the heading takes its share. */
export interface Room {
  readonly first: number;
  readonly other: number;
}

export interface Page {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly DrawnRow[];
  /** The goal whose band goes on here from the part before. */
  readonly continued: DrawnRow | undefined;
}

/** A part ends between two bands rather than within one, if not more than this share of the room stays empty for it. */
const MAY_STAY_EMPTY = 0.25;
/** Bands are so far apart at least; rows in a band are nearer. */
const BETWEEN_BANDS = 16;

export function pagesOf({ rows }: Pick<Drawing, 'rows'>, room: Room): readonly Page[] {
  const breaks = breaksOf(rows);
  const pages: Page[] = [];
  let rest = [...rows].sort((a, b) => a.y - b.y);
  while (rest.length > 0) {
    const [top, height] = [rest[0]!.y, pages.length === 0 ? room.first : room.other];
    const end = cleanEnd(breaks, top, height) ?? top + height;
    // What is higher than a sheet has one of its own, and is made smaller with it.
    const fits = (row: DrawnRow) => bottomOf(row) <= end || row === rest[0];
    const own = rest.filter(fits);
    rest = rest.filter((row) => !fits(row));
    const bottom = Math.max(...own.map(bottomOf));
    pages.push({ top, bottom, rows: own, continued: continuedIn(own, rows) });
  }
  return pages;
}

const bottomOf = ({ y, height }: DrawnRow): number => y + height;

/** Where all that is above ends well before what is below begins, unless it is the end. */
function breaksOf(rows: readonly DrawnRow[]): readonly number[] {
  const breaks: number[] = [];
  let end = -Infinity;
  for (const row of [...rows].sort((a, b) => a.y - b.y)) {
    if (end > -Infinity && row.y >= end + BETWEEN_BANDS) breaks.push(end);
    end = Math.max(end, bottomOf(row));
  }
  return breaks;
}

/** The end of the last band that fits, where there is one low enough and not everything fits. */
function cleanEnd(breaks: readonly number[], top: number, height: number): number | undefined {
  return breaks.findLast((y) => y > top + height * (1 - MAY_STAY_EMPTY) && y <= top + height);
}

/** The first goal says it: a band is one column's goals without a gap, headed by the first. */
function continuedIn(own: readonly DrawnRow[], all: readonly DrawnRow[]): DrawnRow | undefined {
  const first = own.find(({ node }) => node.kind !== 'vision' && node.area >= 0);
  if (!first) return undefined;
  const head = all.find((row) => row.isHead && row.node.kind === 'goal' && row.node.area === first.node.area);
  return head === undefined || own.includes(head) ? undefined : head;
}
