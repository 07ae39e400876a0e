/** Crosswalks of real CASE packages, where they lie beside the project. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readCase } from '../../../src/interop/index.js';
import {
  chooseFrameworks,
  crosswalkOf,
  foldCrosswalk,
  unmatchedItems,
} from '../../../src/model/crosswalk/index.js';
import { planOf } from './plans.js';

const folder = new URL('../../../../shared/data/real/case/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere)
  console.warn('No CASE packages beside the project: the tests with real crosswalks did not run.');
const read = (...names: string[]) => {
  const packages = names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown);
  return planOf(readCase(packages).document);
};
const ids = (plan: ReturnType<typeof read>) => [...plan.frameworks.keys()] as [string, string];

describe('crosswalks of CASE packages', () => {
  if (!isThere) return;

  it('put an item specification beside the levels of cognitive demand that it names', () => {
    const plan = read('smarterbalanced-hs-math-c1-th.json', 'webb-dok-smarterbalanced.json');
    const choice = chooseFrameworks(plan)!;
    assert.deepEqual([choice.framework, choice.beside], ids(plan));
    const { counts, types, framework, beside } = crosswalkOf(plan, choice)!;
    assert.deepEqual(types, [{ type: 'is-related-to', count: 12 }]);
    assert.deepEqual(counts, {
      ...{ stated: 40, between: 12, shown: 12, hidden: 0, repeated: 0 },
      ...{ within: 16, elsewhere: 0, whole: 0, outside: 12 },
    });
    assert.equal(framework.counts.items, 86);
    assert.equal(beside.counts.items, 15);
  });

  it('count associations that lead out of what was imported', () => {
    const plan = read('opensalt-what-standards-could-be.json', 'act-holistic-math-ordering.json');
    const [framework, beside] = ids(plan);
    const { counts, links } = crosswalkOf(plan, { framework, beside })!;
    assert.equal(links.length, 0);
    assert.deepEqual([counts.stated, counts.within, counts.outside], [23, 2, 21]);
  });

  it('fold standards of 703 items', () => {
    const plan = read('ccss-math-opensalt-sample.json', 'act-holistic-math-ordering.json');
    const [framework, beside] = ids(plan);
    const crosswalk = crosswalkOf(plan, { framework, beside })!;
    assert.equal(crosswalk.framework.items.length, 703);
    const { framework: rows } = foldCrosswalk(crosswalk, { open: new Set(), whole: new Set() });
    assert.ok(rows.length < 703);
    assert.equal(
      rows.reduce((sum, { members }) => sum + members.length, 0),
      703,
    );
    assert.equal(unmatchedItems(crosswalk, 'framework').length, crosswalk.framework.counts.statements);
  });
});
