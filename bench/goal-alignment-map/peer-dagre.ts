/** dagre as its documentation shows it, its places drawn as SVG. */
import { Graph, layout } from '@dagrejs/dagre';
import { offer } from './picture.js';
import { drawSvg } from './svg.js';

const NODE = { width: 120, height: 20 };

interface Placed {
  readonly x: number;
  readonly y: number;
}

const through = (points: readonly Placed[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');

offer({
  prepare: (graph) => ({
    graph,
    nodes: Array.from({ length: graph.n }, (_, node) => String(node)),
    links: graph.edges.map(([from, to]) => [String(from), String(to)] as const),
  }),
  draw(host, { graph, nodes, links }) {
    const laid = new Graph();
    laid.setGraph({ rankdir: 'LR', nodesep: 8, ranksep: 110 });
    laid.setDefaultEdgeLabel(() => ({}));
    for (const node of nodes) laid.setNode(node, { ...NODE });
    for (const [from, to] of links) laid.setEdge(from, to);
    layout(laid);
    const { width = 0, height = 0 } = laid.graph() as { width?: number; height?: number };
    const placed = nodes.map((node) => laid.node(node) as Placed);
    return drawSvg(host, graph, {
      width,
      height,
      x: placed.map(({ x }) => x - NODE.width / 2),
      y: placed.map(({ y }) => y),
      paths: links.map(([from, to]) => through((laid.edge(from, to) as { points: Placed[] }).points)),
    });
  },
});
