import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyPatch, type PlanDocument } from '../../../src/contract/index.js';
import { writeChange, type Change } from '../../../src/store/editing/change.js';
import { changeOf, fieldOfCommand, type OwnCommand } from '../../../src/store/editing/commands.js';
import { GoneError, valueAt } from '../../../src/store/editing/path.js';
import { planDocument } from './world.js';

const inA = { growthPlanId: 'gp', goalId: 'a' } as const;
const write = (command: OwnCommand, document = planDocument()) =>
  writeChange(changeOf(command, document), document);

const commands: readonly OwnCommand[] = [
  { name: 'setPlanMember', growthPlanId: 'gp', member: 'title', value: 'My year' },
  { name: 'setPlanStatus', growthPlanId: 'gp', status: 'submitted' },
  { name: 'addGoal', growthPlanId: 'gp', goal: { id: 'c', statement: 'Third' } },
  { name: 'removeGoal', ...inA },
  { name: 'setGoalMember', ...inA, member: 'statement', value: 'Reworded' },
  { name: 'setGoalMember', ...inA, member: 'statement' },
  { name: 'setGoalMember', ...inA, member: 'goalIds', value: ['g1'] },
  { name: 'setGoalPrompt', ...inA, member: 'specific', value: 'One lesson' },
  { name: 'addAction', ...inA, action: { id: 'z', text: 'Third action' } },
  { name: 'addAction', growthPlanId: 'gp', goalId: 'b', action: { id: 'z', text: 'First action' } },
  { name: 'removeAction', ...inA, actionId: 'x' },
  { name: 'setActionMember', ...inA, actionId: 'x', member: 'due', value: '2026-12-04' },
  { name: 'setActionStatus', ...inA, actionId: 'x', status: 'done', on: '2026-11-24' },
  { name: 'setActionStatus', ...inA, actionId: 'y', status: 'in-progress' },
  { name: 'addEvidence', ...inA, evidence: { id: 'v', title: 'Film' } },
  { name: 'addReflection', ...inA, reflection: { id: 'r', text: 'It worked.' } },
  { name: 'addCollaborator', ...inA, collaborator: { role: 'mentor', educatorId: 'e1' } },
  { name: 'removeCollaborator', ...inA, collaborator: { role: 'coach', name: 'Coach', groupId: undefined } },
  { name: 'addReview', growthPlanId: 'gp', review: { id: 'v1', kind: 'mid' } },
  { name: 'addSignOff', growthPlanId: 'gp', signOff: { id: 's1', meaning: 'received' } },
  { name: 'addRevision', growthPlanId: 'gp', revision: { id: 'x1', summary: 'Returned' } },
];

describe('every command', () => {
  for (const command of commands) {
    it(`${command.name} changes the document by its patch, and back by its inverse, to the last member`, () => {
      const document = planDocument();
      const { patch, document: after, inverse } = write(command, document);
      assert.notEqual(patch.length, 0);
      assert.deepEqual(document, planDocument());
      assert.deepEqual(applyPatch(document, patch), after);
      assert.notDeepEqual(after, document);
      const back = writeChange(inverse, after);
      assert.deepEqual(back.document, document);
      assert.deepEqual(applyPatch(after, back.patch), document);
    });
  }

  it('keeps members that the contract does not know, at every depth', () => {
    for (const command of commands.filter(({ name }) => name !== 'removeGoal')) {
      const { document } = write(command);
      assert.deepEqual((document as { extra?: unknown }).extra, { kept: true });
      assert.deepEqual(valueAt(document, ['growthPlans', { id: 'gp' }, 'vendorMember']), [1, { deep: true }]);
    }
    const { document } = write({ name: 'removeAction', ...inA, actionId: 'y' });
    assert.equal(
      valueAt(document, [
        'growthPlans',
        { id: 'gp' },
        'goals',
        { id: 'a' },
        'actions',
        { id: 'x' },
        'vendor',
      ]),
      'kept',
    );
  });

  it('guards each position in its patch with the id that is meant to stand there', () => {
    const { patch } = write({ name: 'setGoalMember', ...inA, member: 'statement', value: 'New' });
    assert.deepEqual(patch, [
      { op: 'test', path: '/growthPlans/1/id', value: 'gp' },
      { op: 'test', path: '/growthPlans/1/goals/0/id', value: 'a' },
      { op: 'replace', path: '/growthPlans/1/goals/0/statement', value: 'New' },
    ]);
  });

  it('writes nothing where its value stands already', () => {
    const again: OwnCommand = { name: 'setGoalMember', ...inA, member: 'statement', value: 'First goal' };
    assert.deepEqual(write(again).patch, []);
    const added: OwnCommand = { name: 'addReflection', ...inA, reflection: { id: 'r', text: 'One' } };
    assert.deepEqual(writeChange(changeOf(added, planDocument()), write(added).document).patch, []);
  });

  it('throws where its record is gone, and takes what is gone already for removed', () => {
    assert.throws(
      () =>
        write({
          name: 'setGoalMember',
          growthPlanId: 'gp',
          goalId: 'nope',
          member: 'due',
          value: '2026-01-01',
        }),
      GoneError,
    );
    assert.throws(() => write({ name: 'addGoal', growthPlanId: 'nope', goal: { id: 'n' } }), GoneError);
    assert.deepEqual(write({ name: 'removeAction', ...inA, actionId: 'nope' }).patch, []);
  });

  it('finds the later one of two records with one id under its derived id', () => {
    const document = {
      ...planDocument(),
      growthPlans: [{ id: 'gp' }, { id: 'gp', title: 'Second' }],
    } as PlanDocument;
    const { document: after } = write(
      { name: 'setPlanMember', growthPlanId: 'gp#2', member: 'title', value: 'Found' },
      document,
    );
    assert.deepEqual(after.growthPlans, [{ id: 'gp' }, { id: 'gp', title: 'Found' }]);
  });

  it('names one field the same each time, and different fields differently', () => {
    const document = planDocument();
    const fields = commands.map((command) => fieldOfCommand(command, document));
    assert.equal(fields[11], 'growthPlans/gp/goals/a/actions/x/due');
    assert.equal(fields[15], 'growthPlans/gp/goals/a/reflections/r');
  });
});

describe('any sequence of commands', () => {
  const sequence = fc.array(fc.constantFrom(...commands), { maxLength: 12 });

  it('goes back step by step to the same document', () => {
    fc.assert(
      fc.property(sequence, (steps) => {
        let document = planDocument();
        const inverses: Change[] = [];
        for (const command of steps) {
          try {
            const written = writeChange(changeOf(command, document), document);
            assert.deepEqual(applyPatch(document, written.patch), written.document);
            document = written.document;
            inverses.unshift(written.inverse);
          } catch (error) {
            assert.ok(error instanceof GoneError);
          }
        }
        for (const inverse of inverses) document = writeChange(inverse, document).document;
        assert.deepEqual(document, planDocument());
      }),
      { numRuns: 500 },
    );
  });
});
