/** Formats of activities as they are said; a word that is not here is shown as it is. */
export const FORMATS: Readonly<Record<string, string>> = {
  workshop: 'Workshop',
  course: 'Course',
  coaching: 'Coaching',
  mentoring: 'Mentoring',
  'online-resource': 'Online resource',
  'learning-community': 'Learning community',
  'lesson-study': 'Lesson study',
  conference: 'Conference',
  other: 'Other',
};
