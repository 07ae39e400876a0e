import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlan, type Plan } from '../../../src/contract/index.js';
import { growthFacts } from '../../../src/model/growth/index.js';
import { growthOf, planOf, TODAY } from './plans.js';

const sample = (name: string): Plan => {
  const { plan } = parsePlan(readFileSync(`samples/${name}.json`, 'utf8'));
  assert.ok(plan);
  return plan;
};

describe('the facts of the sample’s plans', () => {
  const plan = sample('district');
  const facts = (id: string) => {
    const growthPlan = plan.growthPlans.get(id);
    assert.ok(growthPlan);
    return growthFacts(plan, growthPlan, TODAY);
  };

  it('say whose plan it is, when, and how far its actions are', () => {
    const { who, period, actions, supervisor } = facts('gp-17');
    assert.equal(who.isTeam, false);
    assert.ok(who.name);
    assert.equal(period.title, plan.periods.get('2026-27')?.title);
    assert.deepEqual([period.days, period.daysGone], [262, 134]);
    assert.deepEqual(actions, { total: 6, done: 2, overdue: 0, blocked: 1, dropped: 1, unknown: 0 });
    assert.equal(supervisor, plan.educators.get('e-05')?.displayName);
  });

  it('lead from each goal over the organization’s goals to the students’ measure', () => {
    const [goal] = facts('gp-17').goals;
    assert.deepEqual(
      goal?.thread.map(({ kind, id, strength }) => [kind, id, strength]),
      [
        ['goal', 'g-lit-k2', undefined],
        ['goal', 'g-literacy', 'strong'],
        ['measure', goal?.thread.at(-1)?.id, undefined],
      ],
    );
    assert.equal(goal?.thread.at(-1)?.measure?.kind, 'student-outcome');
    assert.equal(goal?.area, 0);
  });

  it('place levels on the goal’s own scale', () => {
    const level = facts('gp-17').goals[0]?.level;
    assert.deepEqual([level?.baseline, level?.current, level?.target], [0, 1, 2]);
    assert.equal(level?.levels[1]?.label, 'Developing');
    assert.deepEqual(level?.offScale, []);
  });

  it('name the members of a team, and count no hours for it', () => {
    const { who, ledgers } = facts('gp-team-r3');
    assert.equal(who.isTeam, true);
    assert.ok(who.members.length >= 3);
    assert.deepEqual(ledgers, []);
  });

  it('put the next review first among those to come', () => {
    assert.deepEqual(
      facts('gp-17').reviews.map(({ kind, state }) => [kind, state]),
      [
        ['beginning', 'held'],
        ['mid', 'held'],
        ['end', 'next'],
      ],
    );
  });
});

describe('the smallest document with a growth plan', () => {
  const plan = sample('minimal/growth-plan-card');
  const facts = growthFacts(plan, growthOf(plan, 'p1'), TODAY);

  it('has a next step with its reason', () => {
    assert.deepEqual(
      [facts.next?.reason, facts.next?.action?.action.id, facts.next?.days],
      ['overdue', 'x1', 5],
    );
    assert.equal(facts.actions.overdue, 1);
  });

  it('has nothing where nothing is written', () => {
    const [goal] = facts.goals;
    assert.deepEqual(
      [facts.who.name, facts.period.daysGone, facts.supervisor],
      [undefined, undefined, undefined],
    );
    assert.deepEqual([goal?.thread, goal?.level, goal?.area, goal?.measures], [[], undefined, undefined, []]);
    assert.deepEqual([facts.ledgers, facts.signOffs, facts.revisions], [[], [], []]);
  });
});

describe('reviews', () => {
  const states = (...reviews: object[]) => {
    const plan = planOf({ growthPlans: [{ id: 'p', reviews }] });
    return growthFacts(plan, growthOf(plan), TODAY).reviews.map(({ kind, state }) => [kind, state]);
  };

  it('have the earliest of those to come as the next, and what is past and not said as unknown', () => {
    assert.deepEqual(
      states(
        { id: 'a', kind: 'beginning', date: '2026-09-01', status: 'scheduled' },
        { id: 'b', kind: 'end', date: '2027-05-20' },
        { id: 'c', kind: 'peer', date: '2027-02-01', status: 'scheduled' },
        { id: 'd', kind: 'mid', date: TODAY, status: 'postponed' },
      ),
      [
        ['beginning', 'unknown'],
        ['mid', 'unknown'],
        ['end', 'planned'],
        ['peer', 'next'],
      ],
    );
  });

  it('may have no date, and one is next all the same', () => {
    assert.deepEqual(states({ id: 'b', kind: 'mid', status: 'scheduled' }), [
      ['beginning', 'unknown'],
      ['mid', 'next'],
      ['end', 'unknown'],
    ]);
  });
});

describe('a level', () => {
  it('is dated by the educator’s own record only where that is on the same scale', () => {
    const level = (scaleId: string | undefined) => {
      const plan = planOf({
        scales: [
          { id: 's', levels: [{ value: 1 }, { value: 2 }] },
          { id: 't', levels: [{ value: 1 }, { value: 2 }] },
        ],
        frameworks: [{ id: 'f', scaleId: 's', items: [{ id: 'c' }] }],
        educators: [{ id: 'e', levels: [{ competencyId: 'c', level: 2, asOf: '2026-10-01' }] }],
        growthPlans: [
          {
            id: 'p',
            educatorIds: ['e'],
            goals: [{ id: 'g', competencyIds: ['c'], currentLevel: 2, scaleId }],
          },
        ],
      });
      return growthFacts(plan, growthOf(plan), TODAY).goals[0]?.level;
    };
    assert.deepEqual([level(undefined)?.current, level(undefined)?.asOf], [1, '2026-10-01']);
    assert.deepEqual([level('t')?.current, level('t')?.asOf], [1, undefined]);
  });
});

describe('a plan that says little', () => {
  it('has unknowns where nothing is said, and no zero', () => {
    const plan = planOf({ growthPlans: [{ id: 'p' }] });
    const facts = growthFacts(plan, growthOf(plan), TODAY);
    assert.equal(facts.who.name, undefined);
    assert.equal(facts.period.days, undefined);
    assert.deepEqual(facts.ledgers, []);
    assert.equal(facts.next?.reason, 'no-goals');
    assert.deepEqual(
      facts.reviews.map(({ state }) => state),
      ['unknown', 'unknown', 'unknown'],
    );
    assert.equal(facts.nextDate, undefined);
  });

  it('names what it links to and does not hold', () => {
    const plan = planOf({
      growthPlans: [
        { id: 'p', goals: [{ id: 'g', goalIds: ['lost'], measureIds: ['gone'], currentLevel: 7 }] },
      ],
    });
    const [goal] = growthFacts(plan, growthOf(plan), TODAY).goals;
    assert.deepEqual(
      goal?.thread.map(({ id, isKnown }) => [id, isKnown]),
      [
        ['lost', false],
        ['gone', false],
      ],
    );
    assert.deepEqual(goal?.level?.offScale, [7]);
    assert.equal(goal?.level?.current, undefined);
  });

  it('may call things __proto__ and constructor', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const plan = planOf(
      JSON.parse(
        JSON.stringify({
          educators: names.map((id) => ({ id, displayName: `Name of ${id}` })),
          goals: names.map((id, at) => ({ id, title: id, supports: at === 0 ? [] : [names[at - 1]] })),
          growthPlans: [
            {
              id: '__proto__',
              educatorIds: ['constructor'],
              goals: [{ id: 'toString', goalIds: ['toString'] }],
            },
          ],
        }),
      ),
    );
    const facts = growthFacts(plan, growthOf(plan, '__proto__'), TODAY);
    assert.equal(facts.who.name, 'Name of constructor');
    assert.deepEqual(
      facts.goals[0]?.thread.map(({ id }) => id),
      ['toString', 'constructor', '__proto__'],
    );
  });

  it('ends a circle of goals where it began', () => {
    const plan = planOf({
      goals: [
        { id: 'a', supports: ['b'] },
        { id: 'b', supports: ['a'] },
      ],
      growthPlans: [{ id: 'p', goals: [{ id: 'g', goalIds: ['a'] }] }],
    });
    assert.equal(growthFacts(plan, growthOf(plan), TODAY).goals[0]?.thread.length, 2);
  });
});

describe('a measure against its straight path', () => {
  const ahead = (measure: object) => {
    const plan = planOf({
      measures: [{ id: 'm', ...measure }],
      growthPlans: [{ id: 'p', goals: [{ id: 'g', measureIds: ['m'] }] }],
    });
    return growthFacts(plan, growthOf(plan), TODAY).goals[0]?.measures[0]?.ahead;
  };
  const path = {
    baseline: { value: 40, date: '2026-09-01' },
    target: { value: 80, date: '2026-09-11' },
  };

  it('is ahead above it, and where less is wanted below it', () => {
    assert.equal(ahead({ ...path, observations: [{ date: '2026-09-06', value: 70 }] }), 10);
    assert.equal(ahead({ ...path, observations: [{ date: '2026-09-06', value: 50 }] }), -10);
    const down = { baseline: { value: 20, date: '2026-09-01' }, target: { value: 10, date: '2026-09-11' } };
    assert.equal(
      ahead({ ...down, direction: 'decrease', observations: [{ date: '2026-09-06', value: 12 }] }),
      3,
    );
  });

  it('is unknown without dates, without a value, with a withheld one, and where a value is to be kept', () => {
    assert.equal(ahead({ ...path, observations: [] }), undefined);
    assert.equal(
      ahead({ ...path, observations: [{ date: '2026-09-06', value: 70, suppressed: true }] }),
      undefined,
    );
    assert.equal(
      ahead({
        baseline: { value: 1 },
        target: { value: 2 },
        observations: [{ date: '2026-09-06', value: 1 }],
      }),
      undefined,
    );
    assert.equal(
      ahead({ ...path, direction: 'maintain', observations: [{ date: '2026-09-06', value: 70 }] }),
      undefined,
    );
  });
});

/** Every number anywhere in the facts. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('any plan at all', () => {
  const word = fc.constantFrom('done', 'in-progress', 'not-started', 'blocked', 'dropped', 'odd', undefined);
  const date = fc.constantFrom(
    '2026-09-01',
    '2027-01-19',
    '2027-01-20',
    '2027-01-21',
    '2027-06-01',
    '2026-02-30',
    undefined,
  );
  const action = fc.record({
    id: fc.string({ minLength: 1 }),
    status: word,
    due: date,
    hours: fc.option(fc.double(), { nil: undefined }),
    activityId: fc.constantFrom('a1', 'lost', undefined),
  });
  const goal = fc.record({
    id: fc.string({ minLength: 1 }),
    goalIds: fc.array(fc.constantFrom('g1', 'lost')),
    currentLevel: fc.option(fc.double(), { nil: undefined }),
    actions: fc.array(action, { maxLength: 4 }),
  });
  const participation = fc.record({
    id: fc.uuid(),
    educatorId: fc.constant('e'),
    status: fc.constantFrom('completed', 'registered', 'odd'),
    date,
    hours: fc.option(fc.double({ min: 0, max: 100 }), { nil: undefined }),
    credits: fc.array(
      fc.record({
        unit: fc.constantFrom('clock-hour', 'ceu', 'pdp', 'odd'),
        amount: fc.double({ min: 0, max: 100 }),
        category: fc.constantFrom('c1', 'c2', undefined),
      }),
      { maxLength: 3 },
    ),
  });

  it('gives numbers that are numbers, counts that add up, and totals that are the sum of their parts', () => {
    fc.assert(
      fc.property(
        fc.array(goal, { maxLength: 3 }),
        fc.array(participation, { maxLength: 6 }),
        (goals, participations) => {
          const plan = planOf({
            goals: [{ id: 'g1', title: 'One' }],
            educators: [{ id: 'e' }],
            activities: [{ id: 'a1', credits: [{ unit: 'clock-hour', amount: 3, category: 'c1' }] }],
            participations,
            creditRequirements: [
              {
                id: 'r',
                unit: 'ceu',
                hoursPerUnit: 10,
                required: 4,
                cycleStart: '2026-09-01',
                categories: [{ id: 'c1', minimum: 1, maximum: 2 }, { id: 'c2' }],
              },
            ],
            growthPlans: [{ id: 'p', educatorIds: ['e'], status: 'in-progress', goals }],
          });
          const facts = growthFacts(plan, growthOf(plan), TODAY);
          const { actions } = facts;
          assert.ok(actions.done <= actions.total);
          assert.equal(actions.total + actions.dropped, facts.goals.flatMap((each) => each.actions).length);
          for (const ledger of facts.ledgers) {
            const parts = ledger.categories.reduce((sum, { earned }) => sum + earned, ledger.uncategorized);
            assert.ok(Math.abs(parts - ledger.earned) < 1e-3);
            const planned = ledger.categories.reduce(
              (sum, each) => sum + each.planned,
              ledger.uncategorizedPlanned,
            );
            assert.ok(Math.abs(planned - ledger.planned) < 1e-3);
            const inFull = ledger.excluded.filter(({ why }) => why !== 'over-maximum').length;
            assert.ok(ledger.counted + inFull <= ledger.of);
            assert.ok((ledger.categories[0]?.earned ?? 0) <= 2);
            assert.ok(ledger.counted <= ledger.of);
            for (const amount of [ledger.earned, ledger.planned])
              assert.ok(Number.isFinite(amount) && amount >= 0);
          }
          for (const { overdueDays } of facts.goals.flatMap((each) => each.actions)) {
            assert.ok(overdueDays === undefined || overdueDays >= 1);
          }
          assert.ok(facts.next);
          assert.ok(numbersIn(facts).every((each) => Number.isFinite(each)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has figures that are numbers or unknown, however large its values are', () => {
    const huge = fc.option(fc.double({ noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(huge, huge, huge, huge, (from, to, now, hours) => {
        const date = '2026-09-01';
        const plan = planOf({
          educators: [{ id: 'e' }],
          measures: [
            {
              id: 'm',
              baseline: { date, value: from },
              target: { date: '2027-09-01', value: to },
              observations: [{ date: '2027-01-01', value: now }],
            },
          ],
          participations: [1, 2].map((id) => ({ id: `${id}`, educatorId: 'e', status: 'completed', hours })),
          creditRequirements: [{ id: 'r', unit: 'ceu', hoursPerUnit: from }],
          growthPlans: [
            { id: 'p', educatorIds: ['e'], goals: [{ id: 'g', measureIds: ['m'], currentLevel: to }] },
          ],
        });
        assert.ok(numbersIn(growthFacts(plan, growthOf(plan), TODAY)).every((each) => Number.isFinite(each)));
      }),
      { numRuns: 300 },
    );
  });

  it('takes 10,000 actions without losing its breath', () => {
    const actions = Array.from({ length: 10_000 }, (_, at) => ({
      id: `a${at}`,
      status: 'not-started',
      due: '2027-01-19',
    }));
    const plan = planOf({ growthPlans: [{ id: 'p', goals: [{ id: 'g', actions }] }] });
    const facts = growthFacts(plan, growthOf(plan), TODAY);
    assert.equal(facts.actions.overdue, 10_000);
    assert.equal(facts.next?.action?.action.id, 'a0');
  });
});
