import { strict as assert } from 'node:assert';
import { it } from 'node:test';
import fc from 'fast-check';
import {
  alignmentOf,
  FOLD_ABOVE,
  foldAlignment,
  GROUPINGS,
  orderOf,
  readingOrder,
  threadOf,
  type Alignment,
  type AlignmentNode,
  type Grouping,
} from '../../../src/model/alignment/index.js';
import type { Plan } from '../../../src/contract/index.js';
import { planOf } from './plans.js';

const HOSTILE = [
  '__proto__',
  'constructor',
  'a b',
  ' ',
  '\n',
  '\u202E',
  '\uD800',
  '~20~',
  '.',
  'no-area',
  'é',
  'goal:x',
];

/** Ids of which some have caught programs before. */
const named = (kind: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => (n < HOSTILE.length ? HOSTILE[n]! : `${kind}${n}`));

/** Plans with columns of any length, of which at least one folds. */
const anyLongPlan = fc.record({
  goals: fc.integer({ min: 0, max: 120 }),
  competencies: fc.integer({ min: 0, max: 90 }),
  activities: fc.integer({ min: FOLD_ABOVE + 1, max: 160 }),
  schools: fc.integer({ min: 1, max: 60 }),
  seed: fc.nat(9999),
});
type Sizes = typeof anyLongPlan extends fc.Arbitrary<infer T> ? T : never;

function longPlan({ goals: g, competencies: c, activities: a, schools: s, seed }: Sizes): Plan {
  const at = <T>(list: readonly T[], n: number): T | undefined => list[(n * 7919 + seed) % (list.length + 3)];
  const some = <T>(...each: (T | undefined)[]): T[] => each.filter((one) => one !== undefined);
  const [goals, competencies, schools] = [named('g', g), named('c', c), named('s', s)];
  const levels = ['district', 'school', 'team', 'school', 'state'];
  return planOf({
    organization: { id: 'd', name: 'District', vision: { statement: 'Every student' } },
    organizations: schools.map((id) => ({ id, name: `School ${id}`, parentId: 'd' })),
    goals: goals.map((id, n) => ({
      id,
      title: `Goal ${n}`,
      level: levels[(n + seed) % (n < 9 ? 1 : levels.length)],
      organizationId: at(schools, n),
      supports: some(at(goals, n + 3)),
      competencies: some(at(competencies, n), at(competencies, n + 5)),
      measureIds: n % 4 === 0 ? ['m', 'gone'] : [],
    })),
    frameworks: [
      {
        id: 'f',
        items: competencies.map((id, n) => ({
          id,
          parentIds: n > 4 ? some(at(competencies.slice(0, 4), n)) : [],
        })),
      },
    ],
    activities: named('a', a).map((id, n) => ({
      id,
      title: `Activity ${n}`,
      format: ['course', 'workshop', undefined, 'our own'][n % 4],
      organizationIds: some(at(schools, n), n % 5 === 0 ? at(schools, n + 1) : undefined),
      goals: some(at(goals, n), n % 3 === 0 ? 'nobody' : undefined),
      competencies: some(at(competencies, n + 1)),
      measures: n % 6 === 0 ? ['m'] : [],
    })),
    measures: [{ id: 'm', name: 'Reading' }],
  });
}

function foldOf(sizes: Sizes, groupBy: Grouping, picks: number) {
  const plan = longPlan(sizes);
  const alignment = alignmentOf(plan);
  const closed = foldAlignment(alignment, plan, { groupBy });
  const groups = [...closed.nodes.values()].filter((node) => node.group);
  const open = new Set(groups.filter((_, n) => (n + picks) % 3 === 0).map((node) => node.group!.id));
  const keys = [...alignment.nodes.keys()];
  const whole = new Set([keys[picks % keys.length]!, keys[(picks * 31) % keys.length]!]);
  return {
    plan,
    groupBy,
    alignment,
    closed,
    open,
    whole,
    folded: foldAlignment(alignment, plan, { groupBy, open, whole }),
  };
}

/** Only numbers are given by chance, so that what fails is said in one line. */
const forAny = (check: (fold: ReturnType<typeof foldOf>) => void) =>
  fc.assert(
    fc.property(anyLongPlan, fc.constantFrom(...GROUPINGS), fc.nat(9999), (sizes, groupBy, picks) =>
      check(foldOf(sizes, groupBy, picks)),
    ),
    { numRuns: 40 },
  );

function isUnder({ nodes }: Alignment, key: string, head: string): boolean {
  let above = nodes.get(key);
  while (above && above.key !== head) above = nodes.get(above.parent ?? '');
  return above !== undefined;
}

const nodesIn = ({ nodes }: Alignment): AlignmentNode[] => [...nodes.values()];

it('every node is drawn once or folded once', () => {
  forAny(({ alignment, closed, folded }) => {
    for (const each of [closed, folded]) {
      const held = nodesIn(each).flatMap((node) => node.members ?? (node.group ? [] : [node.key]));
      assert.deepEqual([...held].sort(), [...alignment.nodes.keys()].sort());
    }
  });
});

it('every link is in a bundle once, but those within a group', () => {
  forAny(({ alignment, folded }) => {
    const standsIn = new Map<string, string>();
    for (const { key, members } of nodesIn(folded))
      for (const each of members ?? [key]) standsIn.set(each, key);
    const between = alignment.links.filter((link) => standsIn.get(link.from) !== standsIn.get(link.to));
    const sum = folded.links.reduce((total, link) => total + (link.count ?? 1), 0);
    assert.equal(sum, between.length);
    assert.equal(new Set(folded.links.map((link) => link.key)).size, folded.links.length);
    for (const link of folded.links) {
      assert.ok(folded.nodes.has(link.from) && folded.nodes.has(link.to));
      for (const key of link.through) assert.ok(folded.nodes.has(key));
      assert.ok(folded.out.get(link.from)!.includes(link) && folded.into.get(link.to)!.includes(link));
    }
  });
});

it('a column is as short as its limit, but for what one opened or picked and for the goals on top', () => {
  forAny(({ closed }) => {
    for (const kind of ['competency', 'activity', 'measure']) {
      assert.ok(nodesIn(closed).filter((node) => node.kind === kind).length <= FOLD_ABOVE + 2);
    }
    assert.ok(nodesIn(closed).filter((node) => node.kind === 'goal').length <= 2 * FOLD_ABOVE + 3);
  });
});

it('open groups hold their members as rows beneath them, and what is to be whole stands by itself', () => {
  forAny(({ folded, open, whole }) => {
    for (const key of whole) assert.ok(folded.nodes.has(key));
    for (const { key, group, members } of nodesIn(folded)) {
      assert.equal(group?.isOpen ?? false, group ? open.has(group.id) : false);
      assert.equal(members === undefined, group === undefined || group.isOpen);
      if (!group?.isOpen) continue;
      for (const member of group.members) {
        assert.ok(isUnder(folded, member, key));
      }
    }
  });
});

it('ids of groups are words of their own that an attribute can list, the same at every visit', () => {
  forAny(({ plan, groupBy, alignment, closed }) => {
    const ids = nodesIn(closed).flatMap(({ group }) => group?.id ?? []);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) {
      assert.match(id, /^[\p{L}\p{M}\p{N}._:/@~-]+$/u);
      assert.deepEqual(id.split(/\s+/u), [id]);
    }
    const again = nodesIn(foldAlignment(alignment, plan, { groupBy })).flatMap(
      ({ group }) => group?.id ?? [],
    );
    assert.deepEqual(again, ids);
  });
});

it('is ordered and read like any other alignment, members right under the head of their group', () => {
  forAny(({ folded }) => {
    assert.deepEqual([...readingOrder(folded)].sort(), [...folded.nodes.keys()].sort());
    const order = orderOf(folded);
    const rows = order.columns.map((keys) => keys.filter((key) => order.stops.get(key)!.node));
    assert.equal(rows.flat().length, nodesIn(folded).filter((node) => node.kind !== 'vision').length);
    for (const { key, group } of nodesIn(folded)) {
      if (!group?.isOpen) continue;
      const column = rows.find((keys) => keys.includes(key))!;
      const first = column.indexOf(key) + 1;
      const last = Math.max(...group.members.map((member) => column.indexOf(member)));
      const beneath = column.slice(first, last + 1);
      for (const member of group.members) assert.ok(beneath.includes(member));
      for (const row of beneath) assert.ok(isUnder(folded, row, key));
    }
  });
});

it('a thread leads through groups to the same ends', () => {
  forAny(({ alignment, folded, whole }) => {
    const standsIn = new Map<string, string>();
    for (const { key, members } of nodesIn(folded))
      for (const each of members ?? [key]) standsIn.set(each, key);
    for (const key of whole) {
      const thread = threadOf(folded, key).nodes;
      for (const each of threadOf(alignment, key).nodes) assert.ok(thread.has(standsIn.get(each)!));
    }
  });
});
