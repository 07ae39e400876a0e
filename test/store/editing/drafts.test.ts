import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PlanDocument } from '../../../src/contract/index.js';
import type { OwnCommand } from '../../../src/store/editing/commands.js';
import { DRAFT_PREFIX } from '../../../src/store/editing/draft-storage.js';
import { startPlanServer, type RunningPlanServer } from '../../support/plan-server.mjs';
import { accept, MemoryStorage, newPlan, SavingWorld, say, visit } from './saving.js';
import { planDocument } from './world.js';

let server: RunningPlanServer;
before(async () => void (server = await startPlanServer()));
after(() => server.close());

const draftKey = 'my plan';

/** Pages of one browser. */
function browser() {
  const storage = new MemoryStorage();
  const page = () => {
    const world = new SavingWorld();
    world.stored = storage;
    return world;
  };
  const drafts = () => [...storage.entries.keys()].filter((key) => key.startsWith(DRAFT_PREFIX));
  return { storage, page, drafts };
}

/** Somebody who types without a network and reloads. */
async function reloaded(
  change?: (document: PlanDocument) => PlanDocument,
  command: OwnCommand = say('Mine'),
) {
  const plan = newPlan(server);
  const { storage, page, drafts } = browser();
  const first = await visit(server, plan.name, { draftKey, world: page() });
  first.world.isOnline = false;
  first.edit(command);
  await first.passUntil(() => first.states() === 'waiting');
  first.world.leave();
  first.session.stop();
  if (change) plan.stored.replace(change(structuredClone(plan.stored.document) as PlanDocument));
  const me = await visit(server, plan.name, { draftKey, world: page() });
  return { ...plan, storage, page, drafts, me };
}

type Raw = { growthPlans: { id: string; goals: { id: string; statement?: string }[] }[] };

const withStatement = (goalId: string, statement: string) => (document: PlanDocument) => {
  const goals = (document as unknown as Raw).growthPlans.find(({ id }) => id === 'gp')?.goals;
  Object.assign(goals?.find(({ id }) => id === goalId) ?? {}, { statement });
  return document;
};

describe('edits that are kept across a reload', () => {
  it('are shown again, sent, and forgotten once they are saved', async () => {
    const { me, goal, drafts } = await reloaded();
    assert.equal(me.goal()?.statement, 'Mine');
    assert.equal(drafts().length, 1);
    await me.saved();
    assert.equal(goal()?.statement, 'Mine');
    assert.deepEqual(drafts(), []);
    assert.deepEqual([me.world.waiting, me.world.listening], [0, 0]);
  });

  it('are not asked for unless the page names a key', async () => {
    const { name } = newPlan(server);
    const { page, storage } = browser();
    const me = await visit(server, name, { world: page() });
    me.edit(say('Mine'));
    assert.equal(storage.length, 0);
    await me.saved();
  });

  it('are merged with what somebody else made of another goal meanwhile', async () => {
    const { me, goal } = await reloaded(withStatement('b', 'Theirs'));
    await me.saved();
    assert.deepEqual([goal('a')?.statement, goal('b')?.statement], ['Mine', 'Theirs']);
  });

  it('are compared with what an activity was, where they are about its links', async () => {
    const weaker = { activityId: 'act', goalId: 'g1', member: 'strength', value: 'weak' } as const;
    const links = (list: unknown) => (document: PlanDocument) =>
      ({ ...document, activities: [{ id: 'act', title: 'Institute', goals: list }] }) as PlanDocument;
    const clean = await reloaded(links(['g1', 'g2']), { name: 'setActivityLink', ...weaker });
    await clean.me.saved();
    assert.deepEqual(
      clean.stored.document,
      links([{ goalId: 'g1', strength: 'weak' }, 'g2'])(planDocument()),
    );
    const { me } = await reloaded(links([{ goalId: 'g1', strength: 'strong' }]), {
      name: 'setActivityLink',
      ...weaker,
    });
    const { owner, fields } = me.journal.snapshot.conflict!;
    assert.deepEqual(owner, { collection: 'activities', id: 'act' });
    assert.deepEqual(
      fields.map(({ field, base, mine, theirs }) => [field, base, mine, theirs]),
      [['activities/act/goals/g1/strength', undefined, 'weak', 'strong']],
    );
  });

  it('are asked about where somebody else changed the same field, also after one more reload', async () => {
    const { me, name, goal, page, drafts } = await reloaded(withStatement('a', 'Theirs'));
    assert.equal(me.states(), 'conflict');
    me.world.leave();
    me.session.stop();
    const again = await visit(server, name, { draftKey, world: page() });
    const [field] = again.journal.snapshot.conflict?.fields ?? [];
    assert.deepEqual([field.base, field.mine, field.theirs], ['First goal', 'Mine', 'Theirs']);
    again.session.resolve(new Map([[field.field, 'both']]));
    await again.saved();
    assert.equal(goal()?.statement, 'Theirs\n\nMine');
    assert.deepEqual(drafts(), []);
  });

  it('are not lost where the goal was removed meanwhile', async () => {
    const { me, goal } = await reloaded((document) => {
      const plan = (document as unknown as Raw).growthPlans.find(({ id }) => id === 'gp');
      plan?.goals.shift();
      return document;
    });
    const [field] = me.journal.snapshot.conflict?.fields ?? [];
    assert.equal(field.theirs, undefined);
    me.session.resolve(new Map([[field.field, 'mine']]));
    await me.saved();
    assert.equal(goal()?.statement, 'Mine');
  });

  it('that were saved though nobody heard the answer are found to be saved', async () => {
    const { me, drafts } = await reloaded(withStatement('a', 'Mine'));
    assert.equal(me.states(), 'saved');
    assert.deepEqual(drafts(), []);
  });

  it('wait for the person to try again where the page itself saves', async () => {
    const { name } = newPlan(server);
    const { page, drafts } = browser();
    const options = { draftKey, save: '' };
    const first = await visit(server, name, { ...options, world: page() });
    first.session.edit(say('Mine'), () => ({ refused: true, promises: [] }));
    first.world.leave();
    const me = await visit(server, name, { ...options, world: page() });
    assert.equal(me.goal()?.statement, 'Mine');
    assert.deepEqual([me.states(), me.reasons()], ['failed', 'no-answer']);
    me.session.retry(accept);
    assert.equal(me.states(), 'kept');
    assert.deepEqual(drafts(), []);
  });
});

describe('two pages of one browser', () => {
  it('keep a draft each, and neither takes that of a living one', async () => {
    const { name, goal } = newPlan(server);
    const { page, drafts } = browser();
    const [one, two] = [
      await visit(server, name, { draftKey, world: page() }),
      await visit(server, name, { draftKey, world: page() }),
    ];
    for (const person of [one, two]) person.world.isOnline = false;
    one.edit(say('One', 'a'));
    two.edit(say('Two', 'b'));
    assert.equal(drafts().length, 2);
    const three = await visit(server, name, { draftKey, world: page() });
    assert.equal(three.states(), '');
    assert.equal(drafts().length, 2);
    for (const person of [one, two]) {
      await person.passUntil(() => person.states() === 'waiting');
      person.world.goOnline();
      await person.saved();
    }
    assert.deepEqual([goal('a')?.statement, goal('b')?.statement], ['One', 'Two']);
    assert.deepEqual(drafts(), []);
  });

  it('take up what a page left that gave no more sign of life', async () => {
    const { name } = newPlan(server);
    const { page, drafts } = browser();
    const lost = await visit(server, name, { draftKey, world: page() });
    lost.world.isOnline = false;
    lost.edit(say('Mine'));
    const me = await visit(server, name, { draftKey, world: page() });
    assert.equal(me.states(), '');
    await me.world.pass(17_000);
    assert.equal(me.goal()?.statement, 'Mine');
    await me.saved();
    assert.deepEqual(drafts(), []);
  });
});

describe('storage', () => {
  it('that is blocked stops nothing, and the page can know of it', async () => {
    const { name, goal } = newPlan(server);
    const world = new SavingWorld();
    world.storage = () => {
      throw new Error('SecurityError');
    };
    const me = await visit(server, name, { draftKey, world });
    me.edit(say('Mine'));
    assert.equal(me.session.isDraftKept, false);
    await me.saved();
    assert.equal(goal()?.statement, 'Mine');
  });

  it('that is full keeps what it had, and the page can know of it', async () => {
    const { name } = newPlan(server);
    const { storage, page, drafts } = browser();
    const me = await visit(server, name, { draftKey, world: page() });
    me.edit(say('Mine'));
    assert.equal(me.session.isDraftKept, true);
    const [key] = drafts();
    const text = storage.getItem(key);
    storage.limit = storage.getItem(key)?.length ?? 0;
    me.edit(say('Mine'.repeat(500)));
    assert.equal(me.session.isDraftKept, false);
    assert.equal(storage.getItem(key), text);
    await me.saved();
    assert.deepEqual(drafts(), []);
  });

  it('with something else under the name is left alone', async () => {
    const { name } = newPlan(server);
    const { storage, page } = browser();
    const strange = ['{"version":9,"left":true}', 'null', '[', '{"version":2,"edits":[null],"before":{}}'];
    strange.forEach((text, at) => storage.setItem(`${DRAFT_PREFIX}:my%20plan:${at}`, text));
    const me = await visit(server, name, { draftKey, world: page() });
    assert.equal(me.states(), '');
    assert.equal(storage.length, 4);
  });
});
