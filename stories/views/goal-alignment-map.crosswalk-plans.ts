/** Plans with frameworks side by side, made for single stories and tests; the frameworks are nobody's but ours. */
import type { PlanDocument } from '../../src/contract/index.js';

type Item = NonNullable<NonNullable<PlanDocument['frameworks']>[number]['items']>[number];
type Relation = readonly [type: string | undefined, targetId: string];

const item = (
  id: string,
  code: string,
  statement: string,
  parent?: string,
  relations: Relation[] = [],
): Item => ({
  id,
  code,
  statement,
  parentIds: parent === undefined ? [] : [parent],
  relations: relations.map(([type, targetId]) => (type === undefined ? { targetId } : { type, targetId })),
});

const practice: Item[] = [
  item('p1', '1', 'Knowing learners'),
  item('p1.1', '1.1', 'Finds out what each learner already knows before a unit begins', 'p1', [
    ['exact-match-of', 'm-a1'],
  ]),
  item('p1.2', '1.2', 'Draws on what families know about their children', 'p1', [['is-related-to', 'm-d1']]),
  item('p1.3', '1.3', 'Keeps notes on how learners explain their thinking', 'p1', [
    ['is-peer-of', 'm-a2'],
    ['is-related-to', 'm-b3'],
    ['precedes', 'm-a3'],
  ]),
  item('p1.4', '1.4', 'Greets every learner by name', 'p1'),
  item('p2', '2', 'Teaching so that it is understood', undefined, [['is-related-to', 'm-b']]),
  item('p2.1', '2.1', 'Says what is to be learned, and why, in words that learners use', 'p2', [
    ['exact-match-of', 'm-b1'],
  ]),
  item('p2.2', '2.2', 'Shows each new step before learners try it', 'p2', [
    ['exact-match-of', 'm-b2'],
    ['precedes', 'p2.3'],
  ]),
  item('p2.3', '2.3', 'Leaves time to practice with help, then without', 'p2', [
    ['is-peer-of', 'm-b2'],
    ['replaced-by', 'm-b4'],
  ]),
  item('p2.4', '2.4', 'Asks questions that have more than one good answer, and waits', 'p2', [
    ['is-related-to', 'm-b3'],
  ]),
  item('p3', '3', 'Seeing what was learned'),
  item('p3.1', '3.1', 'Checks understanding during each lesson and changes course', 'p3', [
    ['exact-match-of', 'm-a3'],
    ['is-part-of', 'm-a'],
  ]),
  item('p3.2', '3.2', 'Gives feedback that learners can act on the same week', 'p3', [[undefined, 'm-a4']]),
  item('p3.3', '3.3', 'Grades against the standard and not against the class', 'p3', [
    ['is-related-to', 'elsewhere-17'],
  ]),
  item('p4', '4', 'Working together'),
  item('p4.1', '4.1', 'Plans units with a team and tries them in turn', 'p4', [['is-related-to', 'm-d2']]),
  item('p4.2', '4.2', 'Invites colleagues into the classroom, and visits theirs', 'p4'),
];

const mentor: Item[] = [
  item('m-a', 'A', 'Looking at evidence'),
  item('m-a1', 'A1', 'Reads learners’ work with the teacher before planning', 'm-a', [
    ['exact-match-of', 'p1.1'],
  ]),
  item('m-a2', 'A2', 'Listens to learners and writes down their words', 'm-a'),
  item('m-a3', 'A3', 'Helps the teacher to check understanding while teaching', 'm-a'),
  item('m-a4', 'A4', 'Looks at feedback together with those who got it', 'm-a'),
  item('m-b', 'B', 'Teaching side by side'),
  item('m-b1', 'B1', 'Plans with the teacher what learners will be told, and why', 'm-b'),
  item('m-b2', 'B2', 'Models a step, then hands it over', 'm-b'),
  item('m-b3', 'B3', 'Watches one learner for a whole lesson, and says what was seen', 'm-b'),
  item('m-b4', 'B4', 'Co-teaches a cycle of practice', 'm-b', [['exemplar', 'p2.2']]),
  item('m-c', 'C', 'Caring for the mentor’s own growth'),
  item('m-c1', 'C1', 'Keeps a journal of conversations', 'm-c'),
  item('m-c2', 'C2', 'Meets other mentors every month', 'm-c', [['is-related-to', 'm-c1']]),
  item('m-d', 'D', 'Opening doors'),
  item('m-d1', 'D1', 'Introduces the teacher to families and to the neighborhood', 'm-d'),
  item('m-d2', 'D2', 'Brings the teacher into a team', 'm-d', [['is-related-to', 'l2']]),
];

const leaders: Item[] = [
  item('l1', 'L1', 'Protects time for teams to meet'),
  item('l2', 'L2', 'Hires for teams and not for rooms', undefined, [['is-related-to', 'p4.1']]),
];

/** A district's framework of teaching beside the one of its mentors; and a third that has little to do with them. */
export const twoFrameworks: PlanDocument = {
  schemaVersion: '1.0',
  organization: { id: 'd', name: 'Riverbend Schools' },
  frameworks: [
    { id: 'practice', title: 'Riverbend teaching practice', items: practice },
    { id: 'mentoring', title: 'Mentoring in Riverbend', items: mentor },
    { id: 'leading', title: 'Leading a Riverbend school', items: leaders },
  ],
};

/** Frameworks that know nothing of each other, but for the first and the third. */
export const strangers: PlanDocument = {
  ...twoFrameworks,
  frameworks: [
    { id: 'practice', title: 'Riverbend teaching practice', items: practice.slice(13) },
    { id: 'standards', title: 'What learners learn', items: [item('s1', 'S1', 'Reads for pleasure')] },
    { id: 'leading', title: 'Leading a Riverbend school', items: leaders },
  ],
};

export const oneFramework: PlanDocument = { ...twoFrameworks, frameworks: [twoFrameworks.frameworks![0]!] };

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Two frameworks of domains, topics and statements, associated by fixed arithmetic: the same at every visit. */
export function largeFrameworks(domains = 12, topics = 5, statements = 6): PlanDocument {
  const types = ['exact-match-of', 'is-related-to', 'is-related-to', 'is-peer-of', 'precedes', 'is-part-of'];
  const all = domains * topics * statements;
  const relationsOf = (n: number): Relation[] =>
    n % 7 === 3
      ? []
      : numbers(1 + (n % 2)).map((k) => [
          types[(n + k) % types.length],
          `b-s${(n + k * 11 + (n % 5) * statements) % all}`,
        ]);
  const framework = (letter: string, title: string, isFirst: boolean) => ({
    id: letter,
    title,
    items: numbers(domains).flatMap((d) => [
      item(`${letter}-d${d}`, `${d + 1}`, `Domain ${d + 1} of ${title.toLowerCase()}`),
      ...numbers(topics).flatMap((t) => [
        item(`${letter}-t${d}-${t}`, `${d + 1}.${t + 1}`, `Topic ${t + 1}`, `${letter}-d${d}`),
        ...numbers(statements).map((s) => {
          const n = (d * topics + t) * statements + s;
          const code = `${d + 1}.${t + 1}.${s + 1}`;
          const words = `Statement ${s + 1}: does what topic ${t + 1} asks for, step by step`;
          return item(`${letter}-s${n}`, code, words, `${letter}-t${d}-${t}`, isFirst ? relationsOf(n) : []);
        }),
      ]),
    ]),
  });
  return {
    schemaVersion: '1.0',
    organization: { id: 'd', name: 'Generated district' },
    frameworks: [framework('a', 'The first framework', true), framework('b', 'The second framework', false)],
  };
}
