import { plural } from '../plural.js';
import { say } from '../say.js';
import { days, levelText, measureText, reasonText, sentence, takeaway, written } from './growth-sentences.js';

const EXCLUSIONS: Readonly<Record<string, string>> = {
  'session-too-short': 'shorter than a session must be',
  'unknown-unit': 'in a unit that cannot be converted',
  'outside-cycle': 'outside of the cycle',
  'over-maximum': 'over the maximum of its category',
  'no-amount': 'without a number of hours',
  duplicate: 'counted already',
  'no-date': 'without a date',
  'unknown-status': 'not said to be completed',
};

const excluded = say(EXCLUSIONS);

const LINKS: Readonly<Record<string, string>> = {
  strong: 'strong link',
  partial: 'moderate link',
  weak: 'weak link',
};

/** Words of the growth-plan card. */
export const growthPlanCard = {
  growthHeading: 'Growth plan',
  growthOf: (name: string, period: string) => `Growth plan of ${name}${period ? `, ${period}` : ''}`,
  growthTakeaway: takeaway,
  growthNoPlans: 'This document holds no growth plan yet.',
  growthNoSuchPlan: 'There is no growth plan with this id, or for this educator.',
  growthNoGoals: 'This plan has no goals yet.',
  growthUntitled: (id: string) => `untitled (${id})`,
  growthUnknown: (id: string) => `unknown (${id})`,
  growthNotInPlan: 'not in this document',
  growthMembers: (n: number) => plural('en', n, { one: '# member', other: '# members' }),
  growthNextDate: (date: string) => `next date ${date}`,
  growthUntil: (date: string) => `until ${date}`,

  growthEdit: 'Edit plan',
  growthAsTable: 'As a table',
  growthAsCard: 'As a card',
  growthAsForm: 'As a form',
  growthPrint: 'Print',
  growthWhich: 'Growth plan',

  growthNext: 'Next step',
  growthNextText: say({
    returned: 'Change the plan and submit it again',
    draft: 'Submit the plan for review',
    'no-goals': 'Write the first goal',
    'no-actions': 'Plan the first action',
    'all-done': 'Nothing is left to do',
  }),
  growthNextOver: (status: string) =>
    status ? `Nothing is expected: the plan is ${status.toLowerCase()}.` : 'Nothing is expected any more.',
  growthNextReview: say({
    beginning: 'Get ready for the beginning review',
    mid: 'Get ready for the mid-year review',
    end: 'Get ready for the end-of-year review',
    '': 'Get ready for the next review',
  }),
  growthNextReason: reasonText,
  growthNextShort: say({
    returned: 'It came back and waits for changes',
    draft: 'Not yet submitted',
    'no-goals': 'No goal yet',
    'no-actions': 'No action yet',
    undated: 'No date is set',
    'review-next': 'Every action is done',
    'all-done': 'Every action is done and every review is held',
  }),
  growthGoToGoal: (n: number) => `Go to goal ${written(n)}`,
  growthDaysOverdue: (n: number) => `${days(n)} overdue`,
  growthOverdue: (n: number) => `overdue ${days(n)}`,
  growthDueIn: (n: number) =>
    n === 0 ? 'due today' : plural('en', n, { one: 'due tomorrow', other: 'due in # days' }),

  growthReviews: 'Reviews',
  growthReview: 'Review',
  growthNoNextReview: 'none to come',
  growthNoReviews: 'No review is planned yet.',
  growthReviewAway: (review: string, n: number, date: string) =>
    n === 0
      ? `${review} is today, ${date}.`
      : n > 0
        ? `${review} is ${days(n)} away, on ${date}.`
        : `${review} was to be held ${days(-n)} ago, on ${date}.`,
  growthReviewNoDate: (review: string) => `${review} is next; it has no date yet.`,
  growthReviewSaid: 'What the reviews said',
  growthGoalsMet: 'goals met',
  growthGoalsNotMet: 'goals not met',

  growthGoal: (n: number) => `Goal ${written(n)}`,
  growthGoalDue: (date: string) => `by ${date}`,
  growthNoStatement: 'This goal has no statement yet',
  growthPrompts: 'In detail',
  growthServes: 'Serves',
  growthNoThread: 'It names no goal of the school or district yet.',
  growthThreadSentence: (parts: readonly string[]) => `Serves ${parts.join(', ')}.`,
  growthLinkTo: (strength: string, title: string) =>
    `a ${Object.hasOwn(LINKS, strength) ? LINKS[strength]! : 'link of unstated strength'} to ${title}`,
  growthMeasuredBy: (title: string, values: string) => `measured by ${title}: ${values}`,
  growthCompetency: 'competency',
  growthLevel: 'Level',
  growthLevelFigure: (value: string) => `Level ${value}`,
  growthLevelText: levelText,
  growthLevelSource: say({
    'self-assessment': 'a self-assessment',
    observation: 'an observation',
    evaluation: 'the evaluation',
    assessment: 'an assessment',
    portfolio: 'the portfolio',
  }),
  growthLevelScale: (levels: number, first: string, last: string) =>
    `The scale has ${plural('en', levels, { one: '# level', other: '# levels' })}, from ${first} to ${last}.`,
  growthOffScale: (levels: string, n: number) =>
    n === 1
      ? `Level ${levels} is written and is not on the scale.`
      : `Levels ${levels} are not on the scale.`,
  growthLevelStart: 'start',
  growthLevelNow: 'now',
  growthLevelTarget: 'target',
  growthLevelShort: (goal: number, short: number) => {
    const by = plural('en', Math.abs(short), { one: 'one level', other: '# levels' });
    const where =
      short === 0 ? 'is at its target level' : `is ${by} ${short > 0 ? 'short of' : 'above'} its target`;
    return `goal ${written(goal)} ${where}`;
  },

  growthMeasure: 'Measure',
  growthValues: (now: string, start: string, target: string) =>
    `${now}${start ? `, from ${start}` : ''}${target ? `; target ${target}` : ''}`,
  growthNowUnknown: 'not measured yet',
  growthMeasureText: measureText,
  growthPoints: (n: number, text: string) => (n === 1 ? `${text} point` : `${text} points`),
  growthMidYear: 'mid-year',

  growthActions: 'Actions',
  growthAction: 'Action',
  growthNone: 'none yet',
  growthDone: (done: number, of: number) => `${written(done)} of ${written(of)} done`,
  growthNoActions: 'No action yet.',
  growthBlockedBy: (reason: string) => `Blocked: ${reason}`,
  growthSupports: (list: string) => `With ${list}`,
  growthNoDate: 'no date',
  growthNoStatus: 'status unknown',

  growthReflection: 'Reflection',
  growthNoReflection: 'No reflection yet.',
  growthReflectionsHidden: 'Reflections are the educator’s own and are not shown here.',
  growthEarlier: (n: number) =>
    plural('en', n, { one: '# earlier reflection', other: '# earlier reflections' }),
  growthEvidence: 'Evidence',
  growthNoEvidence: 'No evidence yet.',
  growthPeople: 'Working with',
  growthNoPeople: 'Nobody is named yet.',

  growthHours: 'Hours',
  growthOfUnits: (required: string, unit: string) => `of ${required} ${unit}`.trim(),
  growthUnits: (unit: string) => `${unit}; no number is required`,
  growthCycle: (title: string, end: string) => (end ? `${title}, to ${end}` : title),
  growthPlannedShort: 'planned',
  growthUncategorized: 'no category',
  growthOpen: (amount: string) => `${amount} to choose`,
  growthHoursSentence: (planned: string, open: string) =>
    sentence([planned && `${planned} planned`, open && `${open} still free to choose`], ', '),
  growthCategory: 'Category',
  growthEarned: 'Earned',
  growthNote: 'Note',
  growthEarnedOf: (earned: string, minimum: string) => `${earned} of ${minimum}`,
  growthMinimumMet: 'minimum met',
  growthNoMinimum: 'no minimum',
  growthToGo: (amount: string) => `${amount} to go`,
  growthToGoPlanned: (amount: string) => `${amount} to go, planned`,
  growthMaximum: (amount: string) => `at most ${amount} count`,
  growthNoLedger: 'No requirement for renewal is known.',
  growthNothingCounted: 'Nothing that was completed is known.',
  growthCounted: (counted: number, of: number) =>
    `${written(counted)} of ${plural('en', of, { one: '# record of participation', other: '# records of participation' })} ${counted === 1 ? 'counts' : 'count'}.`,
  growthExcluded: (why: string, n: number) =>
    why === 'over-maximum'
      ? `${plural('en', n, { one: '# counts', other: '# count' })} only in part: ${EXCLUSIONS[why]}.`
      : `${plural('en', n, { one: '# does not', other: '# do not' })}: ${excluded(why)}.`,
  growthNotPlanned: (why: string, n: number) =>
    `Of what is planned, ${plural('en', n, { one: '# does not count', other: '# do not count' })}: ${excluded(why)}.`,

  growthSignOffs: 'Sign-offs',
  growthSignOff: 'Sign-off',
  growthNoSignOffs: 'Nobody has signed yet.',
  growthNoMeaning: 'meaning not stated',
  growthVersion: (n: number) => `Version ${written(n)}`,
  growthSince: (date: string, author: string, summary: string) =>
    `${[date && `since ${date}`, author && `by ${author}`].filter(Boolean).join(', ')}: ${summary}`,
  growthNoSummary: 'what changed is not stated',
  growthHistory: 'Earlier versions',
  growthNotAgreed: (names: string, n: number) => `${names} ${n === 1 ? 'has' : 'have'} not yet agreed to it.`,
  growthReceivedOnly: (names: string, n: number) =>
    `${names} ${n === 1 ? 'has' : 'have'} received it and not yet agreed to it.`,

  growthPublicHides:
    'Names, levels, reviews, reflections, evidence and hours are for the educator and the district’s staff. They are not shown here.',

  growthRead: 'How to read it',
  growthReadStart: 'where it began,',
  growthReadNow: 'now,',
  growthReadTarget: 'target.',
  growthReadThread: 'A wider line is a stronger link.',
  growthReadHours: 'A solid bar is earned, a tinted one is planned, an outlined one is still open.',
  growthReadUnknown: 'is not known.',

  growthTableCaption: (name: string) => `Everything in the growth plan of ${name}`,
  growthTableGoal: 'Goal',
  growthTableKind: 'Kind',
  growthTableWhat: 'What',
  growthTableStatus: 'Status',
  growthTableStart: 'Start',
  growthTableNow: 'Now',
  growthTableTarget: 'Target',
  growthTableDate: 'Date',
  growthTablePlan: 'Whole plan',
  growthTableVersion: 'Version',
  growthSummaryOf: (done: string, total: string) => `${done} of ${total}`,
  growthSummaryValue: (now: string, target: string) => (target ? `${now}, target ${target}` : now),
};

export type GrowthPlanCardTerms = typeof growthPlanCard;
