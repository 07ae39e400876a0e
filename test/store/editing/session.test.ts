import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OwnCommand } from '../../../src/store/editing/commands.js';
import { EditSession, HOST_TIMEOUT, type Announce } from '../../../src/store/editing/session.js';
import type { EditProposal } from '../../../src/store/editing/types.js';
import { goalOf, journalOf } from './world.js';

const say = (value: string): OwnCommand => ({
  name: 'setGoalMember',
  growthPlanId: 'gp',
  goalId: 'a',
  member: 'statement',
  value,
});
const accept: Announce = () => ({ refused: false, promises: [] });
const settle = () => new Promise((resume) => setImmediate(resume));

function visit() {
  const { journal } = journalOf();
  const timers: (() => void)[] = [];
  const session = new EditSession(journal, (milliseconds, call) => {
    assert.equal(milliseconds, HOST_TIMEOUT);
    timers.push(call);
    return () => void timers.splice(timers.indexOf(call), 1);
  });
  const state = () =>
    journal.snapshot.edits.map(({ state, reason }) => [state, reason?.kind, reason?.detail]);
  return { journal, session, timers, state };
}

describe('an edit that the page is asked about', () => {
  it('is told with its command, patch, inverse and next document, and kept', () => {
    const { session, journal, state } = visit();
    const told: EditProposal[] = [];
    session.edit(say('New'), (proposal) => {
      told.push(proposal);
      assert.equal(goalOf(journal)?.statement, 'First goal');
      return { refused: false, promises: [] };
    });
    assert.equal(told[0]?.patch.at(-1)?.path, '/growthPlans/1/goals/0/statement');
    assert.deepEqual(told[0]?.inverse.at(-1), {
      op: 'replace',
      path: '/growthPlans/1/goals/0/statement',
      value: 'First goal',
    });
    assert.deepEqual(state(), [['kept', undefined, undefined]]);
  });

  it('is not told where it changes nothing', () => {
    const { session, state } = visit();
    assert.equal(
      session.edit(say('First goal'), () => assert.fail('told')),
      undefined,
    );
    assert.deepEqual(state(), []);
  });

  it('stays as typed where the page refuses it, and can be tried again or given up', () => {
    const { session, journal, state } = visit();
    const edit = session.edit(say('New'), () => ({ refused: true, promises: [] }));
    assert.deepEqual(state(), [['failed', 'refused', undefined]]);
    assert.equal(goalOf(journal)?.statement, 'New');
    session.retry(accept, edit?.id);
    assert.deepEqual(state(), [['kept', undefined, undefined]]);
    const other = session.edit(say('Newer'), () => ({ refused: true, promises: [] }));
    session.discard(other?.id ?? 0);
    assert.equal(goalOf(journal)?.statement, 'New');
  });

  it('is pending until the promise settles, then saved', async () => {
    const { session, state, timers } = visit();
    session.edit(say('New'), () => ({ refused: false, promises: [Promise.resolve()] }));
    assert.deepEqual(state(), [['pending', undefined, undefined]]);
    await settle();
    assert.deepEqual(state(), [['saved', undefined, undefined]]);
    assert.equal(timers.length, 0);
  });

  it('is not saved where the promise rejects, with the words of the page', async () => {
    const { session, journal, state } = visit();
    session.edit(say('New'), () => ({
      refused: false,
      promises: [Promise.reject(new Error('Quota reached'))],
    }));
    await settle();
    assert.deepEqual(state(), [['failed', 'rejected', 'Quota reached']]);
    assert.equal(goalOf(journal)?.statement, 'New');
  });

  it('is said to be without an answer after a while, and a late answer still counts', async () => {
    const { session, state, timers } = visit();
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resume) => (answer = resume));
    session.edit(say('New'), () => ({ refused: false, promises: [late] }));
    timers[0]?.();
    assert.deepEqual(state(), [['failed', 'no-answer', undefined]]);
    answer();
    await settle();
    assert.deepEqual(state(), [['saved', undefined, undefined]]);
  });

  it('tells undo and redo like any other edit', () => {
    const { session, journal } = visit();
    const names: string[] = [];
    const announce: Announce = ({ command }) => {
      names.push(command.name);
      return { refused: false, promises: [] };
    };
    session.edit(say('New'), announce);
    session.undo(announce);
    assert.equal(goalOf(journal)?.statement, 'First goal');
    session.redo(announce);
    assert.equal(goalOf(journal)?.statement, 'New');
    assert.deepEqual(names, ['setGoalMember', 'undo', 'redo']);
    assert.equal(session.redo(announce), undefined);
  });
});
