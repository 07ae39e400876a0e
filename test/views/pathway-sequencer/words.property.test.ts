import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../../src/contract/index.js';
import { OUTLINE_KINDS } from '../../../src/model/sequencing/index.js';
import { everything, said } from './spoken.js';

const SIZE = 8;
const ids = Array.from({ length: SIZE }, (_, index) => `n${index}`);
const id = fc.constantFrom(...ids);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const rule = maybe(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('all', 'any', 'somehow') }),
    fc.record({ kind: fc.constant('at-least'), count: fc.nat(4) }),
    fc.record({ kind: fc.constant('at-least') }),
    fc.record({ kind: fc.constant('hours'), amount: maybe(fc.nat(9)) }),
    fc.record({
      kind: fc.constant('credits'),
      amount: fc.nat(9),
      unit: maybe(fc.constantFrom('ceu', 'clock-hour', 'odd')),
    }),
    fc.constant({}),
  ),
);
const constraint = fc.record({
  description: maybe(fc.constant('A grade of C.')),
  leftSource: maybe(fc.constantFrom('grade', 'https://example.org/terms/grade')),
  leftAction: maybe(fc.constantFrom('Sum', 'Odd')),
  comparator: maybe(fc.constantFrom('equals', 'at-least', 'resembles')),
  rightSource: fc.array(fc.constantFrom('A', 'B', 'https://example.org/C'), { maxLength: 3 }),
  rightAction: maybe(fc.constantFrom('AnyOf', 'AllOf', 'Odd')),
});
const condition = fc.record({
  rule,
  nodeIds: fc.array(id, { maxLength: 4 }),
  prerequisite: fc.boolean(),
  conditionIds: fc.array(fc.constantFrom('k1', 'k2'), { maxLength: 1 }),
  constraints: fc.array(constraint, { maxLength: 2 }),
});
const level = maybe(fc.integer({ min: 1, max: 3 }));
const node = fc.record({
  isGroup: fc.boolean(),
  isTitled: fc.boolean(),
  ending: fc.constantFrom('', ' (Engage)', ' (Implement)'),
  componentType: maybe(fc.constantFrom('course', 'credential', 'basic', 'own-word')),
  category: maybe(fc.constant('DigitalBadge')),
  optional: fc.boolean(),
  stageId: maybe(fc.constantFrom('s1', 's2')),
  childIds: fc.array(id, { maxLength: 4 }),
  rule,
  conditions: fc.array(condition, { maxLength: 3 }),
  hours: maybe(fc.double({ min: 0, max: 40, noNaN: true })),
  weeks: maybe(fc.nat(3)),
  entryLevel: level,
  exitLevel: level,
  session: maybe(fc.constantFrom('2026-11-25T16:00', '2026-11-26T16:00', '2027-02-01T16:00')),
});
const edge = fc.record({
  from: fc.oneof({ weight: 20, arbitrary: id }, { weight: 1, arbitrary: fc.constant('gone') }),
  to: id,
  kind: fc.constantFrom('requires', 'requires', 'co-requires', 'recommends'),
});
const record = fc.record({
  at: fc.nat(SIZE - 1),
  status: fc.constantFrom('completed', 'in-progress', 'registered', 'somehow', undefined),
  date: maybe(fc.constant('2026-08-21')),
});

/** Any pathway at all. */
const anyPlan = fc
  .record({
    nodes: fc.array(node, { minLength: 0, maxLength: SIZE }),
    edges: fc.array(edge, { maxLength: 12 }),
    records: fc.array(record, { maxLength: 6 }),
    destinationNodeId: maybe(id),
    hasStages: fc.boolean(),
    title: maybe(fc.constant('Own title')),
    displayName: maybe(fc.constant('Educator 17')),
  })
  .map(({ nodes, edges, records, destinationNodeId, hasStages, title, displayName }) =>
    JSON.parse(
      JSON.stringify({
        frameworks: [{ id: 'f', competencies: [{ id: 'c', statement: 'Own competency' }] }],
        activities: nodes.map(({ hours, weeks, isTitled, ending, entryLevel, exitLevel }, at) => ({
          ...{ id: `a${at}`, hours, weeks },
          title: isTitled ? `Activity ${at}${ending}` : undefined,
          competencies: [{ competencyId: 'c', entryLevel, exitLevel }],
        })),
        sessions: nodes.map(({ session }, at) => ({ id: `x${at}`, activityId: `a${at}`, start: session })),
        educators: [{ id: 'e', displayName }],
        participations: records.map(({ at, ...more }, place) => ({
          ...{ id: `r${place}`, educatorId: 'e', activityId: `a${at}` },
          ...more,
        })),
        pathways: [
          {
            ...{ id: 'p', title, destinationNodeId, edges },
            stages: hasStages ? [{ id: 's1', title: 'First term' }, { id: 's2' }] : [],
            nodes: nodes.map(({ isGroup, conditions, ...each }, at) => ({
              ...{ id: ids[at], componentType: each.componentType, category: each.category },
              ...{ optional: each.optional, stageId: each.stageId },
              ...(isGroup
                ? {
                    kind: 'group',
                    title: each.isTitled ? `Group ${at}` : undefined,
                    childIds: each.childIds,
                    rule: each.rule,
                    conditions: conditions.map((own, place) => ({ id: `k${place}`, ...own })),
                  }
                : { activityId: `a${at}` }),
            })),
          },
        ],
      }),
    ),
  );

const BROKEN: readonly RegExp[] = [
  /undefined|NaN|\[object|null|=>/,
  / {2}/,
  / [,.;:)]|\( /,
  /^[\s,;.]|[\s,;:]$/,
  /,,|;;|\.\.|,\.|;\.|: \.|\(\)|; ,/,
];

describe('whatever the pathway', () => {
  for (const lang of ['en', 'es'] as const) {
    it(`all that is said of it is sound (${lang})`, () => {
      fc.assert(
        fc.property(
          anyPlan,
          fc.constantFrom(...OUTLINE_KINDS),
          fc.constantFrom('self', 'staff', 'nobody'),
          (document, kind, who) => {
            const plan = parsePlan(document).plan!;
            const educator = who === 'nobody' ? undefined : plan.educators.get('e');
            const audience = who === 'self' ? 'self' : 'staff';
            for (const [about, text] of everything(
              said(plan, plan.pathways.get('p'), educator, { lang, kind, audience }),
            ))
              for (const broken of BROKEN) assert.doesNotMatch(text, broken, `${about}: ${text}`);
          },
        ),
        { numRuns: 400 },
      );
    });
  }

  it('nobody is told what they have, where nobody walks it or nothing is on record', () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), (document, isNobody) => {
        const plan = parsePlan(isNobody ? document : { ...document, participations: [] }).plan!;
        const educator = isNobody ? undefined : plan.educators.get('e');
        for (const [about, text] of everything(
          said(plan, plan.pathways.get('p'), educator, { audience: 'self' }),
        ))
          assert.doesNotMatch(text, /\byou\b|\d done|is done\b/, `${about}: ${text}`);
      }),
    );
  });
});
