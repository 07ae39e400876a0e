import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { factsOf, group, planOf, statesIn, today } from './sequences.js';
import { sequenceFacts } from '../../../src/model/index.js';

const some = { kind: 'at-least', count: 2 };

describe('states of steps', () => {
  it('what is done opens what requires it, and the rest stays locked', () => {
    const facts = factsOf({ steps: ['a', 'b', 'c'], edges: ['a > b', 'b > c'], done: ['a'] });
    assert.equal(statesIn(facts), 'a done, b open, c locked');
    assert.deepEqual(
      { ...facts.counts },
      { done: 1, 'in-progress': 0, open: 1, locked: 1, skipped: 0, unknown: 0, of: 3 },
    );
  });

  it('what is done stays done, although something before it is not', () => {
    assert.equal(
      statesIn(factsOf({ steps: ['a', 'b'], edges: ['a > b'], done: ['b'] })),
      'a skipped, b done',
    );
  });

  it('a recommendation locks nothing', () => {
    assert.equal(statesIn(factsOf({ steps: ['a', 'b'], edges: ['a ~ b'] })), 'a open, b open');
  });

  it('what goes together opens together', () => {
    const edges = ['z > a', 'a = b', 'b = a', 'b = c'];
    const steps = ['z', 'a', 'b', 'c'];
    assert.equal(statesIn(factsOf({ steps, edges })), 'z open, a locked, b locked, c locked');
    assert.equal(statesIn(factsOf({ steps, edges, done: ['z'] })), 'z done, a open, b open, c open');
  });

  it('what was done before its time needs nothing more for what goes together with it', () => {
    const edges = ['z > a', 'a = g'];
    const nodes = [group('g', ['a'])];
    assert.equal(
      statesIn(factsOf({ steps: ['z', 'a'], nodes, edges, done: ['a'] })),
      'z skipped, a done, g done',
    );
  });

  it('a record that says nothing, a rule that nobody knows and a node that is not there leave it unknown', () => {
    const facts = factsOf({
      steps: ['a', 'b', 'c', 'd'],
      nodes: [group('g', ['d'], {}), group('empty', [])],
      edges: ['a > b', 'gone > c', 'g > c'],
      done: ['a?', 'd'],
    });
    assert.equal(statesIn(facts), 'a unknown, b unknown, c unknown, d done, g unknown, empty unknown');
    assert.deepEqual(facts.analysis.missing, ['gone']);
  });

  it('an optional step is skipped when what had better follow it is done', () => {
    const nodes = [{ id: 'a', optional: true, activityId: 'x' }];
    assert.equal(
      statesIn(factsOf({ nodes, steps: ['b'], edges: ['a ~ b'], done: ['b'] })),
      'b done, a skipped',
    );
  });

  it('nobody in particular has done nothing', () => {
    const { plan, pathway } = planOf({ steps: ['a', 'b'], edges: ['a > b'], done: ['a'] });
    const facts = sequenceFacts(plan, pathway, undefined, today);
    assert.equal(statesIn(facts), 'a open, b locked');
    assert.equal(facts.hasRecord, false);
  });

  it('of several participations the one that says most counts, found by its session too', () => {
    const facts = factsOf({
      steps: ['a', 'b'],
      plan: {
        sessions: [{ id: 's', activityId: 'activity b', start: '2026-12-01' }],
        participations: [
          { id: '1', educatorId: 'e', activityId: 'activity a', status: 'completed', date: '2026-01-01' },
          { id: '2', educatorId: 'e', activityId: 'activity a', status: 'registered', date: '2026-12-01' },
          { id: '3', educatorId: 'e', sessionId: 's', status: 'registered' },
        ],
      },
    });
    assert.equal(statesIn(facts), 'a done, b open');
    assert.equal(facts.byId.get('b')?.record?.participation.status, 'registered');
    assert.equal(facts.byId.get('b')?.offer?.inDays, 6);
  });
});

describe('groups', () => {
  it('are done when their rule is filled; what is left of them is skipped', () => {
    const sketch = { steps: ['a', 'b', 'c'], nodes: [group('g', ['a', 'b', 'c'], some)] };
    assert.equal(statesIn(factsOf(sketch)), 'a open, b open, c open, g open');
    assert.equal(statesIn(factsOf({ ...sketch, done: ['a'] })), 'a done, b open, c open, g in-progress');
    assert.equal(statesIn(factsOf({ ...sketch, done: ['a', 'c'] })), 'a done, b skipped, c done, g done');
  });

  it('without a rule need all of their children, save the optional ones', () => {
    const nodes = [{ id: 'x', optional: true }, group('g', ['a', 'x'])];
    assert.equal(statesIn(factsOf({ steps: ['a'], nodes, done: ['a'] })), 'a done, x skipped, g done');
  });

  it('that an edge leads into lock what stands in nothing else', () => {
    const sketch = {
      steps: ['z', 'a', 'b'],
      nodes: [
        group('g', ['a', 'b']),
        group('inner', ['c']),
        group('h', ['b']),
        group('o', ['inner']),
        { id: 'c' },
      ],
      edges: ['z > g', 'z > o'],
    };
    const expected = 'z open, a locked, b open, g locked, inner locked, h open, o locked, c locked';
    assert.equal(statesIn(factsOf(sketch)), expected);
    assert.match(
      statesIn(factsOf({ ...sketch, done: ['z'] })),
      /a open, b open, g open, inner open, h open, o open, c open/,
    );
  });

  it('do not lock what they wait for themselves', () => {
    const sketch = { steps: ['a', 'b'], nodes: [group('g', ['a', 'b'])], edges: ['a > g'] };
    assert.equal(statesIn(factsOf(sketch)), 'a open, b open, g locked');
  });

  it('with a prerequisite condition are locked themselves, and leave what stands in them open', () => {
    const condition = {
      id: 'k',
      title: 'First one of',
      prerequisite: true,
      rule: { kind: 'any' },
      nodeIds: ['z', 'y'],
    };
    const sketch = {
      steps: ['z', 'y', 'a'],
      nodes: [group('g', ['a'], undefined, { conditions: [condition] })],
    };
    const facts = factsOf({ ...sketch, done: ['a'] });
    assert.equal(statesIn(facts), 'z open, y open, a done, g locked');
    assert.deepEqual(
      facts.byId.get('g')?.rules.map(({ prerequisite, have, need, of }) => [prerequisite, have, need, of]),
      [
        [false, 1, 1, 1],
        [true, 0, 1, 2],
      ],
    );
    assert.match(statesIn(factsOf({ ...sketch, done: ['a', 'y'] })), /g done/);
  });

  it('with an activity of their own are done when that is', () => {
    const nodes = [group('g', ['a'], undefined, { activityId: 'whole' })];
    const participations = [{ id: '1', educatorId: 'e', activityId: 'whole', status: 'completed' }];
    assert.equal(statesIn(factsOf({ steps: ['a'], nodes, plan: { participations } })), 'a skipped, g done');
  });

  it('count hours and credits as they were earned, else as the activity gives them, also within groups', () => {
    const facts = factsOf({
      steps: ['a', 'b', 'c'],
      nodes: [
        group('inner', ['b', 'c'], { kind: 'any' }),
        group('g', ['a', 'inner'], { kind: 'hours', amount: 10 }),
      ],
      activities: { a: { hours: 4 }, b: { hours: 5 }, c: { credits: [{ unit: 'clock-hour', amount: 3 }] } },
      done: ['a', 'b'],
    });
    const [rule] = facts.byId.get('g')!.rules;
    assert.deepEqual([rule.kind, rule.have, rule.need, rule.of, rule.isChoice], ['hours', 9, 10, 12, true]);
    assert.match(statesIn(facts), /g in-progress/);
  });

  it('of credits in one unit', () => {
    const credits = (amount: number, unit: string) => ({ credits: [{ amount, unit }] });
    const facts = factsOf({
      steps: ['a', 'b'],
      nodes: [group('g', ['a', 'b'], { kind: 'credits', amount: 2, unit: 'ceu' })],
      activities: { a: credits(1.5, 'ceu'), b: credits(30, 'plu') },
      done: ['a', 'b'],
    });
    const [rule] = facts.byId.get('g')!.rules;
    assert.deepEqual([rule.have, rule.need, rule.of, rule.unit], [1.5, 2, 1.5, 'ceu']);
    // What the other is worth in this unit is not known, so nobody can say that it is not enough.
    assert.equal(rule.isMet, undefined);
  });

  it('with conditions within conditions', () => {
    const conditions = [
      { id: 'both', conditionIds: ['one', 'two'] },
      { id: 'one', rule: { kind: 'any' }, nodeIds: ['a', 'b'] },
      { id: 'two', rule: some, nodeIds: ['c', 'd', 'e'] },
    ];
    const nodes = [{ id: 'g', kind: 'group', conditions }];
    const facts = factsOf({ steps: ['a', 'b', 'c', 'd', 'e'], nodes, done: ['b', 'c'] });
    const [rule] = facts.byId.get('g')!.rules;
    assert.deepEqual([rule.kind, rule.have, rule.need, rule.of], ['all', 1, 2, 2]);
    assert.deepEqual(
      rule.parts.map(({ have, need, of, isMet }) => [have, need, of, isMet]),
      [
        [1, 1, 2, true],
        [1, 2, 3, false],
      ],
    );
  });
});

describe('stages', () => {
  const titles = (sketch: Parameters<typeof factsOf>[0]) => {
    const { stages, stageSource } = factsOf(sketch);
    return [stageSource, ...stages.map(({ nodeIds }) => nodeIds.join(' '))];
  };

  it('are derived from what must come first, and from what had better', () => {
    const edges = ['a > b', 'b > c', 'a ~ d'];
    assert.deepEqual(titles({ steps: ['a', 'b', 'c', 'd', 'e'], edges }), ['derived', 'a e', 'b d', 'c']);
  });

  it('put what stands in a group with that group, and before what it opens', () => {
    const first = { id: 'k', prerequisite: true, nodeIds: ['track'] };
    const nodes = [
      group('track', ['a']),
      group('level', ['a', 'b', 'track']),
      group('certificate', ['level'], undefined, { conditions: [first] }),
      group('master', ['c'], undefined, { conditions: [{ ...first, nodeIds: ['certificate'] }] }),
    ];
    assert.deepEqual(titles({ steps: ['a', 'b', 'c'], nodes }), [
      'derived',
      'a track',
      'b level certificate',
      'c master',
    ]);
  });

  it('of the plan come in their order, also the empty ones, and what stands in none comes last', () => {
    const stages = [{ id: 'two', order: 2 }, { id: 'one', title: 'One', order: 1 }, { id: 'three' }];
    const nodes = [{ id: 'a', stageId: 'two' }, { id: 'b', stageId: 'one' }, { id: 'c' }];
    assert.deepEqual(titles({ nodes, pathway: { stages } }), ['plan', 'b', 'a', '', 'c']);
  });

  it('say their hours, and how many go on over time', () => {
    const facts = factsOf({
      steps: ['a', 'b', 'c', 'd'],
      nodes: [group('g', ['b', 'c'], { kind: 'any' })],
      activities: {
        a: { hours: 0.1, qualities: ['sustained'] },
        b: { hours: 0.2, weeks: 1 },
        c: { hours: 7, weeks: 6 },
      },
    });
    assert.deepEqual(facts.stages[0].hours, {
      total: 7.3,
      required: 0.1,
      unknown: 1,
      sustained: 7.1,
      oneOff: 0.2,
    });
  });
});
