import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../src/contract/index.js';
import { readCase, writeCase } from '../../src/interop/index.js';

const id = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a', 'b', 'c', 'doc', 'x/y', 'a#1', '', ' '),
  fc.uuid(),
  fc.string(),
);
const someText = fc.oneof(fc.string(), fc.constantFrom('', 'isChildOf', 'a'));
const relation = fc
  .record({ type: fc.constantFrom('precedes', 'exemplar', 'ext:own'), targetId: id })
  .filter(({ targetId }) => targetId !== '');

/** A framework as a plan has it: parents come before their children, so that there are no circles. */
const framework = fc
  .uniqueArray(
    id.filter((text) => text !== '' && text !== 'doc'),
    { maxLength: 12 },
  )
  .chain((ids) =>
    fc.record({
      id: fc.constant('doc'),
      title: fc.option(someText.filter(Boolean), { nil: undefined }),
      items: fc.tuple(
        ...ids.map((own, index) =>
          fc.record({
            id: fc.constant(own),
            statement: someText.filter(Boolean),
            code: fc.option(someText.filter(Boolean), { nil: undefined }),
            order: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
            parentIds: fc.subarray(ids.slice(0, index)),
            relations: fc.array(relation, { maxLength: 3 }),
          }),
        ),
      ),
    }),
  );

/** Something like a package, and often not. */
const { rubble } = fc.letrec((tie) => ({
  rubble: fc.oneof(
    { maxDepth: 4 },
    fc.anything(),
    id,
    fc.array(tie('rubble'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        ...[
          'CFDocument',
          'CFItems',
          'CFAssociations',
          'CFRubrics',
          'CFRubricCriteria',
          'CFRubricCriterionLevels',
        ],
        ...['identifier', 'uri', 'associationType', 'originNodeURI', 'destinationNodeURI', 'fullStatement'],
        ...['educationLevel', 'sequenceNumber', 'score', '__proto__'],
      ),
      tie('rubble'),
    ),
  ),
}));
const likePackage = fc.record({
  CFDocument: fc.oneof(fc.constant({ identifier: 'doc' }), rubble),
  CFItems: fc.oneof(fc.array(rubble), rubble),
  CFAssociations: fc.oneof(fc.array(rubble), rubble),
  CFRubrics: fc.oneof(fc.array(rubble), rubble),
});

describe('reading CASE', () => {
  it('never throws, changes nothing, and gives a plan that the contract takes', () => {
    fc.assert(
      fc.property(fc.oneof(likePackage, rubble), (input) => {
        const { document, problems } = readCase(input);
        for (const { pointer, message } of problems)
          assert.ok(/^(\/|$)/.test(pointer) && message.endsWith('.'));
        const read = parsePlan(document);
        assert.ok(read.plan);
        const shape = read.problems.filter(({ setAside, pointer }) => setAside && !pointer.includes('/case'));
        assert.deepEqual(shape, []);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a frozen package', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (CFItems, CFAssociations) => {
        readCase(freeze({ CFDocument: {}, CFItems, CFAssociations }));
      }),
    );
  });
});

describe('what is written as CASE and read again', () => {
  it('has the same items, parents, order and relations', () => {
    fc.assert(
      fc.property(framework, (given) => {
        const { plan } = parsePlan({ schemaVersion: '1.0', frameworks: [given] });
        const { document, problems } = readCase(JSON.stringify(writeCase(plan!, 'doc')));
        assert.deepEqual(
          problems.filter(({ code }) => code !== 'case-no-statement'),
          [],
        );
        const facts = (source: typeof plan) =>
          [...source!.competencies.values()].map((item) => ({
            ...{ id: item.id, statement: item.statement, code: item.code, order: item.order },
            parents: item.parentIds,
            relations: item.relations.map(({ type, targetId }) => [type, targetId]),
          }));
        assert.deepEqual(facts(parsePlan(document).plan), facts(plan));
        assert.equal(parsePlan(document).plan!.frameworks.get('doc')?.title, given.title ?? 'doc');
      }),
      { numRuns: 500 },
    );
  });
});

it('a chain of 10,000 parents is read without a deep stack', () => {
  const CFItems = Array.from({ length: 10_000 }, (_, index) => ({
    identifier: `i${index}`,
    fullStatement: 'x',
  }));
  const CFAssociations = CFItems.slice(1).map(({ identifier }, index) => ({
    associationType: 'isChildOf',
    originNodeURI: { identifier },
    destinationNodeURI: { identifier: `i${index}` },
  }));
  const { document } = readCase({ CFDocument: { identifier: 'doc' }, CFItems, CFAssociations });
  assert.equal(parsePlan(document).plan!.competencies.get('i9999')?.parentIds[0], 'i9998');
});
