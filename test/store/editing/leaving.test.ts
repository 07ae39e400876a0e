import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LeaveGuard } from '../../../src/store/editing/leaving.js';
import type { Edit, EditState } from '../../../src/store/editing/types.js';
import type { UnsavedEvent } from '../../../src/store/events.js';

function guarded({ asks = false, isDraftKept = false } = {}) {
  const page = new EventTarget();
  const host = new EventTarget();
  let tell: () => void = () => undefined;
  let edits: readonly Edit[] = [];
  const editing = () => ({ edits, isUnsaved: edits.some(({ state }) => state !== 'saved') });
  const store = {
    get snapshot() {
      return { editing: editing() as never };
    },
    subscribe: (listener: () => void) => {
      tell = listener;
      return () => undefined;
    },
  };
  new LeaveGuard({ store, session: { isDraftKept } as never }, { host, asks: () => asks, page: () => page });
  const become = (...states: EditState[]) => {
    edits = states.map((state, at) => ({ id: at + 1, state }) as Edit);
    tell();
  };
  /** Says whether the browser would ask. */
  const leave = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  return { host, become, leave };
}

describe('leaving a page', () => {
  it('with unsaved edits is told to the host, with what is unsaved, and not asked about', () => {
    const { host, become, leave } = guarded({ isDraftKept: true });
    const told: UnsavedEvent['detail'][] = [];
    host.addEventListener('pd-unsaved', (event) => void told.push((event as UnsavedEvent).detail));
    become('saved', 'pending', 'failed');
    assert.equal(leave(), false);
    assert.deepEqual(
      told.map(({ edits, isDraftKept }) => [edits.map(({ id }) => id), isDraftKept]),
      [[[2, 3], true]],
    );
  });

  it('is asked about where the page wants it, or where the host does not let it go', () => {
    const wanted = guarded({ asks: true });
    wanted.become('waiting');
    assert.equal(wanted.leave(), true);
    const held = guarded();
    held.host.addEventListener('pd-unsaved', (event) => event.preventDefault());
    held.become('conflict');
    assert.equal(held.leave(), true);
  });

  it('with nothing unsaved is nobody’s business', () => {
    const { host, become, leave } = guarded({ asks: true });
    host.addEventListener('pd-unsaved', () => assert.fail('told'));
    assert.equal(leave(), false);
    become('pending');
    become('saved');
    assert.equal(leave(), false);
  });
});
