import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan } from '../../../src/contract/index.js';
import { audienceOf, effectiveAudience } from '../../../src/model/audience/audience.js';
import { isSuppressed } from '../../../src/model/audience/minimum-group.js';
import { scopePlan } from '../../../src/model/audience/scope-plan.js';
import { scopeProblems } from '../../../src/model/audience/scope-problems.js';
import { CANARY, everythingIn, peoplePlan, readPeople } from './people.js';

describe('who looks', () => {
  it('is the narrower of the page and the plan', () => {
    const cases = [
      ['public', 'self', 'public'],
      ['self', 'public', 'public'],
      ['self', 'staff', 'staff'],
      ['staff', 'self', 'staff'],
      ['self', undefined, 'self'],
      ['self', 'everybody', 'public'],
    ] as const;
    for (const [page, audience, expected] of cases) {
      const plan = readPeople({ privacy: { audience } });
      assert.equal(effectiveAudience(page, plan), expected, `page ${page}, plan ${audience}`);
    }
  });

  it('is the public where the word is unknown', () => {
    assert.equal(audienceOf('admin'), 'public');
    assert.equal(audienceOf(null), 'public');
    assert.equal(audienceOf('toString'), 'public');
  });
});

describe('the public', () => {
  it('finds no name, no reflection, no comment and no sign-off anywhere in the plan', () => {
    const text = everythingIn(scopePlan(readPeople(), 'public'));
    assert.doesNotMatch(text, CANARY);
  });

  it('reads a role with a number for each educator, and a neutral word where no role is known', () => {
    const { educators, facilitators } = scopePlan(readPeople(), 'public');
    assert.deepEqual(
      [...educators.values()].map((educator) => educator.displayName),
      ['Teacher 1', 'Teacher 2', 'Educator 1'],
    );
    assert.equal(facilitators.get('f1')?.name, 'Facilitator 1');
    assert.deepEqual(educators.get('e1')?.levels, []);
  });

  it('sees no participations, and nothing that names a growth plan', () => {
    const plan = scopePlan(readPeople(), 'public');
    assert.equal(plan.participations.size, 0);
    assert.deepEqual([...plan.cycles.keys()], ['y2']);
    assert.deepEqual(plan.cycles.get('y2')?.evaluationIds, ['v1']);
    assert.equal(plan.evaluations.has('v2'), false);
  });

  it('sees of a growth plan what it is for and what is done, and nothing of how somebody is judged', () => {
    const { plan } = parsePlan({
      educators: [{ id: 'e1', displayName: 'Ada Lovelace', roles: ['teacher'] }],
      growthPlans: [
        {
          id: 'p1',
          title: 'Secret title',
          kind: 'self-directed',
          status: 'returned',
          educatorIds: ['e1'],
          externalIds: [{ system: 'hr', id: 'secret-number' }],
          vendor: 'secret member',
          goals: [
            {
              id: 'g',
              statement: 'I, Ada  Lovelace, teach phonics; so does Adalovelace.',
              rationale: 'secret rationale',
              source: 'evaluation',
              currentLevel: 1,
              goalIds: ['goal'],
              prompts: { specific: 'secret prompt' },
              actions: [
                {
                  id: 'a',
                  text: 'Visit ada lovelace',
                  status: 'done',
                  blockedBy: 'secret block',
                  supports: ['secret support'],
                },
              ],
              evidence: [{ id: 'v', title: 'secret film' }],
              reflections: [{ id: 'r', text: 'secret thought' }],
              collaborators: [{ role: 'coach', name: 'Secret Coach' }],
            },
          ],
          reviews: [{ id: 'w', comments: 'secret review' }],
          signOffs: [{ id: 's', name: 'Secret Principal' }],
          revisions: [{ id: 'x', summary: 'secret revision' }],
        },
        { id: 'p2', kind: 'improvement', educatorIds: ['e1'] },
      ],
    });
    assert.ok(plan);
    const shown = scopePlan(plan, 'public').growthPlans;
    assert.deepEqual([...shown.keys()], ['p1']);
    const goal = shown.get('p1')?.goals[0];
    assert.equal(goal?.statement, 'I, Teacher 1, teach phonics; so does Adalovelace.');
    assert.equal(goal?.actions[0]?.text, 'Visit Teacher 1');
    assert.deepEqual(goal?.goalIds, ['goal']);
    assert.doesNotMatch(
      JSON.stringify([...shown.values()]),
      /secret|returned|evaluation|self-directed|level/i,
    );
  });

  it('reads the owner of a goal where that is an office, and a label where it is a person of the plan', () => {
    const plan = scopePlan(readPeople(), 'public');
    assert.equal(plan.goals.get('g1')?.owner, 'Teacher 1');
    assert.equal(plan.goals.get('g2')?.owner, 'Office of Curriculum');
    assert.equal(plan.activities.get('a1')?.provider, 'Facilitator 1');
  });
});

describe('staff', () => {
  it('see growth plans with names, levels and sign-offs, but no reflection', () => {
    const plan = scopePlan(readPeople(), 'staff');
    const text = everythingIn(plan);
    assert.match(text, /Ada Canary/);
    assert.match(text, /Edith Canary/);
    assert.doesNotMatch(text, /I doubt it|it was hard/);
    assert.equal(plan.educators.get('e1')?.levels.length, 1);
  });
});

describe('an educator who looks at his or her own plan', () => {
  it('sees the very plan where no group is small', () => {
    const plan = readPeople({ measures: [], evaluations: [] });
    assert.equal(scopePlan(plan, 'self'), plan);
  });

  it('sees the reflections', () => {
    assert.match(everythingIn(scopePlan(readPeople(), 'self')), /I doubt it/);
  });
});

describe('a small group', () => {
  for (const audience of ['public', 'staff', 'self'] as const) {
    it(`shows ${audience} neither its value nor how many it is`, () => {
      const measure = scopePlan(readPeople(), audience).measures.get('m1');
      const small = [measure?.baseline, measure?.observations[1], measure?.observations[3]];
      for (const point of small) {
        assert.deepEqual(
          [point?.value, point?.n, point?.note, point?.suppressed],
          [undefined, undefined, undefined, true],
        );
      }
      assert.deepEqual(
        measure?.observations.map((point) => point.value),
        [48, undefined, 55, undefined],
      );
    });
  }

  it('has its evaluation withheld with counts, result and comments', () => {
    const evaluation = scopePlan(readPeople(), 'self').evaluations.get('v3');
    assert.ok(evaluation && isSuppressed(evaluation));
    assert.deepEqual([evaluation.n, evaluation.value, evaluation.result], [undefined, undefined, undefined]);
    assert.deepEqual(evaluation.comments, []);
    assert.equal(evaluation.distribution[0].count, undefined);
  });

  it('can’t be worked out from the other answers', () => {
    const { distribution } = scopePlan(readPeople(), 'self').evaluations.get('v4') ?? { distribution: [] };
    assert.deepEqual(
      distribution.map((answer) => answer.count),
      [40, undefined, undefined],
    );
    assert.deepEqual(distribution.map(isSuppressed), [false, true, true]);
  });

  it('does not tell its value in a member that the contract does not know', () => {
    const point = { date: '2026-06-01', value: 52, n: 3, exactly: 'canary' };
    const evaluations = [
      { id: 'v', n: 2, exactly: 'canary', distribution: [{ count: 2, exactly: 'canary' }] },
    ];
    const plan = readPeople({ measures: [{ id: 'm', observations: [point], target: point }], evaluations });
    const { measures, evaluations: scoped } = scopePlan(plan, 'self');
    assert.doesNotMatch(everythingIn([measures, scoped]), CANARY);
  });

  it('is as small as the plan says', () => {
    const plan = readPeople({ privacy: { minimumGroupSize: 3 } });
    const measure = scopePlan(plan, 'self').measures.get('m1');
    assert.deepEqual(
      measure?.observations.map((point) => point.value),
      [48, 52, 55, undefined],
    );
  });
});

describe('what scoping leaves alone', () => {
  it('stays the same object, from the collection to the record', () => {
    const plan = readPeople();
    const scoped = scopePlan(plan, 'public');
    assert.equal(scoped.organizations, plan.organizations);
    assert.equal(scoped.pathways, plan.pathways);
    assert.equal(scoped.measures.get('m2'), plan.measures.get('m2'));
    assert.equal(scoped.goals.get('g2'), plan.goals.get('g2'));
    assert.equal(scoped.activities.get('a2'), plan.activities.get('a2'));
    assert.equal(scopePlan(plan, 'staff').growthPlans.get('gp2'), plan.growthPlans.get('gp2'));
  });

  it('is worked out once for a plan, and once for a collection that an edit did not touch', () => {
    const plan = readPeople();
    const scoped = scopePlan(plan, 'public');
    assert.equal(scopePlan(plan, 'public'), scoped);
    const edited = scopePlan({ ...plan, cycles: new Map() }, 'public');
    assert.notEqual(edited, scoped);
    for (const name of ['measures', 'educators', 'goals', 'activities', 'facilitators'] as const) {
      assert.equal(edited[name], scoped[name], name);
    }
  });

  it('is not changed in place: the whole plan still has everything', () => {
    const plan = readPeople();
    const before = everythingIn(plan);
    for (const audience of ['public', 'staff', 'self'] as const) scopePlan(plan, audience);
    assert.equal(everythingIn(plan), before);
  });

  it('comes out the same when it is scoped again', () => {
    const scoped = scopePlan(readPeople(), 'public');
    assert.equal(everythingIn(scopePlan(scoped, 'public')), everythingIn(scoped));
  });

  it('takes ids such as __proto__ and constructor for ordinary ids', () => {
    const educators = ['__proto__', 'constructor', 'toString'].map((id) => ({ id, displayName: 'Canary' }));
    const scoped = scopePlan(readPeople({ educators }), 'public');
    assert.equal(scoped.educators.get('__proto__')?.displayName, 'Educator 1');
    assert.equal(scoped.educators.size, 3);
  });
});

describe('a problem', () => {
  const broken = {
    ...peoplePlan,
    goals: [{ id: 'g1', title: 'Literacy', owner: 'Ada Canary', start: 'Ada Canary' }],
    sessions: [{ id: 's1', facilitatorIds: ['canary-id'] }],
    growthPlans: [
      { id: 'gp1', educatorIds: ['canary-id'], goals: [{ id: 'x', reflections: [{ id: 'r', text: 7 }] }] },
    ],
  };
  const { plan, problems } = parsePlan(broken);

  it('names no person to the public, and keeps its pointer', () => {
    const scoped = scopeProblems(problems, plan ?? undefined, 'public');
    assert.ok(problems.length >= 4);
    assert.doesNotMatch(JSON.stringify(scoped), CANARY);
    assert.deepEqual(
      scoped.map((problem) => problem.pointer),
      problems.map((problem) => problem.pointer),
    );
    assert.ok(scoped.every((problem) => problem.value === undefined && problem.message.length > 10));
  });

  it('keeps its value for staff, unless it stands in a reflection', () => {
    const scoped = scopeProblems(problems, plan ?? undefined, 'staff');
    const inReflection = scoped.find((problem) => problem.pointer.includes('reflections'));
    assert.equal(inReflection?.value, undefined);
    assert.ok(scoped.some((problem) => problem.value === 'canary-id'));
  });

  it('is as it is for an educator’s own eyes', () => {
    assert.equal(scopeProblems(problems, plan ?? undefined, 'self'), problems);
  });
});
