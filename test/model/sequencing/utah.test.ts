import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { longestChain, sequenceGraph } from '../../../src/model/index.js';
import { realFiles } from './curricula.js';
import { utahFacts } from './utah.js';

const [file] = realFiles('real/ctdl/', 'usu-empowering-teaching-excellence.ctdl.json');

describe('Empowering Teaching Excellence', { skip: file === undefined }, () => {
  const facts = file === undefined ? undefined! : utahFacts();
  const titled = (title: string) => facts.steps.find((step) => step.title === title)!;
  const titles = (ids: readonly string[] = []) => ids.map((id) => facts.byId.get(id)?.title);

  it('Teaching Philosophy is next: 10 of 15 groups and certificates wait for it, and it counts in 7', () => {
    const { reason, nodeId, blocks, countsIn } = facts.next;
    assert.deepEqual([reason, ...titles([nodeId!])], ['blocks', 'Teaching Philosophy (Implement)']);
    assert.deepEqual([blocks.groups, blocks.ofGroups, countsIn.length], [10, 15, 7]);
  });

  it('has three stages: a track, the scholar, the master', () => {
    const groups = facts.stages.map(({ nodeIds }) =>
      titles(nodeIds.filter((id) => facts.byId.get(id)?.isGroup)),
    );
    assert.deepEqual(
      groups.map((each) => each.length),
      [4, 6, 5],
    );
    assert.ok(groups[0].every((title) => title?.endsWith('Track')));
    assert.ok(groups[1].includes('Teaching Scholar Certificate'));
    assert.ok(groups[2].includes('Master Teacher Certificate'));
  });

  it('says its rules in numbers', () => {
    const rules = titled('Scholar Engage Level').rules.map(({ have, begun, need, of }) => [
      have,
      begun,
      need,
      of,
    ]);
    assert.deepEqual(rules, [[3, 1, 6, 31]]);
    const { waits } = facts.lockOf(titled('Teaching Scholar Certificate').id)!;
    assert.deepEqual(
      waits.map(({ kind, rule, way }) => [kind, rule?.title, rule?.need, rule?.of, titles(way)]),
      [['rule', 'Prerequisite (Non?) Children', 1, 4, ['Teaching Philosophy (Implement)']]],
    );
    assert.equal(facts.counts.locked, 0);
  });

  it('has a chain of 8 by the graduate track, of 7 without it', () => {
    assert.equal(facts.analysis.longestChain.length, 8);
    const graph = sequenceGraph(facts.pathway);
    const graduate = titled('Explore College Teaching Certificate').id;
    assert.equal(longestChain(graph, (id) => id !== graduate).length, 7);
  });

  it('knows its tracks and its levels, and has no flaw', () => {
    assert.deepEqual(
      facts.tracks.map(({ nodeIds }) => nodeIds.length),
      [5, 4],
    );
    assert.deepEqual(
      facts.levels.map(({ level, steps }) => [level, steps]),
      [
        ['Engage', 35],
        ['Implement', 32],
        ['Contribute', 21],
      ],
    );
    const { circles, unreachable, ruleFlaws, missing } = facts.analysis;
    assert.deepEqual([circles, unreachable, ruleFlaws, missing], [[], [], [], []]);
  });
});
