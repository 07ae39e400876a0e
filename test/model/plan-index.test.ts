import { strict as assert } from 'node:assert';
import { it } from 'node:test';
import { at, planIndex } from '../../src/model/plan-index.js';
import { planOf } from './alignment/plans.js';

const plan = planOf({
  organization: { id: 'd' },
  organizations: [
    { id: 's', parentId: 'd' },
    { id: 't', parentId: 's' },
    { id: 'x', parentId: 'y' },
    { id: 'y', parentId: 'x' },
  ],
  goals: [{ id: 'g' }, { id: 'h', supports: ['g', 'g'] }],
  activities: [
    { id: 'a', goals: ['g'] },
    { id: 'b', goals: ['g', 'nobody'] },
  ],
});

it('is made once a plan', () => {
  assert.equal(planIndex(plan), planIndex(plan));
  assert.equal(planIndex(plan).activitiesByGoal, planIndex(plan).activitiesByGoal);
});

it('lists who names an id, each once, in the order of the plan', () => {
  const index = planIndex(plan);
  assert.deepEqual(
    at(index.activitiesByGoal, 'g').map((each) => each.id),
    ['a', 'b'],
  );
  assert.deepEqual(
    at(index.activitiesByGoal, 'nobody').map((each) => each.id),
    ['b'],
  );
  assert.deepEqual(
    at(index.goalsBySupported, 'g').map((each) => each.id),
    ['h'],
  );
  assert.deepEqual(at(index.activitiesByGoal, 'constructor'), []);
});

it('knows what stands above and beneath an organization, circles too', () => {
  const index = planIndex(plan);
  assert.deepEqual([...index.organizationAndBelow('d')], ['d', 's', 't']);
  assert.deepEqual(
    index.organizationAndAbove('t').map((each) => each.id),
    ['t', 's', 'd'],
  );
  assert.deepEqual(
    index.organizationAndAbove('x').map((each) => each.id),
    ['x', 'y'],
  );
});

it('knows whose growth plans and participations are whose', () => {
  const index = planIndex(
    planOf({
      groups: [{ id: 'team', educatorIds: ['e', 'f'] }],
      growthPlans: [
        { id: 'p', educatorIds: ['e', 'e'], goals: [{ id: 'x' }] },
        { id: 'q', groupId: 'team' },
        { id: 'r', groupId: 'nobody' },
      ],
      participations: [{ id: 'a', educatorId: 'e' }, { id: 'b' }],
    }),
  );
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  assert.deepEqual(ids(at(index.growthPlansByEducator, 'e')), ['p', 'q']);
  assert.deepEqual(ids(at(index.growthPlansByEducator, 'f')), ['q']);
  assert.deepEqual(ids(at(index.growthPlansByGoal, 'x')), ['p']);
  assert.deepEqual(ids(at(index.participationsByEducator, 'e')), ['a']);
});
