import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { OBJECTIONS, whyNot, type SequenceMove } from '../../../src/model/index.js';
import { group, planOf } from './sequences.js';

const seen = new Set<string>();
const objectionTo = (sketch: Parameters<typeof planOf>[0], move: SequenceMove) => {
  const found = whyNot(planOf(sketch).pathway, move);
  if (found) seen.add(found.why);
  return found;
};

describe('a step in another stage', () => {
  const stages = ['one', 'two', 'three'].map((id) => ({ id }));
  const sketch = {
    nodes: [
      { id: 'a', stageId: 'one' },
      { id: 'b', stageId: 'two' },
      { id: 'c', stageId: 'three' },
      { id: 'free' },
    ],
    edges: ['a > b', 'b > c', 'free > c'],
    pathway: { stages },
  };
  const to = (nodeId: string, stageId: string) => objectionTo(sketch, { kind: 'stage', nodeId, stageId });

  it('may stand with what it requires', () => assert.equal(to('c', 'two'), undefined));

  it('takes along what it requires', () => {
    const found = to('c', 'one')!;
    assert.deepEqual([found.why, found.nodeIds, found.along], ['before-prerequisites', ['b'], ['b', 'c']]);
  });

  it('takes along what requires it', () => {
    const found = to('a', 'three')!;
    assert.deepEqual([found.why, found.nodeIds, found.along], ['after-dependents', ['b'], ['a', 'b']]);
  });

  it('is refused where there is no such stage, or where it stands', () => {
    assert.equal(to('a', 'four')?.why, 'unknown');
    assert.equal(to('a', 'one')?.why, 'already');
  });

  it('needs of a choice only as many as are asked for', () => {
    const first = { id: 'k', prerequisite: true, rule: { kind: 'any' }, nodeIds: ['a', 'b'] };
    const nodes = [
      { id: 'a', stageId: 'one' },
      { id: 'b', stageId: 'three' },
      { id: 'c', stageId: 'three', conditions: [first] },
    ];
    const choice = { nodes, pathway: { stages } };
    assert.equal(objectionTo(choice, { kind: 'stage', nodeId: 'c', stageId: 'one' }), undefined);
    assert.equal(objectionTo(choice, { kind: 'stage', nodeId: 'a', stageId: 'three' }), undefined);
    const late = { ...choice, nodes: [{ id: 'a', stageId: 'two' }, ...nodes.slice(1)] };
    assert.deepEqual(objectionTo(late, { kind: 'stage', nodeId: 'c', stageId: 'one' })?.along, ['a', 'c']);
  });

  it('comes after what closes its only group', () => {
    const doors = {
      nodes: [{ id: 'z', stageId: 'two' }, { id: 'a', stageId: 'two' }, group('g', ['a'])],
      edges: ['z > g'],
      pathway: { stages },
    };
    assert.deepEqual(objectionTo(doors, { kind: 'stage', nodeId: 'a', stageId: 'one' })?.nodeIds, ['z']);
  });
});

describe('a step at another place', () => {
  const sketch = { steps: ['a', 'b', 'c', 'd'], edges: ['a > b', 'b > c'] };
  const before = (nodeId: string, beforeId?: string) =>
    objectionTo(sketch, { kind: 'order', nodeId, beforeId });

  it('is fine between its neighbours', () => {
    assert.equal(before('d', 'a'), undefined);
    assert.equal(before('c'), undefined);
  });

  it('names what would have to move along', () => {
    assert.deepEqual(before('c', 'a')?.along, ['a', 'b', 'c']);
    assert.deepEqual(before('b')?.nodeIds, ['c']);
    assert.equal(before('a', 'b')?.why, 'already');
  });
});

describe('an edge', () => {
  const sketch = { steps: ['a', 'b', 'c'], nodes: [group('g', ['c'])], edges: ['a > b', 'b > c', 'a ~ c'] };
  const connect = (from: string, to: string, edge: 'requires' | 'co-requires' | 'recommends' = 'requires') =>
    objectionTo(sketch, { kind: 'connect', from, to, edge });

  it('is fine where it goes with the others', () => assert.equal(connect('a', 'c'), undefined));

  it('is refused where it would close a circle, named step by step', () => {
    const found = connect('c', 'a')!;
    assert.deepEqual([found.why, found.circle], ['circle', ['a', 'b', 'c']]);
    assert.deepEqual(connect('g', 'a', 'recommends')?.circle, ['a', 'b', 'c', 'g']);
  });

  it('is refused to itself, twice, and to what is not there', () => {
    assert.equal(connect('a', 'a')?.why, 'itself');
    assert.equal(connect('a', 'b')?.why, 'already');
    assert.deepEqual(connect('a', 'gone')?.nodeIds, ['gone']);
  });

  it('may go both ways where two go together', () =>
    assert.equal(connect('b', 'a', 'co-requires'), undefined));
});

describe('groups', () => {
  const sketch = {
    steps: ['a', 'b', 'c'],
    nodes: [group('g', ['a', 'b'], { kind: 'at-least', count: 2 }), group('h', ['g'])],
    edges: ['b > c'],
  };

  it('take what does not hold them', () => {
    assert.equal(objectionTo(sketch, { kind: 'join', nodeId: 'c', groupId: 'g' }), undefined);
    assert.deepEqual(objectionTo(sketch, { kind: 'join', nodeId: 'h', groupId: 'g' })?.circle, ['g', 'h']);
    assert.equal(objectionTo(sketch, { kind: 'join', nodeId: 'a', groupId: 'g' })?.why, 'already');
  });

  it('must keep as many as their rule asks for', () => {
    assert.deepEqual(objectionTo(sketch, { kind: 'leave', nodeId: 'a', groupId: 'g' })?.nodeIds, ['g']);
    assert.equal(objectionTo(sketch, { kind: 'leave', nodeId: 'g', groupId: 'h' }), undefined);
    assert.equal(objectionTo(sketch, { kind: 'remove', nodeId: 'a' })?.why, 'too-few');
    assert.deepEqual(objectionTo(sketch, { kind: 'remove', nodeId: 'b' })?.nodeIds, ['c']);
    assert.equal(objectionTo(sketch, { kind: 'remove', nodeId: 'c' }), undefined);
  });

  it('cannot ask for more than they hold', () => {
    const rule = (count: number, conditionId?: string) =>
      objectionTo(sketch, { kind: 'rule', nodeId: 'g', conditionId, rule: { kind: 'at-least', count } });
    assert.equal(rule(1), undefined);
    assert.equal(rule(3)?.why, 'too-few');
    assert.equal(rule(1, 'gone')?.why, 'unknown');
  });
});

it('every objection is made in a test', () => {
  assert.deepEqual(
    OBJECTIONS.filter((why) => !seen.has(why)),
    [],
  );
});
