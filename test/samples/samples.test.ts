import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan } from '../../src/contract/index.js';
import { readSample, sampleNames } from './read.js';

const errorsOf = (name: string) =>
  parsePlan(readSample(name)).problems.filter((problem) => problem.severity === 'error');

describe('the samples', () => {
  it('are all there', () => {
    const names = sampleNames();
    const views = [
      'coherence-report',
      'differentiation-matrix',
      'goal-alignment-map',
      'growth-plan-card',
      'improvement-cycle',
      'pathway-sequencer',
    ];
    const plans = ['broken', 'district', 'es', 'pathways', 'rtl', 'three-mistakes'];
    const wanted = [...plans, ...views.map((view) => `minimal/${view}`)];
    for (const name of wanted) assert.ok(names.includes(`${name}.json`), `${name}.json is missing`);
  });

  for (const name of sampleNames()) {
    it(`${name} gives a plan and stays as it was written`, () => {
      const text = readSample(name);
      const { plan } = parsePlan(text);
      assert.ok(plan);
      assert.deepEqual(plan.source, JSON.parse(text));
    });
  }

  for (const name of sampleNames().filter((each) => !/broken|pathways|three-mistakes/.test(each))) {
    it(`${name} has no problem at all`, () => {
      assert.deepEqual(parsePlan(readSample(name)).problems, []);
    });
  }

  it('minimal plans are short', () => {
    for (const name of sampleNames().filter((each) => each.startsWith('minimal/'))) {
      assert.ok(readSample(name).split('\n').length <= 40, `${name} is too long`);
    }
  });

  it('three-mistakes has exactly a reference, a date and hours that are wrong', () => {
    const found = errorsOf('three-mistakes.json').map(({ code, pointer }) => `${code} ${pointer}`);
    assert.deepEqual(found.sort(), [
      'impossible-date /goals/2/end',
      'out-of-range /activities/8/hours',
      'unknown-reference /activities/2/prerequisites/0',
    ]);
    assert.equal(parsePlan(readSample('three-mistakes.json')).problems.length, 3);
  });

  it('es and rtl hold about ten activities with titles in their scripts', () => {
    const titles = (name: string) =>
      [...(parsePlan(readSample(name)).plan?.activities.values() ?? [])].map(({ title }) => title ?? '');
    assert.equal(titles('es.json').length, 10);
    const arabic = titles('rtl.json');
    assert.equal(arabic.length, 10);
    for (const title of arabic) assert.match(title, /\p{Script=Arabic}/u);
  });
});
