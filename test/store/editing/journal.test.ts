import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyPatch } from '../../../src/contract/index.js';
import type { OwnCommand } from '../../../src/store/editing/commands.js';
import type { Journal } from '../../../src/store/editing/journal.js';
import { goalOf, journalOf, planDocument } from './world.js';

const say = (value: string, goalId = 'a'): OwnCommand => ({
  name: 'setGoalMember',
  growthPlanId: 'gp',
  goalId,
  member: 'statement',
  value,
});
const reflect = (id: string): OwnCommand => ({
  name: 'addReflection',
  growthPlanId: 'gp',
  goalId: 'a',
  reflection: { id, text: id },
});
const step = (journal: Journal, name: 'undo' | 'redo') => {
  const prepared = journal.prepareStep(name);
  assert.ok(prepared);
  return journal.commit(prepared, 'kept');
};

describe('edits of a visit', () => {
  it('change the plan that is shown, and leave every other record the same object', () => {
    const { journal, clock } = journalOf();
    const before = journal.current.plan;
    const edit = journal.commit(journal.prepare(say('Reworded')), 'kept');
    assert.deepEqual([edit.id, edit.state, edit.field], [1, 'kept', 'growthPlans/gp/goals/a/statement']);
    assert.equal(goalOf(journal)?.statement, 'Reworded');
    assert.equal(journal.current.plan.growthPlans.get('other'), before.growthPlans.get('other'));
    assert.equal(clock.told, 1);
    assert.equal(journal.snapshot, journal.snapshot);
  });

  it('are taken back and done again, 100 steps deep, to the same document', () => {
    const { journal } = journalOf();
    for (let n = 1; n <= 130; n++) journal.commit(journal.prepare(reflect(`r${n}`)), 'kept');
    const done = journal.current.plan.source;
    let steps = 0;
    while (journal.snapshot.undo) {
      step(journal, 'undo');
      steps++;
    }
    assert.equal(steps, 100);
    assert.equal(goalOf(journal)?.reflections.length, 30);
    while (journal.snapshot.redo) step(journal, 'redo');
    assert.deepEqual(journal.current.plan.source, done);
  });

  it('make typing in one field one step, and a pause or another field the next', () => {
    const { journal, clock } = journalOf();
    for (const text of ['N', 'Ne', 'New']) {
      journal.commit(journal.prepare(say(text)), 'kept');
      clock.now += 500;
    }
    clock.now += 10_000;
    journal.commit(journal.prepare(say('Newer')), 'kept');
    journal.commit(journal.prepare(say('Other', 'b')), 'kept');
    step(journal, 'undo');
    assert.equal(goalOf(journal, 'b')?.statement, 'Second goal');
    step(journal, 'undo');
    assert.equal(goalOf(journal)?.statement, 'New');
    step(journal, 'undo');
    assert.equal(goalOf(journal)?.statement, 'First goal');
    assert.equal(journal.snapshot.undo, undefined);
    assert.deepEqual(journal.current.plan.source, planDocument());
  });

  it('forget what was taken back once something new is done', () => {
    const { journal } = journalOf();
    journal.commit(journal.prepare(say('One')), 'kept');
    step(journal, 'undo');
    journal.commit(journal.prepare(reflect('r1')), 'kept');
    assert.equal(journal.snapshot.redo, undefined);
  });
});

describe('edits that are not saved', () => {
  it('stay shown as typed, and go when they are given up, with nothing else', () => {
    const { journal } = journalOf();
    const first = journal.commit(journal.prepare(say('Mine')), 'failed', { kind: 'refused' });
    journal.commit(journal.prepare(reflect('r1')), 'pending');
    assert.equal(goalOf(journal)?.statement, 'Mine');
    assert.equal(journal.snapshot.isUnsaved, true);
    journal.discard([first.id]);
    assert.equal(goalOf(journal)?.statement, 'First goal');
    assert.equal(goalOf(journal)?.reflections.length, 1);
    assert.deepEqual(
      journal.snapshot.edits.map(({ state }) => state),
      ['pending'],
    );
  });

  it('make a patch on what is confirmed, not on what is shown', () => {
    const { journal } = journalOf();
    journal.commit(journal.prepare(say('Refused')), 'failed', { kind: 'refused' });
    const second = journal.commit(journal.prepare(reflect('r1')), 'pending');
    const { written, gone } = journal.patchFor([second.id]);
    assert.deepEqual(gone, []);
    assert.deepEqual(written.document, applyPatch(planDocument(), written.patch));
    assert.equal(JSON.stringify(written.patch).includes('Refused'), false);
    assert.deepEqual(applyPatch(written.document, journal.patchBack(written)), planDocument());
  });

  it('become part of the base when they are saved, in whatever order', () => {
    const { journal } = journalOf();
    const one = journal.commit(journal.prepare(say('One')), 'pending');
    const two = journal.commit(journal.prepare(reflect('r1')), 'pending');
    journal.mark([two.id], 'saved');
    assert.equal(journal.confirmed.plan.growthPlans.get('gp')?.goals[0]?.statement, 'First goal');
    journal.mark([one.id], 'saved');
    assert.equal(journal.snapshot.isUnsaved, false);
    assert.deepEqual(journal.confirmed.plan, journal.current.plan);
    assert.equal(goalOf(journal)?.statement, 'One');
  });

  it('are replayed on what somebody else saved, and nothing of either is lost', () => {
    const { journal } = journalOf();
    journal.commit(journal.prepare(reflect('mine')), 'waiting');
    const theirs = applyPatch(planDocument(), [
      { op: 'remove', path: '/growthPlans/0' },
      { op: 'replace', path: '/growthPlans/0/goals/0/statement', value: 'The coach’s words' },
    ]);
    journal.rebase(theirs);
    assert.equal(goalOf(journal)?.statement, 'The coach’s words');
    assert.equal(goalOf(journal)?.reflections[0]?.text, 'mine');
    assert.deepEqual(journal.confirmed.plan.source, theirs);
  });

  it('are replaced by what a person writes in the same field next', () => {
    const { journal } = journalOf();
    journal.commit(journal.prepare(say('Refused')), 'failed', { kind: 'refused' });
    journal.commit(journal.prepare(say('Accepted')), 'pending');
    assert.deepEqual(
      journal.snapshot.edits.map(({ id, state }) => [id, state]),
      [[2, 'pending']],
    );
    journal.mark([2], 'saved');
    assert.equal(goalOf(journal)?.statement, 'Accepted');
  });

  it('can be taken up from an earlier visit', () => {
    const { journal } = journalOf();
    const prepared = journal.prepare(reflect('r1'));
    const ids = journal.restore(
      [{ command: prepared.command, field: 'f', change: prepared.change }],
      'waiting',
    );
    assert.deepEqual(ids, [1]);
    assert.equal(goalOf(journal)?.reflections.length, 1);
    assert.equal(journal.snapshot.edits[0]?.state, 'waiting');
  });
});
