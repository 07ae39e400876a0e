import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PlanDocument } from '../../../src/contract/index.js';
import type { Choice } from '../../../src/store/editing/types.js';
import { startPlanServer, type RunningPlanServer } from '../../support/plan-server.mjs';
import { newPlan, say, visit } from './saving.js';

let server: RunningPlanServer;
before(async () => void (server = await startPlanServer()));
after(() => server.close());

type Person = Awaited<ReturnType<typeof visit>>;

async function two() {
  const plan = newPlan(server);
  const [me, coach] = [await visit(server, plan.name), await visit(server, plan.name)];
  return { ...plan, me, coach };
}

const asked = (person: Person) =>
  (person.journal.snapshot.conflict?.fields ?? []).filter(({ choices }) => choices.length > 1);
const told = (person: Person) =>
  (person.journal.snapshot.conflict?.fields ?? []).filter(({ choices }) => choices.length === 1);
const choose = (person: Person, choice: Choice) =>
  person.session.resolve(new Map(asked(person).map(({ field }) => [field, choice])));
const inConflict = (person: Person) => person.passUntil(() => asked(person).length > 0);

describe('two people who edit one plan', () => {
  it('are asked nothing where they changed different goals', async () => {
    const { me, coach, goal } = await two();
    coach.edit(say('Theirs', 'b'));
    await coach.saved();
    me.edit(say('Mine', 'a'));
    await me.saved();
    assert.deepEqual([goal('a')?.statement, goal('b')?.statement], ['Mine', 'Theirs']);
    assert.deepEqual([me.goal('a')?.statement, me.goal('b')?.statement], ['Mine', 'Theirs']);
    assert.equal(me.journal.snapshot.conflict, undefined);
  });

  it('are told, and asked nothing, where they changed different fields of one goal', async () => {
    const { me, coach, goal } = await two();
    coach.edit(say('Theirs', 'a', 'rationale'));
    await coach.saved();
    me.edit(say('Mine'));
    await me.saved();
    assert.deepEqual([goal()?.statement, goal()?.rationale], ['Mine', 'Theirs']);
    assert.equal(asked(me).length, 0);
    assert.deepEqual(
      told(me).map(({ member, base, theirs }) => [member, base, theirs]),
      [['rationale', undefined, 'Theirs']],
    );
    me.session.resolve(new Map());
    assert.equal(me.journal.snapshot.conflict, undefined);
  });

  const outcomes: [Choice, string][] = [
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
    ['both', 'Theirs\n\nMine'],
  ];
  for (const [choice, statement] of outcomes) {
    it(`choose ${choice} where both changed one field, and nothing is saved until then`, async () => {
      const { me, coach, goal, patches } = await two();
      coach.edit(say('Theirs'));
      await coach.saved();
      me.edit(say('Mine'));
      me.edit(say('Other', 'b'));
      await inConflict(me);
      assert.equal(me.states(), 'conflict pending');
      const [field] = asked(me);
      assert.deepEqual([field.base, field.mine, field.theirs], ['First goal', 'Mine', 'Theirs']);
      const sent = patches().length;
      await me.world.pass(60_000);
      assert.equal(patches().length, sent);
      assert.equal(me.goal()?.statement, 'Mine');
      choose(me, choice);
      await me.saved();
      assert.deepEqual([goal('a')?.statement, goal('b')?.statement], [statement, 'Other']);
      assert.equal(me.goal()?.statement, statement);
      assert.equal(me.journal.snapshot.conflict, undefined);
    });
  }

  it('are not taken at an answer that leaves a question open', async () => {
    const { me, coach } = await two();
    coach.edit(say('Theirs'));
    await coach.saved();
    me.edit(say('Mine'));
    await inConflict(me);
    me.session.resolve(new Map());
    assert.equal(asked(me).length, 1);
  });

  it('may type on, or give the edit up, while the question stands', async () => {
    const { me, coach, goal } = await two();
    coach.edit(say('Theirs'));
    await coach.saved();
    me.edit(say('Mine'));
    await inConflict(me);
    me.edit(say('Mine, longer'));
    assert.equal(asked(me)[0]?.mine, 'Mine, longer');
    for (const { id } of me.journal.snapshot.edits) me.session.discard(id);
    await me.passUntil(() => me.goal()?.statement === 'Theirs');
    assert.equal(goal()?.statement, 'Theirs');
    assert.equal(me.journal.snapshot.conflict, undefined);
  });

  it('meet again where a third one was faster than the choice', async () => {
    const { me, coach, goal, stored } = await two();
    coach.edit(say('Theirs'));
    await coach.saved();
    me.edit(say('Mine'));
    await inConflict(me);
    const document = structuredClone(stored.document) as { extra: unknown };
    stored.replace({ ...document, extra: 'third' });
    choose(me, 'mine');
    await me.saved();
    assert.deepEqual([goal()?.statement, (stored.document as typeof document).extra], ['Mine', 'third']);
  });
});

describe('a goal that the other removed', () => {
  async function removed() {
    const { me, coach, ...plan } = await two();
    coach.edit({ name: 'removeGoal', growthPlanId: 'gp', goalId: 'a' });
    await coach.saved();
    me.edit(say('My words'));
    await inConflict(me);
    return { me, ...plan };
  }

  it('is said to be gone, and comes back with my words if I choose so', async () => {
    const { me, goal } = await removed();
    assert.equal(asked(me)[0]?.theirs, undefined);
    assert.equal(me.goal()?.statement, 'My words');
    choose(me, 'mine');
    await me.saved();
    assert.equal(goal()?.statement, 'My words');
    assert.equal((goal()?.actions as unknown[]).length, 2);
  });

  it('stays away if I choose so', async () => {
    const { me, goal } = await removed();
    choose(me, 'theirs');
    await me.saved();
    assert.equal(goal(), undefined);
    assert.equal(me.goal(), undefined);
  });

  it('together with its plan is asked once, for the plan', async () => {
    const { me, stored } = await two();
    const { growthPlans, ...rest } = stored.document as { growthPlans: { id: string }[] };
    stored.replace({ ...rest, growthPlans: growthPlans.filter(({ id }) => id !== 'gp') });
    me.edit(say('My words'));
    me.edit(say('More', 'b'));
    await inConflict(me);
    assert.deepEqual(
      asked(me).map(({ member }) => member),
      ['growthPlans'],
    );
    choose(me, 'mine');
    await me.saved();
    assert.deepEqual([me.goal('a')?.statement, me.goal('b')?.statement], ['My words', 'More']);
  });
});

describe('a plan that is loaded anew while something is unsaved', () => {
  it('is merged with it like any other version', async () => {
    const { me, coach, stored, goal } = await two();
    me.world.isOnline = false;
    me.edit(say('Mine'));
    await me.passUntil(() => me.states() === 'waiting');
    coach.edit(say('Theirs', 'b'));
    await coach.saved();
    me.world.goOnline();
    await me.saved();
    assert.deepEqual([goal('a')?.statement, goal('b')?.statement], ['Mine', 'Theirs']);
    const read = { ...(stored.document as PlanDocument), extra: 'anew' };
    stored.replace(read);
    me.journal.rebase(read);
    me.session.queue?.loaded(stored.etag);
    me.edit(say('Mine again'));
    await me.saved();
    assert.equal(goal('a')?.statement, 'Mine again');
  });

  it('and that a page hands in with the edit already in it is still sent', async () => {
    const { name, goal } = newPlan(server);
    const me = await visit(server, name, { isElsewhere: true });
    const edit = me.edit(say('Mine'));
    me.journal.rebase(structuredClone(me.journal.current.plan.source));
    me.session.queue?.loaded(undefined);
    await me.saved();
    assert.equal(edit?.state, 'pending');
    assert.equal(goal()?.statement, 'Mine');
  });
});
