import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedTransitions, growthPlanOf, growthPlanWithGoal } from '../../../src/model/growth/index.js';
import { growthOf, planOf } from './plans.js';

describe('the growth plan of an educator', () => {
  const plan = planOf({
    groups: [{ id: 'team', educatorIds: ['e', 'f', '__proto__'] }],
    periods: [{ id: 'y2', start: '2026-08-01' }],
    growthPlans: [
      { id: 'over', educatorIds: ['e'], status: 'completed', goals: [{ id: 'g' }] },
      { id: 'ours', groupId: 'team', goals: [{ id: '__proto__' }] },
      { id: 'old', educatorIds: ['e'], start: '2025-08-01' },
      { id: 'new', educatorIds: ['e'], periodId: 'y2', goals: [{ id: 'g' }] },
    ],
  });

  it('is the own one that is going on and began last, else the team’s', () => {
    assert.equal(growthPlanOf(plan, 'e')?.id, 'new');
    assert.equal(growthPlanOf(plan, 'f')?.id, 'ours');
    assert.equal(growthPlanOf(plan, '__proto__')?.id, 'ours');
    assert.equal(growthPlanOf(plan, 'constructor'), undefined);
  });

  it('is found by a goal of it, too', () => {
    assert.equal(growthPlanWithGoal(plan, 'g')?.id, 'over');
    assert.equal(growthPlanWithGoal(plan, '__proto__')?.id, 'ours');
    assert.equal(growthPlanWithGoal(plan, 'toString'), undefined);
  });
});

describe('what may be done with a plan', () => {
  const to = (growthPlan: object, by: 'educator' | 'supervisor', more: object = {}) => {
    const plan = planOf({ growthPlans: [{ id: 'p', ...growthPlan }], ...more });
    return allowedTransitions(plan, growthOf(plan), by).map((transition) => transition.to);
  };

  it('depends on its status and on who does it', () => {
    assert.deepEqual(to({}, 'educator'), ['submitted']);
    assert.deepEqual(to({}, 'supervisor'), []);
    assert.deepEqual(to({ status: 'submitted' }, 'supervisor'), ['returned', 'approved']);
    assert.deepEqual(to({ status: 'closed' }, 'supervisor'), []);
    assert.deepEqual(to({ status: 'odd' }, 'educator'), []);
  });

  it('is what its form says, where that says anything whole', () => {
    const form = (transitions: object[]) => ({ forms: [{ id: 'f', transitions }] });
    const own = form([{ from: 'draft', to: 'approved', by: 'educator' }, { from: 'draft' }]);
    assert.deepEqual(to({ form: 'f' }, 'educator', own), ['approved']);
    assert.deepEqual(to({ form: 'f' }, 'educator', form([{ from: 'draft' }])), ['submitted']);
    assert.deepEqual(to({ form: 'lost' }, 'educator'), ['submitted']);
  });
});
