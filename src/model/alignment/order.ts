/** In which order rows stand, so that few ribbons cross and each district goal's band stays together. */
import { layersOf, type Band, type Layers, type Stop } from './layers.js';
import { arrangeBands } from './band-order.js';
import { countCrossings, type Pair } from './crossings.js';
import type { Alignment } from './types.js';

export interface AlignmentOrder extends Layers {
  /** Bands from top to bottom. */
  readonly bands: readonly Band[];
  /** Keys of rows and lanes, by column, top to bottom, band by band. */
  readonly columns: readonly (readonly string[])[];
  readonly crossings: number;
}

const SWEEPS = 12;

/**
 * Deterministic, and starts from the order of the plan. Bands come first: neighbours are those that share the most links.
 * Then sweeps over the columns from left to right and back: each row moves, within its band, to the mean place of what it
 * is linked with; goals move only among those under the same goal. The best order that was seen is kept, and neighbours in
 * it change places for as long as that saves a crossing.
 */
export function orderOf(alignment: Alignment): AlignmentOrder {
  const layers = arrangeBands(layersOf(alignment));
  const pairs = pairsBetween(layers);
  const beside = neighbours(pairs);
  const move = mover(alignment, layers, beside);
  let columns = layers.kinds.map((_, column) =>
    [...layers.stops.values()].filter((stop) => stop.column === column),
  );
  columns = columns.map((stops) => move(stops, new Map(), () => undefined));
  let best = { columns, crossings: count(columns, pairs) };
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    columns = [...columns];
    const isDown = sweep % 2 === 0;
    const order = columns.map((_, index) => (isDown ? index : columns.length - 1 - index));
    for (const column of order) {
      const places = placesOf(columns);
      const side = (other: number) => (isDown ? other < column : other > column);
      columns[column] = move(columns[column]!, places, side);
    }
    const crossings = count(columns, pairs);
    if (crossings < best.crossings) best = { columns, crossings };
  }
  const settled = transpose(best.columns, pairs, beside);
  const keys = settled.map((stops) => stops.map((stop) => stop.key));
  return { ...layers, columns: keys, crossings: count(settled, pairs) };
}

/** Pairs of stops that a ribbon joins directly, by the column on the left. */
function pairsBetween({ kinds, paths, stops }: Layers): readonly (readonly Pair[])[] {
  const pairs: Pair[][] = kinds.map(() => []);
  for (const path of paths.values()) {
    for (let index = 1; index < path.length; index++) {
      const from = path[index - 1]!;
      pairs[stops.get(from)!.column]!.push([from, path[index]!]);
    }
  }
  return pairs;
}

type Beside = ReadonlyMap<string, readonly string[]>;
function neighbours(pairs: readonly (readonly Pair[])[]): Beside {
  const beside = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const group = beside.get(a);
    if (group) group.push(b);
    else beside.set(a, [b]);
  };
  for (const [a, b] of pairs.flat()) {
    add(a, b);
    add(b, a);
  }
  return beside;
}

type Places = ReadonlyMap<string, number>;
function placesOf(columns: readonly (readonly Stop[])[]): Places {
  const places = new Map<string, number>();
  for (const stops of columns)
    stops.forEach(({ key }, index) => places.set(key, (index + 0.5) / stops.length));
  return places;
}

type Side = (column: number) => boolean | undefined;
/** Sorts a column by the mean place of what each stop is linked with on one side; what has nothing there keeps its place. */
function mover(alignment: Alignment, { stops }: Layers, beside: Beside) {
  return (column: readonly Stop[], places: Places, side: Side): Stop[] => {
    const wanted = new Map<string, number>();
    for (const { key } of column) {
      const found = (beside.get(key) ?? []).filter((other) => side(stops.get(other)!.column));
      const sum = found.reduce((total, other) => total + (places.get(other) ?? 0), 0);
      wanted.set(key, found.length > 0 ? sum / found.length : (places.get(key) ?? 0));
    }
    if (column[0]?.node?.kind === 'goal') return sortGoals(alignment, column, wanted);
    return [...column].sort((a, b) => a.band - b.band || wanted.get(a.key)! - wanted.get(b.key)!);
  };
}

/** Goals in the order of their tree: who stands under whom does not change, only the order under the same goal. */
function sortGoals(
  alignment: Alignment,
  column: readonly Stop[],
  wanted: ReadonlyMap<string, number>,
): Stop[] {
  const stops = new Map(column.map((stop) => [stop.key, stop]));
  const current = new Map(column.map((stop, index) => [stop.key, index]));
  const own = (key: string) => wanted.get(key) ?? 0;
  const sorted: Stop[] = [];
  const open = [...siblings(alignment, '')].reverse();
  while (open.length > 0) {
    const key = open.pop()!;
    const stop = stops.get(key);
    if (stop) sorted.push(stop);
    const under = [...siblings(alignment, key)].sort(
      (a, b) => own(a) - own(b) || current.get(a)! - current.get(b)!,
    );
    open.push(...under.reverse());
  }
  const placed = new Set(sorted);
  sorted.push(...column.filter((stop) => !placed.has(stop)));
  return sorted.sort((a, b) => a.band - b.band);
}

const siblings = (alignment: Alignment, key: string): readonly string[] => alignment.goalTree.get(key) ?? [];

function count(columns: readonly (readonly Stop[])[], pairs: readonly (readonly Pair[])[]): number {
  let total = 0;
  columns.forEach((stops, column) => {
    const next = columns[column + 1];
    if (next) total += countCrossings(stops, next, pairs[column]!);
  });
  return total;
}

/** Swaps neighbours within a band, goals excepted, while that saves crossings. */
function transpose(
  columns: readonly (readonly Stop[])[],
  pairs: readonly (readonly Pair[])[],
  beside: Beside,
): Stop[][] {
  const settled = columns.map((stops) => [...stops]);
  const places = new Map(settled.flatMap((stops) => stops.map((stop, index) => [stop.key, index] as const)));
  const column = new Map(settled.flatMap((stops, index) => stops.map((stop) => [stop.key, index] as const)));
  const saves = (a: Stop, b: Stop): number => {
    let saved = 0;
    for (const x of beside.get(a.key) ?? []) {
      for (const y of beside.get(b.key) ?? []) {
        if (column.get(x) === column.get(y)) saved += Math.sign(places.get(x)! - places.get(y)!);
      }
    }
    return saved;
  };
  let budget = pairs.flat().length > 2000 ? 2 : 20;
  for (let changed = true; changed && budget > 0; budget--) {
    changed = false;
    for (const stops of settled) {
      for (let index = 1; index < stops.length; index++) {
        const [a, b] = [stops[index - 1]!, stops[index]!];
        if (a.band !== b.band || a.node?.kind === 'goal' || saves(a, b) <= 0) continue;
        [stops[index - 1], stops[index]] = [b, a];
        places.set(b.key, index - 1).set(a.key, index);
        changed = true;
      }
    }
  }
  return settled;
}
