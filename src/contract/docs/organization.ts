/** Words for src/contract/organization.ts, and for the ids of other systems. */
import { identity as identitySchema } from '../fields.js';
import {
  calendarDaySchema,
  calendarSchema,
  organizationSchema,
  periodSchema,
  privacySchema,
  visionSchema,
} from '../organization.js';
import { define, field, identity } from './doc.js';

export const externalId = define(
  identitySchema.externalIds.wrapped.item,
  'External id',
  'What another system calls the same thing, so that records can be matched.',
  {
    system: field(
      'System',
      'Which system the id belongs to; absent where it is not known.',
      'sis',
      'CASE',
      'OneRoster',
    ),
    id: field(
      'Id there',
      'The id in that system, such as a OneRoster sourcedId or a CASE identifier; absent where only the URI is known.',
      '40218',
    ),
    uri: field(
      'URI',
      'The address of the record in that system; absent where it has none.',
      'https://case.example/ims/case/v1p0/CFItems/6e8a2f',
    ),
  },
);

export const vision = define(visionSchema, 'Vision', 'What an organization wants to become.', {
  statement: field(
    'Statement',
    'The vision in its own words; absent where it is not known.',
    'Every student reads the world.',
  ),
  adoptedOn: field(
    'Adopted on',
    'The day on which it was adopted; absent where it is not known.',
    '2024-08-12',
  ),
});

export const organization = define(
  organizationSchema,
  'Organization',
  'A district, school, department or team. OneRoster: org.',
  {
    ...identity('the organization (OneRoster: org sourcedId)', 'd1'),
    name: field(
      'Name',
      'What it is called; where absent, the id is shown instead. OneRoster: org name.',
      'Cedar Valley Schools',
    ),
    type: field(
      'Type',
      'What kind of organization it is; absent where it is not known. OneRoster: org type.',
      'district',
      'school',
    ),
    parentId: field(
      'Parent',
      'The id of the organization that it is part of; absent for the top of the tree. OneRoster: org parentSourcedId.',
      'd1',
    ),
    vision: field('Vision', 'What it wants to become; absent where no vision is known.', {
      statement: 'Every student reads the world.',
      adoptedOn: '2024-08-12',
    }),
    mission: field(
      'Mission',
      'What it is there to do, in its own words; absent where it is not known.',
      'We grow readers, and the people who teach them.',
    ),
    url: field('Web address', 'Its page; absent where it has none.', 'https://cedar-valley.example/'),
  },
);

export const period = define(
  periodSchema,
  'Period',
  'A school year, or a part of one, for which goals and growth plans run. OneRoster: academicSession.',
  {
    ...identity('the period (OneRoster: academicSession sourcedId)', 'y2026'),
    title: field(
      'Title',
      'What it is called; where absent, the id is shown instead. OneRoster: academicSession title.',
      '2026-27',
    ),
    type: field(
      'Type',
      'Which part of the year it is; absent where it is not known. OneRoster: academicSession type.',
      'school-year',
      'semester',
    ),
    parentId: field(
      'Parent',
      'The id of the period that it is part of; absent where it is part of none. OneRoster: academicSession parent.',
      'y2026',
    ),
    start: field(
      'Start',
      'Its first day; absent where it is not known. OneRoster: academicSession startDate.',
      '2026-08-17',
    ),
    end: field(
      'End',
      'Its last day, which belongs to it; absent where it is not known. OneRoster: academicSession endDate.',
      '2027-06-11',
    ),
  },
);

export const calendarDay = define(
  calendarDaySchema,
  'Calendar day',
  'A day that matters for planning, such as a day set aside for professional development.',
  {
    date: field('Date', 'The day.', '2026-10-09'),
    kind: field('Kind', 'What kind of day it is; absent where it is not known.', 'pd-day', 'half-day'),
    hours: field(
      'Hours',
      'How many decimal hours of it can be used for professional development, 0 or more; absent where it is not known.',
      6.5,
    ),
    title: field('Title', 'What the day is called; absent where it has no name.', 'Fall institute day'),
    organizationIds: field(
      'Organizations',
      'The ids of the organizations for which it holds; absent or empty means all of them.',
      ['sch1', 'sch2'],
    ),
  },
);

export const calendar = define(calendarSchema, 'Calendar', 'The days on which learning can be scheduled.', {
  timeZone: field(
    'Time zone',
    'The IANA time zone in which moments without an offset are meant; absent where it is not known: times are then shown as written.',
    'America/Los_Angeles',
  ),
  days: field('Days', 'The days that matter for planning; absent means that none is known.', [
    { date: '2026-10-09', kind: 'pd-day', hours: 6.5 },
  ]),
});

export const privacy = define(privacySchema, 'Privacy', 'What of the plan may be shown, and to whom.', {
  audience: field(
    'Audience',
    'For whom the document was made; absent where it is not stated: the page that shows the plan then decides.',
    'public',
    'staff',
  ),
  minimumGroupSize: field(
    'Minimum group size',
    'The smallest number of people of whom a summary may be shown, a whole number, 0 or more; absent where it is not stated: the page that shows the plan then decides.',
    10,
  ),
});
