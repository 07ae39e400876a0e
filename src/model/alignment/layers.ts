/** The alignment as layers: which columns there are, what stands in each, and through which of them every link runs. */
import {
  ALIGNMENT_KINDS,
  type Alignment,
  type AlignmentKind,
  type AlignmentLink,
  type AlignmentNode,
} from './types.js';

/** Columns after the vision, in which rows are ordered. */
export type ColumnKind = Exclude<AlignmentKind, 'vision'>;

/** A row, or the lane that a goal's straight links take through a column between its rows. */
export interface Stop {
  readonly key: string;
  readonly column: number;
  readonly node: AlignmentNode | undefined;
  /** Place of its band among the bands, top to bottom. */
  readonly band: number;
}

/**
 * `above`: goals over the district's. `area`: a district goal's. `areas`: all of theirs, each goal's rows not kept together.
 * `loose`: what belongs to none. `aimless`: what serves none.
 */
export type BandKind = 'above' | 'area' | 'areas' | 'loose' | 'aimless';
export interface Band {
  readonly kind: BandKind;
  /** Place in `areas`; -1 where the band is nobody's. */
  readonly area: number;
}

export interface Layers {
  readonly kinds: readonly ColumnKind[];
  readonly stops: ReadonlyMap<string, Stop>;
  readonly bands: readonly Band[];
  /** Rows that stand under another of their column and move with it, by key: the row right above them in the tree. */
  readonly under: ReadonlyMap<string, string>;
  /** Links that are drawn, with the stops that each runs through: neighbours stand in neighbouring columns. */
  readonly paths: ReadonlyMap<AlignmentLink, readonly string[]>;
}

/** Columns without a node are left out. Links within the goals and from the vision are not ribbons and have no path. */
export function layersOf(alignment: Alignment): Layers {
  const nodes = [...alignment.nodes.values()].filter((node) => node.kind !== 'vision');
  const kinds = ALIGNMENT_KINDS.filter((kind): kind is ColumnKind =>
    nodes.some((node) => node.kind === kind && kind !== 'vision'),
  );
  const bands = bandsOf(nodes);
  const place = new Map(bands.map((band, index) => [bandName(band), index]));
  const stops = new Map<string, Stop>();
  for (const node of nodes) {
    const column = kinds.indexOf(node.kind as ColumnKind);
    stops.set(node.key, { key: node.key, column, node, band: place.get(bandName(bandOf(node)))! });
  }
  const paths = new Map<AlignmentLink, readonly string[]>();
  for (const link of alignment.links) {
    if (isRibbon(link)) paths.set(link, pathOf(link, stops));
  }
  return { kinds, stops, bands, under: underOf(alignment, bands, stops), paths };
}

/**
 * A goal stands under its goal, a member of an open group under the head of the group, and whatever else stands in a
 * district goal's band of the goals' column under the district goal: so a band of goals is one whatever order they are in.
 */
function underOf({ areas }: Alignment, bands: readonly Band[], stops: ReadonlyMap<string, Stop>) {
  const under = new Map<string, string>();
  const isBeside = (a: Stop, b: Stop | undefined) => b?.column === a.column && b.band === a.band;
  for (const stop of stops.values()) {
    const parent = stop.node?.parent;
    if (parent !== undefined && isBeside(stop, stops.get(parent))) under.set(stop.key, parent);
  }
  for (const stop of stops.values()) {
    const head = areas[bands[stop.band]!.area];
    if (stop.node?.kind !== 'goal' || head === undefined || head === stop.key || under.has(stop.key))
      continue;
    if (isBeside(stop, stops.get(head)) && !under.has(head)) under.set(stop.key, head);
  }
  return under;
}

/** Whether a link is drawn as a ribbon of its own. */
export const isRibbon = (link: AlignmentLink): boolean =>
  link.kind !== 'vision-goal' && link.kind !== 'goal-goal' && link.through.length === 0;

function pathOf(link: AlignmentLink, stops: Map<string, Stop>): readonly string[] {
  const from = stops.get(link.from)!;
  const to = stops.get(link.to)!;
  const path = [link.from];
  for (let column = from.column + 1; column < to.column; column++) {
    const key = `lane:${column}:${link.from}`;
    if (!stops.has(key)) stops.set(key, { key, column, node: undefined, band: from.band });
    path.push(key);
  }
  return [...path, link.to];
}

const bandName = (band: Band): string => `${band.kind}:${band.area}`;

function bandOf(node: AlignmentNode): Band {
  if (node.states.includes('no-goal')) return { kind: 'aimless', area: -1 };
  const area = node.band ?? node.area;
  if (area >= 0) return { kind: 'area', area };
  const isOwn = node.band === undefined && node.record !== undefined;
  const isAbove = node.kind === 'goal' && isOwn && !node.states.includes('adrift');
  return { kind: isAbove ? 'above' : 'loose', area: -1 };
}

const RANK: readonly BandKind[] = ['above', 'area', 'areas', 'loose', 'aimless'];

function bandsOf(nodes: readonly AlignmentNode[]): readonly Band[] {
  const found = new Map<string, Band>();
  for (const node of nodes) {
    const band = bandOf(node);
    found.set(bandName(band), band);
  }
  return [...found.values()].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || a.area - b.area);
}
