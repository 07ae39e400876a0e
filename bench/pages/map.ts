/** Runs in the page: draws a graph in one of two ways and says what it took, in elements. */
import { alignmentOf, orderOf } from '../../src/model/alignment/index.js';
import { parsePlan } from '../../src/contract/index.js';
import '../../src/define/pd-goal-alignment-map.js';
import { keyOfNode, layeredPlan } from '../layered-plan.js';
import { drawLimit, type LayeredGraph } from '../limits/goal-alignment-map.js';

const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function draw(way: 'ours' | 'limit', graph: LayeredGraph): Promise<number> {
  if (way === 'limit') {
    drawLimit(document.body, graph);
    await painted();
    return document.body.querySelectorAll('svg, svg *').length;
  }
  const map = document.createElement('pd-goal-alignment-map');
  map.plan = layeredPlan(graph) as never;
  document.body.append(map);
  await map.updateComplete;
  await painted();
  return map.shadowRoot!.querySelectorAll('.map, .map *').length;
}

/** The same nodes in our order, layer by layer, for a neutral count of crossings. */
function orderOfNodes(graph: LayeredGraph): number[][] {
  const alignment = alignmentOf(parsePlan(layeredPlan(graph)).plan!);
  const place = new Map(
    orderOf(alignment)
      .columns.flat()
      .map((key, index) => [key, index]),
  );
  return graph.layers.map((nodes, layer) =>
    [...nodes].sort((a, b) => place.get(keyOfNode(a, layer))! - place.get(keyOfNode(b, layer))!),
  );
}

Object.assign(globalThis, { bench: { draw, orderOfNodes, drawLimit } });
