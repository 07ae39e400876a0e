import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growthFacts } from '../../../src/model/growth/index.js';
import { growthOf, planOf, TODAY } from './plans.js';

interface Given {
  readonly requirement?: object;
  readonly participations?: readonly object[];
  readonly more?: object;
  readonly actions?: readonly object[];
}

function ledger({ requirement = {}, participations = [], more = {}, actions = [] }: Given) {
  const plan = planOf({
    educators: [{ id: 'e', careerStage: 'novice' }],
    creditRequirements: [{ id: 'r', unit: 'clock-hour', hoursPerUnit: 1, required: 45, ...requirement }],
    participations: participations.map((each, at) => ({
      id: `p${at}`,
      educatorId: 'e',
      status: 'completed',
      ...each,
    })),
    growthPlans: [{ id: 'p', educatorIds: ['e'], goals: [{ id: 'g', actions }] }],
    ...more,
  });
  return growthFacts(plan, growthOf(plan), TODAY).ledgers[0];
}
const credit = (amount: number, category?: string, unit = 'clock-hour') => ({
  credits: [{ amount, category, unit }],
});

describe('hours toward renewal', () => {
  it('are the sum of what was completed, by category, the rest in none', () => {
    const facts = ledger({
      requirement: {
        categories: [
          { id: 'lit', label: 'Literacy', minimum: 12 },
          { id: 'free', minimum: 0 },
        ],
      },
      participations: [
        credit(9, 'lit'),
        credit(4, 'other'),
        { hours: 2.5 },
        { status: 'no-show', hours: 50 },
      ],
    });
    assert.equal(facts?.earned, 15.5);
    assert.equal(facts?.uncategorized, 6.5);
    assert.deepEqual(
      facts?.categories.map(({ id, earned, minimum, isMet }) => [id, earned, minimum, isMet]),
      [
        ['lit', 9, 12, false],
        ['free', 0, undefined, undefined],
      ],
    );
    assert.deepEqual([facts?.counted, facts?.of], [3, 3]);
  });

  it('are counted in the requirement’s own unit, each unit worth what the plan says', () => {
    const ceu = { unit: 'ceu', hoursPerUnit: 10, required: 4.5 };
    assert.equal(
      ledger({ requirement: ceu, participations: [credit(25), credit(1.5, undefined, 'ceu')] })?.earned,
      4,
    );
    const unknown = ledger({ requirement: ceu, participations: [credit(3, undefined, 'pdp')] });
    assert.deepEqual([unknown?.earned, unknown?.counted, unknown?.excluded[0]?.why], [0, 0, 'unknown-unit']);
    const other = { id: 'o', unit: 'pdp', hoursPerUnit: 2 };
    const requirements = [{ id: 'r', ...ceu }, other];
    assert.equal(
      ledger({ participations: [credit(5, undefined, 'pdp')], more: { creditRequirements: requirements } })
        ?.earned,
      1,
    );
  });

  it('say of everything that does not count why', () => {
    const facts = ledger({
      requirement: {
        cycleStart: '2026-07-01',
        cycleEnd: '2027-06-30',
        minimumSessionHours: 1,
        categories: [{ id: 'c', maximum: 5 }],
      },
      participations: [
        { date: '2026-06-30', ...credit(3) },
        { date: '2026-09-01', ...credit(0.5) },
        { ...credit(3) },
        { date: '2026-09-01' },
        { date: '2026-09-02', sessionId: 's', ...credit(2) },
        { date: '2026-09-02', sessionId: 's', ...credit(2) },
        { date: '2026-09-03', ...credit(8, 'c') },
      ],
    });
    assert.deepEqual(
      facts?.excluded.map(({ participation, why, amount }) => [participation.id, why, amount]),
      [
        ['p0', 'outside-cycle', 3],
        ['p1', 'session-too-short', 0.5],
        ['p2', 'no-date', 3],
        ['p3', 'no-amount', undefined],
        ['p5', 'duplicate', 2],
        ['p6', 'over-maximum', 3],
      ],
    );
    assert.deepEqual([facts?.earned, facts?.counted, facts?.of], [7, 2, 7]);
  });

  it('that are planned are counted once, whether registered or meant in an action', () => {
    const more = {
      activities: [
        { id: 'a', credits: [{ unit: 'clock-hour', amount: 6 }] },
        { id: 'b', credits: [{ unit: 'clock-hour', amount: 4 }] },
      ],
    };
    const facts = ledger({
      participations: [{ status: 'registered', activityId: 'a' }],
      actions: [
        { id: 'x', activityId: 'a', status: 'in-progress' },
        { id: 'y', activityId: 'b' },
        { id: 'z', activityId: 'b' },
        { id: 'd', activityId: 'b', status: 'done' },
        { id: 'h', hours: 9 },
      ],
      more,
    });
    assert.equal(facts?.planned, 10);
  });

  it('that are written in two units are counted in one of them', () => {
    const twice = {
      credits: [
        { unit: 'clock-hour', amount: 15 },
        { unit: 'ceu', amount: 1.5 },
      ],
    };
    assert.equal(ledger({ participations: [twice] })?.earned, 15);
    const ceu = { unit: 'ceu', hoursPerUnit: 10 };
    assert.equal(ledger({ requirement: ceu, participations: [twice] })?.earned, 1.5);
    const pdp = { unit: 'pdp', hoursPerUnit: 3 };
    assert.equal(ledger({ requirement: pdp, participations: [twice] })?.earned, 5);
  });

  it('are unknown in an amount without a unit, and nothing at all where nobody took part in anything', () => {
    const facts = ledger({ participations: [{ credits: [{ amount: 3 }] }, { status: undefined, hours: 2 }] });
    assert.deepEqual(
      facts?.excluded.map(({ why }) => why),
      ['unknown-unit', 'unknown-status'],
    );
    assert.deepEqual([facts?.earned, facts?.counted, facts?.of], [0, 0, 2]);
    assert.equal(ledger({}), undefined);
  });

  it('of a session count where one record of it has an amount, and once', () => {
    const session = { sessionId: 's' };
    const facts = ledger({
      participations: [session, { ...session, ...credit(2) }, { ...session, ...credit(2) }],
    });
    assert.equal(facts?.earned, 2);
    assert.deepEqual(
      facts?.excluded.map(({ why }) => why),
      ['no-amount', 'duplicate'],
    );
  });

  it('fall into the cycle by the day of their session where they have no day of their own', () => {
    const requirement = { cycleStart: '2026-07-01' };
    const more = { sessions: [{ id: 's', activityId: 'a', start: '2026-08-01T09:00' }] };
    assert.equal(ledger({ requirement, participations: [{ sessionId: 's', hours: 3 }], more })?.earned, 3);
  });

  it('are not promised twice by an activity, nor above the maximum, nor after the cycle', () => {
    const more = {
      activities: [{ id: 'a', credits: [{ unit: 'clock-hour', amount: 6, category: 'c' }] }],
    };
    const registered = { status: 'registered', activityId: 'a' };
    const requirement = { cycleEnd: '2027-06-30', categories: [{ id: 'c', maximum: 5 }] };
    const facts = ledger({
      requirement,
      participations: [registered, registered, { ...registered, date: '2027-09-01', hours: 1 }],
      more,
    });
    assert.equal(facts?.planned, 5);
    assert.deepEqual(
      facts?.notPlanned.map(({ why, amount }) => [why, amount]),
      [
        ['over-maximum', 1],
        ['duplicate', undefined],
        ['outside-cycle', 1],
      ],
    );
    const begun = ledger({
      participations: [{ activityId: 'a', sessionId: 's1', ...credit(2) }, registered],
      more,
    });
    assert.deepEqual([begun?.earned, begun?.planned], [2, 0]);
  });

  it('concern only the career stages that a requirement names', () => {
    const participations = [credit(1)];
    assert.equal(ledger({ requirement: { careerStages: ['advanced'] }, participations }), undefined);
    assert.ok(ledger({ requirement: { careerStages: ['novice'] }, participations }));
  });

  it('keep decimals as people write them', () => {
    assert.equal(ledger({ participations: [credit(0.1), credit(0.2)] })?.earned, 0.3);
  });
});
