// Links between activities and goals are known by the goal that they name, and may be written as its bare id.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyPatch, isEqualJson, parsePlan, type PlanDocument } from '../../../src/contract/index.js';
import { writeChange, type Change } from '../../../src/store/editing/change.js';
import { changeOf, fieldOfCommand, type OwnCommand } from '../../../src/store/editing/commands.js';
import { isAsked, mergeEdits } from '../../../src/store/editing/merge.js';
import { replayed, type MergeEdit } from '../../../src/store/editing/merge-fields.js';
import { GoneError } from '../../../src/store/editing/path.js';
import { resolveEdits, withTheirRecord } from '../../../src/store/editing/resolve.js';
import type { Choice } from '../../../src/store/editing/types.js';

const GOALS = ['g1', 'g2', 'g3'];

const linked = (): PlanDocument =>
  ({
    schemaVersion: '1.0',
    goals: GOALS.map((id) => ({ id, title: id })),
    activities: [
      { id: 'bare', goals: ['g1', { goalId: 'g2', strength: 'strong', vendor: 1 }], title: 'Institute' },
      { id: 'none', title: 'Nothing named' },
      { id: 'whole', goals: [{ goalId: 'g1', strength: 'weak', rationale: 'Since' }, { goalId: 'gone' }] },
    ],
  }) as unknown as PlanDocument;

const write = (command: OwnCommand, document = linked()) =>
  writeChange(changeOf(command, document), document);
const goalsOf = (document: PlanDocument, id: string): unknown =>
  (document.activities as readonly { id: string; goals?: unknown }[]).find((each) => each.id === id)?.goals;

const commands: readonly OwnCommand[] = [
  { name: 'linkActivity', activityId: 'none', goalId: 'g1' },
  {
    name: 'linkActivity',
    activityId: 'none',
    goalId: 'g2',
    strength: 'partial',
    rationale: 'It leads there.',
  },
  { name: 'linkActivity', activityId: 'bare', goalId: 'g3', strength: 'weak' },
  { name: 'unlinkActivity', activityId: 'bare', goalId: 'g1' },
  { name: 'unlinkActivity', activityId: 'bare', goalId: 'g2' },
  { name: 'unlinkActivity', activityId: 'whole', goalId: 'gone' },
  { name: 'setActivityLink', activityId: 'bare', goalId: 'g1', member: 'strength', value: 'strong' },
  { name: 'setActivityLink', activityId: 'bare', goalId: 'g1', member: 'rationale', value: 'Because' },
  { name: 'setActivityLink', activityId: 'bare', goalId: 'g2', member: 'strength' },
  { name: 'setActivityLink', activityId: 'whole', goalId: 'g1', member: 'rationale', value: 'Thus' },
];

describe('the links of an activity', () => {
  for (const [at, command] of commands.entries()) {
    it(`are changed, changed back and changed again to the last member: ${at} ${command.name}`, () => {
      const document = linked();
      const done = write(command, document);
      assert.notDeepEqual(done.document, document);
      assert.deepEqual(applyPatch(document, done.patch), done.document);
      const undone = writeChange(done.inverse, done.document);
      assert.deepEqual(undone.document, document);
      assert.deepEqual(applyPatch(done.document, undone.patch), document);
      assert.deepEqual(writeChange(undone.inverse, undone.document).document, done.document);
    });
  }

  it('go back step by step to the same document, whatever was done', () => {
    const sequence = fc.array(fc.constantFrom(...commands), { maxLength: 12 });
    fc.assert(
      fc.property(sequence, (steps) => {
        let document = linked();
        const inverses: Change[] = [];
        for (const command of steps) {
          try {
            const written = write(command, document);
            document = written.document;
            inverses.unshift(written.inverse);
          } catch (error) {
            assert.ok(error instanceof GoneError);
          }
        }
        for (const inverse of inverses) document = writeChange(inverse, document).document;
        assert.deepEqual(document, linked());
      }),
      { numRuns: 1000 },
    );
  });

  it('are written as the contract reads them', () => {
    const { document } = write(commands[1]!);
    assert.deepEqual(goalsOf(document, 'none'), [
      { goalId: 'g2', strength: 'partial', rationale: 'It leads there.' },
    ]);
    assert.deepEqual(parsePlan(document).plan?.activities.get('none')?.goals, goalsOf(document, 'none'));
  });

  it('write a bare id out where something is said of it, and guard each place with what stands there', () => {
    const { patch } = write(commands[6]!);
    assert.deepEqual(patch, [
      { op: 'test', path: '/activities/0/id', value: 'bare' },
      { op: 'test', path: '/activities/0/goals/0', value: 'g1' },
      { op: 'replace', path: '/activities/0/goals/0', value: { goalId: 'g1', strength: 'strong' } },
    ]);
    assert.deepEqual(write(commands[8]!).patch, [
      { op: 'test', path: '/activities/0/id', value: 'bare' },
      { op: 'test', path: '/activities/0/goals/1/goalId', value: 'g2' },
      { op: 'remove', path: '/activities/0/goals/1/strength' },
    ]);
  });

  it('let go of a goal that is named twice, and come back both', () => {
    const document = { ...linked(), activities: [{ id: 'a', goals: ['g1', 'g2', { goalId: 'g1' }] }] };
    const twice = document as unknown as PlanDocument;
    const { document: after, inverse } = write(
      { name: 'unlinkActivity', activityId: 'a', goalId: 'g1' },
      twice,
    );
    assert.deepEqual(goalsOf(after, 'a'), ['g2']);
    assert.deepEqual(writeChange(inverse, after).document, twice);
  });

  it('change nothing where they stand already, and nothing of an activity that is gone', () => {
    assert.deepEqual(write({ name: 'linkActivity', activityId: 'bare', goalId: 'g1' }).patch, []);
    assert.deepEqual(write({ name: 'unlinkActivity', activityId: 'bare', goalId: 'g3' }).patch, []);
    assert.throws(() => write({ name: 'linkActivity', activityId: 'nope', goalId: 'g1' }), GoneError);
    const absent = { activityId: 'none', goalId: 'g1', member: 'strength', value: 'weak' } as const;
    assert.throws(() => write({ name: 'setActivityLink', ...absent }), GoneError);
  });

  it('are named as fields, each member and the link as a whole', () => {
    const fields = [commands[0]!, commands[3]!, commands[6]!].map((each) => fieldOfCommand(each, linked()));
    assert.deepEqual(fields, [
      'activities/none/goals/g1',
      'activities/bare/goals/g1',
      'activities/bare/goals/g1/strength',
    ]);
  });
});

const activity = fc.constantFrom('bare', 'none', 'whole');
const goal = fc.constantFrom(...GOALS);
const strength = fc.constantFrom('strong', 'partial', undefined);
const anyCommand: fc.Arbitrary<OwnCommand> = fc.oneof(
  fc.record({ name: fc.constant('linkActivity' as const), activityId: activity, goalId: goal, strength }),
  fc.record({ name: fc.constant('unlinkActivity' as const), activityId: activity, goalId: goal }),
  fc.record({
    name: fc.constant('setActivityLink' as const),
    activityId: activity,
    goalId: goal,
    member: fc.constantFrom('strength' as const, 'rationale' as const),
    value: fc.constantFrom('one', 'two', undefined),
  }),
);

/** Edits as a journal would hold them. */
function editsOf(commandsMade: readonly OwnCommand[]) {
  let document = linked();
  const edits: MergeEdit[] = [];
  for (const [at, command] of commandsMade.entries()) {
    try {
      const written = write(command, document);
      if (isEqualJson(written.document, document)) continue;
      edits.push({ id: at + 1, change: changeOf(command, document) });
      document = written.document;
    } catch (error) {
      assert.ok(error instanceof GoneError);
    }
  }
  return { edits, document };
}

const links = (document: PlanDocument) =>
  new Map(
    [...parsePlan(document).plan!.activities.values()].flatMap(({ id, goals }) =>
      goals.map(({ goalId, strength: how, rationale }) => [`${id} ${goalId}`, { how, rationale }] as const),
    ),
  );

function merged(mine: readonly OwnCommand[], theirs: readonly OwnCommand[], choice?: Choice) {
  const me = editsOf(mine);
  const other = editsOf(theirs).document;
  let [base, edits] = [linked(), me.edits];
  for (;;) {
    const merge = mergeEdits({ base, theirs: other, edits });
    const asked = merge.fields.filter(isAsked);
    const left = edits
      .filter(({ id }) => !merge.settled.includes(id))
      .map(({ id, change }) => ({ id, change: merge.rewrites.get(id) ?? change }));
    if (asked.length === 0 || !choice) return { asked, me, other, document: replayed(other, left) };
    const choices = new Map(asked.map(({ field }) => [field, choice]));
    const { dropped, rewrites } = resolveEdits(merge.fields, choices, edits);
    edits = edits
      .filter(({ id }) => !dropped.includes(id))
      .map(({ id, change }) => ({ id, change: rewrites.get(id) ?? change }));
    base = withTheirRecord(base, other, merge.owner!);
  }
}

describe('two people at the links of one plan', () => {
  it('are not asked about different links, and both stand', () => {
    const split = fc.tuple(fc.array(anyCommand, { maxLength: 5 }), fc.array(anyCommand, { maxLength: 5 }));
    fc.assert(
      fc.property(split, ([mine, theirs]) => {
        const isOfFirst = (command: OwnCommand) => 'goalId' in command && command.goalId === 'g1';
        const mineOnly = mine.filter(isOfFirst);
        const others = theirs.filter((command) => !isOfFirst(command));
        const { asked, me, other, document } = merged(mineOnly, others);
        assert.deepEqual(asked, []);
        for (const [name, link] of links(document)) {
          const source = name.endsWith(' g1') ? me.document : other;
          assert.deepEqual(link, links(source).get(name), name);
        }
        assert.equal(
          links(document).size,
          links(me.document).size + links(other).size - links(linked()).size,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('end with what was chosen, whatever they did', () => {
    const made = fc.array(anyCommand, { maxLength: 6 });
    fc.assert(
      fc.property(made, made, fc.constantFrom('mine' as const, 'theirs' as const), (mine, theirs, choice) => {
        const { asked, document } = merged(mine, theirs, choice);
        assert.deepEqual(asked, []);
        assert.ok(parsePlan(document).plan);
      }),
      { numRuns: 1000 },
    );
  });

  it('are asked about the strength alone where both connect the same two', () => {
    const link = (how: string): OwnCommand => ({
      name: 'linkActivity',
      activityId: 'none',
      goalId: 'g2',
      strength: how,
    });
    const { asked } = merged([link('strong')], [link('weak')]);
    assert.deepEqual(
      asked.map(({ field, mine, theirs }) => [field, mine, theirs]),
      [['activities/none/goals/g2/strength', 'strong', 'weak']],
    );
    for (const [choice, how] of [
      ['mine', 'strong'],
      ['theirs', 'weak'],
    ] as const) {
      const { document } = merged([link('strong')], [link('weak')], choice);
      assert.deepEqual(goalsOf(document, 'none'), [{ goalId: 'g2', strength: how }]);
    }
    assert.deepEqual(merged([link('strong')], [link('strong')]).asked, []);
  });

  it('are told what else the other said of the same link, also where it was a bare id', () => {
    const set = (member: 'strength' | 'rationale', value: string): OwnCommand => ({
      name: 'setActivityLink',
      activityId: 'bare',
      goalId: 'g1',
      member,
      value,
    });
    const theirs = editsOf([set('rationale', 'Theirs')]).document;
    const { fields } = mergeEdits({
      base: linked(),
      theirs,
      edits: editsOf([set('strength', 'weak')]).edits,
    });
    assert.deepEqual(
      fields.map(({ field, choices, theirs: value }) => [field, choices, value]),
      [['activities/bare/goals/g1/rationale', ['theirs'], 'Theirs']],
    );
  });

  it('are asked where one disconnects what the other changed, and get the link back with "mine"', () => {
    const set: OwnCommand = {
      name: 'setActivityLink',
      activityId: 'bare',
      goalId: 'g1',
      member: 'rationale',
      value: 'Mine',
    };
    const gone: OwnCommand = { name: 'unlinkActivity', activityId: 'bare', goalId: 'g1' };
    assert.deepEqual(
      merged([set], [gone]).asked.map(({ field, theirs }) => [field, theirs]),
      [['activities/bare/goals/g1', undefined]],
    );
    const { document } = merged([set], [gone], 'mine');
    assert.deepEqual(links(document).get('bare g1'), { how: 'unstated', rationale: 'Mine' });
    assert.equal(links(merged([set], [gone], 'theirs').document).has('bare g1'), false);
  });
});
