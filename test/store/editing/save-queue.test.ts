import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPlanServer, type RunningPlanServer } from '../../support/plan-server.mjs';
import { newPlan, say, until, visit } from './saving.js';

let server: RunningPlanServer;
before(async () => void (server = await startPlanServer()));
after(() => server.close());

describe('what is sent', () => {
  it('is one patch with the version and a key of its own, once the typing ends', async () => {
    const { name, stored, goal, patches } = newPlan(server);
    const { etag } = stored;
    const me = await visit(server, name);
    for (const text of ['N', 'Ne', 'New']) {
      me.edit(say(text));
      await me.world.pass(300);
    }
    assert.equal(patches().length, 0);
    await me.saved();
    assert.equal(goal()?.statement, 'New');
    assert.equal(patches().length, 1);
    const [{ headers, body }] = patches();
    assert.equal(headers['if-match'], etag);
    assert.match(headers['idempotency-key'], /^drawn-/);
    assert.equal(headers['content-type'], 'application/json-patch+json');
    const operations = JSON.parse(body) as { op: string }[];
    assert.equal(operations.filter(({ op }) => op === 'replace').length, 1);
    assert.equal(me.states(), 'saved saved saved');
    assert.equal(me.journal.confirmed.plan.source.extra !== undefined, true);
  });

  it('does not wait for ever for typing to end', async () => {
    const { name, patches } = newPlan(server);
    const me = await visit(server, name);
    for (let typed = 0; typed < 8; typed++) {
      me.edit(say('x'.repeat(typed + 1)));
      await me.world.pass(300);
    }
    await until(() => patches().length === 1);
    await me.saved();
  });

  it('goes out in order, one request at a time, each on the version before', async () => {
    const { name, goal, patches } = newPlan(server);
    const me = await visit(server, name);
    server.order(name, { fault: 'late', milliseconds: 60 });
    me.edit(say('One', 'a'));
    me.edit(say('Two', 'b'));
    me.edit(say('Why', 'a', 'rationale'));
    await me.world.pass(1000);
    await until(() => patches().length === 1);
    assert.equal(me.states(), 'pending pending pending');
    await me.saved();
    assert.deepEqual(
      [goal('a')?.statement, goal('b')?.statement, goal('a')?.rationale],
      ['One', 'Two', 'Why'],
    );
    assert.equal(new Set(patches().map(({ headers }) => headers['if-match'])).size, 3);
    assert.deepEqual(
      patches().map(({ status }) => status),
      [200, 200, 200],
    );
  });

  it('is known to be saved without a body, too, and takes up what the server made of it', async () => {
    const { name, stored } = newPlan(server);
    const me = await visit(server, name);
    stored.answersWithDocument = false;
    me.edit(say('New'));
    await me.saved();
    me.edit(say('Newer'));
    await me.saved();
    assert.equal(stored.requests.filter(({ status }) => status === 204).length, 2);
    assert.equal(me.goal()?.statement, 'Newer');
  });

  it('sends nothing where typing comes back to what stood there', async () => {
    const { name, patches } = newPlan(server);
    const me = await visit(server, name);
    me.edit(say('New'));
    me.edit(say('First goal'));
    await me.saved();
    assert.equal(patches().length, 0);
    assert.equal(me.states(), 'saved saved');
  });

  it('learns the version from the server where the plan came from somewhere else', async () => {
    const { name, stored, goal } = newPlan(server);
    const me = await visit(server, name, { isElsewhere: true });
    stored.replace({ ...(stored.document as object), extra: 'theirs' });
    me.edit(say('New'));
    await me.saved();
    assert.deepEqual(
      stored.requests.map(({ method }) => method),
      ['GET', 'GET', 'PATCH'],
    );
    assert.equal(goal()?.statement, 'New');
    assert.equal(me.journal.current.plan.source.extra, 'theirs');
  });

  it('leaves no timer, listener or request when it is done', async () => {
    const { name } = newPlan(server);
    const me = await visit(server, name);
    me.edit(say('New'));
    await me.saved();
    assert.deepEqual([me.world.waiting, me.world.listening], [0, 0]);
  });

  it('goes out at once when the page is left', async () => {
    const { name, patches } = newPlan(server);
    const me = await visit(server, name);
    me.edit(say('New'));
    me.world.leave();
    await until(() => patches().length === 1);
    assert.equal(me.world.requests.at(-1)?.init.keepalive, true);
    await me.saved();
  });

  it('ends with its session, and what is unsaved stays', async () => {
    const { name, patches } = newPlan(server);
    const me = await visit(server, name);
    server.order(name, { fault: 'hang' });
    me.edit(say('New'));
    await me.world.pass(500);
    await until(() => patches().length === 1);
    me.session.stop();
    await me.world.pass(60_000);
    assert.equal(me.states(), 'pending');
    assert.equal(me.goal()?.statement, 'New');
    assert.deepEqual([me.world.waiting, me.world.listening], [0, 0]);
  });
});

describe('undo and redo', () => {
  it('are saved like any other edit', async () => {
    const { name, goal } = newPlan(server);
    const me = await visit(server, name);
    const announce = () => ({ refused: false, promises: [] });
    me.edit(say('New'));
    await me.saved();
    me.session.undo(announce);
    await me.saved();
    assert.equal(goal()?.statement, 'First goal');
    me.session.redo(announce);
    await me.saved();
    assert.equal(goal()?.statement, 'New');
  });

  it('take back on the server what was saved though its answer was lost', async () => {
    const { name, stored, goal } = newPlan(server);
    stored.remembers = false;
    const me = await visit(server, name);
    server.order(name, { fault: 'die-after' });
    me.edit(say('New'));
    await me.world.pass(500);
    await until(() => me.states() === 'waiting');
    me.session.undo(() => ({ refused: false, promises: [] }));
    await me.saved();
    assert.equal(goal()?.statement, 'First goal');
    assert.equal(me.goal()?.statement, 'First goal');
  });
});
