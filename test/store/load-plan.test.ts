import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PlanLoads } from '../../src/store/load-plan.js';
import { loading as spanish } from '../../src/locales/es/loading.js';
import type { LoadTerm } from '../../src/store/load-problems.js';
import { URL_OF_PLAN, html, withStatus, outcomeOf, failureOf } from './loading.js';
import { fails, hangs, json, never, planText, settle, World, type Answer } from './world.js';

/** Every way in which loading is known to fail. */
const FAILURES: readonly { code: string; when: string; answer: Answer; world?: Partial<World> }[] = [
  { code: 'load-not-signed-in', when: 'the server wants a sign-in (401)', answer: withStatus(401) },
  { code: 'load-forbidden', when: 'one may not see it (403)', answer: withStatus(403) },
  { code: 'load-not-found', when: 'there is none (404)', answer: withStatus(404) },
  { code: 'load-gone', when: 'it was taken down (410)', answer: withStatus(410) },
  { code: 'load-too-many-requests', when: 'the server was asked too often (429)', answer: withStatus(429) },
  { code: 'load-server-error', when: 'the server fails (500)', answer: withStatus(500) },
  { code: 'load-unavailable', when: 'the server rests (503)', answer: withStatus(503) },
  { code: 'load-refused', when: 'the server answers otherwise (418)', answer: withStatus(418) },
  { code: 'load-sign-in-page', when: 'a sign-in page comes with status 200', answer: () => html() },
  { code: 'load-offline', when: 'the device is offline', answer: fails, world: { isOnline: false } },
  { code: 'load-blocked', when: 'the page’s policy forbids it', answer: fails, world: { violation: true } },
  { code: 'load-unreachable', when: 'the browser does not say why', answer: fails },
  { code: 'load-timeout', when: 'the server never answers', answer: never },
  { code: 'load-cut-off', when: 'half of it comes', answer: () => json(planText().slice(0, 60)) },
  { code: 'load-no-content', when: 'nothing comes', answer: () => json('') },
  { code: 'not-json', when: 'it is no JSON', answer: () => json('{ "goals": [,] }') },
  { code: 'not-a-plan', when: 'it is a list', answer: () => json('[]') },
  { code: 'newer-version', when: 'it is of a newer version', answer: () => json('{"schemaVersion":"2.0"}') },
];

describe('a person who waits for a plan', () => {
  for (const { code, when, answer, world } of FAILURES) {
    it(`is told what to do when ${when}`, async () => {
      const failure = await failureOf(answer, Object.assign(new World(), world));
      assert.equal(failure.code, code);
      assert.match(failure.message, /^[A-Z].*\.$/s);
      assert.doesNotMatch(failure.message, /portal\.example\/files|plan\.json/);
    });
  }

  it('reads another sentence for each of these', async () => {
    const sentences = new Set<string>();
    for (const { answer, world } of FAILURES) {
      sentences.add((await failureOf(answer, Object.assign(new World(), world))).message);
    }
    assert.equal(sentences.size, FAILURES.length);
  });

  it('reads it in Spanish on a Spanish page', async () => {
    const term: LoadTerm = (key, ...args) => {
      const words = spanish[key] as string | ((...values: unknown[]) => string);
      return typeof words === 'function' ? words(...args) : words;
    };
    const failure = await failureOf(withStatus(503, { 'retry-after': '120' }));
    assert.match(failure.say?.(term) ?? '', /Vuelva a intentarlo en 2 minutos/);
  });
});

describe('a request for a plan', () => {
  it('asks for JSON, with the cookies of this site only, and tells no more than the origin', async () => {
    const world = new World();
    await outcomeOf(world, () => json());
    assert.equal(world.requests.length, 1);
    const { url, init } = world.requests[0];
    assert.equal(url, URL_OF_PLAN);
    assert.equal(init.credentials, 'same-origin');
    assert.equal(init.referrerPolicy, 'strict-origin');
    assert.match(new Headers(init.headers).get('accept') ?? '', /^application\/json/);
    assert.equal(init.method ?? 'GET', 'GET');
    assert.equal(world.watches, 0, 'the policy is watched no longer');
    assert.equal(world.waiting, 0, 'no timer is left');
  });

  it('ends after 20 seconds, also when the server ignores that it was given up', async () => {
    const world = new World();
    world.answer = hangs;
    const { outcome } = new PlanLoads(world).load(URL_OF_PLAN);
    await world.pass(19_999);
    let over = false;
    void outcome.then(() => (over = true));
    await settle();
    assert.equal(over, false);
    await world.pass(1);
    assert.ok('failure' in (await outcome));
  });

  it('ends after 20 seconds when the body stops half-way', async () => {
    const stream = () =>
      new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"goals":[')) });
    const failure = await failureOf(() => new Response(stream()));
    assert.equal(failure.code, 'load-timeout');
  });

  it('says that the plan broke off when the connection breaks half-way', async () => {
    const stream = () => new ReadableStream({ pull: (body) => body.error(new TypeError('network error')) });
    assert.equal((await failureOf(() => new Response(stream()))).code, 'load-cut-off');
  });

  it('says that the plan broke off when fewer bytes come than were announced', async () => {
    const answer = () => json(planText(), { headers: { 'content-length': '9000' } });
    assert.equal((await failureOf(answer)).code, 'load-cut-off');
  });

  it('takes a compressed plan, whose announced length is another', async () => {
    const headers = { 'content-length': '9000', 'content-encoding': 'gzip' };
    assert.ok('plan' in (await outcomeOf(new World(), () => json(planText(), { headers }))));
  });
});

describe('a server that is busy', () => {
  for (const status of [429, 503]) {
    it(`is asked again after the seconds it names, at most twice (${status})`, async () => {
      const world = new World();
      const failure = await failureOf(withStatus(status, { 'retry-after': '2' }), world);
      assert.equal(world.requests.length, 3);
      assert.equal(failure.retry, true);
    });

    it(`is left alone when it wants more than five seconds (${status})`, async () => {
      const world = new World();
      const failure = await failureOf(withStatus(status, { 'retry-after': '6' }), world);
      assert.equal(world.requests.length, 1);
      assert.match(failure.message, /6 seconds/);
    });

    it(`is left alone when it names no time (${status})`, async () => {
      const world = new World();
      await failureOf(withStatus(status), world);
      assert.equal(world.requests.length, 1);
    });
  }

  it('gives the plan in the end', async () => {
    const world = new World();
    const outcome = await outcomeOf(world, () =>
      world.requests.length === 1
        ? new Response('', { status: 503, headers: { 'retry-after': '1' } })
        : json(),
    );
    assert.ok('plan' in outcome);
  });

  it('is not asked again by itself after 500', async () => {
    const world = new World();
    await failureOf(withStatus(500, { 'retry-after': '1' }), world);
    assert.equal(world.requests.length, 1);
  });

  it('may name a date', async () => {
    const world = new World();
    const failure = await failureOf(
      withStatus(503, { 'retry-after': new Date(world.now() + 90_000).toUTCString() }),
      world,
    );
    assert.equal(failure.retryAfter, 90);
    assert.match(failure.message, /2 minutes/);
  });
});
