import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROBLEM_CODES, parsePlan } from '../../src/contract/index.js';
import { readSample, tableRows } from './read.js';

const { plan, problems } = parsePlan(readSample('broken.json'));
const listed = tableRows(readSample('broken.md')).filter((row) => row.length === 3 && row[0] !== 'where');

describe('the broken plan', () => {
  it('is read all the same', () => {
    assert.ok(plan);
  });

  it('has every mistake that its page lists', () => {
    assert.ok(listed.length > 100);
    for (const [pointer, , code] of listed as [string, string, string][]) {
      const found = problems.some((each) => each.code === code && each.pointer.startsWith(pointer));
      assert.ok(found, `${code} is not reported at ${pointer}`);
    }
  });

  it('lists every mistake that is found', () => {
    const places = new Set(listed.map(([pointer, , code]) => `${code} ${pointer}`));
    for (const { code, pointer } of problems) {
      const above = pointer.replace(/\/edges\/\d+\/\w+$/, '/edges');
      assert.ok(places.has(`${code} ${pointer}`) || places.has(`${code} ${above}`), `${code} ${pointer} is not listed`);
    }
  });

  it('uses codes of the catalogue', () => {
    for (const [, , code] of listed) assert.ok(code! in PROBLEM_CODES, `${code} is no code`);
  });

  it('keeps one sound thread from a goal to a measure', () => {
    assert.ok(plan);
    const activity = plan.activities.get('a-sound');
    assert.equal(activity?.title, 'An activity that is sound');
    assert.ok(plan.goals.get(activity.goals[0]!.goalId)?.supports.some(({ goalId }) => goalId === 'g-sound'));
    assert.ok(plan.competencies.has(activity.competencies[0]!.competencyId));
    assert.ok(plan.measures.has(activity.measures[0]!.measureId));
  });

  it('takes names of the language for ordinary ids, and is polluted by none', () => {
    assert.ok(plan);
    assert.equal(plan.goals.get('__proto__')?.supports[0]?.goalId, 'constructor');
    assert.equal(plan.goals.get('constructor')?.title, 'A goal named constructor');
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  it('holds what a page must survive', () => {
    assert.ok(plan);
    assert.equal(plan.activities.get('a-long')?.title?.length, 5000);
    assert.match(plan.activities.get('a-rtl')?.title ?? '', /\u202E/);
    assert.match(plan.activities.get('a-emoji')?.title ?? '', /\p{Emoji_Modifier}/u);
    assert.match(plan.activities.get('a-url')?.url ?? '', /^javascript:/);
    assert.match(plan.goals.get('g-script')?.title ?? '', /<script>/);
  });
});
