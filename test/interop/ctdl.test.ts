import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlan, type Pathway, type Plan } from '../../src/contract/index.js';
import { CTDL_PROBLEM_CODES, readCtdl } from '../../src/interop/index.js';

const folder = new URL('../../../shared/data/real/ctdl/', import.meta.url);

const planIn = (input: unknown, language?: string): Plan => {
  const { document } = readCtdl(input, { language });
  const { plan, problems } = parsePlan(document);
  assert.deepEqual(problems, []);
  return plan!;
};
const pathwayIn = (input: unknown): Pathway => [...planIn(input).pathways.values()][0];
const nodeIn = (input: unknown, id: string) => pathwayIn(input).nodes.find((node) => node.id === id)!;

const pathway = { '@id': 'p', '@type': 'Pathway', name: 'Teaching' };
const component = (id: string, more: object = {}, type = 'CourseComponent') => ({
  '@id': id,
  '@type': type,
  name: `On ${id}`,
  ...more,
});
const condition = (more: object) => ({ '@type': 'ComponentCondition', name: 'Required badges', ...more });
const graph = (...parts: object[]) => ({ '@context': 'https://x.example', '@graph': [pathway, ...parts] });

describe('a pathway in CTDL', () => {
  it('becomes a pathway of a plan, with an activity for each step', () => {
    const input = graph(
      component('a', { ctid: 'ce-a', sourceData: 'https://x.example/a', prerequisite: 'b' }),
      component('b', { precedes: { '@id': 'c' } }),
      component(
        'c',
        { description: 'The end', isDestinationComponentOf: 'p', hasChild: ['a', 'b'] },
        'BasicComponent',
      ),
    );
    const { document } = readCtdl(JSON.stringify(input));
    const plan = planIn(input);
    assert.deepEqual(Object.keys(document), ['schemaVersion', 'activities', 'pathways']);
    assert.deepEqual(
      [...plan.activities.values()].map(({ id, title, format, url }) => [id, title, format, url]),
      [
        ['a', 'On a', 'course', 'https://x.example/a'],
        ['b', 'On b', 'course', undefined],
      ],
    );
    assert.deepEqual(plan.activities.get('a')?.externalIds, [{ system: 'ctdl', id: 'ce-a', uri: 'a' }]);
    const { title, destination, destinationNodeId, nodes, edges } = pathwayIn(input);
    assert.deepEqual([title, destination, destinationNodeId], ['Teaching', 'On c', 'c']);
    assert.deepEqual(
      nodes.map(({ id, kind, componentType, activityId, childIds }) => [
        id,
        kind,
        componentType,
        activityId,
        childIds,
      ]),
      [
        ['a', 'step', 'course', 'a', []],
        ['b', 'step', 'course', 'b', []],
        ['c', 'group', 'basic', undefined, ['a', 'b']],
      ],
    );
    assert.deepEqual(
      edges.map(({ from, to, kind }) => [from, to, kind]),
      [
        ['b', 'a', 'requires'],
        ['b', 'c', 'recommends'],
      ],
    );
  });

  it('is the same in every dialect: prefixed, bare and full names, a list, a graph, one inside the other', () => {
    const bare = [
      pathway,
      component(
        'g',
        { hasCondition: [condition({ requiredNumber: 1, targetComponent: ['a', 'b'] })] },
        'BasicComponent',
      ),
      component('a', { isChildOf: 'g' }),
      component('b', { isChildOf: ['g'] }),
    ];
    const renamed = (rename: (name: string) => string) => {
      const walk = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(walk);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([name, each]) => [
            name.startsWith('@') ? name : rename(name),
            name === '@type' ? rename(String(each)) : walk(each),
          ]),
        );
      };
      return walk(bare);
    };
    const expanded = JSON.parse(
      JSON.stringify(renamed((name) => `https://purl.org/ctdl/terms/${name}`)).replaceAll(
        '"On a"',
        '[{"@value":"On a","@language":"en"}]',
      ),
    );
    const nested = { ...pathway, hasPart: bare.slice(1) };
    const expected = readCtdl(bare).document;
    for (const input of [{ '@graph': bare }, renamed((name) => `ceterms:${name}`), expanded, nested])
      assert.deepEqual(readCtdl(input).document, expected);
  });

  it('reads the children from both of their ends, in the order of the parent', () => {
    const input = graph(
      component('g', { hasChild: ['b'] }),
      component('a', { isChildOf: 'g' }),
      component('b', { isChildOf: 'g' }),
    );
    assert.deepEqual(nodeIn(input, 'g').childIds, ['b', 'a']);
  });

  it('carries conditions with their numbers, labels and constraints, nested ones beside the one that names them', () => {
    const constraint = {
      '@type': 'Constraint',
      leftSource: 'https://x.example/grade',
      comparator: 'compare:GTEQ',
      rightSource: [{ '@id': 'https://x.example/D' }, false],
      rightAction: 'array:AnyOf',
    };
    const conditions = [
      condition({ requiredNumber: '2', targetComponent: ['a', 'b', 'c'], hasConstraint: [constraint] }),
      condition({
        name: 'Either',
        logicalOperator: 'logic:Or',
        hasCondition: [
          condition({ '@id': 'k', targetComponent: ['a'] }),
          condition({ requiredNumber: 2, targetComponent: ['b', 'c'] }),
        ],
      }),
      condition({ name: 'Grades', hasConstraint: constraint }),
    ];
    const input = graph(
      component('g', { hasCondition: conditions }),
      component('a'),
      component('b'),
      component('c'),
    );
    const read = nodeIn(input, 'g').conditions.map(
      ({ id, title, rule, nodeIds, conditionIds, constraints }) => [
        id,
        title,
        rule?.kind,
        rule?.count,
        nodeIds.join(' '),
        conditionIds.join(' '),
        constraints.length,
      ],
    );
    assert.deepEqual(read, [
      ['condition-1', 'Required badges', 'at-least', 2, 'a b c', '', 1],
      ['k', 'Required badges', 'all', undefined, 'a', '', 0],
      ['condition-3', 'Required badges', 'all', undefined, 'b c', '', 0],
      ['condition-4', 'Either', 'any', undefined, '', 'k condition-3', 0],
      ['condition-5', 'Grades', undefined, undefined, '', '', 1],
    ]);
    assert.deepEqual(nodeIn(input, 'g').conditions[0].constraints, [
      { leftSource: 'grade', comparator: 'at-least', rightSource: ['D', 'false'], rightAction: 'AnyOf' },
    ]);
  });

  it('takes what is called a prerequisite for one', () => {
    const first = condition({ name: 'Prerequisite (Non?) Children', targetComponent: 'b' });
    const input = graph(component('a', { hasCondition: first }), component('b'));
    const { kind, activityId, conditions } = nodeIn(input, 'a');
    assert.deepEqual(
      [kind, activityId, conditions[0].prerequisite, conditions[0].title],
      ['step', 'a', true, 'Prerequisite (Non?) Children'],
    );
  });

  it('reads levels as stages', () => {
    const level = (sequence: number, name: string) => ({ '@type': 'ceterms:ComponentLevel', sequence, name });
    const model = {
      '@type': 'ProgressionModel',
      hasTopConcept: [{ '@id': 'l0', '@type': 'ProgressionLevel', prefLabel: { en: 'Zero' } }],
    };
    const input = [
      { ...pathway, hasProgressionModel: model },
      component('a', { hasProgressionLevel: level(2, 'Two') }),
      component('b', { proficiencyLevel: level(1, 'One') }),
      component('c', { proficiencyLevel: level(1, 'One') }),
      component('d', { hasProgressionLevel: 'l0' }),
    ];
    const { stages, nodes } = pathwayIn(input);
    assert.deepEqual(
      stages.map(({ id, title, order }) => [id, title, order]),
      [
        ['l0', 'Zero', undefined],
        ['2 Two', 'Two', 2],
        ['1 One', 'One', 1],
      ],
    );
    assert.deepEqual(
      nodes.map(({ stageId }) => stageId),
      ['2 Two', '1 One', '1 One', 'l0'],
    );
  });

  it('reads credits', () => {
    const creditValue = {
      '@type': 'ValueProfile',
      value: 15,
      creditUnitType: 'creditUnit:ClockHours',
      creditLevelType: 'level:9',
    };
    const { activities } = planIn(graph(component('a', { creditValue: [creditValue] })));
    assert.deepEqual(activities.get('a')?.credits, [{ amount: 15, unit: 'clock-hour', category: '9' }]);
  });

  it('reads one language, the one that is asked for where it is there', () => {
    const input = graph(
      component('a', { name: { es: 'Uno', 'en-US': 'One' } }),
      component('b', { name: { es: 'Dos' } }),
    );
    const titles = (language?: string) =>
      [...planIn(input, language).activities.values()].map(({ title }) => title);
    assert.deepEqual(
      [titles(), titles('es-MX'), titles('en-GB')],
      [
        ['One', 'Dos'],
        ['Uno', 'Dos'],
        ['One', 'Dos'],
      ],
    );
    assert.deepEqual(
      readCtdl(input).problems.map(({ code }) => code),
      ['ctdl-other-languages'],
    );
  });

  it('tells several pathways apart', () => {
    const other = { ...pathway, '@id': 'q', hasDestinationComponent: 'c' };
    const input = graph(
      other,
      component('a', { isPartOf: 'p' }),
      component('b', { prerequisite: 'a' }),
      component('c', { hasCondition: condition({ targetComponent: ['d'] }) }),
      component('d'),
      component('e'),
    );
    const { pathways } = planIn(input);
    assert.deepEqual(
      [...pathways.values()].map(({ nodes }) => nodes.map(({ id }) => id)),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    );
    assert.deepEqual(
      readCtdl(input).problems.map(({ code, value }) => [code, value]),
      [['ctdl-in-no-pathway', 'e']],
    );
  });

  it('keeps what a plan has no member for', () => {
    const { document } = readCtdl(
      graph(component('a', { 'ceterms:credentialType': 'ceterms:DigitalBadge' })),
    );
    assert.deepEqual((document.activities?.[0] as Record<string, unknown>)['ctdl'], {
      'ceterms:credentialType': 'ceterms:DigitalBadge',
    });
  });
});

describe('what cannot be carried', () => {
  const circle = graph(
    component('a', { hasCondition: 'k' }),
    { '@id': 'k', '@type': 'ComponentCondition', hasCondition: 'l' },
    { '@id': 'l', '@type': 'ComponentCondition', hasCondition: 'k', targetComponent: 'a' },
  );
  const cases: readonly [what: string, input: unknown, code: string, pointer: string][] = [
    ['no graph', 'true', 'ctdl-not-a-pathway', ''],
    ['another kind of graph', [{ '@type': 'Course', name: 'X' }].slice(1), 'ctdl-not-a-pathway', ''],
    ['components alone', [component('a')], 'ctdl-no-pathway', ''],
    [
      'a component of no pathway',
      graph({ ...pathway, '@id': 'q' }, component('a')),
      'ctdl-in-no-pathway',
      '/@graph/2',
    ],
    [
      'a name that is a number of things',
      graph(component('a', { name: [{ en: {} }] })),
      'ctdl-wrong-type',
      '/@graph/1/name/0',
    ],
    [
      'a number that is none',
      graph(component('a', { hasCondition: condition({ requiredNumber: 'two', targetComponent: 'a' }) })),
      'ctdl-wrong-type',
      '/@graph/1/hasCondition/requiredNumber',
    ],
    ['no id', graph({ '@type': 'CourseComponent', name: 'X' }), 'ctdl-no-id', '/@graph/1'],
    ['an id twice', graph(component('a'), component('a')), 'ctdl-duplicate-id', '/@graph/2'],
    [
      'a target outside',
      graph(component('a', { prerequisite: 'z' })),
      'ctdl-outside',
      '/@graph/1/prerequisite',
    ],
    ['two names', graph(component('a', { name: ['X', 'Y'] })), 'ctdl-several-values', '/@graph/1/name/1'],
    [
      'two languages',
      graph(component('a', { name: { en: 'X', es: 'Y' } })),
      'ctdl-other-languages',
      '/@graph/1/name',
    ],
    [
      'children without a condition',
      graph(component('a', { hasChild: 'b' }), component('b')),
      'ctdl-no-condition',
      '/@graph/1',
    ],
    [
      'a label that says prerequisite',
      graph(
        component('a', { hasCondition: condition({ name: 'Prerequisites', targetComponent: 'b' }) }),
        component('b'),
      ),
      'ctdl-prerequisite-label',
      '/@graph/1/hasCondition',
    ],
    [
      'an order',
      graph(component('a', { preceededBy: 'b' }), component('b')),
      'ctdl-suggested-order',
      '/@graph/1/preceededBy',
    ],
    [
      'what must not be',
      graph(
        component('a', { hasCondition: condition({ logicalOperator: 'logic:Not', targetComponent: 'b' }) }),
        component('b'),
      ),
      'ctdl-not-operator',
      '/@graph/1/hasCondition/logicalOperator',
    ],
    ['conditions in a circle', circle, 'ctdl-condition-circle', '/@graph/3/hasCondition'],
    [
      'a constraint',
      graph(
        component('a', {
          hasCondition: condition({ hasConstraint: { '@type': 'Constraint', leftSource: 'x:grade' } }),
        }),
      ),
      'ctdl-constraint',
      '/@graph/1/hasCondition/hasConstraint',
    ],
    [
      'an unknown member',
      graph(component('a', { descriptiopn: 'X' })),
      'ctdl-kept',
      '/@graph/1/descriptiopn',
    ],
  ];
  for (const [what, input, code, pointer] of cases) {
    it(`is named: ${what}`, () => {
      const { problems } = readCtdl(input);
      const found = problems.find((problem) => problem.code === code);
      assert.ok(found, `${problems.map((problem) => problem.code)} instead of ${code}`);
      assert.equal(found.pointer, pointer);
      assert.match(found.message, /^[A-Z“\w#].*\.$/);
    });
  }

  it('is said under every code in a test', () => {
    const tested = new Set([...cases.map(([, , code]) => code), 'ctdl-unreadable']);
    assert.deepEqual(
      Object.keys(CTDL_PROBLEM_CODES).filter((code) => !tested.has(code)),
      [],
    );
  });

  it('throws nothing, whatever is given', () => {
    const trap = {
      get '@graph'() {
        throw new Error('No.');
      },
    };
    assert.deepEqual(
      readCtdl(trap).problems.map(({ code }) => code),
      ['ctdl-unreadable'],
    );
    assert.deepEqual(
      readCtdl('{').problems.map(({ code }) => code),
      ['not-json'],
    );
    for (const input of [undefined, null, 0, '', Symbol('x'), () => 1, new Date(0)]) readCtdl(input);
    const name = fc.constantFrom(
      '@id',
      '@type',
      'name',
      'hasChild',
      'hasCondition',
      'targetComponent',
      'requiredNumber',
      'hasProgressionLevel',
      'creditValue',
      '@graph',
      '@list',
      '__proto__',
    );
    const leaf = fc.oneof(
      fc.constantFrom('a', 'b', 'Pathway', 'CourseComponent', 'ComponentCondition'),
      fc.integer(),
      fc.constant(null),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(name, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (input) => {
        const { document, problems } = readCtdl(input);
        assert.ok(parsePlan(document).plan);
        assert.ok(problems.every(({ code }) => code !== 'ctdl-unreadable'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('real pathways', () => {
  const textOf = (name: string): string | undefined => {
    const url = new URL(name, folder);
    if (existsSync(url)) return readFileSync(url, 'utf8');
    console.warn(`No ${name} beside the project: the test with it did not run.`);
    return undefined;
  };

  it('Utah State, Empowering Teaching Excellence: 88 badges, 11 groups, 4 credentials, every condition', () => {
    const text = textOf('usu-empowering-teaching-excellence.ctdl.json');
    if (text === undefined) return;
    const { nodes, destination } = pathwayIn(text);
    const groups = nodes.filter(({ kind }) => kind === 'group');
    const credentials = groups.filter(({ componentType }) => componentType === 'credential');
    assert.deepEqual(
      [nodes.length, nodes.length - groups.length, groups.length - credentials.length, credentials.length],
      [103, 88, 11, 4],
    );
    assert.equal(destination, 'Teaching Excellence Pathway');
    assert.equal(planIn(text).activities.size, 88);
    const conditions = nodes.flatMap((node) => node.conditions);
    assert.equal(conditions.length, 23);
    assert.equal(
      nodes.reduce((sum, { childIds }) => sum + childIds.length, 0),
      225,
    );
    assert.equal(
      conditions.reduce((sum, { nodeIds }) => sum + nodeIds.length, 0),
      232,
    );
    const labels = readCtdl(text).problems.filter(({ severity }) => severity !== 'note');
    assert.deepEqual(
      labels.map(({ code, value }) => [code, value]),
      Array.from({ length: 4 }, () => ['ctdl-prerequisite-label', 'Prerequisite (Non?) Children']),
    );
    const engage = groups.find(({ title }) => title === 'Master Engage Level')!;
    assert.deepEqual(
      engage.conditions.map(({ rule, nodeIds, prerequisite }) => [
        rule?.kind,
        rule?.count,
        nodeIds.length,
        prerequisite,
      ]),
      [
        ['at-least', 10, 31, false],
        ['all', undefined, 1, true],
      ],
    );
  });

  it('Heriot-Watt: courses, stages and credentials, nested conditions, and the constraints that they have', () => {
    const text = textOf('heriot-watt-pathway-with-constraints.json');
    if (text === undefined) return;
    const { nodes, edges, destinationNodeId } = pathwayIn(text);
    const types = (type: string) => nodes.filter(({ componentType }) => componentType === type).length;
    assert.deepEqual([types('course'), types('basic'), types('credential')], [45, 8, 3]);
    assert.equal(nodes.filter(({ category }) => category === 'Stage').length, 8);
    const conditions = nodes.flatMap((node) => node.conditions);
    assert.equal(conditions.length, 25);
    assert.equal(
      conditions.reduce((sum, { constraints }) => sum + constraints.length, 0),
      37,
    );
    const honours = nodes.find(({ id }) => id === destinationNodeId)!;
    assert.equal(honours.conditions.filter(({ conditionIds }) => conditionIds.length > 0).length, 3);
    assert.ok(edges.length > 0 && edges.every(({ kind }) => kind === 'recommends'));
    assert.deepEqual(
      readCtdl(text)
        .problems.filter(({ severity }) => severity !== 'note')
        .map(({ code }) => code),
      ['ctdl-several-values', 'ctdl-several-values', 'ctdl-outside'],
    );
  });

  it('an early draft: bare names, levels within the components, a root that is misspelt', () => {
    const text = textOf('illinois-it-pathway-early-terms.json');
    if (text === undefined) return;
    const { nodes, stages, edges } = pathwayIn(text);
    assert.equal(nodes.length, 37);
    assert.deepEqual(
      stages.map(({ order }) => order),
      [1, 2, 3],
    );
    assert.deepEqual(
      edges.map(({ kind }) => kind),
      ['requires'],
    );
  });
});
