import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growthFacts, type NextReason } from '../../../src/model/growth/index.js';
import { growthOf, planOf, TODAY } from './plans.js';

function next(growthPlan: object) {
  const plan = planOf({ growthPlans: [{ id: 'p', status: 'in-progress', ...growthPlan }] });
  return growthFacts(plan, growthOf(plan), TODAY).next;
}
const goal = (...actions: object[]) => ({
  goals: [{ id: 'g', targetLevel: 2, actions: actions.map((action, at) => ({ id: `a${at}`, ...action })) }],
});
const reason = (growthPlan: object): [NextReason | undefined, string | undefined] => {
  const step = next(growthPlan);
  return [step?.reason, step?.action?.action.id];
};

describe('the next step', () => {
  it('is to change a plan that came back, whatever else is open', () => {
    assert.deepEqual(reason({ status: 'returned', ...goal({ due: '2027-01-01' }) }), ['returned', undefined]);
  });

  it('is the action that has been due longest', () => {
    const step = next(
      goal({ due: '2027-01-18' }, { due: '2027-01-10' }, { due: '2027-01-01', status: 'done' }),
    );
    assert.deepEqual([step?.reason, step?.action?.action.id, step?.days], ['overdue', 'a1', 10]);
  });

  it('is due today, and not overdue, on its day', () => {
    assert.deepEqual(reason(goal({ due: TODAY })), ['due-first', 'a0']);
    assert.equal(next(goal({ due: TODAY }))?.days, 0);
  });

  it('is the earliest open one, begun or not, before those without a date', () => {
    assert.deepEqual(reason(goal({}, { due: '2027-03-01' }, { due: '2027-02-01', status: 'in-progress' })), [
      'in-progress',
      'a2',
    ]);
    assert.deepEqual(reason(goal({}, { status: 'in-progress' })), ['undated', 'a0']);
  });

  it('passes over what is blocked while something else is open, and names it where nothing is', () => {
    assert.deepEqual(reason(goal({ due: '2027-01-01', status: 'blocked' }, { due: '2027-03-01' })), [
      'due-first',
      'a1',
    ]);
    assert.deepEqual(reason(goal({ due: '2027-01-01', status: 'blocked' })), ['blocked', 'a0']);
  });

  it('is what a plan needs before anything can be done', () => {
    assert.deepEqual(reason({}), ['no-goals', undefined]);
    assert.deepEqual(reason(goal()), ['no-actions', undefined]);
    assert.deepEqual(reason({ status: 'draft', ...goal({ due: '2027-02-01' }) }), ['draft', undefined]);
  });

  it('is the review once every action is done, then nothing', () => {
    const done = goal({ status: 'done' }, { status: 'dropped' });
    assert.equal(
      next({ ...done, reviews: [{ id: 'v', kind: 'end', date: '2027-05-20', status: 'scheduled' }] })?.reason,
      'review-next',
    );
    assert.equal(next(done)?.reason, 'all-done');
    assert.equal(next({ ...done, status: 'closed' }), undefined);
  });

  it('tells the review that will look at it', () => {
    const reviews = [
      { id: 'v1', kind: 'mid', date: '2027-02-10', status: 'scheduled' },
      { id: 'v2', kind: 'end', date: '2027-05-20', status: 'scheduled' },
    ];
    assert.equal(next({ ...goal({ due: '2027-02-01' }), reviews })?.because.reviewKind, 'mid');
  });
});
