/** What a growth plan says on a given day: plain records, without a word of any language. What is absent is unknown. */
import type {
  Action,
  Collaborator,
  GrowthPlan,
  Measure,
  PlainDate,
  PlanGoal,
  Review,
  Revision,
  SignOff,
  Strength,
} from '../../contract/index.js';
import type { LedgerFacts } from './ledger-types.js';

export * from './ledger-types.js';

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

/**
 * `next` is the earliest review that is still to come, `planned` any other one. `unknown` has no record, or no word that is
 * known, or was planned for a day that is past: nobody said whether it was held.
 */
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
 * Why a step is the next one, in the order in which they are asked for. A plan that is completed or closed has none.
 * - `returned`: the plan came back and has to be changed first
 * - `no-goals`: nothing can be done before there is a goal
 * - `overdue`: of the actions that nothing blocks, the one that has been due longest
 * - `no-actions`: a goal of a draft has no action yet, or no goal has one
 * - `draft`: the plan is written and has not been submitted
 * - `in-progress`, `due-first`, `undated`: the open action with the earliest date, those without one last. It is begun, or
 *   not, or neither begun nor dated
 * - `blocked`: nothing else is open, and something is in its way
 * - `review-next`: every action is done, a review is to come
 * - `all-done`: nothing is left
 */
export const NEXT_REASONS = [
  'returned',
  'no-goals',
  'overdue',
  'no-actions',
  'draft',
  'in-progress',
  'due-first',
  'undated',
  'blocked',
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
  /** Beginning, mid and end, each of which stands there always, then any other. */
  readonly reviews: readonly ReviewFacts[];
  readonly ledgers: readonly LedgerFacts[];
  readonly signOffs: readonly SignOffFacts[];
  /** Oldest first. */
  readonly revisions: readonly RevisionFacts[];
  readonly supervisor: string | undefined;
  /** The nearest date that matters: an action's or a review's. */
  readonly nextDate: { readonly date: PlainDate; readonly what: 'action' | 'review' } | undefined;
}
