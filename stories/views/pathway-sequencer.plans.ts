/** Plans made for single stories. */
import type { PlanDocument } from '../../src/contract/index.js';
import pathways from '../../samples/pathways.json';

/** The samples as a district has them that keeps no record of who did what. */
export const noRecords = { ...pathways, participations: [] } as unknown as PlanDocument;

const step = (id: string, title: string, more: object = {}) => ({ id, kind: 'step', title, ...more });

/** Steps that wait for one another, so that nothing can be begun. */
export const nothingOpen: PlanDocument = {
  schemaVersion: '1.0',
  pathways: [
    {
      id: 'p',
      title: 'Ready for parent conferences',
      nodes: [step('a', 'Write the invitation'), step('b', 'Agree on the times'), step('c', 'Ask families')],
      edges: [
        { from: 'a', to: 'c', kind: 'requires' },
        { from: 'c', to: 'b', kind: 'requires' },
        { from: 'b', to: 'a', kind: 'requires' },
      ],
    },
  ],
} as PlanDocument;

/** Names as nobody should give them, and as somebody will. */
export const longNames: PlanDocument = {
  schemaVersion: '1.0',
  educators: [
    { id: 'e', displayName: 'Dr. Maria-Theresa Papadimitriou-Featherstonehaugh de la Vega y Sandoval' },
  ],
  activities: [
    {
      id: 'first',
      title:
        'A two-year sequence of institutes, coaching cycles and study groups on the teaching of reading in grades K to 3',
      format: 'course',
      hours: 120.25,
    },
    { id: 'second', title: 'supercalifragilisticexpialidocious'.repeat(3), hours: 1 },
    {
      id: 'third',
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    },
  ],
  participations: [
    { id: 'p', educatorId: 'e', activityId: 'first', status: 'completed', date: '2026-11-02' },
  ],
  pathways: [
    {
      id: 'long',
      title:
        'The Consolidated Pathway of the Surrounding Townships toward Everything that a Teacher of Reading Could Ever Need',
      destination: 'A certificate whose name is longer than the paper on which it is printed',
      destinationNodeId: 'end',
      stages: [
        { id: 's', title: 'Before anything else can be thought of, in the first semester', order: 1 },
        { id: 't', title: 'Hauptbetriebswerkbauunterbeamtenausbildung', order: 2 },
      ],
      nodes: [
        { id: 'a', kind: 'step', activityId: 'first', stageId: 's' },
        { id: 'b', kind: 'step', activityId: 'second', stageId: 's' },
        {
          id: 'g',
          kind: 'group',
          title: 'At least one of the following, as agreed with the supervisor and the mentor in the spring',
          rule: { kind: 'any' },
          childIds: ['a', 'b'],
          stageId: 's',
        },
        { id: 'end', kind: 'step', activityId: 'third', stageId: 't' },
      ],
      edges: [
        {
          from: 'g',
          to: 'end',
          kind: 'requires',
          rationale:
            'Whoever has not done one of these would have nothing to bring to the first meeting of the last course.',
        },
      ],
    },
  ],
} as PlanDocument;

/** Two hundred steps in forty groups, by fixed arithmetic: the same at every visit. */
export function largePathway(): PlanDocument {
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
  const [steps, groups] = [200, 40];
  return {
    schemaVersion: '1.0',
    educators: [{ id: 'e', displayName: 'Educator 1' }],
    activities: numbers(steps).map((n) => ({
      id: `a${n}`,
      title: `Module ${n + 1}`,
      hours: n % 7 === 0 ? undefined : (n % 5) + 1,
    })),
    participations: numbers(60).map((n) => ({
      id: `p${n}`,
      educatorId: 'e',
      activityId: `a${n * 2}`,
      status: n > 55 ? 'in-progress' : 'completed',
    })),
    pathways: [
      {
        id: 'large',
        title: 'Two hundred modules',
        nodes: [
          ...numbers(steps).map((n) => ({ id: `n${n}`, kind: 'step', activityId: `a${n}` })),
          ...numbers(groups).map((n) => ({
            id: `g${n}`,
            kind: 'group',
            title: `Unit ${n + 1}`,
            rule: { kind: 'at-least', count: 1 + (n % 4) },
            childIds: numbers(8).map((k) => `n${(n * 5 + k) % steps}`),
          })),
        ],
        edges: numbers(groups - 8).map((n) => ({ from: `g${n}`, to: `g${n + 8}`, kind: 'requires' })),
      },
    ],
  } as unknown as PlanDocument;
}
