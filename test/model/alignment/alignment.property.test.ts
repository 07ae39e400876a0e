import { strict as assert } from 'node:assert';
import { it } from 'node:test';
import fc from 'fast-check';
import {
  alignmentOf,
  alignmentRows,
  orderOf,
  readingOrder,
  threadOf,
  type Alignment,
} from '../../../src/model/alignment/index.js';
import { anyDocument, planOf } from './plans.js';

const forAny = (check: (alignment: Alignment, document: { activities: { id: string }[] }) => void) =>
  fc.assert(
    fc.property(anyDocument, (document) => check(alignmentOf(planOf(document)), document as never)),
    { numRuns: 150 },
  );

it('every activity of the plan is counted once, as serving a goal or as serving none', () => {
  forAny(({ nodes, findings }, { activities }) => {
    const known = [...nodes.values()].filter((node) => node.kind === 'activity' && node.record);
    assert.equal(known.length, activities.length);
    assert.equal(findings.activitiesWithoutGoal.of, activities.length);
    const aimless = known.filter((node) => node.states.includes('no-goal'));
    assert.equal(findings.activitiesWithoutGoal.count, aimless.length);
  });
});

it('two nodes are on each other’s thread or on neither’s', () => {
  forAny((alignment) => {
    const threads = new Map([...alignment.nodes.keys()].map((key) => [key, threadOf(alignment, key).nodes]));
    for (const [key, thread] of threads) for (const other of thread) assert.ok(threads.get(other)!.has(key));
  });
});

it('links join nodes that are there, from left to right, and stand at both of their ends', () => {
  forAny(({ links, nodes, into, out }) => {
    for (const link of links) {
      assert.ok(nodes.has(link.from) && nodes.has(link.to));
      assert.ok(out.get(link.from)!.includes(link) && into.get(link.to)!.includes(link));
      for (const key of link.through) assert.ok(nodes.has(key));
    }
    assert.equal(new Set(links.map((link) => link.key)).size, links.length);
  });
});

it('a link that is drawn through others can be followed along them', () => {
  forAny((alignment) => {
    for (const link of alignment.links.filter((each) => each.through.length > 0)) {
      const thread = threadOf(alignment, link.from).nodes;
      for (const key of link.through)
        assert.ok(thread.has(key) && threadOf(alignment, key).nodes.has(link.to));
    }
  });
});

it('the order holds every node but the vision once, its column and its band together', () => {
  forAny((alignment) => {
    const order = orderOf(alignment);
    const rows = order.columns.flat().filter((key) => order.stops.get(key)!.node);
    const nodes = [...alignment.nodes.values()]
      .filter((node) => node.kind !== 'vision')
      .map((node) => node.key);
    assert.deepEqual([...rows].sort(), [...nodes].sort());
    for (const column of order.columns) {
      const bands = column.map((key) => order.stops.get(key)!.band);
      assert.deepEqual(
        bands,
        [...bands].sort((a, b) => a - b),
      );
    }
    for (const path of order.paths.values()) {
      const columns = path.map((key) => order.stops.get(key)!.column);
      columns.forEach((column, index) => assert.equal(column, columns[0]! + index));
    }
  });
});

it('the same plan gives the same order', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      assert.deepEqual(
        orderOf(alignmentOf(planOf(document))).columns,
        orderOf(alignmentOf(planOf(document))).columns,
      );
    }),
    { numRuns: 50 },
  );
});

it('the reading order and the rows hold every node', () => {
  forAny((alignment) => {
    assert.deepEqual([...readingOrder(alignment)].sort(), [...alignment.nodes.keys()].sort());
    const rows = alignmentRows(alignment);
    const said = new Set(rows.flatMap((row) => [row.node.key, ...(row.to ? [row.to.key] : [])]));
    assert.deepEqual([...said].sort(), [...alignment.nodes.keys()].sort());
    assert.equal(rows.filter((row) => row.link).length, alignment.links.length);
  });
});
