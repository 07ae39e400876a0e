/** Cytoscape with the layered layout that it brings; it draws, zooms and pans by itself. */
import cytoscape, { type StylesheetJson } from 'cytoscape';
import { offer } from './picture.js';
import { orderBy } from './svg.js';

const STYLE: StylesheetJson = [
  { selector: 'node', style: { label: 'data(label)', shape: 'rectangle', width: 4, height: 16 } },
  { selector: 'edge', style: { 'curve-style': 'bezier', width: 1, 'line-color': '#9bb' } },
  { selector: '.dim', style: { opacity: 0.25 } },
];

offer({
  prepare: (graph) => ({
    graph,
    roots: graph.layers[0]!.map(String),
    elements: {
      nodes: Array.from({ length: graph.n }, (_, node) => ({
        data: { id: String(node), label: `Node ${node}` },
      })),
      edges: graph.edges.map(([source, target]) => ({
        data: { source: String(source), target: String(target) },
      })),
    },
  }),
  draw(host, { graph, roots, elements }) {
    const container = document.createElement('div');
    container.style.setProperty('width', '1152px');
    container.style.setProperty('height', '1000px');
    host.append(container);
    const layout = { name: 'breadthfirst', directed: true, direction: 'rightward', roots } as const;
    const drawn = cytoscape({ container, elements, style: STYLE, layout });
    const y = Array.from({ length: graph.n }, (_, node) => drawn.$id(String(node)).position('y'));
    const highlight = (id: number) => {
      const node = drawn.$id(String(id));
      const thread = node.union(node.predecessors()).union(node.successors());
      drawn.batch(() => {
        drawn.elements().addClass('dim');
        thread.removeClass('dim');
      });
    };
    // A drag that begins on a node moves the node.
    const panBy = (x: number, y: number) => void drawn.panBy({ x, y });
    return { order: orderBy(graph, y), surface: container, highlight, panBy };
  },
});
