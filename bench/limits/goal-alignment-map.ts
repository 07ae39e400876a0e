/**
 * The limit: the least code that puts the same graph on the screen. Columns in an order of few crossings, a text a node, a
 * curve a link; no keyboard, no names, no theme, no words, no width but its own.
 */
export interface LayeredGraph {
  readonly layers: readonly (readonly number[])[];
  readonly edges: readonly (readonly [number, number])[];
  readonly n: number;
}

const SVG = 'http://www.w3.org/2000/svg';

function order({ layers, edges, n }: LayeredGraph): number[][] {
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
  for (let sweep = 0; sweep < 12; sweep++) {
    const beside = sweep % 2 === 0 ? left : right;
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      const mean = (node: number) =>
        beside[node]!.length === 0
          ? place[node]!
          : beside[node]!.reduce((sum, other) => sum + place[other]!, 0) / beside[node]!.length;
      const means = new Map(column.map((node) => [node, mean(node)]));
      column.sort((a, b) => means.get(a)! - means.get(b)!);
      put(column);
    }
  }
  return columns;
}

export function drawLimit(host: Element, graph: LayeredGraph): number[][] {
  const columns = order(graph);
  const x = new Float64Array(graph.n);
  const y = new Float64Array(graph.n);
  const svg = document.createElementNS(SVG, 'svg');
  const height = Math.max(...columns.map((column) => column.length)) * 28;
  svg.setAttribute('width', '1152');
  svg.setAttribute('height', String(height));
  columns.forEach((column, index) =>
    column.forEach((node, row) => {
      x[node] = index * 230;
      y[node] = ((row + 0.5) * height) / column.length;
    }),
  );
  for (const [from, to] of graph.edges) {
    const path = document.createElementNS(SVG, 'path');
    const middle = (x[from]! + 120 + x[to]!) / 2;
    path.setAttribute(
      'd',
      `M${x[from]! + 120},${y[from]}C${middle},${y[from]},${middle},${y[to]},${x[to]},${y[to]}`,
    );
    path.setAttribute('fill', 'none');
    path.setAttribute('stroke', '#9bb');
    svg.append(path);
  }
  for (const node of columns.flat()) {
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('x', String(x[node]! + 4));
    text.setAttribute('y', String(y[node]! + 4));
    text.setAttribute('font-size', '13');
    text.textContent = `Node ${node}`;
    svg.append(text);
  }
  host.append(svg);
  return columns;
}
