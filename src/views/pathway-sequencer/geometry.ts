/**
 * Where the connections of a step run: out of its row into the gutter beside its stage, and to the row or group that they
 * lead to. Pure: boxes in, paths out. Everything is measured from the edge where reading begins, so a page that runs from
 * right to left gives the same numbers and is drawn mirrored.
 */
import type { Connection } from './channels.js';

/** A box in px of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A row, or what hides it, and the place of its stage. */
export interface Stop extends Box {
  readonly stage: number;
}

export interface Wanted {
  readonly kind: Connection;
  readonly from: Stop;
  readonly to: Stop;
}

/** A column, with the blocks that no line may cross. */
export interface ColumnBox extends Box {
  readonly blocks: readonly Box[];
}

export interface Drawn {
  readonly kind: Connection;
  readonly path: string;
  /** The arrowhead, for `d`. */
  readonly head: string;
}

const CLEAR = 4;
const RADIUS = 6;
const HEAD = { length: 8, half: 3 };
/** Lines of a kind share a trunk, at so many px from the middle of the gutter. */
const TRUNKS: Readonly<Record<Connection, number>> = { requires: -4, counts: 4, together: -8, recommends: 8 };

interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A path through right angles, with round corners. */
function throughCorners(points: readonly Point[]): string {
  const kept = points.filter(
    ({ x, y }, place) =>
      place === 0 || Math.abs(x - points[place - 1]!.x) + Math.abs(y - points[place - 1]!.y) > 0.1,
  );
  let path = `M${round(kept[0]!.x)} ${round(kept[0]!.y)}`;
  for (let place = 1; place < kept.length; place++) {
    const [before, at, after] = [kept[place - 1]!, kept[place]!, kept[place + 1]];
    if (!after) return `${path}L${round(at.x)} ${round(at.y)}`;
    const reach = (other: Point) =>
      Math.min(RADIUS, (Math.abs(other.x - at.x) + Math.abs(other.y - at.y)) / 2);
    const radius = Math.min(reach(before), reach(after));
    const toward = (other: Point): Point => ({
      x: at.x + Math.sign(other.x - at.x) * radius,
      y: at.y + Math.sign(other.y - at.y) * radius,
    });
    const [into, out] = [toward(before), toward(after)];
    path += `L${round(into.x)} ${round(into.y)}Q${round(at.x)} ${round(at.y)} ${round(out.x)} ${round(out.y)}`;
  }
  return path;
}

const headAt = ({ x, y }: Point, direction: 1 | -1): string =>
  `M${round(x)} ${round(y)}l${-direction * HEAD.length} ${-HEAD.half}v${2 * HEAD.half}z`;

const middle = ({ y, height }: Box): number => y + height / 2;

/** The height at which a column can be crossed: between two of its blocks, as near as can be; above all of them at last. */
function crossing({ y, height, blocks }: ColumnBox, near: number): number {
  const sorted = [...blocks].sort((one, other) => one.y - other.y);
  const gaps = sorted.map((block, place) => {
    const end = block.y + block.height;
    const next = sorted[place + 1]?.y ?? Math.max(y + height, end + 8);
    return (end + next) / 2;
  });
  const all = gaps.length > 0 ? gaps : [y + height + 4];
  return all.reduce((best, gap) => (Math.abs(gap - near) < Math.abs(best - near) ? gap : best));
}

class Router {
  constructor(private readonly columns: readonly ColumnBox[]) {}

  /** The line in the gutter after a column. */
  private trunk(stage: number, kind: Connection): number {
    const own = this.columns[stage]!;
    const next = this.columns[stage + 1];
    const end = own.x + own.width;
    return (next ? (end + next.x) / 2 : end + 16) + TRUNKS[kind];
  }

  /** From a row to one in a later column: along gutters, and between the blocks of the columns on the way. */
  private onward({ kind, from, to }: Wanted): Drawn {
    const points: Point[] = [{ x: from.x + from.width + CLEAR, y: middle(from) }];
    let trunk = this.trunk(from.stage, kind);
    points.push({ x: trunk, y: middle(from) });
    for (let stage = from.stage + 1; stage < to.stage; stage++) {
      const height = crossing(this.columns[stage]!, middle(to)) + TRUNKS[kind] / 4;
      points.push({ x: trunk, y: height });
      trunk = this.trunk(stage, kind);
      points.push({ x: trunk, y: height });
    }
    const end = { x: to.x - CLEAR, y: middle(to) };
    points.push({ x: trunk, y: end.y }, { x: end.x - HEAD.length + 1, y: end.y });
    return { kind, path: throughCorners(points), head: headAt(end, 1) };
  }

  /** Within a column: out into the gutter and back again. */
  private within({ kind, from, to }: Wanted): Drawn {
    const trunk = this.trunk(from.stage, kind);
    const end = { x: to.x + to.width + CLEAR, y: middle(to) };
    const points = [
      { x: from.x + from.width + CLEAR, y: middle(from) },
      { x: trunk, y: middle(from) },
      { x: trunk, y: end.y },
      { x: end.x + HEAD.length - 1, y: end.y },
    ];
    return { kind, path: throughCorners(points), head: headAt(end, -1) };
  }

  /** What leads back, to an earlier column, is drawn as it would be forward, with its head at the other end. */
  private back(wanted: Wanted): Drawn {
    const { kind, from, to } = wanted;
    const trunk = this.trunk(to.stage, kind);
    const end = { x: to.x + to.width + CLEAR, y: middle(to) };
    const points: Point[] = [{ x: from.x - CLEAR, y: middle(from) }];
    let last = this.trunk(from.stage - 1, kind);
    points.push({ x: last, y: middle(from) });
    for (let stage = from.stage - 1; stage > to.stage; stage--) {
      const height = crossing(this.columns[stage]!, middle(to)) + TRUNKS[kind] / 4;
      points.push({ x: last, y: height });
      last = this.trunk(stage - 1, kind);
      points.push({ x: last, y: height });
    }
    points.push({ x: trunk, y: end.y }, { x: end.x + HEAD.length - 1, y: end.y });
    return { kind, path: throughCorners(points), head: headAt(end, -1) };
  }

  route(wanted: Wanted): Drawn {
    if (wanted.to.stage > wanted.from.stage) return this.onward(wanted);
    return wanted.to.stage < wanted.from.stage ? this.back(wanted) : this.within(wanted);
  }
}

export function connections(wanted: readonly Wanted[], columns: readonly ColumnBox[]): readonly Drawn[] {
  const router = new Router(columns);
  const isKnown = (stage: number) => columns[stage] !== undefined;
  return wanted
    .filter(({ from, to }) => isKnown(from.stage) && isKnown(to.stage))
    .map((each) => router.route(each));
}
