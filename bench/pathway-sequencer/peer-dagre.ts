/** dagre as its documentation shows it, its places drawn as SVG: a box with a name a node, a line an edge. */
import { Graph, layout } from '@dagrejs/dagre';
import { known, offer, type Known } from './picture.js';

const NODE = { width: 232, height: 44 };
const SVG = 'http://www.w3.org/2000/svg';
const CSS = `body{margin:0;font:13px system-ui,sans-serif}div{height:1000px;overflow:auto}
path{fill:none;stroke:#9bb}rect{fill:none;stroke:#567}`;

interface Data {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  /** What is required or recommended, and what counts where. */
  readonly edges: readonly (readonly [from: string, to: string])[];
}

interface Placed {
  readonly x: number;
  readonly y: number;
}

const dataOf = ({ facts }: Known): Data => ({
  nodes: facts.steps.map(({ id, name = '' }) => ({ id, name })),
  edges: facts.steps.flatMap(({ id, requires, recommends, places }) => [
    ...[...requires, ...recommends].map((from) => [from, id] as const),
    ...places.map((group) => [id, group] as const),
  ]),
});

function add(parent: Element, tag: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  parent.append(element);
  return element;
}

function picture({ nodes, edges }: Data): Element {
  const laid = new Graph();
  laid.setGraph({ rankdir: 'LR', nodesep: 8, ranksep: 32 });
  laid.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) laid.setNode(id, { ...NODE });
  for (const [from, to] of edges) laid.setEdge(from, to);
  layout(laid);
  const { width = 0, height = 0 } = laid.graph() as { width?: number; height?: number };
  const box = document.createElement('div');
  const svg = add(box, 'svg', { width, height });
  for (const [from, to] of edges) {
    const { points } = laid.edge(from, to) as { points: Placed[] };
    add(svg, 'path', { d: points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join('') });
  }
  for (const { id, name } of nodes) {
    const { x, y } = laid.node(id) as Placed;
    add(svg, 'rect', { x: x - NODE.width / 2, y: y - NODE.height / 2, ...NODE });
    add(svg, 'text', { x: x - NODE.width / 2 + 8, y: y + 4 }).textContent = name;
  }
  return box;
}

offer({
  prepare: ({ before, after }) => [dataOf(known(before)), dataOf(known(after))] as const,
  draw(host, [before, after]) {
    const style = document.createElement('style');
    style.textContent = CSS;
    let shown = picture(before);
    host.append(style, shown);
    return {
      get down() {
        return shown;
      },
      get aside() {
        return shown;
      },
      move: () => {
        const next = picture(after);
        shown.replaceWith(next);
        shown = next;
      },
    };
  },
});
