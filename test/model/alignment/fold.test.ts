import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import {
  alignmentOf,
  FOLD_ABOVE,
  foldAlignment,
  type Alignment,
} from '../../../src/model/alignment/index.js';
import { domainsOf } from '../../../src/model/alignment/fold-domains.js';
import { groupId } from '../../../src/model/alignment/fold-id.js';
import { caseFrameworks } from './case-packages.js';
import { districtPlan, planOf } from './plans.js';

/** Sixty activities of two schools and three formats for two goals, some of them for none. */
const sixty = () =>
  planOf({
    organization: { id: 'd', name: 'District' },
    organizations: [
      { id: 'n', name: 'North', parentId: 'd' },
      { id: 's', name: 'South', parentId: 'd' },
    ],
    goals: [
      { id: 'one', title: 'Reading', level: 'district' },
      { id: 'two', title: 'Writing', level: 'district' },
    ],
    activities: Array.from({ length: 60 }, (_, n) => ({
      id: `a${n}`,
      format: ['course', 'workshop', undefined][n % 3],
      organizationIds: [['n'], ['s'], ['n', 's'], []][n % 4],
      goals:
        n % 6 === 5 ? [] : [{ goalId: n % 6 < 3 ? 'one' : 'two', strength: n % 6 === 0 ? 'weak' : 'strong' }],
    })),
  });

const groupsOf = ({ nodes }: Alignment) =>
  [...nodes.values()].flatMap(({ group }) => (group ? [[group.id, group.title, group.members.length]] : []));

describe('folding', () => {
  it('leaves alone what is no longer than a column can be', () => {
    const alignment = alignmentOf(districtPlan());
    assert.equal(foldAlignment(alignment, districtPlan()), alignment);
  });

  it('gathers by goal area, and apart what serves no goal', () => {
    const plan = sixty();
    const folded = foldAlignment(alignmentOf(plan), plan);
    assert.deepEqual(groupsOf(folded), [
      ['activity.area.one', 'Reading', 30],
      ['activity.area.two', 'Writing', 20],
      ['activity.no-goal', '', 10],
    ]);
    assert.deepEqual(folded.nodes.get('group:activity.no-goal')!.states, ['no-goal']);
  });

  it('bundles links: how many they are, and as strong as most of them', () => {
    const plan = sixty();
    const { links } = foldAlignment(alignmentOf(plan), plan);
    const [first] = links.filter((link) => link.kind === 'goal-activity');
    assert.deepEqual(
      [first!.from, first!.to, first!.count, first!.strength],
      ['goal:one', 'group:activity.area.one', 30, 'strong'],
    );
  });

  it('gathers by school: the nearest organization that holds all of them; apart what names none', () => {
    const plan = sixty();
    assert.deepEqual(groupsOf(foldAlignment(alignmentOf(plan), plan, { groupBy: 'school' })), [
      ['activity.school.n', 'North', 15],
      ['activity.school.s', 'South', 10],
      ['activity.school.d', 'District', 15],
      ['activity.no-school', '', 10],
      ['activity.no-goal-school.s', 'South', 5],
      ['activity.no-goal-no-school', '', 5],
    ]);
  });

  it('gathers by format, with a group for what states none', () => {
    const plan = sixty();
    const ids = groupsOf(foldAlignment(alignmentOf(plan), plan, { groupBy: 'format' })).map(([id]) => id);
    assert.ok(ids.includes('activity.format.course') && ids.includes('activity.no-format'));
  });

  it('a dimension that a column does not have gives way to the goal areas', () => {
    const plan = sixty();
    const alignment = alignmentOf(plan);
    assert.deepEqual(
      groupsOf(foldAlignment(alignment, plan, { groupBy: 'domain' })),
      groupsOf(foldAlignment(alignment, plan)),
    );
  });

  it('opens a group under a head that stays, and counts what is left in one from which something was taken', () => {
    const plan = sixty();
    const open = new Set(['activity.area.two']);
    const whole = new Set(['activity:a0']);
    const { nodes } = foldAlignment(alignmentOf(plan), plan, { open, whole });
    const head = nodes.get('group:activity.area.two')!;
    assert.equal(head.group!.isOpen, true);
    assert.equal(nodes.get('activity:a3')!.parent, head.key);
    assert.equal(nodes.get('activity:a3')!.depth, 1);
    const rest = nodes.get('group:activity.area.one')!;
    assert.deepEqual([rest.members!.length, rest.group!.members.length], [29, 30]);
    assert.equal(nodes.get('activity:a0')!.parent, undefined);
  });

  it('folds the heads of bands too when they are hundreds', () => {
    const goals = Array.from({ length: 300 }, (_, n) => ({ id: `g${n}`, level: 'district' }));
    const plan = planOf({ goals, activities: goals.map(({ id }) => ({ id: `a${id}`, goals: [id] })) });
    const { nodes } = foldAlignment(alignmentOf(plan), plan);
    assert.equal([...nodes.values()].filter((node) => node.kind === 'goal').length, FOLD_ABOVE + 1);
    assert.equal(nodes.get('group:goal.more')!.members!.length, 300 - FOLD_ABOVE);
    assert.equal(nodes.get('group:activity.more')!.members!.length, 300 - FOLD_ABOVE);
    const picked = foldAlignment(alignmentOf(plan), plan, {
      whole: new Set(['goal:g250', 'activity:ag250']),
    });
    assert.ok(picked.nodes.has('goal:g250') && picked.nodes.has('activity:ag250'));
  });

  it('folds the smallest of hundreds of schools together', () => {
    const organizations = Array.from({ length: 200 }, (_, n) => ({ id: `s${n}`, parentId: 'd' }));
    const activities = Array.from({ length: 500 }, (_, n) => ({
      id: `a${n}`,
      organizationIds: [`s${n % 200}`],
      goals: ['g'],
    }));
    const plan = planOf({ organization: { id: 'd' }, organizations, goals: [{ id: 'g' }], activities });
    const { nodes } = foldAlignment(alignmentOf(plan), plan, { groupBy: 'school' });
    assert.equal([...nodes.values()].filter((node) => node.kind === 'activity').length, FOLD_ABOVE + 1);
    assert.ok(nodes.has('group:activity.more'));
  });
});

describe('domains', () => {
  const items = [
    { id: 'root' },
    { id: 'reading', code: 'R', statement: 'Reads', parentIds: ['root'] },
    { id: 'r1', parentIds: ['reading'] },
    { id: 'r2', relations: [{ type: 'is-child-of', targetId: 'reading' }] },
    { id: 'math', parentIds: ['root'] },
    { id: 'm1', parentIds: ['math'] },
    { id: 'alone' },
    { id: 'x', parentIds: ['y'] },
    { id: 'y', parentIds: ['x'] },
  ];
  const plan = planOf({ frameworks: [{ id: 'f', title: 'Framework', items }] });
  const domains = (...ids: string[]) => {
    const found = domainsOf(
      ids.map((id) => plan.competencies.get(id)!),
      plan,
    );
    return ids.map((id) => found.get(id)?.id);
  };

  it('are what stands right under a root that holds everything', () => {
    assert.deepEqual(domains('r1', 'r2', 'm1', 'reading'), ['reading', 'reading', 'math', 'reading']);
  });

  it('are the items on top where there are several, and the framework for what stands alone', () => {
    assert.deepEqual(domains('r1', 'alone'), ['root', 'f']);
  });

  it('end in a circle', () => {
    assert.equal(domains('x', 'alone').length, 2);
  });
});

it('ids of groups are readable, and of different things different', () => {
  assert.equal(groupId('activity', 'school', 'lincoln', undefined), 'activity.school.lincoln');
  assert.equal(groupId('activity', 'school', undefined, undefined), 'activity.no-school');
  assert.equal(groupId('goal', 'area', 'a b', undefined), 'goal.area.a~20~b');
  assert.equal(groupId('goal', 'area', 'a~20~b', undefined), 'goal.area.a~7e~20~7e~b');
  assert.equal(groupId('goal', 'area', '\uD800', undefined), 'goal.area.~d800~');
  assert.equal(groupId('activity', 'area', undefined, 'no-goal'), 'activity.no-goal');
  assert.equal(groupId('activity', 'format', 'course', 'no-goal'), 'activity.no-goal-format.course');
});

describe('CASE packages', () => {
  for (const { name, framework } of caseFrameworks()) {
    it(`${name} alone folds into its domains`, () => {
      const plan = planOf({ frameworks: [framework] });
      const alignment = alignmentOf(plan);
      const { nodes } = foldAlignment(alignment, plan);
      assert.ok(nodes.size <= FOLD_ABOVE + 1);
      if (alignment.nodes.size > FOLD_ABOVE) assert.ok(nodes.size > 1);
    });
  }
});
