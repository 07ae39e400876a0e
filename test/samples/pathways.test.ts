import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, type Pathway, type Plan } from '../../src/contract/index.js';
import { sequenceFacts, type SequenceFacts } from '../../src/model/index.js';
import { readSample, tableRows } from './read.js';

const text = readSample('pathways.json');
const parsed = parsePlan(text);
const plan = parsed.plan as Plan;
const sections = new Map(
  readSample('pathways.flaws.md')
    .split('\n## ')
    .map((section) => [section.split('\n')[0], tableRows(section).slice(1)] as const),
);
const rowsOf = (section: string): string[][] => sections.get(section) ?? [];

const factsOf = (pathwayId: string, educatorId?: string): SequenceFacts =>
  sequenceFacts(
    plan,
    plan.pathways.get(pathwayId) as Pathway,
    educatorId === undefined ? undefined : plan.educators.get(educatorId),
    '2027-01-20',
  );
const listed = (cell: string): string[] => (cell === 'none' ? [] : cell.split(', ')).sort();

/** What stands in each row of the page's flaws, found in one pathway. */
const flawsIn: Record<string, (facts: SequenceFacts) => readonly string[]> = {
  'steps that run in a circle': ({ analysis }) => analysis.circles.flatMap(({ memberIds }) => memberIds),
  'groups that ask for more than there is': ({ analysis }) => analysis.ruleFlaws.map(({ rule }) => rule.nodeId),
  'steps and groups that can never be done': ({ analysis }) => analysis.unreachable,
  'steps that build on a level nothing provides': ({ analysis }) => analysis.levelGaps.map(({ nodeId }) => nodeId),
  'steps that stand apart': ({ analysis }) => analysis.apart,
  'steps that are referred to and not there': ({ analysis }) => analysis.missing,
  'groups without a step': ({ steps }) =>
    steps.filter(({ isGroup, rules }) => isGroup && rules.length === 0).map(({ id }) => id),
};

describe('the pathways plan', () => {
  it('is of a size that a page can load', () => {
    assert.ok(text.length < 250_000, `${text.length} characters`);
  });

  it('has a row for each pathway, and each pathway in a row', () => {
    assert.deepEqual(
      rowsOf('The pathways').map(([id]) => id),
      [...plan.pathways.keys()],
    );
  });

  for (const [id, , steps, groups, stages] of rowsOf('The pathways')) {
    it(`${id} has ${steps} steps, ${groups} groups and ${stages} stages`, () => {
      const facts = factsOf(id!);
      assert.equal(facts.counts.of, Number(steps));
      assert.equal(facts.steps.length - facts.counts.of, Number(groups));
      const source = facts.stageSource === 'plan' ? 'given' : 'derived';
      assert.equal(`${facts.stages.length} ${source}`, stages);
    });
  }

  it('counts most badges in several groups, and knows the hours of most', () => {
    const own = factsOf('badges').steps.filter(({ isGroup }) => !isGroup);
    assert.equal(own.filter(({ places }) => places.length > 1).length, 76);
    assert.equal(own.filter(({ hours }) => hours === undefined).length, 12);
    assert.equal(factsOf('degree').analysis.hours.unknown, 45);
  });

  it('ends every badge in its level, and chooses among its tracks', () => {
    const { levels, tracks } = factsOf('badges');
    assert.deepEqual(
      levels.map(({ level, steps }) => [level, steps]),
      [
        ['Explore', 33],
        ['Practice', 28],
        ['Lead', 19],
      ],
    );
    assert.deepEqual(
      tracks.map(({ nodeIds }) => nodeIds.length),
      [6, 5],
    );
  });

  for (const [educator, pathway, done, begun, locked, skipped, unknown, next] of rowsOf('Who walks them')) {
    it(`${educator} on ${pathway} is where the page says`, () => {
      const { counts, next: found } = factsOf(pathway!, educator);
      const states = [counts.done, counts['in-progress'], counts.locked, counts.skipped, counts.unknown];
      assert.deepEqual(states, [done, begun, locked, skipped, unknown].map(Number));
      assert.equal(found.nodeId ?? 'none', next);
    });
  }

  it('has every flaw that its page lists, in the draft', () => {
    const facts = factsOf('coach-draft');
    assert.deepEqual(rowsOf('Flaws').map(([flaw]) => flaw), Object.keys(flawsIn));
    for (const [flaw, ids] of rowsOf('Flaws'))
      assert.deepEqual([...flawsIn[flaw!]!(facts)].sort(), listed(ids!), flaw);
  });

  it('has no flaw elsewhere, but electives that stand apart', () => {
    for (const id of plan.pathways.keys()) {
      if (id === 'coach-draft') continue;
      const facts = factsOf(id);
      const found = Object.values(flawsIn).flatMap((flaws) => flaws(facts));
      assert.deepEqual(found, id === 'degree' ? ['h101', 'h102'] : [], id);
    }
  });

  it('reads with the problems that its page lists, and no other', () => {
    assert.deepEqual(
      parsed.problems.map(({ pointer, code }) => [pointer, code]),
      rowsOf('What reading the plan reports'),
    );
  });

  it('ties every activity but the picnic to a goal, and every pathway to goals and competencies', () => {
    const untied = [...plan.activities.values()].filter(({ goals }) => goals.length === 0).map(({ id }) => id);
    assert.deepEqual(untied, ['a-spring-picnic']);
    for (const { id, goalIds, competencyIds } of plan.pathways.values())
      assert.ok(goalIds.length > 0 && competencyIds.length > 0, id);
  });
});
