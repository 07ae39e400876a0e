/** ELK's layered algorithm as its documentation shows it, in the page's own thread; its places drawn as SVG. */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { offer } from './picture.js';
import { drawSvg } from './svg.js';

const NODE = { width: 120, height: 20 };
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.spacing.nodeNode': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '110',
};

function pathOf({ sections = [] }: ElkExtendedEdge): string {
  const points = sections.flatMap((each) => [each.startPoint, ...(each.bendPoints ?? []), each.endPoint]);
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');
}

offer({
  prepare: (graph) => ({
    graph,
    root: {
      id: 'root',
      layoutOptions: OPTIONS,
      children: Array.from({ length: graph.n }, (_, node) => ({ id: String(node), ...NODE })),
      edges: graph.edges.map(([from, to], index) => ({
        id: `e${index}`,
        sources: [String(from)],
        targets: [String(to)],
      })),
    },
  }),
  async draw(host, { graph, root }) {
    const laid: ElkNode = await new ELK().layout(root);
    const { children = [], edges = [], width = 0, height = 0 } = laid;
    return drawSvg(host, graph, {
      width,
      height,
      x: children.map(({ x }) => x!),
      y: children.map(({ y }) => y! + NODE.height / 2),
      paths: edges.map(pathOf),
    });
  },
});
