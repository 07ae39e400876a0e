import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PlanLoads, resolveAddress } from '../../src/store/load-plan.js';
import { URL_OF_PLAN, withStatus } from './loading.js';
import { json, never, settle, World } from './world.js';

describe('many embeds of one plan', () => {
  it('share one request and one reading', async () => {
    const world = new World();
    const loads = new PlanLoads(world);
    const shares = Array.from({ length: 30 }, () => loads.load(URL_OF_PLAN));
    await world.pass(0);
    const outcomes = await Promise.all(shares.map((share) => share.outcome));
    assert.equal(world.requests.length, 1);
    assert.equal(new Set(outcomes.map((outcome) => 'plan' in outcome && outcome.plan)).size, 1);
  });

  it('keep the request while one of them is left, and give it up with the last', async () => {
    const world = new World();
    world.answer = never;
    const loads = new PlanLoads(world);
    const shares = Array.from({ length: 3 }, () => loads.load(URL_OF_PLAN));
    const { signal } = world.requests[0].init;
    shares[0].release();
    shares[1].release();
    shares[1].release();
    await settle();
    assert.equal(signal?.aborted, false);
    shares[2].release();
    await assert.rejects(shares[2].outcome);
    assert.equal(signal?.aborted, true);
  });

  it('ask again after a failure, and when one asks for a fresh one', async () => {
    const world = new World();
    const loads = new PlanLoads(world);
    world.answer = withStatus(500);
    const failed = loads.load(URL_OF_PLAN);
    await failed.outcome;
    world.answer = () => json();
    await Promise.all([loads.load(URL_OF_PLAN).outcome, world.pass(0)]);
    await Promise.all([loads.load(URL_OF_PLAN, true).outcome, world.pass(0)]);
    assert.equal(world.requests.length, 3);
  });
});

describe('an address', () => {
  const BASE = 'https://portal.example/pd/index.html';
  const codeOf = (src: string, page = BASE): string => {
    const address = resolveAddress(src, page, page);
    return address instanceof URL ? address.href : address.code;
  };

  it('is taken relative to the page, and without what follows #', () => {
    assert.equal(codeOf('plan.json#pd-view=map'), 'https://portal.example/pd/plan.json');
    assert.equal(codeOf(' /files/plan.json '), 'https://portal.example/files/plan.json');
  });

  it('is refused with a sentence when no page could load it', () => {
    for (const src of [
      'javascript:alert(1)',
      'https://user:word@portal.example/',
      'http://',
      'mailto:a@b.example',
    ]) {
      assert.equal(codeOf(src), 'load-bad-address', src);
    }
    assert.equal(codeOf('http://other.example/plan.json'), 'load-insecure');
    assert.equal(codeOf('plan.json', 'file:///C:/pd/index.html'), 'load-from-disk');
    assert.equal(codeOf('http://localhost:8000/plan.json'), 'http://localhost:8000/plan.json');
  });
});
