// Two people at one pathway: what both did stands, and only what can't stand together is asked.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanDocument } from '../../../src/contract/index.js';
import { changeOf, type OwnCommand } from '../../../src/store/editing/commands.js';
import { isAsked, mergeEdits } from '../../../src/store/editing/merge.js';
import { replayed } from '../../../src/store/editing/merge-fields.js';
import { resolveEdits, withTheirRecord } from '../../../src/store/editing/resolve.js';
import type { Choice } from '../../../src/store/editing/types.js';
import { idsOf, nodeOf, pathwayDocument, pathwayOf, write } from './pathway-world.js';

const at = { pathwayId: 'p' } as const;

/** What is asked, and what stands in the end. */
function meet(mine: OwnCommand, theirs: OwnCommand, choice: Choice = 'mine') {
  const began = pathwayDocument();
  const their = write(theirs, began).document;
  let edits = [{ id: 1, change: changeOf(mine, began) }];
  let base = began;
  let first: readonly string[] | undefined;
  for (;;) {
    const merge = mergeEdits({ base, theirs: their, edits });
    const asked = merge.fields.filter(isAsked);
    first ??= asked.map(({ field }) => field);
    if (asked.length === 0) {
      const left = edits
        .filter(({ id }) => !merge.settled.includes(id))
        .map(({ id, change }) => ({ id, change: merge.rewrites.get(id) ?? change }));
      return { asked: first, theirs: their, document: replayed(their, left) };
    }
    const choices = new Map(asked.map(({ field }) => [field, choice]));
    const { dropped, rewrites } = resolveEdits(merge.fields, choices, edits);
    edits = edits
      .filter(({ id }) => !dropped.includes(id))
      .map(({ id, change }) => ({ id, change: rewrites.get(id) ?? change }));
    base = withTheirRecord(base, their, merge.owner!) as PlanDocument;
  }
}

const rename: OwnCommand = { name: 'setNodeMember', ...at, nodeId: 'b', member: 'title', value: 'Theirs' };
const remove: OwnCommand = { name: 'removeNode', ...at, nodeId: 'b' };
const toEnd: OwnCommand = { name: 'moveNodes', ...at, nodeIds: ['b'] };

describe('two people at one pathway', () => {
  it('both stand where one moves a step and the other names it', () => {
    for (const [mine, theirs] of [
      [toEnd, rename],
      [rename, toEnd],
    ] as const) {
      const { asked, document } = meet(mine, theirs);
      assert.deepEqual(asked, []);
      assert.deepEqual(idsOf(document), ['a', 'g', 'c', 'd', 'b']);
      assert.equal(nodeOf(document, 'b')?.['title'], 'Theirs');
    }
  });

  it('lets the later place stand where both move one step', () => {
    const first: OwnCommand = { name: 'moveNodes', ...at, nodeIds: ['b'], beforeId: 'a' };
    const { asked, document } = meet(toEnd, first);
    assert.deepEqual(asked, []);
    assert.deepEqual(idsOf(document), ['a', 'g', 'c', 'd', 'b']);
  });

  it('has nothing to move where the other removed the step, and moves the others', () => {
    const both: OwnCommand = { name: 'moveNodes', ...at, nodeIds: ['a', 'b'] };
    assert.deepEqual(idsOf(meet(both, remove).document), ['g', 'c', 'd', 'a']);
    assert.deepEqual(idsOf(meet(toEnd, remove).document), ['a', 'g', 'c', 'd']);
  });

  it('asks where one removes what the other named; "theirs" keeps its edges and places, too', () => {
    const kept = meet(remove, rename, 'theirs');
    assert.deepEqual(kept.asked, ['pathways/p/nodes/b']);
    assert.deepEqual(kept.document, kept.theirs);
    const gone = meet(remove, rename, 'mine');
    assert.deepEqual(gone.document, write(remove, pathwayDocument()).document);
    assert.deepEqual(meet(rename, remove, 'mine').asked, ['pathways/p/nodes/b']);
    assert.equal(nodeOf(meet(rename, remove, 'mine').document, 'b')?.['title'], 'Theirs');
  });

  it('asks about the count alone where both change a rule', () => {
    const rule = (count: number): OwnCommand => ({
      name: 'setRule',
      ...at,
      nodeId: 'g',
      rule: { kind: 'at-least', count },
    });
    assert.deepEqual(meet(rule(1), rule(2)).asked, ['pathways/p/nodes/g/rule/count']);
    assert.deepEqual(nodeOf(meet(rule(1), rule(2)).document, 'g')?.['rule'], {
      kind: 'at-least',
      count: 1,
      vendor: 2,
    });
  });

  it('keeps both kinds where each gave an edge another one', () => {
    const edge = { ...at, from: 'b', to: 'c', edge: 'co-requires' } as const;
    const { asked, document } = meet(
      { name: 'setEdgeKind', ...edge, kind: 'requires' },
      { name: 'setEdgeKind', ...edge, kind: 'recommends' },
    );
    assert.deepEqual(asked, []);
    const kinds = pathwayOf(document)
      ['edges']?.filter(({ from }) => from === 'b')
      .map(({ kind }) => kind);
    assert.deepEqual(kinds?.toSorted(), ['recommends', 'requires']);
  });

  it('puts different steps into one group without a question', () => {
    const join = (nodeId: string): OwnCommand => ({ name: 'joinGroup', ...at, nodeId, groupId: 'g' });
    const { asked, document } = meet(join('c'), join('d'));
    assert.deepEqual(asked, []);
    assert.deepEqual(nodeOf(document, 'g')?.['childIds'], ['a', 'b', 'd', 'c']);
  });
});
