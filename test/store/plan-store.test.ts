import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan } from '../../src/contract/index.js';
import { PlanStore } from '../../src/store/plan-store.js';
import { CANARY, everythingIn, peoplePlan } from '../model/audience/people.js';
import { planText } from './world.js';

/** A store, and how often it told of a change. */
function storeWith(document: unknown = planText()) {
  const store = new PlanStore();
  let changes = 0;
  store.subscribe(() => void changes++);
  store.take(parsePlan(document));
  return { store, changes: () => changes };
}

describe('what views know of the plan', () => {
  it('is nothing at first, and nothing is wrong with that', () => {
    const { snapshot } = new PlanStore();
    assert.equal(snapshot.status, 'idle');
    assert.equal(snapshot.plan, undefined);
    assert.equal(snapshot.failure, undefined);
    assert.equal(snapshot.audience, 'public');
  });

  it('is the last good plan while another one loads, and when that one fails', () => {
    const { store } = storeWith();
    const { plan } = store.snapshot;
    store.begin();
    assert.equal(store.snapshot.plan, plan);
    assert.equal(store.snapshot.status, 'loading');
    store.take(parsePlan('{"goals": ['));
    assert.equal(store.snapshot.plan, plan);
    assert.equal(store.snapshot.status, 'error');
    assert.equal(store.snapshot.failure?.code, 'not-json');
    store.take(parsePlan(planText('Numeracy')));
    assert.equal(store.snapshot.failure, undefined);
    assert.equal(store.snapshot.plan?.goals.get('g1')?.title, 'Numeracy');
  });

  it('is cut down to the public unless the page says otherwise', () => {
    const { store } = storeWith(peoplePlan);
    assert.doesNotMatch(everythingIn(store.snapshot), CANARY);
    store.audience = 'self';
    assert.match(everythingIn(store.snapshot.plan), CANARY);
    store.audience = 'public';
    assert.doesNotMatch(everythingIn(store.snapshot), CANARY);
  });

  it('is no more than the plan allows, whatever the page says', () => {
    const { store } = storeWith({ ...peoplePlan, privacy: { audience: 'public' } });
    store.audience = 'self';
    assert.equal(store.snapshot.audience, 'public');
    assert.doesNotMatch(everythingIn(store.snapshot), CANARY);
  });

  it('quotes nothing of a document that could not be read', () => {
    const { store } = storeWith('{"educators":[{"displayName":"Ada Canary"');
    assert.doesNotMatch(JSON.stringify(store.snapshot), CANARY);
  });

  it('says that it takes long only while it loads', () => {
    const { store } = storeWith();
    store.markSlow();
    assert.equal(store.snapshot.slow, false);
    store.begin();
    store.markSlow();
    assert.equal(store.snapshot.slow, true);
  });

  it('is a new object after a change, and the same one without', () => {
    const { store, changes } = storeWith();
    const before = store.snapshot;
    const told = changes();
    store.audience = 'public';
    store.select(null);
    assert.equal(store.snapshot, before);
    assert.equal(changes(), told);
    store.select({ kind: 'goal', id: 'g1' });
    assert.notEqual(store.snapshot, before);
    assert.equal(store.snapshot.plan, before.plan);
    assert.equal(changes(), told + 1);
  });
});

describe('what is picked', () => {
  it('is told once, also when it is picked again', () => {
    const { store, changes } = storeWith();
    const told = changes();
    assert.equal(store.select({ kind: 'goal', id: 'g1' }), true);
    assert.equal(store.select({ kind: 'goal', id: 'g1' }), false);
    assert.equal(store.select({ kind: 'measure', id: 'g1' }), true);
    assert.equal(store.select(null), true);
    assert.equal(changes(), told + 3);
  });

  it('can have any id', () => {
    const { store } = storeWith();
    store.select({ kind: 'goal', id: '__proto__' });
    assert.deepEqual(store.snapshot.selection, { kind: 'goal', id: '__proto__' });
  });
});

describe('a listener', () => {
  it('that ended hears nothing more', () => {
    const store = new PlanStore();
    let heard = 0;
    store.subscribe(() => void heard++)();
    store.begin();
    assert.equal(heard, 0);
  });

  it('that throws keeps no other from hearing, and the page still learns of it', (t) => {
    const later: (() => void)[] = [];
    t.mock.method(globalThis, 'queueMicrotask', (call: () => void) => later.push(call));
    const store = new PlanStore();
    let heard = 0;
    store.subscribe(() => {
      throw new Error('a mistake of the page');
    });
    store.subscribe(() => void heard++);
    store.begin();
    assert.equal(heard, 1);
    assert.throws(later[0], /mistake of the page/);
  });
});
