import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { stepsBuilding, stepsServing } from '../../../src/model/index.js';
import { factsOf, planOf } from './sequences.js';

describe('steps that serve what another view has picked', () => {
  const sketch = {
    steps: ['a', 'b', 'c'],
    activities: {
      a: { goals: ['school'], competencies: [{ competencyId: 'k' }] },
      b: { goals: ['district'] },
      c: { goals: ['other'] },
    },
    plan: {
      goals: [
        { id: 'district' },
        { id: 'team', supports: ['school'] },
        { id: 'school', supports: ['district'] },
        { id: 'other' },
        // Goals that support each other in a circle hang nothing up.
        { id: 'round', supports: ['about'] },
        { id: 'about', supports: ['round'] },
      ],
    },
  };
  const { plan } = planOf(sketch);
  const facts = factsOf(sketch);

  it('are those of the goal and of all under it', () => {
    assert.deepEqual([...stepsServing(plan, facts, 'district')], ['a', 'b']);
    assert.deepEqual([...stepsServing(plan, facts, 'school')], ['a']);
    assert.deepEqual([...stepsServing(plan, facts, 'round')], []);
  });

  it('are those whose activity names the competency', () => {
    assert.deepEqual([...stepsBuilding(facts, 'k')], ['a']);
    assert.deepEqual([...stepsBuilding(facts, 'unheard of')], []);
  });
});
