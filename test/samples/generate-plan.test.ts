import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countsForBytes, generatePlan, planText } from '../../scripts/generate-plan.mjs';
import { parsePlan } from '../../src/contract/index.js';

const script = fileURLToPath(new URL('../../scripts/generate-plan.mjs', import.meta.url));
const run = (...flags: string[]) => spawnSync(process.execPath, [script, ...flags], { encoding: 'utf8' });
type Linked = { readonly id: string; readonly goals: readonly { readonly goalId: string }[] };

describe('generated plans', () => {
  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(generatePlan({ seed: 7 }), generatePlan({ seed: 7 }));
    assert.notDeepEqual(generatePlan({ seed: 7 }), generatePlan({ seed: 8 }));
  });

  it('have as many records as was asked for', () => {
    for (const count of [0, 1, 2, 7, 50]) {
      const plan = generatePlan({ educators: count, activities: count, goals: count, competencies: count, measures: count });
      const { educators, activities, goals, measures, frameworks } = plan;
      const counts = [educators, activities, goals, measures, frameworks[0]!.items].map((list) => list.length);
      assert.deepEqual(counts, [count, count, count, count, count]);
      assert.deepEqual(parsePlan(plan).problems, [], `with ${count} of each`);
    }
  });

  for (const seed of [1, 2, 3]) {
    it(`have no problem at seed ${seed}`, () => {
      const { plan, problems } = parsePlan(generatePlan({ seed, goals: 90, activities: 300, educators: 200 }));
      assert.ok(plan);
      assert.deepEqual(problems, []);
    });
  }

  it('have long pathways of as many steps as was asked for, without a problem, and somebody who walks them', () => {
    const short = generatePlan({}).pathways.length;
    for (const steps of [0, 1, 29, 30, 31, 400]) {
      const document = generatePlan({ pathways: 2, steps, activities: 100 });
      const { plan, problems } = parsePlan(document);
      assert.deepEqual(problems, [], `with ${steps} steps`);
      const long = [...plan!.pathways.values()].slice(short);
      const ofKind = (kind: string) => long.map(({ nodes }) => nodes.filter((node) => node.kind === kind).length);
      assert.deepEqual(ofKind('step'), steps === 0 ? [] : [steps, steps]);
      if (steps < 400) continue;
      // Groups of 30 and a certificate for each of four stages.
      assert.deepEqual(ofKind('group'), [18, 18]);
      for (const { stages, edges } of long) {
        assert.equal(stages.length, 4);
        for (const kind of ['requires', 'co-requires', 'recommends']) assert.ok(edges.some((edge) => edge.kind === kind), kind);
      }
      const walked = [...plan!.participations.values()].filter(({ id }) => id.startsWith('p-long-'));
      assert.deepEqual([...new Set(walked.map(({ educatorId }) => educatorId))], ['e-0001', 'e-0002']);
    }
  });

  it('are the same beside long pathways', () => {
    const { pathways, participations, ...others } = generatePlan({ pathways: 1, steps: 60 });
    const plain = generatePlan({});
    assert.deepEqual({ ...plain, ...others }, plain);
    assert.deepEqual(pathways.slice(0, -1), plain.pathways);
    assert.deepEqual(participations.slice(0, plain.participations.length), plain.participations);
  });

  it('leave about 8 in 100 activities without a goal, and some goals without an activity', () => {
    const plan = generatePlan({ activities: 2000, goals: 400 });
    const activities = plan.activities as unknown as readonly Linked[];
    const share = activities.filter(({ goals }) => goals.length === 0).length / activities.length;
    assert.ok(share > 0.05 && share < 0.11, `the share is ${share}`);
    const served = new Set(activities.flatMap(({ goals }) => goals.map(({ goalId }) => goalId)));
    assert.ok(plan.goals.some(({ id }) => !served.has(id as string)));
  });

  it('come as text that says the same, in pieces', () => {
    const options = { goals: 20, activities: 40, educators: 30 };
    const pieces = [...planText(options)];
    assert.deepEqual(JSON.parse(pieces.join('')), JSON.parse(JSON.stringify(generatePlan(options))));
    assert.ok(pieces.every((piece) => piece.length < 20_000));
  });

  it('can be made to a size', () => {
    let size = 0;
    for (const piece of planText(countsForBytes(2_000_000))) size += piece.length;
    assert.ok(Math.abs(size / 2_000_000 - 1) < 0.05, `${size} bytes`);
  });
});

describe('generate-plan on the command line', () => {
  it('writes the plan that the function gives', () => {
    const { stdout, status } = run('--goals', '12', '--activities=20', '--seed', '3');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(generatePlan({ goals: 12, activities: 20, seed: 3 }))));
  });

  it('explains itself', () => {
    assert.match(run('--help').stdout, /--educators N[^]+--pathways N[^]+--steps N/);
  });

  it('answers bad flags with a sentence', () => {
    for (const flags of [['--size', '3'], ['--goals', 'many'], ['--goals'], ['--goals', '-3'], ['plan.json']]) {
      const { stderr, stdout, status } = run(...flags);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^[A-Z][^\n]+\.\n$/);
    }
    const { stderr, status } = run('--out', '/there/is/no/such/folder/plan.json');
    assert.equal(status, 2);
    assert.match(stderr, /^The plan could not be written to [^\n]+\n$/);
  });
});
