/** The alignment's layers as the numbers that the crossing reduction works on, and back. */
import type { Layers } from './layers.js';
import { orderLayers, type OrderOptions } from './order-layers.js';
import type { Edges, Layering, Nesting } from './layered-graph.js';

/** Keys of rows and lanes, by column, top to bottom. */
export type KeyColumns = readonly (readonly string[])[];

export interface Numbered {
  /** The key of each number. */
  readonly keys: readonly string[];
  readonly layers: Layering;
  readonly edges: Edges;
  readonly nesting: Nesting;
}

/** In the bands of the layers, each row right after the one under which it stands. */
export function numbered({ stops, paths, kinds, under }: Layers, columns?: KeyColumns): Numbered {
  const keys = columns ? columns.flat() : [...stops.keys()];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const layers: number[][] = kinds.map(() => []);
  keys.forEach((key, number) => layers[stops.get(key)!.column]!.push(number));
  const heads = keys.map((key) => numbers.get(under.get(key) ?? '') ?? -1);
  const band = keys.map((key) => stops.get(key)!.band);
  const edges = [...paths.values()].flatMap((path) =>
    path.slice(1).map((to, index) => [numbers.get(path[index]!)!, numbers.get(to)!] as const),
  );
  return { keys, layers, edges, nesting: { under: heads, band } };
}

export interface KeyOrder {
  readonly columns: KeyColumns;
  readonly crossings: number;
}

/** The layers' rows in few crossings; starts from `columns` where they are given, and is never worse. */
export function orderKeys(layers: Layers, options: OrderOptions, columns?: KeyColumns): KeyOrder {
  const { keys, nesting, ...graph } = numbered(layers, columns);
  const order = orderLayers(graph.layers, graph.edges, { ...options, ...nesting });
  return { columns: keysIn(order.layers, keys), crossings: order.crossings };
}

export const keysIn = (layers: Layering, keys: readonly string[]): KeyColumns =>
  layers.map((nodes) => nodes.map((node) => keys[node]!));
