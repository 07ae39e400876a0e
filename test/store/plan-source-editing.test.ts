import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PlanLoads } from '../../src/store/load-plan.js';
import type { OwnCommand } from '../../src/store/editing/commands.js';
import type { Announce } from '../../src/store/editing/session.js';
import { PlanSource } from '../../src/store/plan-source.js';
import { planDocument } from './editing/world.js';
import { json, settle, World } from './world.js';

const BASE = 'https://portal.example/pd/';
const accept: Announce = () => ({ refused: false, promises: [] });
const say = (value: string): OwnCommand => ({
  name: 'setGoalMember',
  growthPlanId: 'gp',
  goalId: 'a',
  member: 'statement',
  value,
});

/** Until it is so; the code for editing comes when it is first needed. */
async function ready(world: World, isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) {
    await world.pass(0);
    await settle();
  }
  assert.ok(isSo());
}

async function editable(given: object = { plan: planDocument() }) {
  const world = new World();
  world.answer = () => json(JSON.stringify(planDocument()));
  const source = new PlanSource({ loaded: () => undefined, failed: () => undefined }, new PlanLoads(world));
  source.store.audience = 'self';
  source.give({ base: BASE, ...given });
  source.edit({ editable: true }, BASE);
  await ready(world, () => source.session !== undefined);
  const shown = () => source.store.snapshot.plan?.growthPlans.get('gp')?.goals[0]?.statement;
  return { world, source, shown };
}

describe('editing the plan of an element', () => {
  it('is off unless the page asks for it, and always for the public', async () => {
    const { source } = await editable();
    assert.ok(source.store.snapshot.editing);
    source.store.audience = 'public';
    assert.equal(source.store.snapshot.editing, undefined);
    source.store.audience = 'staff';
    assert.ok(source.store.snapshot.editing);
    source.edit({ editable: false }, BASE);
    assert.equal(source.store.snapshot.editing, undefined);
    assert.equal(source.session, undefined);
  });

  it('shows every edit in the scoped plan, and tells listeners once for each', async () => {
    const { source, shown } = await editable();
    let told = 0;
    source.store.subscribe(() => void told++);
    source.session?.edit(say('New'), accept);
    assert.equal(shown(), 'New');
    assert.equal(told, 1);
    assert.equal(source.store.snapshot.editing?.edits.length, 1);
  });

  it('goes on with edits and history where the page gives the edited plan back', async () => {
    const { source, shown, world } = await editable();
    source.session?.edit(say('New'), (proposal) => {
      source.give({ plan: proposal.document, base: BASE });
      return { refused: false, promises: [] };
    });
    await world.pass(0);
    await settle();
    assert.equal(shown(), 'New');
    source.session?.undo(accept);
    assert.equal(shown(), 'First goal');
  });

  it('keeps what is not saved when the same address is loaded once more', async () => {
    const { source, shown, world } = await editable({ src: 'plan.json' });
    source.session?.edit(say('Mine'), () => ({ refused: true, promises: [] }));
    source.retry();
    await world.pass(0);
    await settle();
    assert.equal(shown(), 'Mine');
    assert.equal(source.store.snapshot.editing?.isUnsaved, true);
  });

  it('begins anew with another plan', async () => {
    const { source, world } = await editable({ src: 'plan.json' });
    source.session?.edit(say('Mine'), accept);
    source.give({ src: 'other.json', base: BASE });
    await ready(world, () => source.store.snapshot.editing?.edits.length === 0);
  });
});
