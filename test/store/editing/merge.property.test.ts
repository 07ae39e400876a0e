import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isEqualJson, type PlanDocument } from '../../../src/contract/index.js';
import { pathOfOperation, type Change } from '../../../src/store/editing/change.js';
import { changeOf, type OwnCommand } from '../../../src/store/editing/commands.js';
import { isAsked, mergeEdits, type Merge } from '../../../src/store/editing/merge.js';
import {
  bothOf,
  isDone,
  replayed,
  written,
  type MergeEdit,
} from '../../../src/store/editing/merge-fields.js';
import { fieldText, valueAt, type IdPath } from '../../../src/store/editing/path.js';
import { resolveEdits, withTheirRecord } from '../../../src/store/editing/resolve.js';
import type { Choice } from '../../../src/store/editing/types.js';
import { planDocument } from './world.js';

const words = fc.constantFrom('one', 'two', 'three', 'four');
const where = { growthPlanId: 'gp' } as const;

/** Commands of one person; ids of new records carry the person's name, as drawn ids would differ. */
const commandsOf = (who: string) => {
  const goal = fc.constantFrom('a', 'b', `${who}-goal`);
  const action = fc.constantFrom('x', 'y', `${who}-action`);
  const command = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        goalId: goal,
        member: fc.constantFrom('statement', 'rationale', 'due'),
        value: words,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        goalId: goal,
        actionId: action,
        member: fc.constantFrom('text', 'blockedBy'),
        value: words,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        goalId: goal,
        actionId: action,
        status: fc.constantFrom('done', 'blocked'),
        on: fc.constantFrom('2027-01-01', undefined),
      }),
    },
    { weight: 1, arbitrary: fc.record({ goalId: goal, remove: fc.constant(true) }) },
    { weight: 1, arbitrary: fc.record({ goalId: goal, actionId: action, remove: fc.constant(true) }) },
    { weight: 1, arbitrary: fc.record({ add: words }) },
    { weight: 1, arbitrary: fc.record({ goalId: goal, add: words }) },
    { weight: 1, arbitrary: fc.record({ goalId: goal, competencyIds: fc.subarray(['c1', 'c2', 'c3']) }) },
  );
  return fc.array(
    command.map((drawn) => commandOf(drawn as Drawn, who)),
    { maxLength: 6 },
  );
};

interface Drawn {
  goalId?: string;
  actionId?: string;
  member?: string;
  value?: string;
  status?: string;
  on?: string;
  remove?: boolean;
  add?: string;
  competencyIds?: string[];
}

function commandOf(drawn: Drawn, who: string): OwnCommand {
  const { goalId = '', actionId, member, value, status, on, remove, add, competencyIds } = drawn;
  const goal = { ...where, goalId };
  const made: object = competencyIds
    ? { name: 'setGoalMember', ...goal, member: 'competencyIds', value: competencyIds }
    : add !== undefined
      ? goalId
        ? { name: 'addAction', ...goal, action: { id: `${who}-action`, text: add } }
        : { name: 'addGoal', ...where, goal: { id: `${who}-goal`, statement: add } }
      : remove
        ? { name: actionId ? 'removeAction' : 'removeGoal', ...goal, actionId }
        : status
          ? { name: 'setActionStatus', ...goal, actionId, status, on }
          : { name: actionId ? 'setActionMember' : 'setGoalMember', ...goal, actionId, member, value };
  return made as OwnCommand;
}

/** Edits as a journal would hold them: those that change nothing, or have nothing to change, are not made. */
function editsOf(base: PlanDocument, commands: readonly OwnCommand[]) {
  const edits: MergeEdit[] = [];
  let document = base;
  for (const [at, command] of commands.entries()) {
    const change = changeOf(command, document);
    const next = written(document, change);
    if (isEqualJson(next, document)) continue;
    edits.push({ id: at + 1, change });
    document = next;
  }
  return { edits, document };
}

/** A list that came and went again may be left empty, or not be there. */
const withoutEmpty = (document: PlanDocument): unknown =>
  JSON.parse(JSON.stringify(document, (_, value: unknown) => (isEqualJson(value, []) ? undefined : value)));

const pathsOf = (edits: readonly MergeEdit[]): IdPath[] =>
  edits.flatMap(({ change }) => change.map(pathOfOperation));

/** The edits that are left after a merge, as the journal replays them. */
const left = (edits: readonly MergeEdit[], merge: Pick<Merge, 'settled' | 'rewrites'>): MergeEdit[] =>
  edits
    .filter(({ id }) => !merge.settled.includes(id))
    .map(({ id, change }) => ({ id, change: merge.rewrites.get(id) ?? change }));

function scene(mine: readonly OwnCommand[], theirs: readonly OwnCommand[]) {
  const base = planDocument();
  const me = editsOf(base, mine);
  const other = editsOf(base, theirs);
  const merge = mergeEdits({ base, theirs: other.document, edits: me.edits });
  return { base, me, other, merge, asked: merge.fields.filter(isAsked) };
}

/** Carries on until nothing is asked any more, with one choice for everything. */
function settle(edits: readonly MergeEdit[], base: PlanDocument, theirs: PlanDocument, choice: Choice) {
  let [ancestor, list] = [base, edits];
  for (let turn = 0; turn < 5; turn++) {
    const merge = mergeEdits({ base: ancestor, theirs, edits: list });
    const asked = merge.fields.filter(isAsked);
    if (asked.length === 0) return replayed(theirs, left(list, merge));
    const choices = new Map(
      asked.map(
        ({ field, choices: offered }) => [field, offered.includes(choice) ? choice : 'mine'] as const,
      ),
    );
    const { dropped, rewrites } = resolveEdits(merge.fields, choices, list);
    list = list
      .filter(({ id }) => !dropped.includes(id))
      .map(({ id, change }) => ({ id, change: rewrites.get(id) ?? change }));
    ancestor = withTheirRecord(ancestor, theirs, merge.owner!);
  }
  throw new Error('never settles');
}

const check = (property: (mine: OwnCommand[], theirs: OwnCommand[]) => void) =>
  fc.assert(fc.property(commandsOf('me'), commandsOf('other'), property), { numRuns: 1500 });

describe('merging my edits with what somebody else saved', () => {
  it('asks exactly where both made something else of one field, or one removed what the other changed', () => {
    check((mine, theirs) => {
      const { base, me, other, asked } = scene(mine, theirs);
      for (const { path, base: was, mine: own, theirs: is } of asked) {
        assert.deepEqual(was, valueAt(base, path));
        assert.deepEqual(own, valueAt(me.document, path));
        assert.deepEqual(is, valueAt(other.document, path));
        assert.ok(!isEqualJson(own, is) && !isEqualJson(is, was), fieldText(path));
        assert.ok(!isEqualJson(own, was));
      }
    });
  });

  it('does not ask about a goal in which my edits took each other back', () => {
    const goal = { ...where, goalId: 'a' };
    const mine: OwnCommand[] = [
      { name: 'addAction', ...goal, action: { id: 'mine', text: 'one' } },
      { name: 'removeAction', ...goal, actionId: 'mine' },
    ];
    const { asked, merge, me } = scene(mine, [{ name: 'removeGoal', ...goal }]);
    assert.deepEqual(asked, []);
    assert.deepEqual(
      merge.settled,
      me.edits.map(({ id }) => id),
    );
  });

  it('keeps what both made, where nothing is asked', () => {
    check((mine, theirs) => {
      const { base, me, other, merge, asked } = scene(mine, theirs);
      if (asked.length > 0) return;
      const merged = replayed(other.document, left(me.edits, merge));
      for (const [own, paths] of [
        [me.document, pathsOf(me.edits)],
        [other.document, pathsOf(other.edits)],
      ] as const) {
        for (const path of paths) {
          const value = valueAt(own, path);
          // A field that came back to what it was is nobody's wish, and one inside a removed record is gone with it.
          if (typeof value === 'object' || isEqualJson(value, valueAt(base, path))) continue;
          const isRecordGone = valueAt(merged, path.slice(0, -1)) === undefined;
          assert.ok(
            isRecordGone ? value === undefined : isEqualJson(valueAt(merged, path), value),
            fieldText(path),
          );
        }
      }
      assert.deepEqual((merged as { extra?: unknown }).extra, { kept: true });
    });
  });

  it('gives the same with no change of theirs as without a merge', () => {
    check((mine) => {
      const { base, me, merge } = scene(mine, []);
      assert.deepEqual(merge.fields, []);
      assert.deepEqual(withoutEmpty(replayed(base, left(me.edits, merge))), withoutEmpty(me.document));
    });
  });

  it('finds everything settled where theirs is mine', () => {
    check((mine) => {
      const base = planDocument();
      const me = editsOf(base, mine);
      const merge = mergeEdits({ base, theirs: me.document, edits: me.edits });
      assert.deepEqual(merge.fields.filter(isAsked), []);
      assert.deepEqual(replayed(me.document, left(me.edits, merge)), me.document);
    });
  });

  for (const choice of ['mine', 'theirs', 'both'] as const) {
    it(`ends, and has the words that were chosen (${choice})`, () => {
      check((mine, theirs) => {
        const { base, me, other, asked } = scene(mine, theirs);
        const end = settle(me.edits, base, other.document, choice);
        for (const { path, member, mine: own, theirs: is, choices } of asked) {
          const wish = choices.includes(choice) ? choice : 'mine';
          const value = wish === 'theirs' ? is : wish === 'mine' ? own : bothOf(member, own, is);
          assert.ok(isEqualJson(valueAt(end, path), value), fieldText(path));
        }
      });
    });
  }

  it('tells what only the other changed in a goal that I edited', () => {
    const base = planDocument();
    const me = editsOf(base, [commandOf({ goalId: 'a', member: 'statement', value: 'one' }, 'me')]);
    const other = editsOf(base, [
      commandOf({ goalId: 'a', member: 'rationale', value: 'two' }, 'other'),
      commandOf({ goalId: 'a', actionId: 'x', member: 'text', value: 'three' }, 'other'),
      commandOf({ goalId: 'a', add: 'four' }, 'other'),
      commandOf({ goalId: 'b', member: 'statement', value: 'not told' }, 'other'),
    ]);
    const { fields, clashing } = mergeEdits({ base, theirs: other.document, edits: me.edits });
    assert.deepEqual(clashing, []);
    assert.deepEqual(
      fields.map(({ member, goalId, choices }) => [member, goalId, choices]),
      [
        ['text', 'a', ['theirs']],
        ['actions', 'a', ['theirs']],
        ['rationale', 'a', ['theirs']],
      ],
    );
  });

  it('knows what has nothing left to do', () => {
    const document = planDocument();
    const set = (value: string): Change => [
      { op: 'set', path: ['growthPlans', { id: 'gp' }, 'status'], value },
    ];
    assert.equal(isDone(document, set('draft')), true);
    assert.equal(isDone(document, set('submitted')), false);
    assert.equal(
      isDone(document, [{ op: 'set', path: ['growthPlans', { id: 'no' }, 'status'], value: 1 }]),
      false,
    );
  });
});
