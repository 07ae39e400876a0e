import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alignmentOf, servingAt, threadOf, type Alignment } from '../../../src/model/alignment/index.js';
import { anyDocument, districtPlan, planOf } from './plans.js';

const idsOf = ({ nodes }: Alignment, kind: string): string[] =>
  [...nodes.values()].filter((node) => node.kind === kind).map((node) => node.id);

describe('a question about the district sample', () => {
  it('by goal: its thread and nothing else', () => {
    const plan = districtPlan();
    const math = alignmentOf(plan, { goal: 'g-math' });
    assert.deepEqual(
      [...math.nodes.keys()].sort(),
      [...threadOf(alignmentOf(plan), 'goal:g-math').nodes].sort(),
    );
    assert.deepEqual(idsOf(math, 'goal'), ['g-math', 'g-math-fractions', 'g-math-algebra']);
    assert.ok(math.findings.activitiesWithoutGoal.of < 31);
  });

  it('by a goal beneath another: with the goals above it, without those beside it', () => {
    const { nodes } = alignmentOf(districtPlan(), { goal: 'g-lit-k2' });
    assert.ok(nodes.has('goal:g-literacy') && nodes.has('vision:cedar-valley'));
    assert.ok(!nodes.has('goal:g-lit-family'));
  });

  it('by format: those activities with what they serve; goals that others serve are not without an activity', () => {
    const coaching = alignmentOf(districtPlan(), { format: 'coaching' });
    const activities = ['a-coaching', 'a-small-groups', 'a-co-teaching', 'a-oracy-walk'];
    assert.deepEqual(idsOf(coaching, 'activity'), activities);
    assert.ok(coaching.nodes.has('goal:g-lit-k2') && !coaching.nodes.has('goal:g-math'));
    assert.deepEqual(coaching.findings.activitiesWithoutGoal, { count: 0, of: 4, nodes: [] });
    assert.equal(coaching.findings.goalsWithoutActivity.count, 0);
  });

  it('by career stage: what names no stage is for everyone', () => {
    const novices = idsOf(alignmentOf(districtPlan(), { careerStage: 'novice' }), 'activity');
    assert.ok(novices.includes('a-institute'), 'for novices');
    assert.ok(novices.includes('a-email-tips'), 'it names no stage');
    assert.ok(!novices.includes('a-running-records'), 'for professionals');
  });

  it('by what lacks something: under the goals above; findings stay those of all', () => {
    const plan = districtPlan();
    const gaps = alignmentOf(plan, { orphansOnly: true });
    assert.deepEqual(gaps.findings, alignmentOf(plan).findings);
    assert.ok(gaps.nodes.has('goal:g-lit-family') && gaps.nodes.has('goal:g-literacy'));
    assert.ok(!gaps.nodes.has('goal:g-math-algebra') && !gaps.nodes.has('activity:a-institute'));
    assert.equal(idsOf(gaps, 'activity').length, 5);
  });

  it('areas keep their place, and so their hue, whatever is shown', () => {
    const plan = districtPlan();
    const area = (query: object) => alignmentOf(plan, query).nodes.get('goal:g-math-algebra')!.area;
    assert.equal(area({ goal: 'g-math' }), area({}));
  });

  it('that is about nothing in the plan leaves nothing', () => {
    for (const query of [{ goal: 'gone' }, { format: 'gone' }])
      assert.equal(alignmentOf(districtPlan(), query).nodes.size, 0);
  });
});

describe('where a goal is served', () => {
  it('is as many as the map narrowed to the school and the goal shows', () => {
    const plan = districtPlan();
    const schools = ['lincoln', 'roosevelt', 'jefferson', 'high'];
    for (const goal of ['g-literacy', 'g-multilingual', 'g-math']) {
      const counts = servingAt(plan, goal, schools);
      for (const organization of schools) {
        const there = alignmentOf(plan, { organization, goal });
        const serving = new Set<string>();
        for (const link of there.links) if (link.kind === 'goal-activity') serving.add(link.to);
        assert.equal(counts.get(organization), serving.size, `${goal} at ${organization}`);
      }
    }
    assert.equal(servingAt(plan, 'g-literacy', ['high']).get('high'), 0);
  });

  it('counts what is asked for only', () => {
    const counts = servingAt(districtPlan(), 'g-literacy', ['roosevelt'], { format: 'coaching' });
    assert.equal(counts.get('roosevelt'), 2);
  });

  it('finds an activity that serves a goal of the district directly', () => {
    const plan = planOf({
      organization: { id: 'd' },
      organizations: [{ id: 's', parentId: 'd' }],
      goals: [{ id: 'g', level: 'district' }],
      activities: [{ id: 'a', goals: ['g'], organizationIds: ['s'] }],
    });
    assert.equal(servingAt(plan, 'g', ['s']).get('s'), 1);
    assert.ok(alignmentOf(plan, { organization: 's' }).nodes.has('goal:g'));
  });
});

it('any question leaves a part of the whole, whose links join what is left', () => {
  const anyQuery = fc.record(
    {
      goal: fc.constantFrom('__proto__', 'constructor', 'g1', 'g2', 'nobody'),
      format: fc.constantFrom('coaching', 'x'),
      careerStage: fc.constantFrom('novice'),
      orphansOnly: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyDocument, anyQuery, (document, query) => {
      const plan = planOf(document);
      const whole = alignmentOf(plan);
      const asked = alignmentOf(plan, query);
      for (const [key, node] of asked.nodes) assert.deepEqual(node.states, whole.nodes.get(key)?.states);
      for (const link of asked.links) {
        for (const key of [link.from, link.to, ...link.through]) assert.ok(asked.nodes.has(key));
      }
      for (const [above, goals] of asked.goalTree) {
        if (goals.length > 0 && above !== '') assert.ok(asked.nodes.has(above));
        for (const goal of goals) assert.ok(asked.nodes.has(goal));
      }
      if (Object.keys(query).length === 0) assert.deepEqual(asked, whole);
    }),
    { numRuns: 150 },
  );
});
