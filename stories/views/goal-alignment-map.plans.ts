/** Plans made for single stories. */
import type { PlanDocument } from '../../src/contract/index.js';

/** Names as nobody should give them, and as somebody will. */
export const longNames: PlanDocument = {
  schemaVersion: '1.0',
  organization: {
    id: 'd',
    name: 'The Consolidated Unified School District of Cedar Valley, Upper Cedar Valley and the Surrounding Townships',
    vision: {
      statement:
        'Every student in every school of every township reads, writes, reasons, listens, speaks and belongs, and leaves us knowing what to do next.',
    },
  },
  goals: [
    {
      id: 'g',
      title:
        'By the end of grade 3 every child reads connected text at the level that the state expects of grade 3',
      level: 'district',
      owner: 'Associate superintendent for elementary teaching, learning, leadership and family engagement',
      measureIds: ['m'],
    },
    {
      id: 'h',
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      level: 'school',
      supports: [{ goalId: 'g', strength: 'weak' }],
    },
  ],
  measures: [
    {
      id: 'm',
      name: 'Share of third graders at or above the benchmark in the spring administration of the reading assessment',
      unit: '%',
      baseline: { value: 48.25, date: '2025-06-01' },
      target: { value: 65.5, date: '2028-06-01' },
      observations: [{ value: 52.75, date: '2026-06-01' }],
    },
  ],
  activities: [
    {
      id: 'a',
      title:
        'A two-year sequence of institutes, coaching cycles and study groups on the teaching of reading in grades K to 3',
      goals: [{ goalId: 'g', strength: 'strong' }, 'h'],
      measures: [{ measureId: 'm', strength: 'partial' }],
    },
    { id: 'b', title: 'supercalifragilisticexpialidocious'.repeat(4) },
  ],
};

/** Sixty nodes and about as many links again, mixed by fixed arithmetic: the same at every visit. */
export function generatedPlan(): PlanDocument {
  const strengths = ['strong', 'partial', 'weak', undefined] as const;
  const link = (key: string, id: string, n: number) => ({ [key]: id, strength: strengths[n % 4] });
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
  return {
    schemaVersion: '1.0',
    organization: { id: 'd', name: 'Generated district', vision: { statement: 'Every student thrives' } },
    goals: [
      ...numbers(4).map((n) => ({
        id: `g${n}`,
        title: `District goal ${n + 1}`,
        level: 'district',
        measureIds: [`m${n}`],
      })),
      ...numbers(8).map((n) => ({
        id: `s${n}`,
        title: `School goal ${n + 1}`,
        level: 'school',
        supports: [link('goalId', `g${n % 4}`, n)],
        competencies: [link('competencyId', `c${n}`, n), link('competencyId', `c${(n * 5) % 12}`, n + 1)],
      })),
    ] as PlanDocument['goals'],
    frameworks: [
      {
        id: 'f',
        items: numbers(12).map((n) => ({ id: `c${n}`, code: `${n + 1}.1`, statement: `Practice ${n + 1}` })),
      },
    ],
    activities: numbers(20).map((n) => ({
      id: `a${n}`,
      title: `Activity ${n + 1}`,
      goals: n % 9 === 8 ? [] : [link('goalId', `s${n % 8}`, n)],
      competencies:
        n % 9 === 8
          ? []
          : [link('competencyId', `c${n % 8}`, n), link('competencyId', `c${(n * 7) % 12}`, n + 2)],
      measures: n % 9 === 8 ? [] : [link('measureId', `m${n % 16}`, n + 1)],
    })) as unknown as PlanDocument['activities'],
    measures: numbers(16).map((n) => ({
      id: `m${n}`,
      name: `Measure ${n + 1}`,
      unit: '%',
      baseline: { value: 40 + n },
      target: { value: 70 },
      observations: [{ value: 44 + n, date: '2026-06-01' }],
    })),
  };
}
