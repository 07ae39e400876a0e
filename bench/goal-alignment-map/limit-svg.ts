/** The limit: nothing but the picture. No keyboard, no names for a screen reader, no theme, no words, one width. */
import { leastPlaces } from './order.js';
import { offer } from './picture.js';
import { curve, drawSvg } from './svg.js';

offer({
  prepare: (graph) => graph,
  draw(host, graph) {
    const { x, y, width, height, text } = leastPlaces(graph);
    const paths = graph.edges.map(([from, to]) => curve(x[from]! + text, y[from]!, x[to]!, y[to]!));
    return drawSvg(host, graph, { width, height, x, y, paths });
  },
});
