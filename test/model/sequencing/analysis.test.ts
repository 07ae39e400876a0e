import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { longestChain, sequenceGraph } from '../../../src/model/index.js';
import { factsOf, group, planOf } from './sequences.js';

const analysisOf = (sketch: Parameters<typeof factsOf>[0]) => factsOf(sketch).analysis;

describe('the analysis of a pathway', () => {
  it('names the longest chain, through groups too', () => {
    const sketch = {
      steps: ['a', 'b', 'c', 'd'],
      nodes: [group('g', ['b', 'c'])],
      edges: ['a > b', 'g > d'],
    };
    assert.deepEqual(analysisOf(sketch).longestChain, ['a', 'b', 'g', 'd']);
    const graph = sequenceGraph(planOf(sketch).pathway);
    assert.deepEqual(
      longestChain(graph, (id) => id !== 'b'),
      ['c', 'g', 'd'],
    );
    assert.deepEqual(analysisOf({}).longestChain, []);
  });

  it('names what the most cannot be done without, and knows where there is a choice', () => {
    const { blocksMost } = analysisOf({
      steps: ['a', 'b', 'c', 'x', 'y'],
      nodes: [group('g', ['b', 'c'], { kind: 'any' })],
      edges: ['a > b', 'a > c', 'g > x', 'x > y'],
    });
    assert.deepEqual(blocksMost, [
      { nodeId: 'a', steps: 4, groups: 1 },
      { nodeId: 'g', steps: 2, groups: 0 },
      { nodeId: 'x', steps: 1, groups: 0 },
    ]);
  });

  it('a choice of two of three can miss any one, and of hours one that is large', () => {
    const two = { kind: 'at-least', count: 2 };
    const choice = analysisOf({ steps: ['a', 'b', 'c'], nodes: [group('g', ['a', 'b', 'c'], two)] });
    assert.deepEqual(choice.blocksMost, []);
    const hours = analysisOf({
      steps: ['a', 'b', 'c'],
      nodes: [group('g', ['a', 'b', 'c'], { kind: 'hours', amount: 12 })],
      activities: { a: { hours: 9 }, b: { hours: 3 }, c: { hours: 3 } },
    });
    assert.deepEqual(hours.blocksMost, [{ nodeId: 'a', steps: 0, groups: 1 }]);
  });

  it('names circles step by step, the shortest, with everyone who hangs in them', () => {
    const { circles, unreachable } = analysisOf({
      steps: ['a', 'b', 'c', 'd', 'e'],
      edges: ['a > b', 'b > c', 'c > d', 'd > a', 'c > b', 'd > e'],
    });
    assert.deepEqual(circles, [{ memberIds: ['a', 'b', 'c', 'd'], circle: ['c', 'b'], isDeadlock: true }]);
    assert.deepEqual(unreachable, ['a', 'b', 'c', 'd', 'e']);
  });

  it('a circle with a way around it locks nobody up', () => {
    const { circles, unreachable } = analysisOf({
      steps: ['s'],
      nodes: [group('g', ['h', 's'], { kind: 'any' }), group('h', ['g'])],
    });
    assert.deepEqual(
      circles.map(({ memberIds, isDeadlock }) => [memberIds, isDeadlock]),
      [[['g', 'h'], false]],
    );
    assert.deepEqual(unreachable, []);
  });

  it('a group that counts itself, and steps that go together, are told apart', () => {
    const { circles } = analysisOf({
      steps: ['a', 'b'],
      nodes: [group('g', ['g', 'a'])],
      edges: ['a = b', 'b = a'],
    });
    assert.deepEqual(circles, [{ memberIds: ['g'], circle: ['g'], isDeadlock: true }]);
  });

  it('names rules that cannot be filled, and why', () => {
    const { ruleFlaws } = analysisOf({
      steps: ['a', 'b', 'c', 'd'],
      nodes: [
        group('few', ['a', 'b'], { kind: 'at-least', count: 3 }),
        group('little', ['a', 'b'], { kind: 'hours', amount: 20 }),
        group('far', ['b', 'c', 'd'], { kind: 'at-least', count: 2 }),
        group('unsure', ['b', 'd'], { kind: 'hours', amount: 20 }),
        group('fine', ['a', 'b'], { kind: 'hours', amount: 5 }),
      ],
      edges: ['c > d', 'd > c'],
      activities: { a: { hours: 4 }, b: { hours: 5 } },
    });
    assert.deepEqual(
      ruleFlaws.map(({ rule, why, available }) => [rule.nodeId, why, available]),
      [
        ['few', 'too-few', 2],
        ['little', 'too-little', 9],
        ['far', 'out-of-reach', 1],
      ],
    );
  });

  it('names steps that build on a level that nothing before them provides', () => {
    const level = (entryLevel?: number, exitLevel?: number) => ({
      competencies: [{ competencyId: 'k', entryLevel, exitLevel }],
    });
    const { levelGaps } = analysisOf({
      steps: ['a', 'b', 'c', 'd', 'e'],
      edges: ['a > b', 'b ~ c', 'b > e'],
      activities: { a: level(1, 2), b: level(2, 2), c: level(3, 3), d: level(2, 2), e: level(4, 4) },
      plan: {
        scales: [{ id: 's', levels: [{ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }] }],
        frameworks: [{ id: 'f', scaleId: 's', items: [{ id: 'k' }] }],
      },
    });
    assert.deepEqual(levelGaps, [
      { nodeId: 'c', competencyId: 'k', entryLevel: 3, before: 2, providedBy: ['e'] },
      { nodeId: 'd', competencyId: 'k', entryLevel: 2, before: undefined, providedBy: ['a', 'b', 'c', 'e'] },
      { nodeId: 'e', competencyId: 'k', entryLevel: 4, before: 2, providedBy: [] },
    ]);
  });

  it('an earlier stage of the plan comes before', () => {
    const stages = [{ id: 'one' }, { id: 'two' }];
    const tie = (entryLevel: number, exitLevel: number) => ({
      competencies: [{ competencyId: 'k', entryLevel, exitLevel }],
    });
    const { levelGaps } = analysisOf({
      nodes: [
        { id: 'a', stageId: 'one', activityId: 'a' },
        { id: 'b', stageId: 'two', activityId: 'b' },
      ],
      pathway: { stages },
      plan: {
        activities: [
          { id: 'a', ...tie(1, 2) },
          { id: 'b', ...tie(2, 3) },
        ],
      },
    });
    assert.deepEqual(levelGaps, []);
  });

  it('names steps that hang together with nothing', () => {
    const sketch = { steps: ['a', 'b', 'c', 'd', 'e'], nodes: [group('g', ['d'])], edges: ['a ~ b'] };
    assert.deepEqual(analysisOf(sketch).apart, ['c', 'e']);
    assert.deepEqual(analysisOf({ ...sketch, pathway: { destinationNodeId: 'e' } }).apart, ['c']);
  });

  it('endings that several steps share are levels', () => {
    const titles = ['One (Engage)', 'Two (Engage)', 'Three (Engage)', 'Four (by mail)'];
    const facts = factsOf({ nodes: titles.map((title, index) => ({ id: String(index), title })) });
    assert.deepEqual(
      facts.steps.map(({ name, level }) => [name, level]),
      [
        ['One', 'Engage'],
        ['Two', 'Engage'],
        ['Three', 'Engage'],
        ['Four (by mail)', undefined],
      ],
    );
    assert.deepEqual(facts.levels, [{ level: 'Engage', steps: 3, done: 0 }]);
  });

  it('a choice among groups is a choice of tracks', () => {
    const facts = factsOf({
      steps: ['a', 'b', 'c'],
      nodes: [
        group('t1', ['a']),
        group('t2', ['b']),
        group('g', ['t1', 't2'], { kind: 'any' }),
        group('h', ['t1', 'c'], { kind: 'any' }),
      ],
    });
    assert.deepEqual(
      facts.tracks.map(({ rule, nodeIds }) => [rule.nodeId, nodeIds]),
      [['g', ['t1', 't2']]],
    );
  });
});
