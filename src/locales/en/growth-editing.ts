import { plural } from '../plural.js';
import { edit, handOvers, standings } from './growth-edit-tables.js';

/** Words of editing a growth plan. */
export const growthEditing = {
  editName: (what: string) => edit(what)[0],
  editTitle: (what: string) => edit(what)[1],
  editTools: 'Editing',
  editKept: 'Changes are kept as you make them.',
  editPending: 'saving, not yet confirmed',

  editVisit: 'Changes in this visit',
  editVisitNone: 'Nothing is changed yet.',
  editVisitNote:
    'If the portal refuses a change, it stays here as you typed it, with the reason and a way to try again.',
  editVisitEarlier: (count: number) => plural('en', count, { one: 'and # earlier', other: 'and # earlier' }),
  editFromTo: (from: string, to: string) => `${from} to ${to}`,
  editTo: (to: string) => `to ${to}`,
  editTakenAway: 'taken away',
  editRecords: (count: number) => plural('en', count, { one: '# entry', other: '# entries' }),

  editSavingDue: (date: string) => `Saving. It was due on ${date}.`,

  editGoalEditing: 'Editing',
  editStatement: 'Goal',
  editStatementHint: 'One sentence: what you will do, and what will change for students.',
  editStatementNeeded: 'Say in a sentence what this goal is.',
  editKind: 'Kind',
  editSource: 'Comes from',
  editGoalStatus: 'Wording',
  editRationale: 'Why',
  editShowPrompts: 'Add details',
  editServes: 'Serves',
  editServesNone: 'No goal of the school or district',
  editServesNumber: (place: number) => `Serves (${place})`,
  editServesHint: (goals: string, count: number) =>
    count === 1 ? `It then counts toward ${goals}.` : `It then counts toward these: ${goals}.`,
  editServesMore: 'Serves another goal',
  editNotChosen: 'Not chosen yet',
  editLevelNow: 'Level now',
  editTarget: 'Target',
  editLevelHint: (level: string) => `Began at ${level}.`,
  editScale: 'Scale',
  editScaleHint: 'Levels can be chosen once there is a scale.',
  editDue: 'Due',
  editRemoveGoal: 'Remove this goal',
  editAddGoal: 'Add a goal',
  editNoGoals: 'This plan has no goals yet.',

  editActions: 'Actions',
  editActionText: 'What you will do',
  editActionNeeded: 'Say what this action is.',
  editActionOf: (what: string, text: string) => `${what}: ${text}`,
  editActionStatus: 'Status',
  editActionDone: 'Done',
  editBlockedBy: 'What blocks it',
  editAddAction: 'Add an action',
  editShowDone: (count: number) =>
    plural('en', count, { one: 'Show # done action', other: 'Show # done actions' }),
  editHideDone: (count: number) =>
    plural('en', count, { one: 'Hide # done action', other: 'Hide # done actions' }),
  editRemove: 'Remove',
  editRemoveOf: (what: string) => `Remove: ${what}`,
  editRemoved: (what: string) => `Removed: ${what}. Undo brings it back.`,
  editUntitled: 'without words yet',

  editEvidenceTitle: 'What it is',
  editEvidenceNeeded: 'Say what it is.',
  editEvidenceUrl: 'Link',
  editEvidenceUrlHint: 'Where it can be seen; leave it empty where the note says it all.',
  editEvidenceUrlBad: 'This is not a web address. It begins with https://',
  editEvidenceText: 'Note',
  editDate: 'Date',
  editAddEvidence: 'Add evidence',

  editReflectionText: 'Reflection',
  editReflectionOn: (date: string) => `Reflection of ${date}`,
  editReflectionHint: 'The district’s staff do not see it here.',
  editAddReflection: 'Write a reflection',

  editPersonRole: 'As',
  editPersonWho: 'Who',
  editPersonOther: 'Somebody else',
  editPersonName: 'Name',
  editPersonNeeded: 'Say who it is.',
  editAddPerson: 'Add a person',
  editAddPersonNow: 'Add',
  editCancel: 'Cancel',

  editStatus: 'Status',
  editStanding: (status: string) => (Object.hasOwn(standings, status) ? standings[status] : ''),
  editHandOver: (to: string) => (Object.hasOwn(handOvers, to) ? handOvers[to] : to),
  editSubmitEmpty: 'A plan without a goal can’t be submitted yet.',

  editReviews: 'Reviews',
  editReviewStatus: (review: string) => `${review}: status`,
  editReviewDate: (review: string) => `${review}: date`,
  editReviewComment: (review: string) => `${review}: comment`,
  editReviewCommentHint: 'The educator reads it.',
  editGoalsMet: 'Goals met',
  editYes: 'met',
  editNo: 'not met',

  editSign: 'Sign',
  editSignReceived: 'I have received this plan',
  editSignAgreed: 'I agree with this plan',
  editSignHint: 'Received means that you have it, not that you agree.',

  editMarkDone: 'Mark as done',
  editChangeDate: 'Change the date',
  editNewDate: 'New date',
  editMoveDate: 'Move it',
};

export type GrowthEditingTerms = typeof growthEditing;
