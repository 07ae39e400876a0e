/** Words of editing that are looked up by a word of the plan or of the store. */

/** Each edit: its name after "Undo", and what is said of it once it is made. */
type Edits = Readonly<Record<string, readonly [name: string, title: string]>>;

const edits: Edits = {
  other: ['change', 'Changed'],
  'plan.title': ['title', 'Plan renamed'],
  'plan.kind': ['kind of plan', 'Kind of plan changed'],
  'plan.start': ['start', 'Start moved'],
  'plan.end': ['end', 'End moved'],
  'plan.supervisorId': ['supervisor', 'Supervisor changed'],
  setPlanStatus: ['hand-over', 'Status changed'],
  addGoal: ['new goal', 'Goal added'],
  removeGoal: ['removal of a goal', 'Goal removed'],
  'goal.statement': ['wording', 'Goal reworded'],
  'goal.kind': ['kind', 'Kind of goal changed'],
  'goal.source': ['source', 'Source changed'],
  'goal.status': ['status of the goal', 'Status of the goal changed'],
  'goal.rationale': ['reason', 'Reason reworded'],
  'goal.goalIds': ['link', 'What it serves changed'],
  'goal.competencyIds': ['competencies', 'Competencies changed'],
  'goal.measureIds': ['measure', 'Measure changed'],
  'goal.baselineLevel': ['level at the start', 'Level at the start changed'],
  'goal.currentLevel': ['level now', 'Level now changed'],
  'goal.targetLevel': ['target', 'Target changed'],
  'goal.scaleId': ['scale', 'Scale changed'],
  'goal.due': ['due date', 'Due date moved'],
  setGoalPrompt: ['detail', 'Detail reworded'],
  addAction: ['new action', 'Action added'],
  removeAction: ['removal of an action', 'Action removed'],
  'action.text': ['wording of an action', 'Action reworded'],
  'action.due': ['due date', 'Due date moved'],
  'action.blockedBy': ['what blocks it', 'What blocks it changed'],
  setActionStatus: ['status', 'Status changed'],
  addEvidence: ['new evidence', 'Evidence added'],
  removeEvidence: ['removal of evidence', 'Evidence removed'],
  setEvidenceMember: ['evidence', 'Evidence changed'],
  addReflection: ['new reflection', 'Reflection written'],
  removeReflection: ['removal of a reflection', 'Reflection removed'],
  setReflectionMember: ['reflection', 'Reflection reworded'],
  addCollaborator: ['new person', 'Person added'],
  removeCollaborator: ['removal of a person', 'Person removed'],
  addReview: ['review', 'Review added'],
  'review.comments': ['comment', 'Comment written'],
  'review.goalsMet': ['goals met', 'Goals met changed'],
  'review.date': ['date of the review', 'Review moved'],
  'review.status': ['status of the review', 'Review changed'],
  addSignOff: ['signature', 'Signed'],
  removeSignOff: ['removal of a signature', 'Signature removed'],
  addRevision: ['new version', 'Version added'],
};
export const edit = (what: string) => (Object.hasOwn(edits, what) ? edits[what] : edits.other);

export const handOvers: Readonly<Record<string, string>> = {
  draft: 'Take back to draft',
  submitted: 'Submit for review',
  returned: 'Return for changes',
  approved: 'Approve',
  'in-progress': 'Begin work on it',
  completed: 'Mark as completed',
  closed: 'Close the plan',
};

export const standings: Readonly<Record<string, string>> = {
  draft: 'Nobody else has been asked to read it yet.',
  submitted: 'It waits for the supervisor.',
  returned: 'The supervisor asks for changes. Change it and submit it again.',
  approved: 'It is agreed. What you change from here on changes what was agreed.',
  'in-progress': 'It is agreed and under way.',
  completed: 'The work on it is done.',
  closed: 'It is closed.',
};
