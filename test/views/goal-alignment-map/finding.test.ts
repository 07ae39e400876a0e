import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { alignmentOf, foldAlignment } from '../../../src/model/alignment/index.js';
import { matchesOf, stepped } from '../../../src/views/goal-alignment-map/matches.js';
import { idsIn, toggled } from '../../../src/views/ids.js';
import { LONGEST_THREAD, wholeFrom } from '../../../src/views/goal-alignment-map/settings.js';
import { TypeAhead } from '../../../src/views/walk/type-ahead.js';
import { onThread } from '../../../src/views/goal-alignment-map/words-of-groups.js';
import { MapWords } from '../../../src/views/goal-alignment-map/words.js';
import { districtPlan, planOf } from '../../model/alignment/plans.js';
import { english } from './drawn.js';

describe('typed letters', () => {
  const names = ['Literacy', 'Multilingual', 'Math', 'Belonging', '5.1 Plans'];

  it('lead to the next name that begins with them', () => {
    const typed = new TypeAhead();
    assert.equal(typed.press('m', 0, names, 0), 1);
    assert.equal(typed.press('a', 100, names, 1), 2);
    assert.equal(typed.press('b', 2000, names, 2), 3);
  });

  it('go round, and on with the same letter', () => {
    const typed = new TypeAhead();
    assert.equal(typed.press('M', 0, names, 0), 1);
    assert.equal(typed.press('m', 100, names, 1), 2);
    assert.equal(typed.press('m', 200, names, 2), 1);
    assert.equal(typed.press('5', 2000, names, 2), 4);
  });

  it('are nothing where they lead nowhere', () => {
    const typed = new TypeAhead();
    assert.equal(typed.press('x', 0, names, 0), undefined);
    for (const key of ['Enter', ']', ' ', 'ArrowDown'])
      assert.equal(typed.press(key, 0, names, 0), undefined);
    assert.equal(typed.press('a', 9000, [], -1), undefined);
  });
});

it('matches are those of names and places, in reading order, and are stepped through round and round', () => {
  const alignment = alignmentOf(districtPlan());
  const words = new MapWords(english, alignment, districtPlan());
  const matches = matchesOf('DATA', words, alignment);
  assert.deepEqual(matches, [
    'activity:a-data-course',
    'activity:a-small-groups',
    'activity:a-data-meetings',
  ]);
  assert.equal(stepped(matches, undefined, 1), matches[0]);
  assert.equal(stepped(matches, undefined, -1), matches[2]);
  assert.equal(stepped(matches, matches[2], 1), matches[0]);
  assert.equal(stepped(matches, 'activity:gone', 1), matches[0]);
  assert.equal(stepped([], undefined, 1), undefined);
});

it('ids in an attribute are a set', () => {
  assert.deepEqual(idsIn('  b a\n b '), ['a', 'b']);
  assert.deepEqual(idsIn(null), []);
  assert.equal(toggled('b', 'a'), 'a b');
  assert.equal(toggled('a b', 'b'), 'a');
});

it('what is picked stands by itself with its thread, unless that is too long', () => {
  const goals = [{ id: 'g', level: 'district' }];
  const activities = Array.from({ length: LONGEST_THREAD }, (_, n) => ({ id: `a${n}`, goals: ['g'] }));
  const alignment = alignmentOf(planOf({ goals, activities }));
  assert.deepEqual([...wholeFrom(alignment, ['goal:g'])], ['goal:g']);
  assert.deepEqual([...wholeFrom(alignment, ['activity:a3'])].sort(), ['activity:a3', 'goal:g']);
  assert.equal(wholeFrom(alignment, ['goal:gone']).size, 0);
});

it('groups say what they hold, what of it has a gap, and what lies on a thread', () => {
  const goals = [
    { id: 'g', title: 'Reading', level: 'district' },
    { id: 'h', title: 'Writing', level: 'district' },
    ...Array.from({ length: 50 }, (_, n) => ({
      id: `s${n}`,
      level: 'school',
      parentIds: [n < 30 ? 'g' : 'h'],
    })),
  ];
  const plan = planOf({ goals, activities: [{ id: 'a', goals: ['s0'] }] });
  const whole = alignmentOf(plan);
  const folded = foldAlignment(whole, plan, { whole: new Set(['goal:s0']) });
  const words = new MapWords(english, folded, plan, whole);
  const group = folded.nodes.get('group:goal.area.g')!;
  assert.equal(words.title(group), '29 more goals');
  assert.deepEqual(words.label(group).facts, [{ text: '30 with gaps', tone: 'gap' }]);
  assert.equal(
    words.name(group),
    'Goals, 29 more goals, Reading, 30 with gaps, 29 links, most of them unstated, to Reading',
  );
  assert.equal(onThread(group, new Set(['goal:s1', 'goal:s2', 'goal:g']), words), '2 of 29 on this thread');
  assert.equal(onThread(group, new Set(['goal:g']), words), undefined);
});
