import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { factsOf, group } from './sequences.js';

describe('what is next', () => {
  const nextOf = (sketch: Parameters<typeof factsOf>[0]) => {
    const { reason, nodeId } = factsOf(sketch).next;
    return `${reason} ${nodeId}`;
  };
  const session = (id: string, activity: string, start: string, status?: string) => ({
    id,
    activityId: `activity ${activity}`,
    start,
    status,
  });

  const cases: readonly [what: string, sketch: Parameters<typeof factsOf>[0], next: string][] = [
    ['what most waits for', { steps: ['x', 'a', 'b', 'c'], edges: ['a > b', 'b > c'] }, 'blocks a'],
    [
      'what counts in most groups',
      {
        steps: ['a', 'b', 'c'],
        nodes: [group('g', ['a', 'b', 'c'], { kind: 'any' }), group('h', ['b', 'c'], { kind: 'any' })],
        edges: ['a ~ c'],
      },
      'counts b',
    ],
    [
      'what is offered soonest',
      {
        steps: ['a', 'b', 'c'],
        plan: {
          sessions: [
            session('1', 'a', '2026-12-10'),
            session('2', 'b', '2026-12-01T09:00'),
            session('3', 'c', '2026-11-24'),
            session('4', 'c', '2026-11-26', 'cancelled'),
          ],
        },
      },
      'offered b',
    ],
    ['what stands first', { steps: ['a', 'b'] }, 'first a'],
    ['the only open one, where nothing waits for it', { steps: ['a', 'b'], done: ['a'] }, 'first b'],
    ['the only open one, where something does', { steps: ['a', 'b'], edges: ['a > b'] }, 'blocks a'],
    ['not what may be left out', { nodes: [{ id: 'o', optional: true }], steps: ['a'] }, 'first a'],
    ['what may be left out, where nothing else is open', { nodes: [{ id: 'o', optional: true }] }, 'first o'],
    ['not what had better follow something', { steps: ['a', 'b', 'c'], edges: ['b ~ a'] }, 'first b'],
    [
      'the earlier stage of the plan',
      {
        nodes: [
          { id: 'a', stageId: 'two' },
          { id: 'b', stageId: 'one' },
        ],
        pathway: { stages: [{ id: 'one' }, { id: 'two' }] },
      },
      'stage b',
    ],
    [
      'what is begun, where nothing is open',
      { steps: ['a', 'b'], edges: ['a > b'], done: ['a…'] },
      'under-way a',
    ],
    [
      'nothing, where everything waits',
      { steps: ['a', 'b'], edges: ['a > b', 'b > a'] },
      'waiting undefined',
    ],
    ['nothing, where nobody can tell', { steps: ['a'], edges: ['gone > a'] }, 'unknown undefined'],
    ['nothing, where everything is done', { steps: ['a'], done: ['a'] }, 'reached undefined'],
    [
      'nothing, where the destination is reached',
      { steps: ['a', 'b'], done: ['a'], pathway: { destinationNodeId: 'a' } },
      'reached undefined',
    ],
    ['nothing, where there is no step', { nodes: [group('g', [])] }, 'empty undefined'],
  ];
  for (const [what, sketch, next] of cases) it(what, () => assert.equal(nextOf(sketch), next));

  it('says how many groups and steps wait for it', () => {
    const { next } = factsOf({
      steps: ['a', 'b', 'c'],
      nodes: [group('g', ['c'])],
      edges: ['a > b', 'b > g'],
    });
    assert.deepEqual(next.blocks, { groups: 1, ofGroups: 1, steps: 2, ofSteps: 3 });
  });
});

describe('why a node is locked', () => {
  it('names what is not done, and the way', () => {
    const facts = factsOf({ steps: ['a', 'b', 'c', 'd'], edges: ['a > b', 'b > c', 'd > c'], done: ['d'] });
    const lock = facts.lockOf('c')!;
    assert.deepEqual(
      lock.waits.map(({ kind, nodeId, way }) => [kind, nodeId, way]),
      [['step', 'b', ['a', 'b']]],
    );
    assert.deepEqual(lock.way, ['a', 'b']);
    assert.equal(facts.lockOf('a'), undefined);
    assert.equal(facts.lockOf('nowhere'), undefined);
  });

  it('names the rule that is not filled, and of a choice the nearest', () => {
    const condition = {
      id: 'k',
      prerequisite: true,
      rule: { kind: 'at-least', count: 2 },
      nodeIds: ['c', 'b', 'd'],
    };
    const facts = factsOf({
      steps: ['a', 'b', 'c', 'd'],
      nodes: [group('g', ['d'], undefined, { conditions: [condition] })],
      edges: ['a > c'],
    });
    const { waits, way } = facts.lockOf('g')!;
    assert.deepEqual(
      waits.map(({ kind, rule }) => [kind, rule?.conditionId, rule?.need, rule?.have]),
      [['rule', 'k', 2, 0]],
    );
    assert.deepEqual(way, ['b', 'd']);
  });

  it('prefers what is begun', () => {
    const facts = factsOf({
      steps: ['a', 'b', 'c'],
      nodes: [group('g', ['a', 'b'], { kind: 'any' })],
      edges: ['g > c'],
      done: ['b…'],
    });
    assert.deepEqual(facts.lockOf('c')?.way, ['b']);
  });

  it('counts what two ways share once', () => {
    // Two steps over one that they share, against three in a row.
    const facts = factsOf({
      steps: ['x', 'a', 'b', 'c', 'd', 'e', 'f', 'z'],
      nodes: [
        group('both', ['a', 'b']),
        group('row', ['e', 'f']),
        group('g', ['both', 'row'], { kind: 'any' }),
      ],
      edges: ['x > a', 'x > b', 'c > d', 'd > e', 'g > z'],
    });
    assert.deepEqual(facts.lockOf('z')?.way, ['x', 'a', 'b']);
  });

  it('names the closed group around it, and what goes together with it', () => {
    const facts = factsOf({
      steps: ['z', 'a', 'b'],
      nodes: [group('g', ['a'])],
      edges: ['z > g', 'a = b'],
    });
    assert.deepEqual(
      facts.lockOf('a')?.waits.map(({ kind, nodeId, way }) => [kind, nodeId, way]),
      [['door', 'g', ['z']]],
    );
    assert.deepEqual(
      facts.lockOf('b')?.waits.map(({ kind, nodeId }) => [kind, nodeId]),
      [['together', 'a']],
    );
    assert.deepEqual(facts.lockOf('b')?.way, ['z']);
  });

  it('has no way where there is none', () => {
    const facts = factsOf({ steps: ['a', 'b', 'c'], edges: ['a > b', 'b > a', 'b > c'] });
    assert.equal(facts.lockOf('c')?.way, undefined);
  });
});

describe('what a step unlocks', () => {
  it('names what opens, what is completed, what is filled, and what stays locked', () => {
    const facts = factsOf({
      steps: ['a', 'b', 'c', 'd'],
      nodes: [group('g', ['a'], { kind: 'any' }), group('h', ['a', 'b'])],
      edges: ['a > c', 'a > d', 'b > d'],
    });
    const unlock = facts.unlockedBy('a')!;
    assert.deepEqual([unlock.opens, unlock.completes, unlock.stillLocked], [['c'], ['g'], ['d']]);
    assert.deepEqual(
      unlock.fills.map(({ nodeId, have, need }) => [nodeId, have, need]),
      [
        ['g', 1, 1],
        ['h', 1, 2],
      ],
    );
    assert.equal(facts.unlockedBy('nowhere'), undefined);
  });

  it('passes over what the pathway does not hold', () => {
    const unlock = factsOf({ steps: ['a', 'b'], edges: ['a > b', 'a > gone'] }).unlockedBy('a')!;
    assert.deepEqual([unlock.opens, unlock.fills, unlock.stillLocked], [['b'], [], []]);
  });
});
