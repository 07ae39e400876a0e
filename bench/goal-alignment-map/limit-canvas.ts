/** The limit without any element to reach: a canvas as large as the window, drawn anew for each frame. */
import { followHands, type View } from './gestures.js';
import { leastPlaces } from './order.js';
import { FONT, offer, threadIn, type LayeredGraph } from './picture.js';

type Places = ReturnType<typeof leastPlaces>;

function paint(
  context: CanvasRenderingContext2D,
  { edges, n }: LayeredGraph,
  { x, y, text }: Places,
  view: View,
  lit?: ReadonlySet<number>,
): void {
  const { canvas } = context;
  context.resetTransform();
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
  context.font = FONT;
  for (const isLit of lit ? [false, true] : [true]) {
    const shows = (node: number) => !lit || lit.has(node) === isLit;
    context.globalAlpha = isLit ? 1 : 0.25;
    context.strokeStyle = '#9bb';
    context.beginPath();
    for (const [from, to] of edges) {
      if (lit && (lit.has(from) && lit.has(to)) !== isLit) continue;
      const [x0, x1] = [x[from]! + text, x[to]!];
      context.moveTo(x0, y[from]!);
      context.bezierCurveTo((x0 + x1) / 2, y[from]!, (x0 + x1) / 2, y[to]!, x1, y[to]!);
    }
    context.stroke();
    for (let node = 0; node < n; node++)
      if (shows(node)) context.fillText(`Node ${node}`, x[node]!, y[node]! + 4);
  }
}

offer({
  prepare: (graph) => graph,
  draw(host, graph) {
    const places = leastPlaces(graph);
    const canvas = document.createElement('canvas');
    canvas.width = places.width;
    canvas.height = Math.min(places.height, innerHeight);
    host.append(canvas);
    const context = canvas.getContext('2d')!;
    let shown: View = { scale: 1, x: 0, y: 0 };
    paint(context, graph, places, shown);
    followHands(host, (view) => paint(context, graph, places, (shown = view)));
    const thread = threadIn(graph);
    const highlight = (node: number) => paint(context, graph, places, shown, thread(node));
    return { order: places.columns, surface: canvas, highlight };
  },
});
