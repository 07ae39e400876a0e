/** Words for src/contract/people.ts. */
import {
  attainmentSchema,
  availabilitySchema,
  educatorSchema,
  facilitatorSchema,
  groupSchema,
  participationSchema,
  roomSchema,
} from '../people.js';
import { define, field, identity } from './doc.js';

export const attainment = define(
  attainmentSchema,
  'Attainment',
  'Where an educator stands on a competency, as of a day and by somebody’s judgment.',
  {
    competencyId: field('Competency', 'The id of the competency.', 'c1'),
    level: field(
      'Level',
      'The level reached, a value of the framework’s scale; absent means unknown, never the lowest level.',
      1,
    ),
    asOf: field('As of', 'The day for which it holds; absent where it is not known.', '2026-09-01'),
    source: field(
      'Source',
      'How it was found; absent where it is not known.',
      'self-assessment',
      'observation',
    ),
  },
);

export const educator = define(
  educatorSchema,
  'Educator',
  'Somebody who learns, under a name or a pseudonym. OneRoster: user, of which nothing but what is named here is read.',
  {
    ...identity('the educator (OneRoster: user sourcedId)', 'e1'),
    displayName: field(
      'Display name',
      'The name or pseudonym to show; where absent, the id is shown instead.',
      'Educator 17',
    ),
    roles: field('Roles', 'What they do; absent means that it is not known. OneRoster: role.', ['teacher']),
    careerStage: field(
      'Career stage',
      'Where they are in their career; absent where it is not known.',
      'novice',
    ),
    organizationIds: field(
      'Organizations',
      'The ids of the organizations in which they work; absent means that they are not known. OneRoster: user orgSourcedIds.',
      ['sch1'],
    ),
    subjects: field(
      'Subjects',
      'What they teach; absent means that it is not known. OneRoster: class subjects.',
      ['English language arts'],
    ),
    grades: field('Grades', 'Whom they teach; absent means that it is not known. OneRoster: user grades.', [
      '01',
      '02',
    ]),
    interests: field('Interests', 'What they want to learn; absent means that it is not known.', [
      'dyslexia',
    ]),
    levels: field('Levels', 'Where they stand on competencies; absent means unknown on all of them.', [
      { competencyId: 'c1', level: 1, asOf: '2026-09-01', source: 'self-assessment' },
    ]),
  },
);

export const group = define(
  groupSchema,
  'Group',
  'Educators who learn together, such as a learning community.',
  {
    ...identity('the group', 'grp1'),
    title: field('Title', 'What it is called; where absent, the id is shown instead.', 'Grade 2 team'),
    type: field(
      'Type',
      'What kind of group it is, in the district’s words; absent where it is not known.',
      'Learning community',
    ),
    organizationId: field(
      'Organization',
      'The id of the organization that it belongs to; absent where it is not known.',
      'sch1',
    ),
    educatorIds: field('Educators', 'The ids of its members; absent means that none is known.', ['e1', 'e2']),
  },
);

export const availability = define(
  availabilitySchema,
  'Availability',
  'A stretch of time in which somebody or something can be had.',
  {
    start: field(
      'Start',
      'The day, or the day and time, from which on; absent means from any time.',
      '2026-10-09T08:00',
      '2026-10-09',
    ),
    end: field(
      'End',
      'The day, or the day and time, up to which; absent means without end.',
      '2026-10-09T16:00',
    ),
    note: field(
      'Note',
      'What a planner has to know about it; absent where there is nothing to say.',
      'Online only.',
    ),
  },
);

export const facilitator = define(
  facilitatorSchema,
  'Facilitator',
  'Somebody who leads sessions. CEDS: PD session instructor.',
  {
    ...identity('the facilitator (CEDS: PD session instructor identifier)', 'fac1'),
    name: field(
      'Name',
      'The name or pseudonym to show; where absent, the id is shown instead.',
      'Facilitator A',
    ),
    educatorId: field(
      'Educator',
      'The id of the educator who this is; absent where it is somebody from outside.',
      'e2',
    ),
    availability: field(
      'Availability',
      'When they can lead sessions; absent or empty means that it is not known.',
      [{ start: '2026-10-09T08:00', end: '2026-10-09T16:00' }],
    ),
    capacity: field(
      'Capacity',
      'How many sessions they can lead, a whole number, 0 or more; absent where it is not known or not limited.',
      4,
    ),
  },
);

export const room = define(roomSchema, 'Room', 'A place where sessions can be held.', {
  ...identity('the room', 'room1'),
  name: field('Name', 'What it is called; where absent, the id is shown instead.', 'Library, north wing'),
  organizationId: field(
    'Organization',
    'The id of the organization whose room it is; absent where it is not known.',
    'sch1',
  ),
  availability: field('Availability', 'When it can be had; absent or empty means that it is not known.', [
    { start: '2026-10-09', end: '2026-10-10' },
  ]),
  capacity: field(
    'Capacity',
    'How many people it holds, a whole number, 0 or more; absent where it is not known.',
    40,
  ),
});

export const participation = define(
  participationSchema,
  'Participation',
  'That somebody takes or took part in an activity. CEDS: staff activity completion; Ed-Fi: PD event attendance; Open Badges: achievement subject.',
  {
    ...identity('the participation', 'par1'),
    educatorId: field(
      'Educator',
      'The id of the educator who takes part; absent where it is not known.',
      'e1',
    ),
    activityId: field(
      'Activity',
      'The id of the activity; absent where the session says which one it is.',
      'a1',
    ),
    sessionId: field('Session', 'The id of the session; absent where no session is known.', 'ses1'),
    status: field(
      'Status',
      'How far it has come; absent where it is not known. Ed-Fi: attendance event category.',
      'completed',
      'registered',
    ),
    date: field(
      'Date',
      'The day of the latest status, such as of completion; absent where it is not known. CEDS: staff activity completion date.',
      '2026-10-09',
    ),
    hours: field(
      'Hours',
      'The decimal hours that were attended, 0 or more; absent where it is not known, never zero.',
      6.5,
    ),
    credits: field(
      'Credits',
      'What was earned; absent means that none is known. Open Badges: credits earned.',
      [{ unit: 'clock-hour', amount: 6.5 }],
    ),
    evidence: field(
      'Evidence',
      'What shows that it was done, a text or an address; absent where there is none. Open Badges: evidence.',
      'Lesson plan with annotations',
    ),
    reflection: field(
      'Reflection',
      'What the educator takes from it; absent where nothing was written.',
      'I will model blending before independent practice.',
    ),
  },
);
