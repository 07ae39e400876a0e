/** Ribbons: where they leave a row, where they arrive, and the curve between. */
import { curveBumpX, line } from 'd3-shape';
import { STRENGTH_CHANNELS } from '../channels.js';
import type { AlignmentLink, AlignmentOrder } from '../../../model/alignment/index.js';
import { BETWEEN_PORTS, type Standing } from './bands.js';
import type { ColumnBox } from './columns.js';
import type { DrawnLink, DrawnRow } from './types.js';

/** Room between a row's text and its ribbon, and between a ribbon's end and the row. */
const AFTER_TEXT = 8;
const BEFORE_ROW = 6;
/** What a row keeps free of ports above and below. */
const PORT_MARGIN = 3;

type Point = readonly [x: number, y: number];
/** Handles stand at the middle of the gap, so that a ribbon leaves and arrives level. */
const curve = line<Point>().curve(curveBumpX).digits(1);

export function ribbonsOf(
  order: AlignmentOrder,
  rows: ReadonlyMap<string, DrawnRow>,
  standing: ReadonlyMap<string, Standing>,
  boxes: readonly ColumnBox[],
): readonly DrawnLink[] {
  const box = new Map(boxes.map((each) => [each.kind, each]));
  const boxAt = order.kinds.map((kind) => box.get(kind)!);
  const ports = portsOf(order, standing);
  return [...order.paths].map(([link, path]) => {
    const points: Point[] = [];
    path.forEach((key, index) => {
      const { x, width } = boxAt[order.stops.get(key)!.column]!;
      const y = ports.get(link)!;
      const row = rows.get(key);
      const [arrives, leaves] = [y[index * 2 - 1], y[index * 2]];
      if (!row) points.push([x, arrives!], [x + width, leaves!]);
      else if (index === 0)
        points.push([Math.min(x + row.textEnd + AFTER_TEXT, x + width), leaves!], [x + width, leaves!]);
      else points.push([x - BEFORE_ROW, arrives!]);
    });
    const hue = rows.get(link.from)?.hue ?? -1;
    return { link, kind: 'ribbon', strength: link.strength, hue, path: curve(points) ?? '' };
  });
}

interface End {
  readonly link: AlignmentLink;
  /** Which of the link's ports it is: 0 leaves the first stop, 1 arrives at the second, 2 leaves it, and so on. */
  readonly port: number;
  readonly other: number;
  readonly width: number;
}

/** For each link, the heights at which it leaves and arrives, stop by stop. */
function portsOf(
  order: AlignmentOrder,
  standing: ReadonlyMap<string, Standing>,
): ReadonlyMap<AlignmentLink, readonly number[]> {
  const middle = (key: string) => standing.get(key)!.y + standing.get(key)!.height / 2;
  const sides = new Map<string, End[]>();
  const add = (side: string, end: End) => {
    const ends = sides.get(side);
    if (ends) ends.push(end);
    else sides.set(side, [end]);
  };
  for (const [link, path] of order.paths) {
    const width = STRENGTH_CHANNELS[link.strength].width;
    for (let index = 1; index < path.length; index++) {
      const [from, to] = [path[index - 1]!, path[index]!];
      const last = path.at(-1)!;
      // In a lane the ribbons keep the order of their ends from one side to the other.
      const goal = order.stops.get(to)!.node ? to : last;
      add(`out ${from}`, { link, port: index * 2 - 2, other: middle(goal), width });
      add(`in ${to}`, {
        link,
        port: index * 2 - 1,
        other: order.stops.get(to)!.node ? middle(from) : middle(last),
        width,
      });
    }
  }
  const ports = new Map<AlignmentLink, number[]>();
  for (const [side, ends] of sides) {
    const key = side.slice(side.indexOf(' ') + 1);
    stack(ends, standing.get(key)!, order.stops.get(key)!.node === undefined).forEach((y, index) => {
      const end = ends[index]!;
      const heights = ports.get(end.link) ?? [];
      heights[end.port] = y;
      ports.set(end.link, heights);
    });
  }
  return ports;
}

/** Sorts the ends in place and stacks them around the middle; in a row too low for them they move together. */
function stack(ends: End[], { y, height }: Standing, isLane: boolean): readonly number[] {
  ends.sort((a, b) => a.other - b.other);
  const widths = ends.reduce((sum, end) => sum + end.width, 0);
  const room = height - (isLane ? 0 : 2 * PORT_MARGIN) - widths;
  const gap = ends.length > 1 ? Math.min(BETWEEN_PORTS, room / (ends.length - 1)) : 0;
  let edge = y + height / 2 - (widths + gap * (ends.length - 1)) / 2;
  return ends.map((end) => {
    const middle = edge + end.width / 2;
    edge += end.width + gap;
    return middle;
  });
}
