// Edits of a pathway: each of them goes back to the last member, and says as a patch what it does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyPatch, isEqualJson, parsePlan, type PlanDocument } from '../../../src/contract/index.js';
import { writeChange, type Change } from '../../../src/store/editing/change.js';
import { fieldOfCommand, type OwnCommand } from '../../../src/store/editing/commands.js';
import { GoneError } from '../../../src/store/editing/path.js';
import { pathwayBuilders } from '../../../src/store/editing/pathway-commands.js';
import { commandOf } from '../../../src/store/editing/pathway-moves.js';
import { COMMANDS, frozen, idsOf, nodeOf, pathwayDocument, pathwayOf, write } from './pathway-world.js';

const at = { pathwayId: 'p' } as const;

function assertGoesBack(document: PlanDocument, command: OwnCommand): PlanDocument {
  const done = write(command, document);
  assert.deepEqual(applyPatch(document, done.patch), done.document);
  const undone = writeChange(done.inverse, done.document);
  assert.deepEqual(undone.document, document);
  assert.deepEqual(applyPatch(done.document, undone.patch), document);
  assert.deepEqual(writeChange(undone.inverse, undone.document).document, done.document);
  return done.document;
}

describe('an edit of a pathway', () => {
  it('is tried here by each of its commands', () => {
    const tried = new Set<string>(COMMANDS.map(({ name }) => name));
    assert.deepEqual([...tried].sort(), Object.keys(pathwayBuilders).sort());
  });

  for (const [nth, command] of COMMANDS.entries()) {
    it(`is made, taken back and made again to the last member: ${nth} ${command.name}`, () => {
      const document = pathwayDocument();
      const after = assertGoesBack(document, command);
      assert.notDeepEqual(after, document);
      assert.equal(after.activities, document.activities);
      assert.ok(parsePlan(after).plan);
    });
  }

  it('takes a node out of everything that names it, and leaves the rest', () => {
    const { document } = write({ name: 'removeNode', ...at, nodeId: 'b' }, pathwayDocument());
    assert.deepEqual(idsOf(document), ['a', 'g', 'c', 'd']);
    assert.deepEqual(pathwayOf(document)['edges'], [
      { from: 'g', to: 'd', kind: 'requires', rationale: 'So' },
    ]);
    assert.deepEqual(nodeOf(document, 'g')?.['childIds'], ['a']);
    assert.deepEqual(nodeOf(document, 'g')?.['conditions'], [{ id: 'k', nodeIds: ['c'], vendor: 3 }]);
    const last = write({ name: 'removeNode', ...at, nodeId: 'd' }, pathwayDocument()).document;
    assert.equal('destinationNodeId' in pathwayOf(last), false);
  });

  it('moves several in the order that is given, and never before themselves', () => {
    const move = (nodeIds: readonly string[], beforeId?: string) =>
      idsOf(write({ name: 'moveNodes', ...at, nodeIds, beforeId }, pathwayDocument()).document);
    assert.deepEqual(move(['d', 'a'], 'g'), ['b', 'd', 'a', 'g', 'c']);
    assert.deepEqual(move(['c', 'b'], 'b'), ['a', 'c', 'b', 'g', 'd']);
    assert.deepEqual(move(['a', 'b']), ['g', 'c', 'd', 'a', 'b']);
    assert.deepEqual(move(['d'], undefined), idsOf(pathwayDocument()));
  });

  it('tells edges of the same two by their kind, and gives one another kind where it stands', () => {
    const edge = { ...at, from: 'a', to: 'b', edge: 'requires' } as const;
    const { document, patch } = write(
      { name: 'setEdgeKind', ...edge, kind: 'co-requires' },
      pathwayDocument(),
    );
    assert.deepEqual(pathwayOf(document)['edges']?.slice(0, 2), [
      { from: 'a', to: 'b', vendor: 4, kind: 'co-requires' },
      { from: 'a', to: 'b', kind: 'recommends' },
    ]);
    assert.deepEqual(patch.slice(0, 4), [
      { op: 'test', path: '/pathways/2/id', value: 'p' },
      { op: 'test', path: '/pathways/2/edges/0/from', value: 'a' },
      { op: 'test', path: '/pathways/2/edges/0/to', value: 'b' },
      { op: 'remove', path: '/pathways/2/edges/0' },
    ]);
  });

  it('keeps what a rule says besides', () => {
    const rule = { kind: 'at-least', count: 2 } as const;
    const { document } = write({ name: 'setRule', ...at, nodeId: 'g', rule }, pathwayDocument());
    assert.deepEqual(nodeOf(document, 'g')?.['rule'], { kind: 'at-least', vendor: 2, count: 2 });
  });

  it('orders stages by their numbers where they have some, and by their places else', () => {
    const move = { name: 'moveStage', ...at, stageId: 's3', beforeId: 's2' } as const;
    assert.deepEqual(idsOf(write(move, pathwayDocument()).document, 'stages'), ['s1', 's3', 's2']);
    const numbered = (orders: readonly (number | undefined)[]): PlanDocument =>
      frozen({
        pathways: [{ id: 'p', stages: orders.map((order, nth) => ({ id: `s${nth + 1}`, order })) }],
      }) as unknown as PlanDocument;
    const inOrder = (document: PlanDocument) =>
      (pathwayOf(document)['stages'] ?? [])
        .map(({ id, order }, nth) => ({ id, order: (order as number | undefined) ?? nth + 1 }))
        .sort((one, other) => one.order - other.order)
        .map(({ id }) => id);
    for (const orders of [
      [1, 2, 3],
      [5, 5, 5],
      [undefined, 2, 3],
    ]) {
      const document = numbered(orders);
      assert.deepEqual(inOrder(assertGoesBack(document, move)), ['s1', 's3', 's2'], String(orders));
      const stage = { id: 'new' };
      const added = assertGoesBack(document, { name: 'addStage', ...at, stage, beforeId: 's2' });
      assert.deepEqual(inOrder(added), ['s1', 'new', 's2', 's3'], String(orders));
    }
  });

  it('goes back where ids are missing or shared', () => {
    const document = frozen({
      pathways: [
        {
          id: 'p',
          nodes: [
            { id: 'a' },
            { id: 'a', title: 'Twin' },
            { id: 'b' },
            { id: 'g', childIds: ['b', 'b'] },
            {
              id: 'h',
              conditions: [{ nodeIds: ['b', 'a'] }, null],
            },
          ],
          edges: [
            { from: 'b', to: 'g' },
            { from: 'b', to: 'g', kind: 'requires' },
          ],
        },
      ],
    }) as unknown as PlanDocument;
    for (const nodeId of ['a', 'b']) {
      const after = assertGoesBack(document, { name: 'removeNode', ...at, nodeId });
      assert.equal(idsOf(after).length, 4);
    }
    assertGoesBack(document, { name: 'leaveGroup', ...at, nodeId: 'b', groupId: 'g' });
    const edge = { ...at, from: 'b', to: 'g', edge: 'requires' } as const;
    assertGoesBack(document, { name: 'disconnectNodes', ...edge });
    assertGoesBack(document, { name: 'setEdgeKind', ...edge, kind: 'recommends' });
  });

  it('has nothing to do on what is gone, and says so where something had to be there', () => {
    const gone = (command: OwnCommand) => assert.throws(() => write(command, pathwayDocument()), GoneError);
    gone({ name: 'moveNodes', ...at, nodeIds: ['nope'] });
    gone({ name: 'setNodeMember', ...at, nodeId: 'nope', member: 'title', value: 'x' });
    gone({ name: 'joinGroup', ...at, nodeId: 'a', groupId: 'nope' });
    gone({ name: 'setEdgeKind', ...at, from: 'c', to: 'd', edge: 'requires', kind: 'recommends' });
    assert.deepEqual(write({ name: 'removeNode', ...at, nodeId: 'nope' }, pathwayDocument()).patch, []);
  });

  it('is named by the record or member that it is about', () => {
    const names = [5, 9, 23, 3].map((nth) => fieldOfCommand(COMMANDS[nth]!, pathwayDocument()));
    assert.deepEqual(names, [
      'pathways/p/nodes/a',
      'pathways/p/nodes/d',
      'pathways/p/edges/a%20b%20requires',
      'pathways/p/nodes/a/title',
    ]);
  });

  it('is made of a move, with what moves along', () => {
    const order = { kind: 'order', nodeId: 'd', beforeId: 'b' } as const;
    assert.deepEqual(commandOf('p', order, ['c', 'd']), {
      name: 'moveNodes',
      pathwayId: 'p',
      nodeIds: ['c', 'd'],
      beforeId: 'b',
    });
    const made = [
      commandOf('p', order),
      commandOf('p', { kind: 'stage', nodeId: 'a', stageId: 's2' }),
      commandOf('p', { kind: 'connect', from: 'c', to: 'd', edge: 'requires' }),
      commandOf('p', { kind: 'join', nodeId: 'c', groupId: 'g' }),
      commandOf('p', { kind: 'leave', nodeId: 'a', groupId: 'g' }),
      commandOf('p', { kind: 'remove', nodeId: 'a' }),
      commandOf('p', { kind: 'rule', nodeId: 'g', conditionId: 'k', rule: { kind: 'all' } }),
    ];
    for (const command of made)
      assert.notDeepEqual(assertGoesBack(pathwayDocument(), command), pathwayDocument());
  });
});

const samples = ['district', 'pathways', 'three-mistakes'].map((name) => {
  const url = new URL(`../../../samples/${name}.json`, import.meta.url);
  return [name, frozen(JSON.parse(readFileSync(url, 'utf8'))) as PlanDocument] as const;
});

/** Commands on whatever pathway a document has, by draws that are taken modulo what there is. */
function drawn(document: PlanDocument, [what, one, other, more]: readonly number[]): OwnCommand | undefined {
  const pathways = (document.pathways ?? []) as unknown as readonly { id: string }[];
  if (pathways.length === 0) return undefined;
  const pathwayId = pathways[one! % pathways.length]!.id;
  const pick = (list: string, by: number) => {
    const ids = idsOf(document, list, pathwayId);
    return ids.length > 0 ? ids[by % ids.length] : undefined;
  };
  const [nodeId, groupId, beforeId] = [one!, other!, more!].map((by) => pick('nodes', by) ?? 'none');
  const [stageId, beforeStage] = [one!, more!].map((by) => pick('stages', by) ?? 'none');
  const edges = (pathwayOf(document, pathwayId)['edges'] ?? []) as unknown as Record<string, string>[];
  const { from = nodeId!, to = groupId!, kind = 'requires' } = edges[one! % Math.max(1, edges.length)] ?? {};
  const edge = { pathwayId, from, to, edge: kind as 'requires' };
  const id = `new-${one}-${other}`;
  const node = { pathwayId, nodeId: nodeId! };
  const all: readonly OwnCommand[] = [
    { name: 'addStep', pathwayId, step: { id, title: 'New' }, beforeId, groupId },
    { name: 'addGroup', pathwayId, group: { id, childIds: [nodeId] } },
    { name: 'setNodeMember', ...node, member: 'title', value: `t${more}` },
    { name: 'removeNode', ...node },
    { name: 'moveNodes', pathwayId, nodeIds: [...new Set([nodeId!, groupId!])], beforeId, stageId },
    { name: 'setStageOfNodes', pathwayId, nodeIds: [nodeId!], stageId },
    { name: 'joinGroup', ...node, groupId: groupId!, beforeId },
    { name: 'leaveGroup', ...node, groupId: groupId! },
    { name: 'setRule', ...node, rule: { kind: 'at-least', count: more! % 4 } },
    { name: 'connectNodes', pathwayId, from: nodeId!, to: groupId!, edge: 'recommends' },
    { name: 'disconnectNodes', ...edge },
    { name: 'setEdgeKind', ...edge, kind: (['requires', 'co-requires', 'recommends'] as const)[more! % 3]! },
    { name: 'addStage', pathwayId, stage: { id }, beforeId: beforeStage },
    { name: 'removeStage', pathwayId, stageId: stageId! },
    { name: 'moveStage', pathwayId, stageId: stageId!, beforeId: beforeStage },
  ];
  return all[what! % all.length];
}

describe('fifty edits of pathways in a row', () => {
  for (const [name, original] of [...samples, ['generous', pathwayDocument()] as const]) {
    it(`go back to the plan as it was, and forth again: ${name}`, () => {
      const draw = fc.array(fc.nat(10_000), { minLength: 4, maxLength: 4 });
      const runs = fc.array(draw, { minLength: 50, maxLength: 50 });
      fc.assert(
        fc.property(runs, (steps) => {
          let document = original;
          const undo: Change[] = [];
          const redo: Change[] = [];
          for (const step of steps) {
            const command = drawn(document, step);
            if (!command) continue;
            try {
              const done = write(command, document);
              assert.ok(isEqualJson(applyPatch(document, done.patch), done.document));
              document = frozen(done.document);
              undo.push(done.inverse);
            } catch (error) {
              assert.ok(error instanceof GoneError);
            }
          }
          const after = document;
          for (const change of undo.toReversed()) {
            const back = writeChange(change, document);
            document = back.document;
            redo.push(back.inverse);
          }
          assert.deepEqual(document, original);
          for (const change of redo.toReversed()) document = writeChange(change, document).document;
          assert.deepEqual(document, after);
        }),
        { numRuns: 40 },
      );
    });
  }
});
