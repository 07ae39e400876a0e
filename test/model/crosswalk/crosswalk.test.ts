import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import {
  chooseFrameworks,
  CROSSWALK_FOLD_ABOVE,
  CROSSWALK_SIDES,
  crosswalkCrossings,
  crosswalkOf,
  crosswalkPairs,
  foldCrosswalk,
  unmatchedItems,
  type Crosswalk,
} from '../../../src/model/crosswalk/index.js';
import {
  largeFrameworks,
  oneFramework,
  strangers,
  twoFrameworks,
} from '../../../stories/views/goal-alignment-map.crosswalk-plans.js';
import { planOf } from './plans.js';

const plan = planOf(twoFrameworks);
const crosswalk = crosswalkOf(plan, { framework: 'practice', beside: 'mentoring' })!;
const link = (framework: string, beside: string, of: Crosswalk = crosswalk) =>
  of.links.filter((each) => each.framework === framework && each.beside === beside);

describe('a crosswalk', () => {
  it('counts statements and says how', () => {
    assert.deepEqual(crosswalk.framework.counts, {
      ...{ items: 17, headings: 3, statements: 14, matched: 11, unmatched: 3 },
    });
    assert.deepEqual(crosswalk.beside.counts, {
      ...{ items: 16, headings: 2, statements: 14, matched: 12, unmatched: 2 },
    });
  });

  it('counts what is stated, to the last association', () => {
    assert.deepEqual(crosswalk.counts, {
      ...{ stated: 21, between: 16, shown: 16, hidden: 0, repeated: 1 },
      ...{ within: 2, elsewhere: 1, whole: 0, outside: 1 },
    });
  });

  it('takes an exact match that both ends state as one', () => {
    assert.deepEqual(link('p1.1', 'm-a1'), [
      { type: 'exact-match-of', framework: 'p1.1', beside: 'm-a1', from: 'both' },
    ]);
  });

  it('keeps the way in which an association is read', () => {
    assert.equal(link('p1.3', 'm-a3')[0]!.from, 'framework');
    assert.equal(link('p2.2', 'm-b4')[0]!.from, 'beside');
    const turned = crosswalkOf(plan, { framework: 'mentoring', beside: 'practice' })!;
    assert.equal(link('m-b4', 'p2.2', turned)[0]!.from, 'framework');
  });

  it('keeps an association without a type as one whose type is not stated', () => {
    assert.equal(link('p3.2', 'm-a4')[0]!.type, 'unstated');
  });

  it('lists what has no counterpart, and no heading among it', () => {
    const ids = (side: 'framework' | 'beside') => unmatchedItems(crosswalk, side).map(({ id }) => id);
    assert.deepEqual(ids('framework'), ['p1.4', 'p3.3', 'p4.2']);
    assert.deepEqual(ids('beside'), ['m-c1', 'm-c2']);
  });

  it('needs two frameworks that there are', () => {
    assert.equal(crosswalkOf(plan, { framework: 'practice', beside: 'nowhere' }), undefined);
    assert.equal(crosswalkOf(plan, { framework: 'practice', beside: 'practice' }), undefined);
  });

  it('takes a parent in another framework as what it is', () => {
    const document = {
      frameworks: [
        { id: 'a', items: [{ id: 'a1' }] },
        { id: 'b', items: [{ id: 'b1', parentIds: ['a1'] }] },
      ],
    };
    const { links, beside } = crosswalkOf(planOf(document), { framework: 'a', beside: 'b' })!;
    assert.deepEqual(links, [{ type: 'is-child-of', framework: 'a1', beside: 'b1', from: 'beside' }]);
    assert.equal(beside.items[0]!.depth, 0);
  });

  it('keeps the stated order of siblings', () => {
    const items = [{ id: 'x', order: 2 }, { id: 'y', order: 1 }, { id: 'z' }, { id: 'y1', parentIds: ['y'] }];
    const document = { frameworks: [{ id: 'a', items }, { id: 'b' }] };
    const { framework } = crosswalkOf(planOf(document), { framework: 'a', beside: 'b' })!;
    assert.deepEqual(
      framework.items.map(({ id }) => id),
      ['y', 'y1', 'x', 'z'],
    );
  });
});

describe('the choice of frameworks', () => {
  const chosen = (asked?: { framework?: string; beside?: string }) => {
    const { framework, beside } = chooseFrameworks(plan, asked)!;
    return [framework, beside];
  };

  it('shows the two that share the most', () => {
    assert.deepEqual(chosen(), ['practice', 'mentoring']);
    assert.deepEqual(
      crosswalkPairs(plan).map(({ count }) => count),
      [16, 1, 1],
    );
  });

  it('finds the best one beside what is asked for', () => {
    assert.deepEqual(chosen({ framework: 'mentoring' }), ['mentoring', 'practice']);
    assert.deepEqual(chosen({ beside: 'practice' }), ['mentoring', 'practice']);
    assert.deepEqual(chosen({ framework: 'leading', beside: 'practice' }), ['leading', 'practice']);
    assert.deepEqual(chosen({ framework: 'practice', beside: 'practice' }), ['practice', 'mentoring']);
  });

  it('says what there is not', () => {
    const choice = chooseFrameworks(plan, { framework: 'nowhere', beside: 'practice' })!;
    assert.deepEqual(choice.unknown, ['nowhere']);
    assert.equal(choice.framework, 'mentoring');
  });

  it('is none with one framework, and any two where nothing is associated', () => {
    assert.equal(chooseFrameworks(planOf(oneFramework)), undefined);
    const { framework, beside } = chooseFrameworks(planOf(strangers), { framework: 'standards' })!;
    assert.deepEqual([framework, beside], ['standards', 'practice']);
  });
});

describe('a long framework', () => {
  const large = crosswalkOf(planOf(largeFrameworks()), { framework: 'a', beside: 'b' })!;
  const fold = (open: string[] = [], whole: string[] = []) =>
    foldCrosswalk(large, { open: new Set(open), whole: new Set(whole) });

  it('is folded to its domains, with every association in a bundle', () => {
    const { framework, bundles } = fold();
    assert.equal(framework.length, 12);
    assert.ok(framework.every(({ isOpen, members }) => isOpen === false && members.length === 36));
    assert.equal(
      bundles.reduce((sum, { links }) => sum + links.length, 0),
      large.links.length,
    );
    assert.ok(bundles.some(({ type }) => type === undefined));
  });

  it('opens a domain on demand', () => {
    const { framework, bundles } = fold(['a-d1']);
    assert.equal(framework.length, 12 + 35);
    assert.equal(framework[1]!.isOpen, true);
    assert.deepEqual(framework[1]!.members.length, 1);
    assert.equal(
      bundles.reduce((sum, { links }) => sum + links.length, 0),
      large.links.length,
    );
  });

  it('shows what must stand for itself within what is closed', () => {
    const { framework } = fold([], ['a-s3']);
    assert.deepEqual(
      framework.slice(0, 3).map(({ key }) => key),
      ['a-d0', 'a-s3', 'a-d1'],
    );
    assert.equal(framework[0]!.members.length, 35);
  });

  it('is folded to stretches where it has no domains', () => {
    const items = Array.from({ length: 3_000 }, (_, n) => ({ id: `i${n}`, code: String(n) }));
    const document = { frameworks: [{ id: 'a', items }, { id: 'b' }] };
    const flat = crosswalkOf(planOf(document), { framework: 'a', beside: 'b' })!;
    const closed = foldCrosswalk(flat, { open: new Set(), whole: new Set() }).framework;
    assert.ok(closed.length <= CROSSWALK_FOLD_ABOVE);
    assert.equal(
      closed.reduce((sum, { members }) => sum + members.length, 0),
      3_000,
    );
    const opened = foldCrosswalk(flat, { open: new Set([closed[1]!.key]), whole: new Set() }).framework;
    assert.equal(opened.length, closed.length + closed[1]!.members.length);
  });

  it('of 3,000 items and 10,000 associations is counted without looking at every pair', () => {
    const items = (letter: string) =>
      Array.from({ length: 3_000 }, (_, n) => ({
        id: `${letter}${n}`,
        parentIds: n % 50 === 0 ? [] : [`${letter}${n - (n % 50)}`],
        relations:
          letter === 'a'
            ? [1, 2, 3, 4].map((k) => ({ type: 'is-related-to', targetId: `b${(n * 7 + k * 411) % 3_000}` }))
            : [],
      }));
    const document = {
      frameworks: [
        { id: 'a', items: items('a') },
        { id: 'b', items: items('b') },
      ],
    };
    const huge = crosswalkOf(planOf(document), { framework: 'a', beside: 'b' })!;
    assert.equal(huge.links.length, 12_000);
    assert.ok(crosswalkCrossings(huge) > 1_000_000);
    const folded = foldCrosswalk(huge, { open: new Set(), whole: new Set() });
    for (const side of CROSSWALK_SIDES) assert.equal(folded[side].length, 60);
  });
});
