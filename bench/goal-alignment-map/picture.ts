/** What every way of drawing a layered graph gives to the benchmark. Runs in the page. */
import { elementsIn, frame, painted } from '../in-page.js';
import { pan, zoom } from './hands.js';

/** The letters of our own picture: to look for them takes its time too. */
export const FONT = "13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";

export interface LayeredGraph {
  readonly layers: readonly (readonly number[])[];
  readonly edges: readonly (readonly [number, number])[];
  readonly n: number;
}

export interface Picture {
  /** Nodes from top to bottom, layer by layer, as they are drawn. */
  readonly order: readonly (readonly number[])[];
  /** Where a hand does something. */
  readonly surface: Element;
  /** Where a drag is not simply one that begins in the middle. */
  readonly panBy?: (x: number, y: number) => void;
  /** Makes everything that serves a node, and everything that it serves, stand out. */
  readonly highlight: (node: number) => void;
  /** The same with all that a click brings, where that is more. */
  readonly pick?: (node: number) => void;
  /** Goes on with the order as it would in the background; the order then. */
  readonly refine?: () => readonly (readonly number[])[];
}

export interface Way<Data> {
  /** The graph in the form in which the library takes it. It is not measured. */
  readonly prepare: (graph: LayeredGraph) => Data;
  readonly draw: (host: HTMLElement, data: Data) => Picture | Promise<Picture>;
}

/** Hands a way to the benchmark's other half, which drives the browser. */
export function offer<Data>({ prepare, draw }: Way<Data>): void {
  let data: Data;
  let picture: Picture;
  const calls = {
    prepare: (graph: LayeredGraph) => void (data = prepare(graph)),
    draw: async () => {
      picture = await draw(document.body, data);
      await painted();
    },
    elements: () => elementsIn(document.body),
    order: () => picture.order,
    refine: () => picture.refine?.(),
    highlight: (node: number) => (picture.highlight(node), painted()),
    pick: (node: number) => ((picture.pick ?? picture.highlight)(node), painted()),
    zoom: (frames: number) => zoom(picture.surface, frames, frame),
    pan: (frames: number) => pan(picture, frames, frame),
  };
  Object.assign(globalThis, { bench: calls });
}

/** A node with all that it serves and all that serves it. */
export function threadIn({ edges, n }: LayeredGraph): (node: number) => ReadonlySet<number> {
  const sides = [0, 1].map(() => Array.from({ length: n }, (): number[] => []));
  for (const [from, to] of edges) {
    sides[0]![from]!.push(to);
    sides[1]![to]!.push(from);
  }
  return (node) => {
    const thread = new Set<number>();
    for (const beside of sides) {
      const found = new Set([node]);
      for (const each of found) for (const other of beside[each]!) found.add(other);
      for (const each of found) thread.add(each);
    }
    return thread;
  };
}
