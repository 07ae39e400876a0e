import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, type Plan, type PlanDocument } from '../../../src/contract/index.js';
import { alignmentOf, type AlignmentNode } from '../../../src/model/alignment/index.js';
import { goalsInOrder, isLinked, linksOf, pairOf } from '../../../src/views/goal-alignment-map/edit/links.js';

const read = (document: unknown): Plan => {
  const { plan } = parsePlan(document as PlanDocument);
  if (!plan) throw new Error('not a plan');
  return plan;
};

const plan = read({
  schemaVersion: '1.0',
  goals: [
    { id: 'fluency', supports: [{ goalId: 'reading' }] },
    { id: 'math' },
    { id: 'reading' },
    { id: 'phonics', parentIds: ['fluency'] },
    { id: 'circle', parentIds: ['ring'] },
    { id: 'ring', parentIds: ['circle'] },
  ],
  activities: [
    {
      id: 'a',
      goals: ['math', { goalId: 'gone', strength: 'weak' }, { goalId: 'math', strength: 'strong' }],
    },
    { id: 'b', goals: [{ goalId: 'math', rationale: 'Since' }] },
  ],
});
const { nodes } = alignmentOf(plan);
const node = (key: string): AlignmentNode => nodes.get(key)!;

describe('what editing sees of links', () => {
  it('lists every goal once, under the one that it serves, also in a circle', () => {
    assert.deepEqual(
      goalsInOrder(plan).map(({ id, depth }) => `${depth} ${id}`),
      ['0 math', '0 reading', '1 fluency', '2 phonics', '0 circle', '1 ring'],
    );
    assert.equal(goalsInOrder(plan), goalsInOrder({ ...plan }), 'walked once for the same goals');
  });

  it('has the links of an activity, one for each goal, known or not', () => {
    assert.deepEqual(
      linksOf(plan, 'activity', 'a').map(({ goalId, strength }) => [goalId, strength]),
      [
        ['math', 'unstated'],
        ['gone', 'weak'],
      ],
    );
    assert.deepEqual(linksOf(plan, 'activity', 'nobody'), []);
  });

  it('has the links of a goal from all activities', () => {
    assert.deepEqual(
      linksOf(plan, 'goal', 'math').map(({ activityId, rationale }) => [activityId, rationale]),
      [
        ['a', undefined],
        ['b', 'Since'],
      ],
    );
  });

  it('ties an activity and a goal, from either side, and nothing else', () => {
    const pair = { activityId: 'b', goalId: 'reading' };
    assert.deepEqual(pairOf(node('activity:b'), node('goal:reading')), pair);
    assert.deepEqual(pairOf(node('goal:reading'), node('activity:b')), pair);
    assert.equal(pairOf(node('goal:reading'), node('goal:math')), undefined);
    assert.equal(pairOf(node('activity:b'), node('goal:gone')), undefined);
    assert.equal(pairOf(node('activity:b'), { ...node('goal:math'), members: ['goal:x'] }), undefined);
    assert.equal(pairOf(node('activity:b'), undefined), undefined);
    assert.equal(isLinked(plan, pair), false);
    assert.equal(isLinked(plan, { activityId: 'b', goalId: 'math' }), true);
  });
});
