/** What a growth plan says on a given day: plain records, without a word of any language. What is absent is unknown. */
import type {
  Action,
  Collaborator,
  CreditRequirement,
  GrowthPlan,
  Measure,
  Participation,
  PlainDate,
  PlanGoal,
  Review,
  Revision,
  SignOff,
  Strength,
} from '../../contract/index.js';

/** Whose plan it is. */
export interface WhoFacts {
  /** The educator's display name, or the team's title. */
  readonly name: string | undefined;
  readonly isTeam: boolean;
  readonly roles: readonly string[];
  readonly careerStage: string | undefined;
  readonly grades: readonly string[];
  readonly organizations: readonly string[];
  /** Members of a team, by name where the plan has one; empty for one educator's plan. */
  readonly members: readonly { readonly id: string; readonly name: string | undefined }[];
}

export interface PeriodFacts {
  readonly title: string | undefined;
  readonly start: PlainDate | undefined;
  readonly end: PlainDate | undefined;
  /** Days of the period, and those that are gone; undefined without both of its ends. */
  readonly days: number | undefined;
  readonly daysGone: number | undefined;
}

/** An action's own status, or `overdue`: not done and its date has passed. Unknown words stay as they are. */
export type ActionState = Action['status'] | 'overdue';

export interface ActionFacts {
  readonly action: Action;
  readonly goalId: string;
  readonly state: ActionState;
  /** Days since it was due, at least 1; only where it is overdue. */
  readonly overdueDays: number | undefined;
  /** Days until it is due, 0 today; only where it is open and not overdue. */
  readonly dueInDays: number | undefined;
  /** Title of its activity; undefined where it names none or the plan does not hold it. */
  readonly activityTitle: string | undefined;
  /** The action's hours, else its activity's. */
  readonly hours: number | undefined;
}

export interface ActionCounts {
  /** Without those that were dropped. */
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly dropped: number;
  /** Actions that do not say how far they are. */
  readonly unknown: number;
}

/** A stop on the way from a goal of the plan to what it is for. */
export interface ThreadStop {
  readonly kind: 'goal' | 'competency' | 'measure';
  readonly id: string;
  readonly title: string | undefined;
  /** Of a goal of the organization: state, district, school, team. */
  readonly level: string | undefined;
  /** Of the link that leads here; undefined for the first stop. */
  readonly strength: Strength | undefined;
  /** The measure at the end of the thread. */
  readonly measure: Measure | undefined;
  /** Whether the plan holds it; an id that leads nowhere is shown as such. */
  readonly isKnown: boolean;
}

/** A standing on a scale: positions from 0 in `levels`; undefined is unknown, or not a level of the scale. */
export interface LevelFacts {
  readonly levels: readonly {
    readonly value: number;
    readonly label: string | undefined;
    readonly isProficient: boolean;
  }[];
  readonly scaleTitle: string | undefined;
  readonly baseline: number | undefined;
  readonly current: number | undefined;
  readonly target: number | undefined;
  /** When and from what the current level is known, where the educator's own record says the same level. */
  readonly asOf: PlainDate | undefined;
  readonly source: string | undefined;
  readonly baselineAsOf: PlainDate | undefined;
  /** Levels that are written and are not on the scale, as written. */
  readonly offScale: readonly number[];
}

export interface MeasureFacts {
  readonly id: string;
  /** Undefined where the plan does not hold it. */
  readonly measure: Measure | undefined;
  /** The latest known value. */
  readonly latest:
    { readonly date: PlainDate; readonly value: number; readonly n: number | undefined } | undefined;
  /**
   * How far the latest value is from the straight path between baseline and target, in the unit of the measure; above zero
   * is ahead, whichever direction is wanted. Undefined where a date or value is missing.
   */
  readonly ahead: number | undefined;
}

export interface CollaboratorFacts {
  readonly collaborator: Collaborator;
  readonly name: string | undefined;
}

export interface GoalFacts {
  readonly goal: PlanGoal;
  /** From 1, in the order of the plan. */
  readonly number: number;
  /** Which hue: the place of its district goal among the plan's; undefined where it serves none. */
  readonly area: number | undefined;
  readonly thread: readonly ThreadStop[];
  readonly level: LevelFacts | undefined;
  readonly measures: readonly MeasureFacts[];
  readonly actions: readonly ActionFacts[];
  readonly counts: ActionCounts;
  readonly collaborators: readonly CollaboratorFacts[];
}

/** `next` is the first review that is still to come, `planned` any later one. `unknown` has no record or no word. */
export const REVIEW_STATES = ['held', 'next', 'planned', 'missed', 'unknown'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export interface ReviewFacts {
  readonly kind: Review['kind'];
  /** Absent where the plan has no review of this kind. */
  readonly review: Review | undefined;
  readonly state: ReviewState;
  /** Days until it, below zero where it is past. */
  readonly inDays: number | undefined;
  readonly reviewer: string | undefined;
}

/**
 * Why a step is the next one, in the order in which they are asked for:
 * - `returned`: the plan came back and has to be changed first
 * - `overdue`: the action that has been due longest
 * - `blocked`: nothing else is open, and something is in its way
 * - `in-progress`, `due-first`: the open action with the earliest date, begun or not
 * - `undated`: the first open action, none of which has a date
 * - `draft`: nothing is left to write, and the plan has not been submitted
 * - `no-goals`, `no-actions`: what the plan needs first
 * - `review-next`: every action is done, a review is to come
 * - `all-done`: nothing is left
 */
export const NEXT_REASONS = [
  'returned',
  'overdue',
  'blocked',
  'in-progress',
  'due-first',
  'undated',
  'draft',
  'no-goals',
  'no-actions',
  'review-next',
  'all-done',
] as const;
export type NextReason = (typeof NEXT_REASONS)[number];

export interface NextStep {
  readonly kind: 'action' | 'review' | 'plan' | 'goal';
  readonly reason: NextReason;
  readonly goalId: string | undefined;
  readonly action: ActionFacts | undefined;
  readonly review: ReviewFacts | undefined;
  /** Days that it is overdue, or until it is due. */
  readonly days: number | undefined;
  /** Further reasons for it: the level that it is meant to reach, and the review that will look at it. */
  readonly because: {
    readonly targetLevel: number | undefined;
    readonly reviewKind: Review['kind'];
  };
}

/** Why something that was completed does not count, or not wholly, toward a requirement. */
export const EXCLUSIONS = [
  'duplicate',
  'outside-cycle',
  'no-date',
  'no-amount',
  'unknown-unit',
  'session-too-short',
  'over-maximum',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

export interface ExcludedFacts {
  readonly participation: Participation;
  readonly why: Exclusion;
  /** How much of it does not count, in the unit of the requirement; undefined where that is not known. */
  readonly amount: number | undefined;
}

export interface CategoryFacts {
  readonly id: string;
  readonly label: string | undefined;
  readonly earned: number;
  readonly planned: number;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** Whether the minimum is reached; undefined without one. */
  readonly isMet: boolean | undefined;
}

/** One requirement, all amounts in its own unit. */
export interface LedgerFacts {
  readonly requirement: CreditRequirement;
  /** What the requirement counts in. */
  readonly unit: string | undefined;
  readonly required: number | undefined;
  readonly earned: number;
  readonly planned: number;
  readonly categories: readonly CategoryFacts[];
  /** Earned in no category of the requirement. */
  readonly uncategorized: number;
  /** Participations that count, of all that the educator completed. */
  readonly counted: number;
  readonly of: number;
  readonly excluded: readonly ExcludedFacts[];
}

export interface SignOffFacts {
  readonly signOff: SignOff;
  readonly name: string | undefined;
}

export interface RevisionFacts {
  readonly revision: Revision;
  readonly author: string | undefined;
}

/** Everything that a card says about one growth plan on one day. */
export interface GrowthFacts {
  readonly growthPlan: GrowthPlan;
  readonly who: WhoFacts;
  readonly period: PeriodFacts;
  readonly next: NextStep | undefined;
  readonly goals: readonly GoalFacts[];
  readonly actions: ActionCounts;
  /** Beginning, mid and end, then any other, in the order of their dates. */
  readonly reviews: readonly ReviewFacts[];
  readonly ledgers: readonly LedgerFacts[];
  readonly signOffs: readonly SignOffFacts[];
  /** Oldest first. */
  readonly revisions: readonly RevisionFacts[];
  readonly supervisor: string | undefined;
  /** The nearest date that matters: an action's or a review's. */
  readonly nextDate: { readonly date: PlainDate; readonly what: 'action' | 'review' } | undefined;
}
