import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, type Plan, type Problem } from '../../src/contract/index.js';
import { PlanLoads } from '../../src/store/load-plan.js';
import { PlanSource } from '../../src/store/plan-source.js';
import { fails, json, planText, settle, World } from './world.js';

const BASE = 'https://portal.example/pd/';

/** A source in a world, and what it told. */
function sourceIn(world = new World()) {
  const told: string[] = [];
  const source = new PlanSource(
    {
      loaded: (plan: Plan) => void told.push(`load ${plan.goals.get('g1')?.title}`),
      failed: (problem: Problem) => void told.push(`error ${problem.code}`),
    },
    new PlanLoads(world),
  );
  const title = () => source.store.snapshot.plan?.goals.get('g1')?.title;
  return { world, source, told, title };
}

/** A server whose answers a test gives in the order that it likes. */
function slowServer(world: World) {
  const pending = new Map<string, (response: Response) => void>();
  world.answer = (url) => new Promise((resolve) => pending.set(url.replace(/.*\//, ''), resolve));
  return (file: string, title = file) => pending.get(file)?.(json(planText(title)));
}

describe('which plan is shown', () => {
  it('is the property, then the address, then the text in the page', async () => {
    const { world, source, title } = sourceIn();
    world.answer = () => json(planText('address'));
    const all = {
      plan: JSON.parse(planText('property')) as object,
      src: 'a.json',
      text: planText('text'),
      base: BASE,
    };
    source.give(all);
    await world.pass(0);
    assert.equal(title(), 'property');
    source.give({ ...all, plan: null });
    await world.pass(0);
    assert.equal(title(), 'address');
    source.give({ ...all, plan: undefined, src: '' });
    await world.pass(0);
    assert.equal(title(), 'text');
    source.give({});
    assert.equal(source.store.snapshot.status, 'idle');
    assert.equal(source.store.snapshot.plan, undefined);
  });

  it('is the last of five addresses, whichever answer comes first, told once', async () => {
    const { world, source, told, title } = sourceIn();
    const answer = slowServer(world);
    for (const file of ['1.json', '2.json', '3.json', '4.json', '5.json'])
      source.give({ src: file, base: BASE });
    await settle();
    for (const file of ['5.json', '3.json', '1.json', '4.json', '2.json']) answer(file);
    await world.pass(0);
    assert.equal(title(), '5.json');
    assert.deepEqual(told, ['load 5.json']);
    assert.deepEqual(
      world.requests.map(({ init }) => init.signal?.aborted),
      [true, true, true, true, false],
    );
  });

  it('stays when the same is given again', async () => {
    const { world, source, told } = sourceIn();
    source.give({ src: 'a.json', base: BASE });
    await world.pass(0);
    source.give({ src: 'a.json', base: BASE });
    await world.pass(0);
    assert.equal(world.requests.length, 1);
    assert.equal(told.length, 1);
  });

  it('may be one that was read before', async () => {
    const { source, title } = sourceIn();
    source.give({ plan: parsePlan(planText('read before')).plan });
    await source.settled;
    assert.equal(title(), 'read before');
  });
});

describe('what is no plan', () => {
  const values: readonly [string, unknown, RegExp][] = [
    ['a list', [], /a list was given/],
    ['a number', 7, /a number was given/],
    ['a promise', Promise.resolve({}), /a promise was given/],
    ['a function', () => ({}), /a function was given/],
    ['true', true, /true or false was given/],
    ['an address', 'plan.json', /not JSON/],
    ['empty text', '', /empty/],
  ];
  for (const [name, value, sentence] of values) {
    it(`is named: ${name}`, async () => {
      const { source, told } = sourceIn();
      source.give({ plan: value });
      await source.settled;
      assert.match(source.store.snapshot.failure?.message ?? '', sentence);
      assert.equal(told.length, 1);
    });
  }

  it('leaves the last good plan where it is', async () => {
    const { source, title } = sourceIn();
    source.give({ plan: planText('good') });
    await source.settled;
    source.give({ plan: 7 });
    await source.settled;
    assert.equal(title(), 'good');
    assert.equal(source.store.snapshot.status, 'error');
  });
});

describe('a plan that the page gave', () => {
  it('is not changed, and may be frozen', async () => {
    const document = JSON.parse(planText()) as Record<string, unknown>;
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const { source, title } = sourceIn();
    source.give({ plan: freeze(document) });
    await source.settled;
    assert.equal(title(), 'Literacy');
    assert.equal(JSON.stringify(document), planText());
  });

  it('with __proto__ as a member or an id pollutes nothing', async () => {
    const { source } = sourceIn();
    source.give({
      plan: '{"__proto__":{"polluted":1},"goals":[{"id":"__proto__","title":"G","__proto__":{"polluted":1}}]}',
    });
    await source.settled;
    assert.equal(source.store.snapshot.plan?.goals.get('__proto__')?.title, 'G');
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});

describe('a person who waits', () => {
  it('reads that it takes long after a second, and tries again after a failure', async () => {
    const { world, source, told } = sourceIn();
    const answer = slowServer(world);
    source.give({ src: 'a.json', base: BASE });
    await world.pass(999);
    assert.equal(source.store.snapshot.slow, false);
    await world.pass(1);
    assert.equal(source.store.snapshot.slow, true);
    answer('a.json');
    await world.pass(0);
    assert.equal(source.store.snapshot.slow, false);
    world.answer = fails;
    source.retry();
    await world.pass(100);
    world.answer = () => json(planText('again'));
    source.retry();
    await world.pass(0);
    assert.deepEqual(told, ['load a.json', 'error load-unreachable', 'load again']);
    assert.equal(world.requests.length, 3);
  });
});

describe('an element that is taken off the page while it loads', () => {
  it('gives the request up, tells nothing, and takes it up again when it returns', async () => {
    const { world, source, told, title } = sourceIn();
    const answer = slowServer(world);
    source.give({ src: 'a.json', base: BASE });
    await settle();
    source.stop();
    answer('a.json');
    await world.pass(2000);
    assert.equal(world.requests[0].init.signal?.aborted, true);
    assert.deepEqual(told, []);
    assert.equal(source.store.snapshot.slow, false);
    source.resume();
    await settle();
    answer('a.json', 'second time');
    await world.pass(0);
    assert.equal(title(), 'second time');
    assert.equal(world.waiting, 0);
  });

  it('keeps what it had loaded', async () => {
    const { world, source, title } = sourceIn();
    source.give({ src: 'a.json', base: BASE });
    await world.pass(0);
    source.stop();
    source.resume();
    await world.pass(0);
    assert.equal(title(), 'Literacy');
    assert.equal(world.requests.length, 1);
  });
});
