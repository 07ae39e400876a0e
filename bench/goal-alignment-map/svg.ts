/** The least code that shows nodes and links as SVG, once it is known where they are: a text a node, a curve a link. */
import { moveByTransform } from './gestures.js';
import { FONT, threadIn, type LayeredGraph, type Picture } from './picture.js';

export interface Places {
  readonly width: number;
  readonly height: number;
  /** The left end of each node's text, and its middle line. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** One path a link, in the order of the graph's edges. */
  readonly paths: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const CSS = `body{margin:0;overflow:hidden}path{fill:none;stroke:#9bb}text{font:${FONT}}
.dim path,.dim text{opacity:.25}.dim .lit{opacity:1;stroke-width:2}`;

export const curve = (x0: number, y0: number, x1: number, y1: number): string =>
  `M${x0},${y0}C${(x0 + x1) / 2},${y0},${(x0 + x1) / 2},${y1},${x1},${y1}`;

/** Each layer from top to bottom. */
export const orderBy = ({ layers }: LayeredGraph, y: ArrayLike<number>): number[][] =>
  layers.map((layer) => [...layer].sort((a, b) => y[a]! - y[b]!));

function add(parent: Element, tag: string, attributes: Readonly<Record<string, string | number>>) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  parent.append(element);
  return element;
}

export function drawSvg(host: HTMLElement, graph: LayeredGraph, places: Places): Picture {
  const style = document.createElement('style');
  style.textContent = CSS;
  const { width, height, x, y, paths } = places;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const links = paths.map((d) => add(svg, 'path', { d }));
  const texts = Array.from(x, (left, node) => {
    const text = add(svg, 'text', { x: left, y: y[node]! + 4 });
    text.textContent = `Node ${node}`;
    return text;
  });
  host.append(style, svg);
  moveByTransform(host, svg);
  const highlight = (node: number) => {
    const thread = threadIn(graph)(node);
    svg.setAttribute('class', 'dim');
    const light = (element: Element, isLit: boolean) => element.setAttribute('class', isLit ? 'lit' : '');
    texts.forEach((text, each) => light(text, thread.has(each)));
    graph.edges.forEach(([from, to], each) => light(links[each]!, thread.has(from) && thread.has(to)));
  };
  return { order: orderBy(graph, y), surface: svg, highlight };
}
