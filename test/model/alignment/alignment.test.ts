import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import {
  alignmentOf,
  alignmentRows,
  keyOf,
  threadOf,
  type AlignmentNode,
} from '../../../src/model/alignment/index.js';
import { caseFrameworks } from './case-packages.js';
import { districtPlan, planOf } from './plans.js';

const states = (nodes: ReadonlyMap<string, AlignmentNode>, key: string) => nodes.get(key)?.states;

describe('the alignment of the district sample', () => {
  const alignment = alignmentOf(districtPlan());

  it('counts orphans of both kinds, each with what it is a share of', () => {
    const { activitiesWithoutGoal, goalsWithoutActivity, goalsWithoutMeasure } = alignment.findings;
    assert.deepEqual([activitiesWithoutGoal.count, activitiesWithoutGoal.of], [5, 31]);
    assert.deepEqual([goalsWithoutActivity.count, goalsWithoutActivity.of], [2, 16]);
    assert.deepEqual([goalsWithoutMeasure.count, goalsWithoutMeasure.of], [0, 16]);
    assert.deepEqual(goalsWithoutActivity.nodes, ['goal:g-lit-family', 'goal:g-ready-dual']);
  });

  it('has five areas, and everything that is linked belongs to one', () => {
    assert.equal(alignment.areas.length, 5);
    for (const node of alignment.nodes.values()) {
      const isApart = node.kind === 'vision' || node.states.includes('no-goal');
      assert.equal(node.area >= 0, !isApart, node.key);
    }
  });

  it('leaves out what measures educators', () => {
    assert.equal(alignment.nodes.has('measure:m-phonics-lessons'), false);
    assert.equal(
      alignment.links.some((link) => link.to === 'measure:m-phonics-lessons'),
      false,
    );
  });

  it('shows one school with the goals above its own, and what its activities serve elsewhere', () => {
    const lincoln = alignmentOf(districtPlan(), { organization: 'lincoln' });
    const goals = [...lincoln.nodes.values()].filter((node) => node.kind === 'goal').map((node) => node.id);
    assert.deepEqual(goals, [
      ...['g-literacy', 'g-lit-k2', 'g-lit-fluency', 'g-lit-family'],
      ...['g-multilingual', 'g-ml-talk'],
    ]);
    assert.ok(
      lincoln.nodes.has('activity:a-decodable'),
      'it is offered at Lincoln and serves a team of Roosevelt',
    );
    assert.ok(!lincoln.nodes.has('activity:a-running-records'), 'it is offered at Roosevelt alone');
    assert.equal(lincoln.findings.unknownReferences.count, 0);
    assert.ok(lincoln.findings.activitiesWithoutGoal.of < 31);
  });

  it('has nothing for an organization that is not in the plan', () => {
    const nowhere = alignmentOf(districtPlan(), { organization: 'nowhere' });
    assert.equal([...nowhere.nodes.values()].filter((node) => node.kind === 'goal').length, 0);
  });
});

describe('what serves a goal', () => {
  const goal = { id: 'g', competencies: ['c'], measureIds: ['m'] };
  const frameworks = [{ id: 'f', items: [{ id: 'c' }] }];
  const measures = [{ id: 'm', observations: [{ date: '2026-06-01', value: 1 }] }];

  it('is what names it; to share a competency is a thread and no service', () => {
    const { nodes, links, findings } = alignmentOf(
      planOf({ goals: [goal], frameworks, measures, activities: [{ id: 'a', competencies: ['c'] }] }),
    );
    assert.deepEqual(states(nodes, 'activity:a'), ['no-goal']);
    assert.deepEqual(states(nodes, 'goal:g'), ['no-activity']);
    assert.equal(findings.activitiesWithoutGoal.count, 1);
    assert.ok(links.some((link) => link.from === 'competency:c' && link.to === 'activity:a'));
  });

  it('is drawn through the competency that both name, which then shows its strength', () => {
    const activities = [
      { id: 'a', goals: [{ goalId: 'g', strength: 'strong' }], competencies: ['c'], measures: ['m'] },
    ];
    const { links } = alignmentOf(planOf({ goals: [goal], frameworks, measures, activities }));
    const link = (from: string, to: string) => links.find((each) => each.from === from && each.to === to);
    assert.deepEqual(link('goal:g', 'activity:a')?.through, ['competency:c']);
    assert.deepEqual(link('goal:g', 'measure:m')?.through, ['activity:a']);
    assert.equal(link('competency:c', 'activity:a')?.strength, 'strong');
    assert.equal(link('competency:c', 'activity:a')?.carried, true);
  });

  it('is drawn straight where they share none', () => {
    const activities = [{ id: 'a', goals: ['g'] }];
    const { links } = alignmentOf(planOf({ goals: [goal], frameworks, measures, activities }));
    assert.deepEqual(links.find((each) => each.to === 'activity:a')?.through, []);
    assert.deepEqual(links.find((each) => each.to === 'measure:m')?.through, []);
  });

  it('is never something that the plan does not hold', () => {
    const { nodes, findings } = alignmentOf(planOf({ activities: [{ id: 'a', goals: ['gone'] }] }));
    assert.deepEqual(states(nodes, 'activity:a'), ['no-goal']);
    assert.deepEqual(states(nodes, 'goal:gone'), ['unknown']);
    assert.equal(nodes.get('goal:gone')?.record, undefined);
    assert.equal(findings.unknownReferences.count, 1);
    assert.equal(findings.goalsWithoutActivity.of, 0);
  });
});

describe('goals', () => {
  it('take over the activity of a goal beneath them, and the measure of a goal above them', () => {
    const { nodes } = alignmentOf(
      planOf({
        goals: [
          { id: 'top', level: 'district', measureIds: ['m'] },
          { id: 'low', level: 'school', parentIds: ['top'] },
        ],
        measures: [{ id: 'm' }],
        activities: [{ id: 'a', goals: ['low'] }],
      }),
    );
    assert.deepEqual(states(nodes, 'goal:top'), []);
    assert.deepEqual(states(nodes, 'goal:low'), []);
    assert.equal(nodes.get('goal:low')?.parent, 'goal:top');
  });

  it('below the district that support none are adrift, unless there is no goal of the district at all', () => {
    const school = { id: 's', level: 'school' };
    const with_ = alignmentOf(planOf({ goals: [{ id: 'd', level: 'district' }, school] }));
    assert.ok(states(with_.nodes, 'goal:s')?.includes('adrift'));
    assert.deepEqual(with_.areas, ['goal:d']);
    const without = alignmentOf(planOf({ goals: [school] }));
    assert.ok(!states(without.nodes, 'goal:s')?.includes('adrift'));
    assert.deepEqual(without.areas, ['goal:s']);
  });

  it('of a state stand above the bands that the goals under them head', () => {
    const { areas, nodes } = alignmentOf(
      planOf({
        goals: [
          { id: 'law', level: 'state' },
          { id: 'one', level: 'district', parentIds: ['law'] },
          { id: 'two', level: 'district', parentIds: ['law'] },
        ],
      }),
    );
    assert.deepEqual(areas, ['goal:one', 'goal:two']);
    assert.equal(nodes.get('goal:law')?.area, -1);
  });

  it('in a circle each stand once, the first of them on top', () => {
    const goals = [
      { id: 'a', supports: ['c'] },
      { id: 'b', supports: ['a'] },
      { id: 'c', supports: ['b'] },
    ];
    const { nodes, areas } = alignmentOf(planOf({ goals }));
    assert.deepEqual(areas, ['goal:a']);
    assert.deepEqual(
      [...nodes.values()].map((node) => node.depth),
      [0, 1, 2],
    );
  });
});

it('ids that are names of object members are ordinary ids', () => {
  const alignment = alignmentOf(
    planOf({ goals: [{ id: '__proto__' }], activities: [{ id: 'constructor', goals: ['__proto__'] }] }),
  );
  assert.equal(alignment.findings.activitiesWithoutGoal.count, 0);
  assert.ok(threadOf(alignment, keyOf('goal', '__proto__')).nodes.has('activity:constructor'));
  assert.equal(alignmentRows(alignment).length, 3);
});

it('a chain of 10,000 goals with an activity each finishes, thread and rows too', () => {
  const goals = Array.from({ length: 10_000 }, (_, n) => ({
    id: `g${n}`,
    supports: n > 0 ? [`g${n - 1}`] : [],
    measureIds: ['m'],
  }));
  const activities = goals.map(({ id }) => ({ id: `a${id}`, goals: [id], measures: ['m'] }));
  const alignment = alignmentOf(planOf({ goals, activities, measures: [{ id: 'm' }] }));
  assert.equal(threadOf(alignment, 'goal:g5000').nodes.size, 10_000 + 5_000 + 1);
  assert.equal(alignmentRows(alignment).length, 40_000);
});

describe('CASE packages', () => {
  const packages = caseFrameworks();
  if (packages.length === 0)
    console.warn('No CASE packages beside the project: the tests with real frameworks did not run.');
  for (const { name, framework } of packages) {
    it(`${name} stands as a column of its own, and in use`, () => {
      const items = framework['items'] as { id: string }[];
      const alone = alignmentOf(planOf({ frameworks: [framework] }));
      assert.equal(alone.nodes.size, new Set(items.map((item) => item.id)).size);
      const [first, second] = items;
      const used = alignmentOf(
        planOf({
          frameworks: [framework],
          goals: [{ id: 'g', competencies: [first!.id] }],
          activities: [{ id: 'a', goals: ['g'], competencies: [first!.id, ...(second ? [second.id] : [])] }],
        }),
      );
      assert.deepEqual(used.links.find((link) => link.kind === 'goal-activity')?.through, [
        keyOf('competency', first!.id),
      ]);
      assert.equal(used.findings.unknownReferences.count, 0);
    });
  }
});
