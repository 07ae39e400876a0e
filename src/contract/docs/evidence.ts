/** Words for the evidence behind an activity, in src/contract/activities.ts. */
import { evidenceSchema, sourceSchema } from '../activities.js';
import { define, field, identity } from './doc.js';

export const evidence = define(
  evidenceSchema,
  'Evidence',
  'How good the evidence for an activity is, in this context and by the evidence tiers of ESSA.',
  {
    tier: field(
      'Tier',
      'The ESSA tier, a whole number from 1 to 4 (1 strong, 2 moderate, 3 promising, 4 demonstrates a rationale); absent means unrated, which is unknown and not weak.',
      2,
    ),
    sourceIds: field(
      'Sources',
      'The ids of the sources that the rating rests on; absent means that none is cited.',
      ['r1'],
    ),
    assessedOn: field('Assessed on', 'The day of the rating; absent where it is not known.', '2026-05-04'),
    assessedBy: field(
      'Assessed by',
      'The office or role that rated it; absent where it is not known.',
      'Office of Research',
    ),
    note: field(
      'Note',
      'What a reader has to know about the rating; absent where there is nothing to say.',
      'The study’s schools are larger than ours.',
    ),
  },
);

export const source = define(
  sourceSchema,
  'Source',
  'A study or another text that evidence rests on. ESSA: study behind a tier of evidence.',
  {
    ...identity('the source', 'r1'),
    citation: field(
      'Citation',
      'The full reference; where absent, the address or the id is shown instead.',
      'Rivera, A. (2021). Coaching for early reading. Journal of Examples, 4(2), 1-20.',
    ),
    url: field(
      'Web address',
      'Where it can be read; absent where it has none.',
      'https://doi.example/10.0000/r1',
    ),
    design: field(
      'Design',
      'The design of the study, which bounds the ESSA tier that it can carry; absent where it is not known.',
      'quasi-experimental',
    ),
    population: field(
      'Population',
      'Who was studied, in words; absent where it is not known.',
      '1,240 students in 18 schools of two districts',
    ),
    effect: field(
      'Effect',
      'What was found, in words; absent where it is not known.',
      'Reading scores rose by 0.21 standard deviations.',
    ),
  },
);
