/** d3-sankey as its documentation shows it, its places drawn as SVG. */
import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { offer } from './picture.js';
import { drawSvg } from './svg.js';

type Node = SankeyNode<object, object>;
type Link = SankeyLink<object, object>;

const SIZE = { width: 1152, row: 28 };

offer({
  prepare: (graph) => ({
    graph,
    nodes: Array.from({ length: graph.n }, () => ({})),
    links: graph.edges.map(([source, target]) => ({ source, target, value: 1 })),
  }),
  draw(host, { graph, nodes, links }) {
    const { width, row } = SIZE;
    const height = Math.max(...graph.layers.map((layer) => layer.length)) * row;
    const placed = sankey<object, object>()
      .nodeWidth(4)
      .nodePadding(8)
      .extent([
        [0, 0],
        [width, height],
      ])({ nodes, links });
    const x = placed.nodes.map(({ x1 }: Node) => x1! + 4);
    const y = placed.nodes.map(({ y0, y1 }: Node) => (y0! + y1!) / 2);
    const path = sankeyLinkHorizontal<object, object>();
    const paths = placed.links.map((link: Link) => path(link) ?? '');
    return drawSvg(host, graph, { width, height, x, y, paths });
  },
});
