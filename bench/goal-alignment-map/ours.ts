/** The map itself, complete. The plan was read before, as a page's `pd-plan` does it once for all views. */
import { parsePlan, type Plan } from '../../src/contract/index.js';
import '../../src/define/pd-goal-alignment-map.js';
import {
  alignmentOf,
  orderOf,
  refineOrder,
  type Alignment,
  type AlignmentOrder,
} from '../../src/model/alignment/index.js';
import { keyOfNode, layeredPlan } from '../layered-plan.js';
import { offer, type LayeredGraph } from './picture.js';

/** The nodes in the order of rows, layer by layer, for a neutral count of crossings. */
function orderIn(graph: LayeredGraph, columns: readonly (readonly string[])[]): number[][] {
  const place = new Map(columns.flat().map((key, index) => [key, index]));
  return graph.layers.map((nodes, layer) =>
    [...nodes].sort((a, b) => place.get(keyOfNode(a, layer))! - place.get(keyOfNode(b, layer))!),
  );
}

offer({
  prepare: (graph) => ({ graph, plan: parsePlan(layeredPlan(graph)).plan! }),
  async draw(host, { graph, plan }) {
    const map = document.createElement('pd-goal-alignment-map');
    map.plan = plan as Plan;
    host.append(map);
    await map.updateComplete;
    const row = (node: number) => rowOf(map.shadowRoot!, graph, node);
    let kept: Alignment | undefined;
    // Without folds, so that the count is one of all links.
    const whole = () => (kept ??= alignmentOf(plan));
    return {
      surface: map.shadowRoot!.querySelector('.map-view')!,
      get order() {
        return orderIn(graph, orderOf(whole()).columns);
      },
      refine: () => orderIn(graph, refined(whole()).columns),
      highlight: (node) => row(node).dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
      pick: (node) => row(node).click(),
    };
  },
});

/** As the view goes on in the background, without the pauses between. */
function refined(alignment: Alignment): AlignmentOrder {
  const work = refineOrder(orderOf(alignment));
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** The node's row; where it is folded into a group or far below the window, another, of its column if there is one. */
function rowOf(root: ShadowRoot, { layers }: LayeredGraph, node: number): HTMLElement {
  const layer = layers.findIndex((nodes) => nodes.includes(node));
  const key = keyOfNode(node, layer);
  const column = key.slice(0, key.indexOf(':') + 1);
  const found = [`[data-key="${key}"]`, `[data-key^="${column}"]`, '[data-key]']
    .map((selector) => root.querySelector<HTMLElement>(selector))
    .find((row) => row !== null);
  if (!found) throw new Error('The map has no row.');
  return found;
}
