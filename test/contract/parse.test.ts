import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, readPlan, serializePlan, type Problem } from '../../src/contract/index.js';

type Json = Record<string, unknown>;

/** Reads a plan that needs nothing but what the test is about. */
const read = (members: Json) => {
  const { plan, problems } = parsePlan({ schemaVersion: '1.0', ...members });
  assert.ok(plan, 'the plan is read');
  return { plan, problems };
};

const summary = (problems: readonly Problem[]) =>
  problems.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);

const goal = (id: string, more: Json = {}) => ({ id, title: `Goal ${id}`, ...more });
const activity = (id: string, more: Json = {}) => ({ id, title: `Activity ${id}`, ...more });

describe('a plan that is sound', () => {
  it('is read without a problem, with absent arrays as empty ones', () => {
    const { plan, problems } = read({ activities: [activity('a')] });
    assert.deepEqual(problems, []);
    assert.deepEqual(plan.activities.get('a')?.goals, []);
    assert.equal(plan.goals.size, 0);
  });

  it('may write links as bare ids, which say nothing about their strength', () => {
    const { plan } = read({ goals: [goal('g')], activities: [activity('a', { goals: ['g'] })] });
    assert.deepEqual(plan.activities.get('a')?.goals, [{ goalId: 'g', strength: 'unstated' }]);
  });

  it('takes parents as goals that are supported, unless the link says more', () => {
    const supports = [{ goalId: 'g', strength: 'strong' }];
    const { plan } = read({ goals: [goal('g'), goal('f'), goal('h', { parentIds: ['g', 'f'], supports })] });
    assert.deepEqual(
      plan.goals.get('h')?.supports.map((link) => [link.goalId, link.strength]),
      [
        ['g', 'strong'],
        ['f', 'unstated'],
      ],
    );
  });

  it('knows its own organization, and lists it with the others', () => {
    const district = { id: 'd', name: 'District' };
    const { plan, problems } = read({
      organization: district,
      organizations: [district, { id: 's', parentId: 'd' }],
    });
    assert.equal(plan.organization?.name, 'District');
    assert.deepEqual([...plan.organizations.keys()], ['d', 's']);
    assert.deepEqual(problems, []);
  });

  it('gathers the competencies of all frameworks', () => {
    const { plan } = read({
      frameworks: [
        { id: 'f', items: [{ id: 'c' }] },
        { id: 'g', items: [{ id: 'e' }] },
      ],
    });
    assert.deepEqual(
      [...plan.competencies.values()].map(({ id, frameworkId }) => [id, frameworkId]),
      [
        ['c', 'f'],
        ['e', 'g'],
      ],
    );
  });
});

describe('every problem is named, with its place', () => {
  const frameworks = [{ id: 'f', scaleId: 's', items: [{ id: 'c' }] }];
  const scales = [{ id: 's', levels: [{ value: 1 }, { value: 4 }] }];
  const cases: [name: string, members: Json, expected: string[]][] = [
    [
      'text where a number belongs',
      { activities: [activity('a', { hours: '3' })] },
      ['error wrong-type /activities/0/hours'],
    ],
    [
      'a list where an object belongs',
      { measures: [{ id: 'm', name: 'M', baseline: [] }] },
      ['error wrong-type /measures/0/baseline'],
    ],
    ['a null title', { goals: [{ id: 'g', title: null }] }, ['error wrong-type /goals/0/title']],
    ['a collection that is no list', { goals: { id: 'g' } }, ['error wrong-type /goals']],
    ['a record that is no object', { goals: [7] }, ['error wrong-type /goals/0']],
    ['a record without an id', { goals: [{ title: 'G' }] }, ['error missing-member /goals/0/id']],
    ['an empty id', { goals: [goal('')] }, ['error empty-id /goals/0/id']],
    [
      'an unknown word',
      { activities: [activity('a', { format: 'webinar' })] },
      ['warning unknown-word /activities/0/format'],
    ],
    [
      'a day that does not exist',
      { goals: [goal('g', { start: '2026-02-30' })] },
      ['error impossible-date /goals/0/start'],
    ],
    [
      'a leap day in a common year',
      { goals: [goal('g', { start: '2025-02-29' })] },
      ['error impossible-date /goals/0/start'],
    ],
    [
      'an end before its start',
      { goals: [goal('g', { start: '2026-08-01', end: '2026-07-31' })] },
      ['warning end-before-start /goals/0/end'],
    ],
    [
      'not a number',
      { activities: [activity('a', { hours: NaN })] },
      ['error not-finite /activities/0/hours'],
    ],
    [
      'infinity',
      { activities: [activity('a', { hours: Infinity })] },
      ['error not-finite /activities/0/hours'],
    ],
    [
      'negative hours',
      { activities: [activity('a', { hours: -1 })] },
      ['error out-of-range /activities/0/hours'],
    ],
    ['half a seat', { activities: [activity('a', { seats: 1.5 })] }, ['error not-whole /activities/0/seats']],
    [
      'a tier that does not exist',
      { activities: [activity('a', { evidence: [{ tier: 5 }] })] },
      ['error out-of-range /activities/0/evidence/0/tier'],
    ],
    [
      'a percentage above 100',
      { measures: [{ id: 'm', name: 'M', unit: '%', target: { value: 120 } }] },
      ['warning percentage-outside-range /measures/0/target/value'],
    ],
    ['a duplicate id', { goals: [goal('g'), goal('g')] }, ['warning duplicate-id /goals/1/id']],
    [
      'a reference to nothing',
      { activities: [activity('a', { goals: ['nope'] })] },
      ['error unknown-reference /activities/0/goals/0'],
    ],
    [
      'a link to nothing',
      { activities: [activity('a', { goals: [{ goalId: 'nope' }] })] },
      ['error unknown-reference /activities/0/goals/0/goalId'],
    ],
    [
      'goals in a circle',
      { goals: [goal('a', { parentIds: ['b'] }), goal('b', { parentIds: ['a'] })] },
      ['error cycle /goals/0'],
    ],
    ['a goal that supports itself', { goals: [goal('a', { parentIds: ['a'] })] }, ['error cycle /goals/0']],
    [
      'prerequisites in a circle',
      { activities: [activity('a', { prerequisites: ['b'] }), activity('b', { prerequisites: ['a'] })] },
      ['error cycle /activities/0'],
    ],
    [
      'a level outside its scale',
      {
        frameworks,
        scales,
        activities: [activity('a', { competencies: [{ competencyId: 'c', entryLevel: 9 }] })],
      },
      ['warning level-outside-scale /activities/0/competencies/0/entryLevel'],
    ],
    [
      'an unknown credit unit',
      { activities: [activity('a', { credits: [{ unit: 'stars', amount: 3 }] })] },
      ['warning unknown-credit-unit /activities/0/credits/0/unit'],
    ],
    ['a newer minor version', { schemaVersion: '1.7' }, ['note newer-minor-version /schemaVersion']],
    ['a version that is none', { schemaVersion: 'soon' }, ['error not-a-version /schemaVersion']],
    ['a goal without a title', { goals: [{ id: 'g' }] }, ['note no-title /goals/0']],
  ];
  for (const [name, members, expected] of cases) {
    it(name, () => {
      const { problems } = read(members);
      assert.deepEqual(summary(problems), expected);
      for (const { message } of problems) assert.match(message, /^\S.*\.$/s, 'a whole sentence');
    });
  }

  it('a credit unit that the plan itself explains is known', () => {
    const { problems } = read({
      creditRequirements: [{ id: 'r', unit: 'stars', hoursPerUnit: 2 }],
      activities: [activity('a', { credits: [{ unit: 'stars', amount: 3 }] })],
    });
    assert.deepEqual(summary(problems), []);
  });

  it('steps that can never open are named, and so is the circle before them', () => {
    const nodes = ['1', '2', '3', '4'].map((id) => ({ id }));
    const group = { id: 'g', kind: 'group', childIds: ['4'], rule: { kind: 'at-least', count: 2 } };
    const edges = [
      { from: '1', to: '2' },
      { from: '2', to: '1' },
      { from: '2', to: '3' },
    ];
    const { problems } = read({ pathways: [{ id: 'p', title: 'P', nodes: [...nodes, group], edges }] });
    assert.deepEqual(summary(problems), [
      'error cycle /pathways/0/nodes/0',
      'error unreachable-step /pathways/0/nodes/2',
      'error unreachable-step /pathways/0/nodes/4',
    ]);
  });

  it('conditions of a node are checked: their references, and whether they can be met', () => {
    const few = { id: 'few', rule: { kind: 'at-least', count: 2 }, nodeIds: ['1'] };
    const nodes = [
      { id: '1' },
      {
        id: 'g',
        conditions: [
          { id: 'a', conditionIds: ['b', 'x'] },
          { id: 'b', nodeIds: ['1', 'y'], rule: { kind: 'any' } },
        ],
      },
      { id: 'h', conditions: [few] },
      { id: 'i', childIds: ['1'], conditions: [{ id: 'c', prerequisite: true, nodeIds: ['i'] }] },
    ];
    const { problems } = read({ pathways: [{ id: 'p', title: 'P', nodes }] });
    assert.deepEqual(
      problems.map(({ code, pointer, value }) => [code, pointer, value]),
      [
        ['unknown-reference', '/pathways/0/nodes/1/conditions/0/conditionIds', 'x'],
        ['unknown-reference', '/pathways/0/nodes/1/conditions/1/nodeIds', 'y'],
        ['cycle', '/pathways/0/nodes/3', ['i']],
        ['unreachable-step', '/pathways/0/nodes/2', 'h'],
      ],
    );
  });

  it('references inside a pathway are checked too', () => {
    const pathway = {
      id: 'p',
      title: 'P',
      nodes: [{ id: '1', stageId: 's', childIds: ['x'] }],
      edges: [{ from: '1', to: 'y' }],
    };
    const { problems } = read({ pathways: [pathway] });
    assert.deepEqual(
      problems.filter(({ code }) => code === 'unknown-reference').map(({ value }) => value),
      ['x', 's', 'y'],
    );
  });
});

describe('what is broken is set aside, what is sound is shown', () => {
  it('a broken member goes, its record stays', () => {
    const { plan } = read({ activities: [activity('a', { hours: -1, seats: 20 })] });
    assert.equal(plan.activities.get('a')?.hours, undefined);
    assert.equal(plan.activities.get('a')?.seats, 20);
  });

  it('a broken item of a list goes, the other items stay', () => {
    const { plan } = read({
      activities: [activity('a', { prerequisites: ['b', 4, 'c'] }), activity('b'), activity('c')],
    });
    assert.deepEqual(plan.activities.get('a')?.prerequisites, ['b', 'c']);
  });

  it('a broken list is an empty one, and a list in the place of a text is no text', () => {
    const { plan } = read({
      frameworks: [{ id: 'f', items: {} }],
      activities: [activity('a', { title: ['A'], goals: 'g', audience: 3 })],
    });
    assert.deepEqual(plan.frameworks.get('f')?.items, []);
    const { title, goals, audience } = plan.activities.get('a') ?? {};
    assert.equal(title, undefined);
    assert.deepEqual(goals, []);
    assert.deepEqual(audience?.roles, []);
  });

  it('a record whose id is broken goes whole', () => {
    const { plan } = read({ goals: [{ id: 3, title: 'No' }, goal('g')] });
    assert.deepEqual([...plan.goals.keys()], ['g']);
  });

  it('an unknown word stays as it is written', () => {
    const { plan } = read({ activities: [activity('a', { format: 'webinar' })] });
    assert.equal(plan.activities.get('a')?.format, 'webinar');
  });

  it('the second of two records with one id stays reachable', () => {
    const { plan } = read({ goals: [goal('g'), goal('g', { title: 'Other' })] });
    assert.equal(plan.goals.get('g#2')?.title, 'Other');
    assert.equal(plan.goals.get('g#2')?.id, 'g#2');
  });

  it('a reference to nothing stays, so that it can be shown as unknown', () => {
    const { plan } = read({ activities: [activity('a', { goals: ['nope'] })] });
    assert.equal(plan.activities.get('a')?.goals[0]?.goalId, 'nope');
  });
});

describe('ids that are names of JavaScript', () => {
  it('__proto__, constructor and toString are ordinary ids', () => {
    const text = `{"schemaVersion":"1.0","goals":[
      {"id":"__proto__","title":"A"},{"id":"constructor","title":"B","supports":["__proto__"]},
      {"id":"toString","title":"C","supports":["constructor","hasOwnProperty"]}]}`;
    const { plan, problems } = parsePlan(text);
    assert.deepEqual([...(plan?.goals.keys() ?? [])], ['__proto__', 'constructor', 'toString']);
    assert.deepEqual(summary(problems), ['error unknown-reference /goals/2/supports/1']);
  });

  it('a member named __proto__ pollutes nothing', () => {
    parsePlan(
      '{"schemaVersion":"1.0","__proto__":{"polluted":1},"goals":[{"id":"g","title":"G","__proto__":{"polluted":1}}]}',
    );
    assert.equal(({} as Json).polluted, undefined);
  });
});

describe('what is no plan', () => {
  const cases: [name: string, input: unknown, code: string, words: RegExp][] = [
    ['nothing', undefined, 'not-a-plan', /nothing was given/],
    ['null', null, 'not-a-plan', /null was given/],
    ['a list', [], 'not-a-plan', /a list was given/],
    ['a number', 3, 'not-a-plan', /a number was given/],
    ['a promise', Promise.resolve({}), 'not-a-plan', /a promise was given/],
    ['an element', { nodeType: 1, nodeName: 'DIV' }, 'not-a-plan', /an element of the page was given/],
    ['empty text', ' \n', 'empty-text', /empty/],
    ['half a text', '{"goals": [', 'not-json', /line 1, column 12/],
    ['broken text', '{\n  "goals": [}\n}', 'not-json', /line 2, column 13/],
    ['a trailing comma', '{"goals": [1,]}', 'not-json', /line 1, column 14/],
    ['a missing comma', '{"a": 1\n "b": 2}', 'not-json', /line 2, column 2/],
    ['a single quote', "{'a': 1}", 'not-json', /line 1, column 2/],
    ['text after the end', '{} {}', 'not-json', /line 1, column 4/],
    ['a newer version', { schemaVersion: '2.0' }, 'newer-version', /version 2\.0/],
    ['an object that refuses to be read', { get goals() { throw new Error('locked'); } }, 'unreadable', /locked/], // prettier-ignore
  ];
  for (const [name, input, code, words] of cases) {
    it(`${name} is refused with a sentence`, () => {
      const { plan, problems } = parsePlan(input);
      assert.equal(plan, null);
      const last = problems[problems.length - 1];
      assert.equal(last?.code, code);
      assert.match(last?.message ?? '', words);
    });
  }

  it('a byte order mark is passed over', () => {
    assert.ok(parsePlan('\uFEFF{"schemaVersion":"1.0"}').plan);
  });
});

describe('nothing is lost', () => {
  it('unknown members come back at every depth', () => {
    const document = {
      schemaVersion: '1.0',
      later: 1,
      goals: [goal('g', { later: 2, supports: [{ goalId: 'g', later: 3 }] })],
    };
    const copy = structuredClone(document);
    const { plan } = parsePlan(document);
    assert.deepEqual(serializePlan(plan as NonNullable<typeof plan>), copy);
  });

  it('broken records come back too', () => {
    const document = { schemaVersion: '1.0', goals: [7, { title: 'no id' }] };
    const { plan } = parsePlan(JSON.stringify(document));
    assert.deepEqual(serializePlan(plan as NonNullable<typeof plan>), document);
  });

  it('names of people stay out of the sentences', () => {
    const { problems } = read({
      educators: [{ id: 'e', displayName: ['Ada Canary'], careerStage: 'Ada Canary' }],
      groups: [{ id: 'x', educatorIds: ['Ada Canary'] }],
    });
    assert.ok(problems.length >= 3);
    for (const { message } of problems) assert.doesNotMatch(message, /Canary/);
  });
});

describe('size', () => {
  it('a chain of 10,000 goals is read and checked for circles', () => {
    const goals = Array.from({ length: 10_000 }, (_, i) =>
      goal(`g${i}`, { parentIds: [`g${(i + 1) % 10_000}`] }),
    );
    const { plan, problems } = read({ goals });
    assert.equal(plan.goals.size, 10_000);
    assert.deepEqual(summary(problems), ['error cycle /goals/0']);
    assert.match(problems[0]?.message ?? '', /9996 more/);
  });

  it('a chain of 10,000 prerequisites in a pathway opens from its start', () => {
    const nodes = Array.from({ length: 10_000 }, (_, i) => ({ id: `n${i}` }));
    const edges = nodes.slice(1).map((node, i) => ({ from: `n${i}`, to: node.id }));
    assert.deepEqual(summary(read({ pathways: [{ id: 'p', title: 'P', nodes, edges }] }).problems), []);
  });

  it('reading in slices gives the same plan and the same problems', async () => {
    const goals = Array.from({ length: 500 }, (_, i) => goal(`g${i}`, { parentIds: [`g${i * 7}`] }));
    const document = { schemaVersion: '1.0', goals };
    let pauses = 0;
    let clock = 0;
    const sliced = await readPlan(document, {
      now: () => clock++,
      slice: 1,
      pause: async () => void pauses++,
    });
    const whole = parsePlan(document);
    assert.deepEqual(sliced, whole);
    assert.ok(pauses > 3);
  });

  it('reading in slices stops when told', async () => {
    const stop = new AbortController();
    const goals = Array.from({ length: 500 }, (_, i) => goal(`g${i}`));
    const reading = readPlan(
      { goals },
      { now: () => 1, slice: 0, pause: async () => stop.abort(), signal: stop.signal },
    );
    await assert.rejects(reading, { name: 'AbortError' });
  });
});
