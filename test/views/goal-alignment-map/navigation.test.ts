import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { AlignmentLink } from '../../../src/model/alignment/index.js';
import { pathsOf } from '../../../src/views/goal-alignment-map/navigation.js';
import { move, type Moved, type WalkPosition } from '../../../src/views/walk/move.js';
import { districtPlan } from '../../model/alignment/plans.js';
import { drawn } from './drawn.js';

const { alignment, drawing } = drawn(districtPlan(), 1152);
const paths = pathsOf(alignment, drawing.order);
const at = (current: string): WalkPosition<AlignmentLink> => ({ current, trail: [] });

/** Where a row of keys leads, and what was said last. */
function walk(from: string, ...keys: string[]) {
  let position = at(from);
  let last: Moved<AlignmentLink> | undefined;
  for (const key of keys) {
    last = move(paths, position, key, 'ltr');
    position = last?.position ?? position;
  }
  return { to: position.current, trail: position.trail, said: last?.said, effect: last?.effect };
}

describe('keys', () => {
  const ways: readonly (readonly [from: string, keys: readonly string[], to: string])[] = [
    ['vision:cedar-valley', ['ArrowRight'], 'goal:g-literacy'],
    ['goal:g-literacy', ['ArrowRight'], 'goal:g-lit-k2'],
    ['goal:g-lit-k2', ['ArrowRight'], 'competency:tp-1.2'],
    ['competency:tp-1.2', ['ArrowRight'], 'activity:a-institute'],
    ['activity:a-institute', ['ArrowRight'], 'measure:m-k2-phonics'],
    ['measure:m-k2-phonics', ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'], 'goal:g-lit-k2'],
    ['goal:g-lit-k2', ['ArrowLeft', 'ArrowLeft'], 'vision:cedar-valley'],
    ['goal:g-literacy', ['ArrowDown'], 'goal:g-lit-k2'],
    ['goal:g-lit-k2', ['ArrowUp'], 'goal:g-literacy'],
    ['goal:g-lit-k2', ['Home'], 'goal:g-literacy'],
    ['activity:a-institute', ['End'], drawing.order[3]!.at(-1)!],
    ['goal:g-lit-k2', ['ArrowRight', ']'], 'competency:tp-1.3'],
    ['goal:g-lit-k2', ['ArrowRight', ']', ']'], 'competency:tp-1.2'],
    ['goal:g-lit-k2', ['ArrowRight', '['], 'competency:tp-1.3'],
  ];
  for (const [from, keys, to] of ways) {
    it(`${keys.join(' ')} leads from ${from} to ${to}`, () => assert.equal(walk(from, ...keys).to, to));
  }

  it('Backspace goes back along the way one came, whatever the way', () => {
    const keys = ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowUp'];
    const back = keys.map(() => 'Backspace');
    assert.equal(walk('vision:cedar-valley', ...keys, ...back).to, 'vision:cedar-valley');
    assert.equal(walk('vision:cedar-valley', ...keys, ...back, 'Backspace').said?.what, 'trail-end');
  });

  it('to another link from the same place is one step back, not two', () => {
    assert.equal(walk('goal:g-lit-k2', 'ArrowRight', ']', 'Backspace').to, 'goal:g-lit-k2');
  });

  it('at an end they stay and say so', () => {
    assert.equal(walk('activity:a-decor', 'ArrowLeft').said?.what, 'nothing-before');
    assert.equal(walk('measure:m-k2-phonics', 'ArrowRight').said?.what, 'nothing-after');
    assert.equal(walk('goal:g-literacy', 'ArrowUp').said?.what, 'column-end');
    assert.equal(walk('goal:g-lit-family', 'ArrowRight').to, 'goal:g-lit-family');
  });

  it('say along which link, and how many there are', () => {
    const { said } = walk('goal:g-lit-k2', 'ArrowRight');
    assert.ok(said?.what === 'along');
    assert.deepEqual([said.from, said.link.strength, said.place, said.of], ['goal:g-lit-k2', 'strong', 1, 2]);
  });

  it('open and leave', () => {
    assert.equal(walk('goal:g-literacy', 'Enter').effect, 'pick');
    assert.equal(walk('goal:g-literacy', ' ').effect, 'pick');
    assert.equal(walk('goal:g-literacy', 'ArrowDown', 'Escape').effect, 'leave');
    assert.deepEqual(walk('goal:g-literacy', 'ArrowDown', 'Escape').trail, []);
  });

  it('that are not ours are left alone', () => {
    for (const key of ['Tab', 'a', 'F5', 'PageDown', '[', ']'])
      assert.equal(move(paths, at('goal:g-literacy'), key, 'ltr'), undefined);
  });

  it('from right to left change places', () => {
    assert.equal(move(paths, at('goal:g-lit-k2'), 'ArrowLeft', 'rtl')?.position.current, 'competency:tp-1.2');
    assert.equal(move(paths, at('goal:g-lit-k2'), 'ArrowRight', 'rtl')?.position.current, 'goal:g-literacy');
  });

  it('reach every row from the first one', () => {
    const reached = new Set([drawing.rows[0]!.key]);
    for (const key of reached) {
      for (const press of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        reached.add(move(paths, at(key), press, 'ltr')!.position.current);
      }
    }
    assert.equal(reached.size, drawing.rows.length);
  });
});
