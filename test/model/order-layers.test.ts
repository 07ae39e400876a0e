import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { orderLayers } from '../../src/model/index.js';

type Links = readonly (readonly [string, string])[];

/** Every pair of links is looked at. */
function crossings(layers: readonly (readonly string[])[], links: Links): number {
  const place = new Map(
    layers.flatMap((ids, layer) => ids.map((id, index) => [id, { layer, index }] as const)),
  );
  const sorted = links.map((ends) => ends.map((id) => place.get(id)!).sort((a, b) => a.layer - b.layer));
  let total = 0;
  sorted.forEach(([a, b], index) => {
    for (const [c, d] of sorted.slice(0, index)) {
      const isBeside = a!.layer === c!.layer;
      if (isBeside && (a!.index - c!.index) * (b!.index - d!.index) < 0) total++;
    }
  });
  return total;
}

const graphs = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }).chain((sizes) => {
  const layers = sizes.map((size, layer) => Array.from({ length: size }, (_, index) => `${layer}.${index}`));
  const pairs = layers
    .slice(1)
    .flatMap((ids, layer) => ids.flatMap((to) => layers[layer]!.map((from) => [from, to] as const)));
  return fc.record({ layers: fc.constant(layers), links: fc.subarray(pairs) });
});

describe('orderLayers, as other programs use it', () => {
  it('gives the same ids in an order that crosses no more', () => {
    fc.assert(
      fc.property(graphs, fc.option(fc.constant(5), { nil: undefined }), ({ layers, links }, maxMs) => {
        const found = orderLayers({ layers, links }, { maxMs });
        assert.deepEqual(
          found.map((ids) => [...ids].sort()),
          layers.map((ids) => [...ids].sort()),
        );
        assert.ok(crossings(found, links) <= crossings(layers, links));
      }),
      { numRuns: 60 },
    );
  });

  it('unties what can be untied, whichever end a link names first', () => {
    const layers = [
      ['a', 'b', 'c'],
      ['x', 'y', 'z'],
    ];
    const links: Links = [
      ['a', 'z'],
      ['y', 'b'],
      ['c', 'x'],
    ];
    assert.equal(crossings(orderLayers({ layers, links }), links), 0);
  });

  it('takes any ids, and finds the same order again', () => {
    const [one, two] = [{ id: 1 }, { id: 2 }];
    const graph = {
      layers: [
        [1, 2],
        [one, two],
      ],
      links: [
        [1, two],
        [2, one],
      ] as [number | object, number | object][],
    };
    assert.deepEqual(orderLayers<number | object>(graph), orderLayers<number | object>(graph));
  });

  it('says what is wrong with a graph', () => {
    const order = (layers: string[][], links: [string, string][]) => () => orderLayers({ layers, links });
    assert.throws(order([['a'], ['a']], []), {
      name: 'RangeError',
      message: '"a" stands twice in the layers.',
    });
    assert.throws(order([['a'], ['b']], [['a', 'c']]), {
      message: 'A link names "c", which stands in no layer.',
    });
    assert.throws(order([['a'], ['b'], ['c']], [['a', 'c']]), {
      message: '"a" and "c" do not stand in neighbouring layers.',
    });
  });
});
