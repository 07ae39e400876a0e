import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  applyPatch,
  parsePlan,
  revisePlan,
  type PatchOperation,
  type PlanDocument,
} from '../../src/contract/index.js';

const district = JSON.parse(readFileSync('samples/district.json', 'utf8')) as unknown;

const read = (document: unknown) => {
  const { plan, problems } = parsePlan(document);
  assert.ok(plan);
  return { plan, problems };
};
const sorted = (problems: readonly { code: string; pointer: string }[]) =>
  problems.map(({ code, pointer }) => `${code} ${pointer}`).sort();

const broken = {
  schemaVersion: '1.0',
  goals: [
    { id: 'g1', title: 'One' },
    { id: 'g1', title: 'Twice' },
    { title: 'No id' },
    { id: 'g2', parentIds: ['g1'] },
  ],
  growthPlans: [
    'not a record',
    { id: 'p1', goals: [{ id: 'a', statement: 'A', due: '2026-02-30', goalIds: ['nowhere'] }] },
    { id: 'p2', goals: [{ id: 'b', statement: 'B', goalIds: ['g1'] }] },
  ],
} as unknown as PlanDocument;

describe('the next version of a document', () => {
  it('is read as a whole reading would, problems included', () => {
    const before = read(broken);
    const patches: PatchOperation[][] = [
      [{ op: 'replace', path: '/growthPlans/1/goals/0/due', value: '2026-02-28' }],
      [{ op: 'replace', path: '/growthPlans/2/goals/0/goalIds', value: ['lost'] }],
      [{ op: 'remove', path: '/growthPlans/0' }],
      [{ op: 'add', path: '/growthPlans/0', value: { id: 'p0', status: 'odd' } }],
      [{ op: 'replace', path: '/goals/1/title', value: 'Changed' }],
      [{ op: 'add', path: '/goals/3/title', value: 'Changed' }],
      [{ op: 'add', path: '/privacy', value: { minimumGroupSize: -1 } }],
    ];
    for (const patch of patches) {
      const document = applyPatch(broken, patch);
      const revised = revisePlan(before, document);
      const whole = read(document);
      assert.deepEqual(revised.plan, whole.plan);
      assert.deepEqual(sorted(revised.problems), sorted(whole.problems));
    }
  });

  it('keeps every record that did not change, and the plan where nothing did', () => {
    const before = read(district);
    assert.equal(revisePlan(before, before.plan.source).plan, before.plan);
    const document = applyPatch(before.plan.source, [
      { op: 'replace', path: '/growthPlans/0/goals/0/statement', value: 'Reworded' },
    ]);
    const { plan } = revisePlan(before, document);
    assert.ok(plan);
    assert.equal(plan.growthPlans.get('gp-17')?.goals[0]?.statement, 'Reworded');
    for (const [id, record] of before.plan.growthPlans) {
      if (id !== 'gp-17') assert.equal(plan.growthPlans.get(id), record);
    }
    for (const name of ['goals', 'educators', 'activities', 'competencies'] as const) {
      assert.equal(plan[name], before.plan[name]);
    }
  });

  it('holds for any statement that is written anywhere', () => {
    const before = read(district);
    fc.assert(
      fc.property(fc.nat(7), fc.jsonValue(), (index, statement) => {
        const document = applyPatch(before.plan.source, [
          { op: 'replace', path: `/growthPlans/${index}/goals/0/statement`, value: statement },
        ]);
        const revised = revisePlan(before, document);
        const whole = read(document);
        assert.deepEqual(revised.plan?.growthPlans, whole.plan.growthPlans);
        assert.deepEqual(sorted(revised.problems), sorted(whole.problems));
      }),
      { numRuns: 50 },
    );
  });
});
