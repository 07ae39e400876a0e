/** Plans for the tests of the alignment: small ones by hand, any number of others by chance. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parsePlan, type Plan } from '../../../src/contract/index.js';

/** Whatever the document holds besides, it is a plan of version 1. */
export function planOf(document: Record<string, unknown>): Plan {
  const { plan } = parsePlan({ schemaVersion: '1.0', ...document });
  assert.ok(plan, 'the test gives a document that is no plan');
  return plan;
}

export const districtPlan = (): Plan =>
  planOf(JSON.parse(readFileSync(new URL('../../../samples/district.json', import.meta.url), 'utf8')));

const STRENGTHS = ['strong', 'partial', 'weak', undefined];
/** Ids that have caught programs before. */
const NAMES = ['__proto__', 'constructor', 'toString', 'a b', ':', 'goal:x', 'é', '\u202E', 'lane:1:goal:x'];

const ids = (kind: string, most: number) =>
  fc.uniqueArray(
    fc.oneof(
      fc.constantFrom(...NAMES),
      fc.nat(40).map((n) => `${kind}${n}`),
    ),
    { maxLength: most },
  );

const links = (key: string, targets: readonly string[]) => {
  const target = fc.constantFrom(...targets, 'nobody');
  const strength = fc.constantFrom(...STRENGTHS);
  return fc.array(
    fc
      .record({ [key]: target, strength })
      .map(({ strength: said, ...rest }) => (said ? { ...rest, strength: said } : rest)),
    { maxLength: 3 },
  );
};

/** Documents with cycles, references that lead nowhere, orphans, and ids of every kind. */
export const anyDocument = fc
  .record({ goals: ids('g', 9), competencies: ids('c', 6), activities: ids('a', 9), measures: ids('m', 5) })
  .chain(({ goals, competencies, activities, measures }) =>
    fc.record({
      organization: fc.constantFrom(undefined, { id: 'd', vision: { statement: 'Every student' } }),
      goals: fc.tuple(
        ...goals.map((id) =>
          fc.record({
            id: fc.constant(id),
            level: fc.constantFrom('state', 'district', 'school', 'team', undefined),
            supports: links('goalId', goals),
            competencies: links('competencyId', competencies),
            measureIds: fc.array(fc.constantFrom(...measures, 'nothing'), { maxLength: 2 }),
          }),
        ),
      ),
      frameworks: fc.constant([
        { id: 'f', items: competencies.map((id) => ({ id, statement: `Does ${id}` })) },
      ]),
      activities: fc.tuple(
        ...activities.map((id) =>
          fc.record({
            id: fc.constant(id),
            goals: links('goalId', goals),
            competencies: links('competencyId', competencies),
            measures: links('measureId', measures),
          }),
        ),
      ),
      measures: fc.constant(measures.map((id) => ({ id, name: id }))),
    }),
  )
  .map(({ organization, ...rest }) => (organization ? { organization, ...rest } : rest));
