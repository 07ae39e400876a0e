import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPlanServer, type Fault, type RunningPlanServer } from '../../support/plan-server.mjs';
import { accept, newPlan, say, until, visit } from './saving.js';

let server: RunningPlanServer;
before(async () => void (server = await startPlanServer()));
after(() => server.close());

/** Somebody who made one edit, which hits the faults. */
async function hit(faults: readonly Fault[], remembers = true) {
  const plan = newPlan(server);
  plan.stored.remembers = remembers;
  const me = await visit(server, plan.name);
  server.order(plan.name, ...faults);
  me.edit(say('New'));
  const heard = (state: string) => me.passUntil(() => me.states() === state);
  return { ...plan, me, heard };
}

const standing = (me: Awaited<ReturnType<typeof visit>>) => me.journal.snapshot.trouble;

describe('a server that dies', () => {
  for (const fault of ['die-before', 'die-after', 'die-answering'] as const) {
    for (const remembers of [true, false]) {
      it(`(${fault}, ${remembers ? 'with' : 'without'} idempotency keys) gets the edit once`, async () => {
        const { me, goal, patches } = await hit([{ fault }], remembers);
        await me.passUntil(() => me.states() === 'waiting');
        assert.deepEqual([me.reasons(), standing(me)?.kind], ['offline', 'offline']);
        assert.equal(me.goal()?.statement, 'New');
        await me.saved();
        assert.equal(goal()?.statement, 'New');
        assert.equal(standing(me), undefined);
        const [first, second] = patches();
        assert.equal(first.headers['idempotency-key'], second.headers['idempotency-key']);
        assert.equal(first.body, second.body);
      });
    }
  }

  it('does not ask a person who typed on about the words that did arrive', async () => {
    const { me, goal } = await hit([{ fault: 'die-after' }], false);
    await me.passUntil(() => me.states() === 'waiting');
    me.edit(say('Newer'));
    await me.saved();
    assert.equal(goal()?.statement, 'Newer');
    assert.equal(me.journal.snapshot.conflict, undefined);
  });

  it('adds a record once, though its answer was lost twice', async () => {
    const plan = newPlan(server);
    plan.stored.remembers = false;
    const me = await visit(server, plan.name);
    server.order(plan.name, { fault: 'die-after' }, { fault: 'die-after' });
    const where = { growthPlanId: 'gp', goalId: 'a' } as const;
    me.edit({ name: 'addReflection', ...where, reflection: { id: 'r1', text: 'On a train' } });
    me.edit({ name: 'setReflectionMember', ...where, reflectionId: 'r1', member: 'text', value: 'Arrived' });
    await me.saved();
    assert.deepEqual(plan.goal()?.reflections, [{ id: 'r1', text: 'Arrived' }]);
  });
});

describe('an answer', () => {
  it('that is late counts, and what was typed meanwhile follows it', async () => {
    const { me, goal, patches } = await hit([{ fault: 'late', milliseconds: 80 }]);
    await me.world.pass(500);
    await until(() => patches().length === 1);
    me.edit(say('Newer'));
    await me.saved();
    assert.equal(goal()?.statement, 'Newer');
    assert.equal(patches().length, 2);
  });

  for (const remembers of [true, false]) {
    it(`to a request that was delivered twice counts once (${remembers ? 'with' : 'without'} keys)`, async () => {
      const { me, goal } = await hit([{ fault: 'twice' }], remembers);
      await me.saved();
      assert.equal(goal()?.statement, 'New');
    });
  }

  it('that never comes is waited for 20 seconds, and the edit stays as typed', async () => {
    const { me, goal, patches } = await hit([{ fault: 'hang' }]);
    await me.world.pass(500);
    await until(() => patches().length === 1);
    me.edit(say('Two', 'b'));
    await me.world.pass(20_000);
    await until(() => me.states() === 'failed waiting');
    assert.equal(me.reasons(), 'no-answer no-answer');
    assert.equal(me.goal()?.statement, 'New');
    me.session.retry(accept);
    await me.saved();
    assert.deepEqual([goal('a')?.statement, goal('b')?.statement], ['New', 'Two']);
  });
});

describe('a person who is signed out', () => {
  const pages: [string, Fault][] = [
    ['a sign-in page', { fault: 'html' }],
    ['a redirect to one', { fault: 'redirect' }],
    ['status 401', { fault: 'status', status: 401 }],
  ];
  for (const [what, fault] of pages) {
    it(`is told so, with a link, by ${what}; everything goes out in order after signing in`, async () => {
      const { me, goal } = await hit([fault]);
      await me.passUntil(() => me.states() === 'waiting');
      me.edit(say('Two', 'b'));
      assert.equal(me.reasons(), 'sign-in sign-in');
      assert.match(standing(me)?.link ?? '', /^http/);
      await me.world.pass(600_000);
      assert.equal(me.states(), 'waiting waiting');
      me.session.retry(accept);
      await me.saved();
      assert.deepEqual([goal('a')?.statement, goal('b')?.statement], ['New', 'Two']);
    });
  }

  it('is told so where the browser only says that the request failed', async () => {
    const { me, name, goal } = await hit([]);
    server.order(name, { fault: 'redirect', method: 'HEAD' });
    server.order(name, { fault: 'die-before' });
    await me.passUntil(() => me.states() === 'waiting');
    assert.equal(me.reasons(), 'sign-in');
    me.session.retry(accept);
    await me.saved();
    assert.equal(goal()?.statement, 'New');
  });
});

describe('a server that is busy', () => {
  it('is left alone for as long as it asks', async () => {
    const { me, patches } = await hit([{ fault: 'status', status: 429, retryAfter: 30 }]);
    await me.passUntil(() => me.states() === 'waiting');
    assert.equal(standing(me)?.kind, 'busy');
    await me.world.pass(25_000);
    assert.equal(patches().length, 1);
    await me.saved();
    assert.equal(patches().length, 2);
  });

  it('is asked less and less often where it names no time', async () => {
    const faults = Array.from({ length: 4 }, (): Fault => ({ fault: 'status', status: 503 }));
    const { me, patches } = await hit(faults);
    const began = me.world.now();
    await me.saved();
    assert.equal(patches().length, 5);
    assert.ok(me.world.now() - began > 15_000);
  });
});

describe('a server that refuses', () => {
  it('an edit: that one fails with its words, and the later ones go on', async () => {
    const { name, goal } = newPlan(server);
    const me = await visit(server, name);
    me.edit(say('x'.repeat(2001)));
    me.edit(say('Two', 'b'));
    await me.passUntil(() => me.states() === 'failed saved');
    const [{ reason }] = me.journal.snapshot.edits;
    assert.deepEqual(reason, { kind: 'invalid', detail: 'A goal may have 2000 characters at most.' });
    assert.equal(me.goal()?.statement?.length, 2001);
    assert.equal(goal('b')?.statement, 'Two');
    me.edit(say('Short'));
    await me.saved();
    assert.equal(goal()?.statement, 'Short');
  });

  it('an edit that was written anew meanwhile: only the new words count', async () => {
    const { name, goal, patches } = newPlan(server);
    const me = await visit(server, name);
    server.order(name, { fault: 'late', milliseconds: 60 });
    me.edit(say('x'.repeat(2001)));
    await me.world.pass(500);
    await until(() => patches().length === 1);
    me.edit(say('Short'));
    await me.saved();
    assert.equal(me.states(), 'saved saved');
    assert.equal(goal()?.statement, 'Short');
    assert.equal(me.goal()?.statement, 'Short');
  });

  it('what a later edit needs: that one fails for the same reason, and both go out with a retry', async () => {
    const { name, goal } = newPlan(server);
    const me = await visit(server, name);
    server.order(name, { fault: 'status', status: 403 });
    const where = { growthPlanId: 'gp', goalId: 'a' } as const;
    me.edit({ name: 'addReflection', ...where, reflection: { id: 'r1', text: 'On a train' } });
    me.edit({ name: 'setReflectionMember', ...where, reflectionId: 'r1', member: 'text', value: 'Arrived' });
    await me.passUntil(() => me.states() === 'failed failed');
    assert.equal(me.reasons(), 'forbidden forbidden');
    me.session.retry(accept);
    await me.saved();
    assert.deepEqual(goal()?.reflections, [{ id: 'r1', text: 'Arrived' }]);
  });

  it('everything, as it broke: a few tries, then it is said, and a retry sends it', async () => {
    const broken = Array.from({ length: 3 }, (): Fault => ({ fault: 'status', status: 500 }));
    const { me, goal, patches } = await hit(broken);
    await me.passUntil(() => me.states() === 'failed');
    assert.deepEqual([me.reasons(), patches().length], ['server', 3]);
    me.session.retry(accept);
    await me.saved();
    assert.equal(goal()?.statement, 'New');
  });

  it('and what is given up is gone here, and not sent', async () => {
    const { me, goal } = await hit([{ fault: 'status', status: 422 }]);
    await me.passUntil(() => me.states() === 'failed');
    me.session.discard(1);
    assert.equal(me.goal()?.statement, 'First goal');
    await me.world.pass(5000);
    assert.equal(goal()?.statement, 'First goal');
  });
});

describe('a device without a network', () => {
  it('keeps edits, and sends them in order when it is back', async () => {
    const { name, goal, patches } = newPlan(server);
    const me = await visit(server, name);
    me.world.isOnline = false;
    me.edit(say('One'));
    await me.passUntil(() => me.states() === 'waiting');
    for (const text of ['Two', 'Three']) me.edit(say(text, 'b'));
    me.edit(say('Four'));
    await me.world.pass(600_000);
    assert.equal(me.states(), 'waiting waiting waiting waiting');
    me.world.goOnline();
    await me.saved();
    assert.deepEqual([goal('a')?.statement, goal('b')?.statement], ['Four', 'Three']);
    assert.equal(patches().length, 3);
  });

  it('gives up an edit that was on its way, and shows what the server made of it', async () => {
    const { me, goal, patches } = await hit([{ fault: 'late', milliseconds: 100 }]);
    await me.world.pass(500);
    await until(() => patches()[0]?.status === 200);
    me.session.discard(1);
    await me.passUntil(() => me.goal()?.statement === 'New');
    assert.equal(goal()?.statement, 'New');
    assert.equal(me.journal.snapshot.isUnsaved, false);
  });
});
