import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parsePlan, type Plan } from '../../src/contract/index.js';
import { CASE_PROBLEM_CODES, readCase, writeCase } from '../../src/interop/index.js';

const folder = new URL('../../../shared/data/real/case/', import.meta.url);
const changedAt = '2026-11-24T12:00:00+00:00';

const planIn = (input: unknown): Plan => {
  const { plan } = parsePlan(readCase(input).document);
  assert.ok(plan);
  return plan;
};
const codes = (input: unknown): string[] => readCase(input).problems.map(({ code }) => code);
const item = (identifier: string, more: object = {}) => ({
  identifier,
  fullStatement: `On ${identifier}`,
  ...more,
});
const association = (type: string, origin: string, destination: string, more: object = {}) => ({
  associationType: type,
  originNodeURI: { identifier: origin },
  destinationNodeURI: { identifier: destination },
  ...more,
});
const packageOf = (CFItems: object[], CFAssociations: object[] = [], more: object = {}) => ({
  CFDocument: { identifier: 'doc', title: 'Teaching', creator: 'The state' },
  CFItems,
  CFAssociations,
  ...more,
});

describe('a CASE package', () => {
  it('becomes a framework of a plan', () => {
    const items = [
      item('a', {
        uri: 'https://x.example/a',
        humanCodingScheme: 'A',
        abbreviatedStatement: 'A.',
        CFItemType: 'Domain',
      }),
      item('b', { educationLevel: ['01', '02'], notes: 'Kept', listEnumeration: '3.' }),
      item('c', { educationalLevel: '06,07' }),
    ];
    const links = [
      association('isChildOf', 'a', 'doc'),
      association('isChildOf', 'b', 'a'),
      association('isChildOf', 'c', 'a', { sequenceNumber: '2' }),
      association('isChildOf', 'c', 'b'),
      association('precedes', 'b', 'c'),
      association('exactMatchOf', 'b', 'elsewhere', {
        destinationNodeURI: { identifier: 'e', uri: 'local:e' },
      }),
    ];
    const { document, problems } = readCase(JSON.stringify(packageOf(items, links)));
    assert.deepEqual(problems, []);
    assert.deepEqual(document.frameworks, [
      {
        id: 'doc',
        title: 'Teaching',
        creator: 'The state',
        items: [
          {
            id: 'a',
            externalIds: [{ system: 'case', id: 'a', uri: 'https://x.example/a' }],
            code: 'A',
            statement: 'On a',
            shortStatement: 'A.',
            type: 'Domain',
          },
          {
            id: 'b',
            statement: 'On b',
            educationLevels: ['01', '02'],
            order: 3,
            case: { notes: 'Kept', listEnumeration: '3.' },
            parentIds: ['a'],
            relations: [
              { type: 'precedes', targetId: 'c' },
              { type: 'exact-match-of', targetId: 'e', uri: 'local:e' },
            ],
          },
          { id: 'c', statement: 'On c', educationLevels: ['06', '07'], parentIds: ['a', 'b'], order: 2 },
        ],
      },
    ]);
    assert.deepEqual(parsePlan(document).problems, []);
  });

  it('in older dialects is read alike', () => {
    const uri = (id: string) => `https://salt.example/uri/${id}`;
    const links = [
      { associationType: 'Is Child Of', originNodeIdentifier: 'a', destinationNodeIdentifier: 'doc' },
      { associationType: 'is_child_of', originNodeURI: uri('b'), destinationNodeURI: uri('a') },
      { associationType: 'isChildOf', originNodeURI: { uri: uri('c') }, destinationNodeURI: 'local:a' },
    ];
    const items = [item('a', { uri: uri('a') }), item('b', { uri: uri('b') }), item('c')];
    const { competencies } = planIn(packageOf(items, links));
    assert.deepEqual(
      [...competencies.values()].map(({ parentIds }) => parentIds),
      [[], ['a'], ['a']],
    );
    assert.deepEqual(codes(packageOf(items, links)), []);
  });

  it('may be wrapped, or one of several that refer to each other', () => {
    const other = {
      CFPackage: { CFDocument: { identifier: 'doc2', title: 'Learning' }, CFItems: [item('x')] },
    };
    const first = packageOf(
      [item('a')],
      [association('isRelatedTo', 'a', 'x'), association('isChildOf', 'a', 'x')],
    );
    for (const input of [[first, other], { CFPackages: [first, other] }]) {
      const plan = planIn(input);
      assert.deepEqual([...plan.frameworks.keys()], ['doc', 'doc2']);
      assert.deepEqual(plan.competencies.get('a')?.parentIds, ['x']);
      assert.deepEqual(codes(input), []);
    }
  });

  it('brings its rubric as a scale', () => {
    const level = (score: number, quality: string, description?: string) => ({ score, quality, description });
    const CFRubrics = [
      {
        identifier: 'r',
        title: 'Practice',
        CFRubricCriteria: [
          { CFRubricCriterionLevels: [level(2, 'Able', 'One way'), level(1, 'New')] },
          { CFRubricCriterionLevels: [level(1, 'New'), level(2, 'Able', 'Another'), { quality: 'Expert' }] },
        ],
      },
    ];
    const plan = planIn(packageOf([item('a')], [], { CFRubrics }));
    assert.equal(plan.frameworks.get('doc')?.scaleId, 'r');
    assert.deepEqual(
      plan.scales.get('r')?.levels.map(({ value, label, description }) => [value, label, description]),
      [
        [1, 'New', undefined],
        [2, 'Able', undefined],
        [3, 'Expert', undefined],
      ],
    );
    assert.deepEqual(codes(packageOf([], [], { CFRubrics: [...CFRubrics, { identifier: 's' }] })), [
      'case-several-rubrics',
    ]);
  });
});

describe('what is wrong in a CASE package', () => {
  const cases: [string, unknown, string, string][] = [
    ['another thing', { schemaVersion: '1.0' }, 'case-not-a-package', ''],
    ['a list', [], 'case-not-a-package', ''],
    ['no JSON', '{"CFDocument"', 'not-json', ''],
    ['no document', { CFItems: [] }, 'case-no-document', '/CFDocument'],
    ['items in no list', packageOf([], [], { CFItems: {} }), 'case-wrong-type', '/CFItems'],
    ['an item that is none', packageOf([7 as never]), 'case-wrong-type', '/CFItems/0'],
    [
      'a statement that is none',
      packageOf([item('a', { fullStatement: ['x'] })]),
      'case-wrong-type',
      '/CFItems/0/fullStatement',
    ],
    ['no identifier', packageOf([{ fullStatement: 'x' }]), 'case-no-identifier', '/CFItems/0'],
    [
      'only a uri',
      packageOf([{ uri: 'urn:x', fullStatement: 'x' }]),
      'case-identifier-from-uri',
      '/CFItems/0',
    ],
    [
      'an identifier twice',
      packageOf([item('a'), item('a')]),
      'case-duplicate-identifier',
      '/CFItems/1/identifier',
    ],
    ['no statement', packageOf([{ identifier: 'a' }]), 'case-no-statement', '/CFItems/0'],
    [
      'a bare association',
      packageOf([item('a')], [{ associationType: 'isChildOf' }]),
      'case-no-node',
      '/CFAssociations/0',
    ],
    [
      'a start outside',
      packageOf([], [association('isPeerOf', 'x', 'y')]),
      'case-origin-outside',
      '/CFAssociations/0',
    ],
    [
      'a parent outside',
      packageOf([item('a')], [association('isChildOf', 'a', 'x')]),
      'case-parent-outside',
      '/CFAssociations/0',
    ],
    [
      'its own parent',
      packageOf([item('a')], [association('isChildOf', 'a', 'a')]),
      'case-own-parent',
      '/CFAssociations/0',
    ],
    [
      'a new type',
      packageOf([item('a')], [association('likes', 'a', 'x')]),
      'case-unknown-association',
      '/CFAssociations/0/associationType',
    ],
  ];
  for (const [what, input, code, pointer] of cases) {
    it(`is named: ${what}`, () => {
      const { problems } = readCase(input);
      const found = problems.find((problem) => problem.code === code);
      assert.ok(found, `${problems.map((problem) => problem.code)} instead of ${code}`);
      assert.equal(found.pointer, pointer);
      assert.match(found.message, /^[A-Z“\w].*\.$/);
    });
  }

  it('is said under every code in a test', () => {
    const tested = new Set([...cases.map(([, , code]) => code), 'case-several-rubrics', 'case-unreadable']);
    assert.deepEqual(
      Object.keys(CASE_PROBLEM_CODES).filter((code) => !tested.has(code)),
      [],
    );
  });

  it('throws nothing, whatever is given', () => {
    const trap = {
      get CFDocument() {
        throw new Error('No.');
      },
    };
    assert.deepEqual(codes(trap), ['case-unreadable']);
    for (const input of [undefined, null, 0, '', Symbol('x'), () => 1, new Date(0)]) readCase(input);
  });

  it('leaves names of JavaScript alone', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const text = JSON.stringify(
      packageOf(
        names.map((name) => item(name)),
        names.map((name) => association('isChildOf', name, 'constructor')),
      ),
    ).replace('"CFItemType"', '"__proto__"');
    const { competencies } = planIn(text);
    assert.deepEqual([...competencies.keys()], names);
    assert.deepEqual(competencies.get('__proto__')?.parentIds, ['constructor']);
    assert.equal(Object.hasOwn(Object.prototype, 'identifier'), false);
  });
});

describe('a framework that is written as CASE', () => {
  it('is undefined where the plan has none', () => {
    assert.equal(writeCase(planIn(packageOf([])), 'other'), undefined);
  });

  it('of a plan that never was CASE has all that a package must have', () => {
    const { plan } = parsePlan({
      schemaVersion: '1.0',
      organization: { id: 'd', name: 'Cedar Valley' },
      scales: [{ id: 's', title: 'Four', levels: [{ value: 1, label: 'New', proficient: true }] }],
      frameworks: [
        {
          id: 'f',
          scaleId: 's',
          items: [
            { id: 'a', code: 'A', relations: [{ type: 'likes', targetId: 'z' }] },
            { id: 'b', parentIds: ['a'], order: 1 },
          ],
        },
      ],
    });
    const written = writeCase(plan!, 'f', { changedAt, baseUri: 'https://case.example/ims' })!;
    assert.deepEqual(writeCase(plan!, 'f', { changedAt, baseUri: 'https://case.example/ims' }), written);
    assert.equal(written.CFDocument['creator'], 'Cedar Valley');
    assert.equal(written.CFItems[1]['uri'], 'https://case.example/ims/CFItems/b');
    assert.deepEqual(
      written.CFAssociations.map(({ associationType, sequenceNumber }) => [associationType, sequenceNumber]),
      [
        ['isChildOf', undefined],
        ['ext:likes', undefined],
        ['isChildOf', 1],
      ],
    );
    const again = planIn(written);
    assert.deepEqual(
      again.scales.get('s')?.levels.map(({ value, label }) => [value, label]),
      [[1, 'New']],
    );
  });

  it('carries the rubric that it came with until the scale is changed', () => {
    const rubric = {
      identifier: 'r',
      CFRubricCriteria: [{ weight: 2, CFRubricCriterionLevels: [{ score: 1, quality: 'New' }] }],
    };
    const { document } = readCase(packageOf([item('a')], [], { CFRubrics: [rubric] }));
    assert.deepEqual(writeCase(parsePlan(document).plan!, 'doc')?.CFRubrics, [rubric]);
    const changed = {
      ...document,
      scales: [{ ...document.scales![0], levels: [{ value: 1, label: 'Fresh' }] }],
    };
    assert.match(JSON.stringify(writeCase(parsePlan(changed).plan!, 'doc')?.CFRubrics), /Fresh/);
  });
});

describe('real CASE packages', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => !name.includes('schema')) : [];
  if (files.length === 0)
    console.warn('No CASE packages beside the project: the tests with real ones did not run.');
  for (const name of files) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const given = JSON.parse(text) as Record<string, Record<string, unknown>[]>;

    it(`${name}: every item is there, and the contract finds nothing wrong`, () => {
      const { document, problems } = readCase(text);
      const plan = planIn(text);
      assert.equal(plan.competencies.size, given['CFItems'].length);
      assert.deepEqual(parsePlan(document).problems, []);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
      // Each association is a parent, a relation, the place at the top, or a problem.
      const parts = [...plan.competencies.values()].flatMap(({ parentIds, relations }) => [
        ...parentIds,
        ...relations,
      ]);
      const atTop = given['CFAssociations'].filter(
        ({ destinationNodeURI: to }) =>
          (to as Record<string, unknown>)['identifier'] === document.frameworks![0].id,
      );
      const left = problems.filter(({ setAside }) => setAside);
      assert.equal(parts.length + atTop.length + left.length, given['CFAssociations'].length);
    });

    it(`${name}: written and read again is the same plan`, () => {
      const plan = planIn(text);
      const [id] = plan.frameworks.keys();
      const again = planIn(writeCase(plan, id, { changedAt }));
      assert.deepEqual(again.source, plan.source);
    });

    it(`${name}: what is written keeps the law of CASE 1.0, as far as what came did`, () => {
      const law = JSON.parse(
        readFileSync(new URL('case-v1p0-cfpackage-schema.json', folder), 'utf8'),
      ) as object;
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const plan = planIn(text);
      const [id] = plan.frameworks.keys();
      const validate = ajv.compile(law);
      validate(JSON.parse(JSON.stringify(writeCase(plan, id, { changedAt }))));
      // Identifiers, dates and definitions go out as they came: older exports have other ones.
      const came = /^\/CFDefinitions(\/|$)|\/(identifier|lastChangeDateTime)$/;
      const wrong = (validate.errors ?? []).filter(({ instancePath }) => !came.test(instancePath));
      assert.deepEqual(wrong.slice(0, 5), []);
    });
  }
});

describe('the page on interop', () => {
  it('has every code, with its severity', () => {
    const page = readFileSync(new URL('../../docs/interop.md', import.meta.url), 'utf8');
    for (const [code, { severity, setAside }] of Object.entries(CASE_PROBLEM_CODES))
      assert.ok(page.includes(`| \`${code}\` | ${severity} |${setAside ? ' yes ' : ' '}|`), code);
  });
});
