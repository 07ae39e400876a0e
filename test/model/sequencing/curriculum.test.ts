import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlan, type Pathway } from '../../../src/contract/index.js';
import { curriculumFigures, QUARTER, sequenceFacts } from '../../../src/model/index.js';
import { conceptsFromJson, curriculumFromCsv, curriculumFromJson, realFiles, realText } from './curricula.js';

const pathwayOf = (count: number, edges: readonly { from: string; to: string; kind?: string }[]): Pathway => {
  const nodes = Array.from({ length: count }, (_, index) => ({ id: String(index) }));
  return parsePlan({ pathways: [{ id: 'p', nodes, edges }] }).plan!.pathways.get('p')!;
};

describe('figures of a curriculum', () => {
  it('a chain of three', () => {
    const figures = curriculumFigures(
      pathwayOf(3, [
        { from: '0', to: '1' },
        { from: '1', to: '2', kind: 'co-requires' },
      ]),
    );
    assert.deepEqual(
      [...figures.values()],
      [
        { delay: 3, blocking: 2, centrality: 0, complexity: 5 },
        { delay: 3, blocking: 1, centrality: 3, complexity: 4 },
        { delay: 3, blocking: 0, centrality: 0, complexity: 3 },
      ],
    );
  });

  it('what is recommended holds nobody up, and what runs in a circle has no order', () => {
    const figures = curriculumFigures(
      pathwayOf(4, [
        { from: '0', to: '1' },
        { from: '1', to: '0' },
        { from: '1', to: '2' },
        { from: '2', to: '3', kind: 'recommends' },
      ]),
    );
    assert.deepEqual(
      [...figures.values()].map(({ delay, blocking }) => [delay, blocking]),
      [
        [1, 0],
        [2, 1],
        [2, 0],
        [1, 0],
      ],
    );
  });

  it('stay numbers where there are more chains than any number can say', () => {
    const edges = Array.from({ length: 2000 }, (_, layer) => layer).flatMap((layer) =>
      [0, 1, 2].flatMap((one) =>
        [0, 1, 2].map((other) => ({ from: String(3 * layer + one), to: String(3 * (layer + 1) + other) })),
      ),
    );
    for (const { centrality } of curriculumFigures(pathwayOf(6003, edges)).values())
      assert.ok(Number.isFinite(centrality));
  });

  it('delay, blocking and centrality are what counting one by one gives', () => {
    const graphs = fc
      .integer({ min: 1, max: 7 })
      .chain((size) =>
        fc.tuple(
          fc.constant(size),
          fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 12 }),
        ),
      );
    fc.assert(
      fc.property(graphs, ([size, pairs]) => {
        const down = pairs.filter(([one, other]) => one < other);
        const edges = [...new Set(down.map((pair) => pair.join()))].map((text) =>
          text.split(',').map(Number),
        );
        const next = (node: number) => edges.filter(([from]) => from === node).map(([, to]) => to);
        const isStart = (node: number) => edges.every(([, to]) => to !== node);
        const chains: number[][] = [];
        const walk = (chain: number[]) => {
          const on = next(chain[chain.length - 1]);
          if (on.length === 0) chains.push(chain);
          for (const node of on) walk([...chain, node]);
        };
        for (let node = 0; node < size; node++) if (isStart(node)) walk([node]);
        const figures = curriculumFigures(
          pathwayOf(
            size,
            edges.map(([from, to]) => ({ from: String(from), to: String(to) })),
          ),
        );
        for (let node = 0; node < size; node++) {
          const through = chains.filter((chain) => chain.includes(node));
          const below = new Set(through.flatMap((chain) => chain.slice(chain.indexOf(node) + 1)));
          const inner = through.filter((chain) => chain[0] !== node && chain[chain.length - 1] !== node);
          assert.deepEqual(figures.get(String(node)), {
            delay: Math.max(...through.map((chain) => chain.length)),
            blocking: below.size,
            centrality: inner.reduce((sum, chain) => sum + chain.length, 0),
            complexity: Math.max(...through.map((chain) => chain.length)) + below.size,
          });
        }
      }),
    );
  });
});

describe('real curricula', () => {
  for (const name of realFiles('real/prereq/', '_w_metrics.csv')) {
    it(`${name}: every figure is the published one`, () => {
      const { pathway, figures: published, isQuarters } = curriculumFromCsv(realText(`real/prereq/${name}`));
      const figures = curriculumFigures(pathway, isQuarters ? QUARTER : 1);
      assert.ok(published.size > 20);
      for (const [id, { complexity, ...others }] of published) {
        const { complexity: own, ...rest } = figures.get(id)!;
        assert.deepEqual(rest, others, id);
        // Published with one decimal.
        assert.equal(Math.round(own * 10) / 10, complexity, id);
      }
    });
  }

  const all = [
    ...realFiles('real/prereq/', '.csv').map(
      (name) => [name, () => curriculumFromCsv(realText(`real/prereq/${name}`))] as const,
    ),
    ...realFiles('prereq/', '.json').map(
      (name) =>
        [
          name,
          () =>
            (name.startsWith('alcpl') ? conceptsFromJson : curriculumFromJson)(realText(`prereq/${name}`)),
        ] as const,
    ),
  ];
  for (const [name, read] of all) {
    it(`${name}: everything can be reached, and every lock has a way`, () => {
      const { plan, pathway } = read();
      const facts = sequenceFacts(plan, pathway, undefined, '2026-11-25');
      const { unreachable, circles } = facts.analysis;
      assert.deepEqual({ unreachable, circles }, { unreachable: [], circles: [] });
      const longest = Math.max(...[...curriculumFigures(pathway).values()].map(({ delay }) => delay));
      assert.ok(facts.analysis.longestChain.length <= longest);
      for (const step of facts.steps) {
        if (step.state === 'open') continue;
        assert.equal(step.state, 'locked');
        const way = facts.lockOf(step.id)!.way!;
        assert.ok(way.length > 0, `${step.title} has a way`);
      }
    });
  }
});
