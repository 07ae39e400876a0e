import { strict as assert } from 'node:assert';
import { it } from 'node:test';
import fc from 'fast-check';
import {
  chooseFrameworks,
  CROSSWALK_SIDES,
  crosswalkCrossings,
  crosswalkOf,
  crosswalkPairs,
  foldCrosswalk,
  unmatchedItems,
  type Crosswalk,
} from '../../../src/model/crosswalk/index.js';
import type { Plan } from '../../../src/contract/index.js';
import { anyFrameworks, planOf } from './plans.js';

const forAny = (check: (crosswalk: Crosswalk, plan: Plan) => void) =>
  fc.assert(
    fc.property(anyFrameworks, (document) => {
      const plan = planOf(document);
      check(crosswalkOf(plan, { framework: 'a', beside: 'b' })!, plan);
    }),
    { numRuns: 300 },
  );

it('every item of both frameworks stands once, under its parent, and its members follow it', () => {
  forAny(({ framework, beside }, plan) => {
    for (const { framework: own, items } of [framework, beside]) {
      const known = own.items.map(({ id }) => id);
      assert.deepEqual([...items.map(({ id }) => id)].sort(), [...new Set(known)].sort());
      for (const item of items) {
        assert.equal(items[item.index], item);
        const { parent, depth, size, index } = item;
        assert.equal(depth, parent ? parent.depth + 1 : 0);
        if (parent) assert.ok(plan.competencies.get(item.id)!.parentIds.includes(parent.id));
        if (parent) assert.ok(index > parent.index && index <= parent.index + parent.size);
        assert.ok(items.slice(index + 1, index + size + 1).every((each) => each.depth > depth));
      }
    }
  });
});

it('the arithmetic holds', () => {
  forAny(({ counts: sums, framework, beside, types, links }) => {
    const { stated, between, shown, hidden, repeated, within, elsewhere, whole, outside } = sums;
    assert.equal(stated, between + repeated + within + elsewhere + whole + outside);
    assert.equal(between, shown + hidden);
    assert.equal(shown, links.length);
    assert.equal(
      types.reduce((sum, { count }) => sum + count, 0),
      between,
    );
    for (const { counts } of [framework, beside]) {
      assert.equal(counts.items, counts.statements + counts.headings);
      assert.equal(counts.statements, counts.matched + counts.unmatched);
    }
  });
});

it('a link joins one item of each and stands at both of its ends', () => {
  forAny((crosswalk) => {
    const seen = new Set<string>();
    for (const link of crosswalk.links) {
      for (const side of CROSSWALK_SIDES) {
        assert.equal(crosswalk.items.get(link[side])!.side, side);
        assert.ok(crosswalk.linksOf.get(link[side])!.includes(link));
      }
      seen.add(JSON.stringify(link));
    }
    assert.equal(seen.size, crosswalk.links.length);
  });
});

it('the other way round, it is the same crosswalk', () => {
  forAny((crosswalk, plan) => {
    const turned = crosswalkOf(plan, { framework: 'b', beside: 'a' })!;
    assert.deepEqual(turned.counts, crosswalk.counts);
    assert.deepEqual(turned.framework.counts, crosswalk.beside.counts);
    assert.deepEqual(turned.types, crosswalk.types);
    assert.equal(crosswalkCrossings(turned), crosswalkCrossings(crosswalk));
  });
});

it('shows the types that are asked for and counts the others', () => {
  forAny((all, plan) => {
    for (const { type, count } of all.types) {
      const one = crosswalkOf(plan, { framework: 'a', beside: 'b', associations: new Set([type]) })!;
      assert.equal(one.links.length, count);
      assert.equal(one.counts.hidden, all.counts.between - count);
      assert.deepEqual(one.types, all.types);
      assert.equal(one.framework.counts.statements, all.framework.counts.statements);
    }
  });
});

it('a statement has a counterpart or is listed without one', () => {
  forAny((crosswalk) => {
    for (const side of CROSSWALK_SIDES) {
      const { counts, items } = crosswalk[side];
      const alone = unmatchedItems(crosswalk, side);
      assert.equal(alone.length, counts.unmatched);
      const others = items.filter((item) => !alone.includes(item));
      assert.ok(others.every(({ id }) => crosswalk.linksOf.has(id) || crosswalk.headings.has(id)));
    }
  });
});

it('pairs count the same associations', () => {
  fc.assert(
    fc.property(anyFrameworks, (document) => {
      const plan = planOf(document);
      const pairs = crosswalkPairs(plan);
      for (const [framework, beside] of [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ] as const) {
        const pair = pairs.find((each) => each.framework === framework && each.beside === beside);
        assert.equal(pair?.count ?? 0, crosswalkOf(plan, { framework, beside })!.counts.between);
      }
      const choice = chooseFrameworks(plan)!;
      assert.equal(
        crosswalkOf(plan, choice)!.counts.between,
        Math.max(0, ...pairs.map(({ count }) => count)),
      );
    }),
  );
});

it('crossings are those that one counts pair by pair', () => {
  forAny((crosswalk) => {
    const at = (id: string) => crosswalk.items.get(id)!.index;
    const ends = crosswalk.links.map((link) => [at(link.framework), at(link.beside)] as const);
    let count = 0;
    for (const [i, a] of ends.entries())
      for (const b of ends.slice(i + 1)) if ((a[0] - b[0]) * (a[1] - b[1]) < 0) count++;
    assert.equal(crosswalkCrossings(crosswalk), count);
  });
});

it('nothing is folded that is short', () => {
  forAny((crosswalk) => {
    const folded = foldCrosswalk(crosswalk, { open: new Set(), whole: new Set() });
    for (const side of CROSSWALK_SIDES)
      assert.deepEqual(
        folded[side].map(({ key }) => key),
        crosswalk[side].items.map(({ id }) => id),
      );
    const bundled = folded.bundles.flatMap(({ links }) => links);
    assert.equal(bundled.length, crosswalk.links.length);
  });
});
