import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { outlineOf, type Outline, type SequenceFacts } from '../../../src/model/index.js';
import { factsOf } from './sequences.js';
import { realFiles } from './curricula.js';
import { utahFacts } from './utah.js';

/** Stages as text: what stands in each section. */
function written({ stages }: Outline): readonly string[] {
  return stages.map(({ sections, done, of }) => {
    const parts = sections.map(({ kind, stepIds, groups }) => {
      const all = groups.map(({ step, memberIds }) => `${step.id}(${memberIds.join(' ')})`);
      return `${kind} ${[...stepIds, ...all].join(' ')}`;
    });
    return `${done}/${of} ${parts.join(', ')}`;
  });
}

const group = (id: string, childIds: readonly string[], count?: number, more: object = {}) => ({
  id,
  kind: 'group',
  childIds,
  rule: count === undefined ? { kind: 'all' } : { kind: 'at-least', count },
  ...more,
});

describe('the outline of a pathway', () => {
  it('without groups is its steps, stage by stage', () => {
    const outline = outlineOf(factsOf({ steps: ['a', 'b', 'c'], edges: ['a > b', 'b > c'] }), 'way');
    assert.deepEqual(written(outline), ['0/1 steps a', '0/1 steps b', '0/1 steps c']);
  });

  it('shows a group with its steps, a step outside apart, and a certificate at the end', () => {
    const facts = factsOf({
      steps: ['a', 'b', 'c'],
      nodes: [group('g', ['a', 'b']), group('certificate', ['g'])],
      done: ['a'],
      pathway: { destinationNodeId: 'certificate' },
    });
    assert.deepEqual(written(outlineOf(facts, 'way')), ['0/1 steps c, groups g(a b), closing certificate()']);
  });

  it('shows the track that is walked, and the others as a line', () => {
    const tracks = [group('one', ['a', 'b']), group('two', ['c', 'd']), group('choice', ['one', 'two'], 1)];
    const facts = factsOf({ steps: ['a', 'b', 'c', 'd'], nodes: tracks, done: ['c'] });
    const outline = outlineOf(facts, 'way');
    assert.equal(outline.trackId, 'two');
    assert.deepEqual(written(outline), ['0/1 groups two(c d), tracks one(a b), closing choice()']);
    assert.deepEqual(written(outlineOf(facts, 'all')), ['0/1 groups two(c d) one(a b), closing choice()']);
  });

  it('walks no track for nobody', () => {
    const tracks = [group('one', ['a']), group('two', ['b']), group('choice', ['one', 'two'], 1)];
    assert.equal(outlineOf(factsOf({ steps: ['a', 'b'], nodes: tracks }), 'way').trackId, undefined);
  });

  it('of what is open shows what is under way first, and no stage in which nothing is', () => {
    const facts = factsOf({ steps: ['a', 'b', 'c'], edges: ['a > c'], done: ['b…'] });
    assert.deepEqual(written(outlineOf(facts, 'open')), ['0/2 steps b a']);
  });

  it('says of which group another counts the same steps, and what it counts beside them', () => {
    const nodes = [group('g', ['a', 'b', 'c']), group('h', ['a', 'b', 'c', 'd'])];
    const { groups } = outlineOf(factsOf({ steps: ['a', 'b', 'c', 'd'], nodes }), 'way');
    assert.deepEqual(groups.get('h')?.sameAs, { nodeId: 'g', moreIds: ['d'] });
    assert.equal(groups.get('g')?.sameAs, undefined);
  });
});

const [file] = realFiles('real/ctdl/', 'usu-empowering-teaching-excellence.ctdl.json');

describe('the outline of Empowering Teaching Excellence', { skip: file === undefined }, () => {
  const facts: SequenceFacts = file === undefined ? undefined! : utahFacts();
  const outline = file === undefined ? undefined! : outlineOf(facts, 'way');
  const names = (kind: string) =>
    outline.stages.map(({ sections }) =>
      sections
        .filter((section) => section.kind === kind)
        .flatMap(({ groups }) => groups.map(({ step }) => step.name)),
    );

  it('has the track that is walked in full, and three levels in the same order in two stages', () => {
    assert.deepEqual(names('groups'), [
      ['Evidence-Based Teaching Track'],
      ['Scholar Engage Level', 'Scholar Implement Level', 'Scholar Contribute Level'],
      ['Master Engage Level', 'Master Implement Level', 'Master Contribute Level'],
    ]);
    assert.equal(names('tracks')[0]!.length, 3);
  });

  it('ends in the certificates, and in the pathway at last', () => {
    assert.deepEqual(names('closing'), [
      [],
      ['Teaching Scholar Certificate'],
      ['Master Teacher Certificate', 'Teaching Excellence Pathway'],
    ]);
  });

  it('knows that the master counts the same badges', () => {
    const master = [...outline.groups.values()].find(({ step }) => step.name === 'Master Implement Level')!;
    assert.equal(facts.byId.get(master.sameAs!.nodeId)?.name, 'Scholar Implement Level');
    assert.deepEqual(
      master.sameAs!.moreIds.map((id) => facts.byId.get(id)?.name),
      ['SoTL Scholar Awards'],
    );
  });

  it('twenty badges finish it, of which three are earned and one is under way', () => {
    const way = facts.wayTo(facts.destination!.id)!;
    const { done } = facts.counts;
    assert.equal(done + way.length, 20);
  });
});
