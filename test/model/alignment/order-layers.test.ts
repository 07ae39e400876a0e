import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Layering } from '../../../src/model/alignment/layered-graph.js';
import { orderingLayers, orderLayers } from '../../../src/model/alignment/order-layers.js';
import { alignmentLike, anyLayered, crossingsByPairs } from './layered.js';

const sorted = (layers: Layering) => layers.map((nodes) => [...nodes].sort((a, b) => a - b));

describe('the order of any layers', () => {
  const forAny = (check: (graph: { layers: number[][]; edges: [number, number][] }) => void) =>
    fc.assert(
      fc.property(anyLayered, (graph) => check(graph as never)),
      { numRuns: 120 },
    );

  it('holds every node once, in its layer', () =>
    forAny(({ layers, edges }) => {
      assert.deepEqual(sorted(orderLayers(layers, edges, { steps: 20_000 }).layers), sorted(layers));
    }));

  it('says how many edges cross, and never more than before', () =>
    forAny(({ layers, edges }) => {
      for (const sweeps of [0, 3]) {
        const order = orderLayers(layers, edges, { steps: 20_000, sweeps });
        assert.equal(order.crossings, crossingsByPairs(edges, order.layers));
        assert.ok(order.crossings <= crossingsByPairs(edges, layers));
      }
    }));

  it('is the same again', () =>
    forAny(({ layers, edges }) => {
      const twice = [1, 2].map(() => orderLayers(layers, edges, { steps: 20_000, seed: 7 }));
      assert.deepEqual(twice[0], twice[1]);
    }));
});

describe('nesting', () => {
  /** Each node stands under an earlier one of its layer or under none, and in the band of what it stands under. */
  const nested = fc.tuple(anyLayered, fc.infiniteStream(fc.nat(5))).map(([graph, numbers]) => {
    const under = new Int32Array(100).fill(-1);
    const band = new Int32Array(100);
    for (const nodes of graph.layers) {
      nodes.forEach((node, index) => {
        const above = numbers.next().value!;
        band[node] = numbers.next().value! % 3;
        if (above >= index) return;
        under[node] = nodes[above]!;
        band[node] = band[nodes[above]!]!;
      });
    }
    return { ...graph, under, band };
  });

  it('keeps bands in their order, and what stands under a node right after it', () =>
    fc.assert(
      fc.property(nested, ({ layers, edges, under, band }) => {
        const order = orderLayers(layers, edges, { under, band, steps: 20_000 });
        assert.deepEqual(sorted(order.layers), sorted(layers));
        assert.equal(order.crossings, crossingsByPairs(edges, order.layers));
        for (const nodes of order.layers) {
          const open: number[] = [];
          nodes.forEach((node, index) => {
            if (index > 0) assert.ok(band[node]! >= band[nodes[index - 1]!]!, 'a band is torn');
            while (open.length > 0 && open.at(-1) !== under[node]) open.pop();
            assert.equal(open.at(-1) ?? -1, under[node], 'a node left what it stands under');
            open.push(node);
          });
        }
      }),
      { numRuns: 120 },
    ));

  it('of any depth needs no stack', () => {
    const count = 20_000;
    const chain = Array.from({ length: count }, (_, node) => node);
    const under = chain.map((node) => node - 1);
    const order = orderLayers([chain, [count]], [[0, count]], { under, steps: 1000 });
    assert.deepEqual(order.layers[0], chain);
  });
});

it('orders in slices what it orders at once', () => {
  const { layers, edges } = alignmentLike(60, 120, 1);
  const work = orderingLayers(layers, edges, { steps: 3_000_000 });
  let slices = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) slices++;
  assert.ok(slices >= 8, `${slices} slices`);
  assert.deepEqual(step.value, orderLayers(layers, edges, { steps: 3_000_000 }));
});

it('turns a tree out without a crossing', () => {
  const layers = [[0], [3, 1, 2], [7, 5, 9, 8, 4, 6]];
  const parent: readonly number[] = [0, 0, 0, 0, 1, 2, 3, 1, 2, 3];
  const edges = parent.map((from, node) => [from, node] as const).slice(1);
  assert.equal(orderLayers(layers, edges).crossings, 0);
});
