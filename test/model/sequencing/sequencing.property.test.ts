import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../../src/contract/index.js';
import { sequenceFacts, sequenceGraph, whyNot, type SequenceFacts } from '../../../src/model/index.js';

const today = '2026-11-25';
const SIZE = 9;
const names = Array.from({ length: SIZE }, (_, index) => `n${index}`);
const name = fc.constantFrom(...names);
const rule = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind: fc.constantFrom('all', 'any') }),
  fc.record({ kind: fc.constant('at-least'), count: fc.nat(4) }),
  fc.record({ kind: fc.constant('hours'), amount: fc.nat(6) }),
  fc.constant({}),
);
const condition = fc.record({
  rule,
  nodeIds: fc.array(name, { maxLength: 4 }),
  prerequisite: fc.boolean(),
});
const node = fc.record({
  isGroup: fc.boolean(),
  optional: fc.boolean(),
  childIds: fc.array(name, { maxLength: 4 }),
  rule,
  conditions: fc.array(condition, { maxLength: 2 }),
  hours: fc.option(fc.nat(4), { nil: undefined }),
});
const edge = fc.record({
  from: fc.oneof({ weight: 20, arbitrary: name }, { weight: 1, arbitrary: fc.constant('gone') }),
  to: name,
  kind: fc.constantFrom('requires', 'requires', 'co-requires', 'recommends'),
});
const status = fc.constantFrom('completed', 'in-progress', 'registered', 'somehow', undefined);

/** Any pathway at all: circles, empty groups, dangling edges, rules that ask for too much. */
const anyPlan = fc
  .record({
    nodes: fc.array(node, { minLength: SIZE, maxLength: SIZE }),
    edges: fc.array(edge, { maxLength: 14 }),
    records: fc.array(fc.tuple(fc.nat(SIZE - 1), status), { maxLength: 6 }),
    destination: fc.option(name, { nil: undefined }),
  })
  .map(({ nodes, edges, records, destination }) => ({
    activities: nodes.map(({ hours }, index) => ({
      id: `a${index}`,
      ...(hours === undefined ? {} : { hours }),
    })),
    educators: [{ id: 'e' }],
    participations: records.map(([index, word], at) => ({
      id: `p${at}`,
      educatorId: 'e',
      activityId: `a${index}`,
      ...(word === undefined ? {} : { status: word }),
    })),
    pathways: [
      {
        id: 'p',
        ...(destination === undefined ? {} : { destinationNodeId: destination }),
        nodes: nodes.map(({ isGroup, hours: _, ...more }, index) => ({
          id: names[index],
          optional: more.optional,
          ...(isGroup
            ? {
                kind: 'group',
                childIds: more.childIds,
                ...(more.rule ? { rule: more.rule } : {}),
                conditions: more.conditions.map((each, at) =>
                  JSON.parse(JSON.stringify({ id: `k${at}`, ...each })),
                ),
              }
            : { activityId: `a${index}` }),
        })),
        edges,
      },
    ],
  }));

type Document = Parameters<typeof parsePlan>[0];

function factsIn(document: Document): SequenceFacts {
  const plan = parsePlan(document).plan!;
  return sequenceFacts(plan, plan.pathways.get('p')!, plan.educators.get('e'), today);
}

const isDone = (facts: SequenceFacts, id: string): boolean => facts.byId.get(id)?.state === 'done';

describe('whatever the pathway', () => {
  it('an open step has everything that it requires, a locked one waits for something, and a done group has its rules', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const facts = factsIn(document);
        for (const step of facts.steps) {
          const { state, requires, rules, isGroup } = step;
          if (state === 'open') {
            assert.ok(requires.every((id) => isDone(facts, id)));
            assert.ok(rules.every(({ prerequisite, isMet }) => !prerequisite || isMet));
          }
          if (state === 'done' && isGroup && !step.record) assert.ok(rules.every(({ isMet }) => isMet));
          assert.equal(facts.lockOf(step.id) !== undefined, state === 'locked');
          if (state === 'locked') assert.ok(facts.lockOf(step.id)!.waits.length > 0, `${step.id} waits`);
          if (state === 'done') assert.deepEqual(step.blocks, { steps: 0, groups: 0 });
        }
        const { of, ...counts } = facts.counts;
        assert.equal(
          Object.values(counts).reduce((sum, count) => sum + count, 0),
          of,
        );
        const { nodeId } = facts.next;
        if (nodeId !== undefined) assert.ok(['open', 'in-progress'].includes(facts.byId.get(nodeId)!.state));
      }),
      { numRuns: 400 },
    );
  });

  it('the way of a lock can be walked in its order, and opens it', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const facts = factsIn(document);
        const locked = facts.steps.filter(({ state }) => state === 'locked').slice(0, 3);
        for (const { id } of locked) {
          const { way } = facts.lockOf(id)!;
          const canBe = !facts.analysis.unreachable.includes(id);
          if (way === undefined) {
            // What is done already may help, so there can be a way where from nothing there is none, not the reverse.
            assert.ok(!canBe, `${id} has no way`);
            continue;
          }
          let given = document as { participations: { activityId: string; status?: string }[] };
          for (const step of way) {
            const before = factsIn(given).byId.get(step)!;
            assert.ok(before.state !== 'locked', `${step} is ${before.state} on the way to ${id}`);
            const done = {
              id: `w${step}`,
              educatorId: 'e',
              activityId: `a${step.slice(1)}`,
              status: 'completed',
            };
            given = { ...given, participations: [...given.participations, done] };
          }
          assert.notEqual(factsIn(given).byId.get(id)!.state, 'locked');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what a step is said to unlock is what is open once it is done, and nothing locks again', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(SIZE - 1), (document, index) => {
        const facts = factsIn(document);
        const step = facts.byId.get(names[index])!;
        if (step.isGroup || step.state === 'done') return;
        const done = {
          id: 'more',
          educatorId: 'e',
          activityId: `a${index}`,
          status: 'completed',
          date: '2026-11-25',
        };
        const after = factsIn({
          ...document,
          participations: [...document.participations, done],
        } as Document);
        const { opens, completes } = facts.unlockedBy(step.id)!;
        for (const each of facts.steps) {
          if (each.id === step.id) continue;
          const now = after.byId.get(each.id)!.state;
          assert.equal(completes.includes(each.id), each.state !== 'done' && now === 'done', each.id);
          if (each.state === 'done') assert.equal(now, 'done');
          if (opens.includes(each.id)) assert.ok(now !== 'locked' && each.state === 'locked');
          if (each.state !== 'locked') assert.notEqual(now, 'locked');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('circles are named if and only if there are some, and each is one', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const facts = factsIn(document);
        const { circles } = facts.analysis;
        const needs = (id: string): string[] => {
          const step = facts.byId.get(id);
          const counted = step?.rules.flatMap((each) => each.nodeIds) ?? [];
          return [...(step?.requires ?? []), ...counted, ...(step?.node.childIds ?? [])];
        };
        const reaches = (id: string): Set<string> => {
          const found = new Set(needs(id));
          for (const each of found) for (const other of needs(each)) found.add(other);
          return found;
        };
        const inCircles = names.filter((id) => reaches(id).has(id));
        assert.deepEqual(circles.flatMap(({ memberIds }) => memberIds).sort(), inCircles);
        for (const { circle, memberIds } of circles) {
          assert.equal(new Set(circle).size, circle.length);
          circle.forEach((id, at) => {
            assert.ok(memberIds.includes(id));
            assert.ok(needs(circle[(at + 1) % circle.length]).includes(id), `${circle.join(' → ')}`);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a stage comes after the stages of all that its steps require, and the longest chain is a chain', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const facts = factsIn(document);
        const hung = new Set(facts.analysis.circles.flatMap(({ memberIds }) => memberIds));
        for (const step of facts.steps) {
          assert.equal(step.stage === undefined, facts.analysis.unreachable.includes(step.id));
          for (const id of step.requires) {
            const before = facts.byId.get(id);
            if (step.stage === undefined || before === undefined || hung.has(id)) continue;
            assert.ok(step.earliest! > before.earliest!, `${id} before ${step.id}`);
          }
        }
        const { longestChain } = facts.analysis;
        for (const [at, id] of longestChain.slice(1).entries()) {
          const step = facts.byId.get(id)!;
          const on = [...step.requires, ...step.node.childIds, ...step.rules.flatMap((each) => each.nodeIds)];
          assert.ok(on.includes(longestChain[at]));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what a node is said to block cannot be done without it', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const { analysis } = factsIn(document);
        const gone = new Set(analysis.unreachable);
        for (const { nodeId, steps, groups } of analysis.blocksMost) {
          // Without the node: nobody can ever do it.
          const edges = [...document.pathways[0].edges, { from: 'never', to: nodeId, kind: 'requires' }];
          const pathway = { ...document.pathways[0], edges };
          const without = factsIn({ ...document, pathways: [pathway] } as Document);
          const lost = without.analysis.unreachable.filter((id) => !gone.has(id) && id !== nodeId);
          const isGroup = (id: string) => without.byId.get(id)!.isGroup;
          const counted = [lost.filter((id) => !isGroup(id)).length, lost.filter(isGroup).length];
          // Where ways run in a circle it may say less, and what goes together can be ready before either is done.
          const isPaired = document.pathways[0].edges.some(({ kind }) => kind === 'co-requires');
          if (isPaired || analysis.circles.length > 0) assert.ok(steps <= counted[0] && groups <= counted[1]);
          else if (!without.byId.get(nodeId)!.isGroup) assert.deepEqual([steps, groups], counted, nodeId);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a connection that is not refused closes no circle', () => {
    fc.assert(
      fc.property(anyPlan, name, name, (document, from, to) => {
        const plan = parsePlan(document).plan!;
        const pathway = plan.pathways.get('p')!;
        const objection = whyNot(pathway, { kind: 'connect', from, to, edge: 'requires' });
        if (objection) return;
        const before = factsIn(document).analysis.circles;
        const edges = [...document.pathways[0].edges, { from, to, kind: 'requires' }];
        const after = factsIn({ ...document, pathways: [{ ...document.pathways[0], edges }] } as Document);
        assert.deepEqual(
          after.analysis.circles.map(({ memberIds }) => memberIds),
          before.map(({ memberIds }) => memberIds),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('size', () => {
  const planWith = (nodes: object[], edges: object[]) =>
    parsePlan({ pathways: [{ id: 'p', nodes, edges }] }).plan!;
  const many = Array.from({ length: 5000 }, (_, index) => ({ id: `n${index}` }));

  it('a chain of 5,000 steps with doubled edges has a way that is as long as the chain', () => {
    const edges = many.flatMap(({ id }, index) =>
      [1, 2].filter((back) => index >= back).map((back) => ({ from: `n${index - back}`, to: id })),
    );
    const plan = planWith(many, edges);
    const facts = sequenceFacts(plan, plan.pathways.get('p')!, undefined, today);
    assert.equal(facts.lockOf('n4999')?.way?.length, 4999);
    assert.equal(facts.analysis.longestChain.length, 5000);
    assert.deepEqual(facts.next.blocks, { groups: 0, ofGroups: 0, steps: 4999, ofSteps: 5000 });
  });

  it('a circle of 5,000 steps is named once, and hangs nothing', () => {
    const edges = many.map(({ id }, index) => ({ from: id, to: `n${(index + 1) % 5000}` }));
    const plan = planWith(many, edges);
    const { analysis, counts } = sequenceFacts(plan, plan.pathways.get('p')!, undefined, today);
    assert.equal(counts.locked, 5000);
    assert.deepEqual(
      analysis.circles.map(({ circle, isDeadlock }) => [circle.length, isDeadlock]),
      [[5000, true]],
    );
  });

  it('groups within groups, 5,000 deep', () => {
    const nodes = many.map(({ id }, index) => ({ id, kind: 'group', childIds: [`n${index + 1}`] }));
    const plan = planWith([...nodes, { id: 'n5000' }], []);
    const facts = sequenceFacts(plan, plan.pathways.get('p')!, undefined, today);
    assert.equal(facts.analysis.longestChain.length, 5001);
    assert.equal(facts.next.blocks.groups, 5000);
  });

  it('the same pathway gives the same graph', () => {
    const plan = planWith(many.slice(0, 3), []);
    const pathway = plan.pathways.get('p')!;
    assert.equal(sequenceGraph(pathway), sequenceGraph(pathway));
  });
});
