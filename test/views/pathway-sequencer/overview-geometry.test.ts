import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../../src/contract/index.js';
import { outlineOf, sequenceFacts, type SequenceFacts } from '../../../src/model/sequencing/index.js';
import {
  overviewGeometry,
  type OverviewGeometry,
} from '../../../src/views/pathway-sequencer/overview-geometry.js';
import { factsOf, today } from '../../model/sequencing/sequences.js';

const { plan } = parsePlan(
  JSON.parse(readFileSync(new URL('../../../samples/pathways.json', import.meta.url), 'utf8')),
);

/** `UPDATE_SNAPSHOTS=1 node --import tsx --test …` writes them; the difference is then read in the review. */
function matchesSnapshot(name: string, text: string): void {
  const file = new URL(`./__snapshots__/overview-${name}.txt`, import.meta.url);
  if (process.env['UPDATE_SNAPSHOTS'] || !existsSync(file)) writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
}

const factsIn = (pathway: string, educator?: string): SequenceFacts =>
  sequenceFacts(
    plan!,
    plan!.pathways.get(pathway)!,
    educator === undefined ? undefined : plan!.educators.get(educator),
    today,
  );

const drawn = (facts: SequenceFacts, width = 1200): OverviewGeometry =>
  overviewGeometry({ facts, outline: outlineOf(facts, 'way'), width });

/** Where each part of a path begins. */
const startsIn = (path: string): number[] => [...path.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x));

function asText({ rows, targets, width, bar, perTick, tickWidth, by }: OverviewGeometry): string {
  const lines = rows.map(({ kind, level, stage, steps, done, needs, ticks, strokes }) =>
    [
      `${kind} ${level ?? stage?.number ?? ''}: ${done} of ${steps}`,
      ...needs.map((rule, place) => `  needs ${place}: ${rule ? `${rule.have} of ${rule.need}` : 'nothing'}`),
      ...ticks.map(({ tick, path }) => `  ${tick}: ${startsIn(path).join(' ')}`),
      `  strokes: ${startsIn(strokes).join(' ')}`,
    ].join('\n'),
  );
  return [
    `by ${by}, ${width} wide, ticks of ${tickWidth} for ${perTick} each, bars of ${bar}`,
    `for ${targets.map(({ step }) => step.title).join(', ') || 'nothing'}`,
    ...lines,
    '',
  ].join('\n');
}

/** A pathway of so many steps, each in one of these levels. */
function manySteps(count: number, levels: readonly string[], done = 0): SequenceFacts {
  const steps = Array.from({ length: count }, (_, index) => `s${index}`);
  const titled = (index: number) =>
    `Step ${index}${levels.length > 0 ? ` (${levels[index % levels.length]!})` : ''}`;
  return factsOf({
    steps,
    activities: Object.fromEntries(steps.map((id, index) => [id, { title: titled(index) }])),
    done: steps.slice(0, done),
  });
}

const countOf = ({ rows }: OverviewGeometry): number =>
  rows.reduce(
    (sum, { counts, apart }) => sum + [...counts.values(), ...apart.values()].reduce((a, b) => a + b, 0),
    0,
  );

describe('the overview', () => {
  it('draws the badges of somebody, with what the certificates need of each level', () => {
    matchesSnapshot('badges', asText(drawn(factsIn('badges', 'e17'))));
  });

  it('draws them in a narrow page', () => {
    matchesSnapshot('badges-360', asText(drawn(factsIn('badges', 'e17'), 360)));
  });

  it('draws a degree by stage, of nobody', () => {
    matchesSnapshot('degree', asText(drawn(factsIn('degree'))));
  });

  it('gives ticks without anybody one neutral state', () => {
    const ticks = drawn(factsIn('badges')).rows.flatMap((row) => row.ticks.map(({ tick }) => tick));
    assert.deepEqual([...new Set(ticks)], ['plain']);
  });

  it('is the same whatever the picture shows', () => {
    const facts = factsIn('mentor', 'e17');
    const of = (kind: 'way' | 'open' | 'all') =>
      asText(overviewGeometry({ facts, outline: outlineOf(facts, kind), width: 1200 }));
    assert.equal(of('open'), of('way'));
    assert.equal(of('all'), of('way'));
  });

  it('sorts ticks: done, under way, next, open', () => {
    const facts = factsOf({ steps: ['a', 'b', 'c', 'd', 'e'], done: ['d', 'e…'] });
    const [row] = drawn(facts).rows;
    const first = (tick: string) => startsIn(row!.ticks.find((each) => each.tick === tick)!.path)[0]!;
    const order = ['done', 'in-progress', 'next', 'open'].map(first);
    assert.deepEqual(
      order,
      [...order].sort((one, other) => one - other),
    );
    assert.equal(order[0], 0);
  });

  it('fills the lower half of what is under way', () => {
    const facts = factsOf({ steps: ['a', 'b'], done: ['a…'] });
    const [row] = drawn(facts).rows;
    assert.match(row!.ticks.find(({ tick }) => tick === 'done')!.path, /^M0 9h6v6/);
  });

  it('makes ticks narrower where they would not fit', () => {
    const geometry = drawn(manySteps(100, []));
    assert.equal(geometry.perTick, 1);
    assert.ok(geometry.tickWidth < 6, `${geometry.tickWidth}`);
  });

  it('lets a tick stand for several of 5,000 steps, in few paths', () => {
    const geometry = drawn(manySteps(5000, ['First', 'Second', 'Third'], 700));
    assert.ok(geometry.perTick > 1);
    assert.ok(geometry.isCompact || geometry.tickWidth >= 2);
    const paths = geometry.rows.flatMap(({ ticks }) => ticks);
    assert.ok(paths.length <= 12, `${paths.length} paths`);
    assert.equal(countOf(geometry), 5000);
  });

  it('puts many rows together', () => {
    const levels = Array.from({ length: 30 }, (_, index) => `Level ${String.fromCharCode(65 + index)}`);
    const { rows } = drawn(manySteps(300, levels));
    assert.equal(rows.length, 8);
    assert.deepEqual([rows[7]!.kind, rows[7]!.rows, rows[7]!.steps], ['rest', 23, 230]);
  });

  it('draws each step once and nothing beyond its room, at every width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 2000 }),
        (count, levels, width) => {
          const facts = manySteps(count, ['First', 'Second', 'Third', 'Fourth'].slice(0, levels), count >> 2);
          const geometry = drawn(facts, width);
          assert.equal(countOf(geometry), count);
          assert.ok(geometry.width >= 100, `${geometry.width} px for ticks`);
          for (const { ticks } of geometry.rows)
            for (const x of ticks.flatMap(({ path }) => startsIn(path)))
              assert.ok(x >= 0 && x + geometry.tickWidth <= geometry.width + 1, `${x} in ${geometry.width}`);
        },
      ),
      { numRuns: 60 },
    );
  });
});
