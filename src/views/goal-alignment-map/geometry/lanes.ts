/** What ties the goals together: lanes from the vision to the goals on top, and a tick from each goal's edge to its text. */
import type { Alignment, AlignmentLink } from '../../../model/alignment/index.js';
import { SIZE } from './rows.js';
import type { DrawnLink, DrawnRow } from './types.js';

const BETWEEN_LANES = 4;
const CORNER = 6;
const BEFORE_GOAL = 6;
const TICK_START = 5;
const TICK_END = 4;

const round = (value: number): number => Math.round(value * 10) / 10;
/** Middle of the first line of a row, from its top. */
export const firstLineIn = ({ height }: Pick<DrawnRow, 'height'>): number =>
  height === SIZE.single ? SIZE.single / 2 : (SIZE.around + SIZE.line) / 2;
const firstLine = (row: DrawnRow): number => row.y + firstLineIn(row);

/** The goal farthest below has the lane nearest to the vision, so that no two lanes cross. */
export function visionLanes(alignment: Alignment, rows: ReadonlyMap<string, DrawnRow>): readonly DrawnLink[] {
  const links = alignment.links.filter((link) => link.kind === 'vision-goal');
  const vision = rows.get(links[0]?.from ?? '');
  if (!vision) return [];
  const goals = links
    .map((link) => ({ link, row: rows.get(link.to)! }))
    .sort((a, b) => firstLine(a.row) - firstLine(b.row));
  const start = vision.x + vision.width;
  const end = goals[0]!.row.x - BEFORE_GOAL;
  const between = Math.min(BETWEEN_LANES, (end - start - 2 * CORNER) / Math.max(1, goals.length - 1));
  return goals.map(({ link, row }, index) => {
    const y0 = firstLine(vision) + index * between;
    const lane = end - CORNER - index * between;
    return drawn(
      link,
      'lane',
      row.hue,
      lanePath(start, y0, lane, end, firstLine(row), index === 0 ? vision.textEnd : undefined),
    );
  });
}

function lanePath(
  start: number,
  y0: number,
  lane: number,
  end: number,
  y1: number,
  textEnd?: number,
): string {
  const first = textEnd === undefined ? start : Math.min(start, textEnd + 8);
  if (Math.abs(y1 - y0) < 1) return `M${round(first)},${round(y1)}H${round(end)}`;
  const corner = Math.min(CORNER, Math.abs(y1 - y0) / 2);
  const down = Math.sign(y1 - y0);
  const turn = down > 0 ? 1 : 0;
  return [
    `M${round(first)},${round(y0)}H${round(lane - corner)}`,
    `A${corner},${corner},0,0,${turn},${round(lane)},${round(y0 + down * corner)}`,
    `V${round(y1 - down * corner)}`,
    `A${corner},${corner},0,0,${1 - turn},${round(lane + corner)},${round(y1)}H${round(end)}`,
  ].join('');
}

/** Only to the goal under which it stands; what else it supports is said in its second line. */
export function goalTicks(alignment: Alignment, rows: ReadonlyMap<string, DrawnRow>): readonly DrawnLink[] {
  const ticks: DrawnLink[] = [];
  for (const link of alignment.links) {
    const row = rows.get(link.to);
    if (link.kind !== 'goal-goal' || row?.node.parent !== link.from || row.isHead || row.node.group) continue;
    const y = round(firstLine(row));
    const path = `M${round(row.x + Math.max(TICK_START, row.indent - SIZE.under + TICK_START))},${y}H${round(row.x + row.indent - TICK_END)}`;
    ticks.push(drawn(link, 'tick', row.hue, path));
  }
  return ticks;
}

const drawn = (link: AlignmentLink, kind: DrawnLink['kind'], hue: number, path: string): DrawnLink => ({
  link,
  kind,
  strength: link.strength,
  hue,
  path,
});
