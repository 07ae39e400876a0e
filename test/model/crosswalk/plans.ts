/** Plans with frameworks side by side, for tests. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parsePlan, type Plan, type PlanDocument } from '../../../src/contract/index.js';
import { RELATION_TYPES } from '../../../src/contract/vocabulary.js';

export function planOf(document: PlanDocument): Plan {
  const { plan } = parsePlan(document);
  assert.ok(plan);
  return plan;
}

/** Any type: those of CASE, one that it does not have, none. */
const anyType = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...RELATION_TYPES) },
  fc.constantFrom('ext:resembles', undefined),
);

/** Three frameworks of up to a dozen items whose parents and relations may lead anywhere, also nowhere and in circles. */
export const anyFrameworks: fc.Arbitrary<PlanDocument> = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(4))
  .chain((sizes) => {
    const ids = sizes.map((size, index) => Array.from({ length: size }, (_, n) => `${'abc'[index]}${n}`));
    const target = fc.constantFrom(...ids.flat(), 'a', 'b', 'c', 'nowhere');
    const item = (id: string) =>
      fc.record({
        id: fc.constant(id),
        statement: fc.constant(`Statement ${id}`),
        parentIds: fc.array(target, { maxLength: 2 }),
        order: fc.option(fc.nat(5), { nil: undefined }),
        relations: fc.array(fc.record({ type: anyType, targetId: target }), { maxLength: 4 }),
      });
    const frameworks = ids.map((list, index) =>
      fc.record({ id: fc.constant('abc'[index]!), items: fc.tuple(...list.map(item)) }),
    );
    return fc.record({ schemaVersion: fc.constant('1.0'), frameworks: fc.tuple(...frameworks) });
  }) as unknown as fc.Arbitrary<PlanDocument>;
