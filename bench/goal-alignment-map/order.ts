/** The least that puts a graph in place: each column in turn in the order of its neighbours' mean places, its rows spread. */
import type { LayeredGraph } from './picture.js';

const SWEEPS = 12;
const SIZE = { width: 1152, row: 28, column: 230, text: 120 };

function barycenters({ layers, edges, n }: LayeredGraph): number[][] {
  const place = new Float64Array(n);
  const left: number[][] = Array.from({ length: n }, () => []);
  const right: number[][] = Array.from({ length: n }, () => []);
  for (const [from, to] of edges) {
    right[from]!.push(to);
    left[to]!.push(from);
  }
  const columns = layers.map((layer) => [...layer]);
  const put = (column: number[]) => column.forEach((node, index) => (place[node] = index / column.length));
  columns.forEach(put);
  const mean = new Float64Array(n);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const beside = sweep % 2 === 0 ? left : right;
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      for (const node of column) {
        const near = beside[node]!;
        const sum = near.reduce((total, other) => total + place[other]!, 0);
        mean[node] = near.length === 0 ? place[node]! : sum / near.length;
      }
      column.sort((a, b) => mean[a]! - mean[b]!);
      put(column);
    }
  }
  return columns;
}

/** Columns as high as the longest needs. */
export function leastPlaces(graph: LayeredGraph) {
  const columns = barycenters(graph);
  const height = Math.max(...columns.map((column) => column.length)) * SIZE.row;
  const x = new Float64Array(graph.n);
  const y = new Float64Array(graph.n);
  columns.forEach((column, index) =>
    column.forEach((node, row) => {
      x[node] = index * SIZE.column;
      y[node] = ((row + 0.5) * height) / column.length;
    }),
  );
  return { columns, x, y, width: SIZE.width, height, text: SIZE.text };
}
