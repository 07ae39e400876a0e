/** What a pathway says to one educator on one day: plain records, without a word of any language. What is absent is unknown. */
import type {
  Activity,
  Participation,
  Pathway,
  PathwayConstraint,
  PathwayNode,
  Session,
} from '../../contract/index.js';
import type { SequenceAnalysis } from './analysis-types.js';
import type { LockFacts, UnlockFacts } from './lock-types.js';

export * from './analysis-types.js';
export * from './lock-types.js';

/**
 * - `done`: completed, or for a group, its rule is filled
 * - `in-progress`: begun; of a group, something in it is done or begun
 * - `open`: everything that it requires is met
 * - `locked`: something that it requires is not met
 * - `skipped`: not done, and nothing on the pathway waits for it any more
 * - `unknown`: nobody can tell, because a record, a rule or something required is not known
 */
export const STEP_STATES = ['done', 'in-progress', 'open', 'locked', 'skipped', 'unknown'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** The participation that says most about a step, and what it says: `none` where it was only planned or came to nothing. */
export interface StepRecord {
  readonly participation: Participation;
  readonly state: 'done' | 'in-progress' | 'unknown' | 'none';
}

/** A rule in numbers, for a sentence such as “any 6 of these 31 badges; you have 2”. */
export interface RuleFacts {
  /** The node whose rule it is. */
  readonly nodeId: string;
  /** The id of the condition; undefined where it is the group's own rule. */
  readonly conditionId: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Whether it must hold before the node can be begun. */
  readonly prerequisite: boolean;
  readonly kind: 'all' | 'any' | 'at-least' | 'hours' | 'credits' | 'unknown';
  /** How many, or how many hours or credits, are needed; undefined where the rule is not known. */
  readonly need: number | undefined;
  /** How many, or how many hours or credits, there are to choose from; of a sum, as far as it is known. */
  readonly of: number;
  /** How many, or how many hours or credits, are done. */
  readonly have: number;
  /** How many of those that it counts are begun and not done. */
  readonly begun: number;
  /** Of credits: their unit, as the plan writes it. */
  readonly unit: string | undefined;
  /** Ids of the nodes that count, in the order of the plan. */
  readonly nodeIds: readonly string[];
  /** Conditions within it, each of which counts as one. */
  readonly parts: readonly RuleFacts[];
  /** Undefined where nobody can tell. */
  readonly isMet: boolean | undefined;
  /** What must hold beside the count and that nobody has judged. */
  readonly constraints: readonly PathwayConstraint[];
  /** Whether fewer are needed than there are: whether there is a choice. */
  readonly isChoice: boolean;
}

export interface OfferFacts {
  readonly session: Session;
  /** Days until it starts, 0 today. */
  readonly inDays: number;
}

export interface StepFacts {
  readonly id: string;
  readonly node: PathwayNode;
  /** From 0, in the order of the plan. */
  readonly index: number;
  readonly isGroup: boolean;
  /** The node's title, else its activity's; undefined where neither is known. */
  readonly title: string | undefined;
  /** The title without the level that it ends in, where several steps end in it: “Teaching Philosophy (Implement)”. */
  readonly name: string | undefined;
  /** That level; undefined where there is none. */
  readonly level: string | undefined;
  /** Undefined where the node names none or the plan does not hold it. */
  readonly activity: Activity | undefined;
  readonly record: StepRecord | undefined;
  readonly state: StepState;
  /** Decimal hours of its activity, 0 or more; undefined where they are not known, and for a group. */
  readonly hours: number | undefined;
  /** Whether it goes on over time: stated among the activity's qualities, or by its weeks; see `spreadOf`. */
  readonly spread: 'sustained' | 'one-off' | 'unknown';
  /** The next session on or after today that is not cancelled or held; undefined where none is known. */
  readonly offer: OfferFacts | undefined;
  /** What the node asks for, in the order of the plan; empty for most steps. */
  readonly rules: readonly RuleFacts[];
  /** Ids of the groups that it counts in. */
  readonly places: readonly string[];
  /** Ids of what it requires, goes together with, and had better follow: edges only. */
  readonly requires: readonly string[];
  readonly together: readonly string[];
  readonly recommends: readonly string[];
  /** Ids of nodes that require it, by an edge or by a prerequisite condition. */
  readonly opens: readonly string[];
  /** The derived stage in which it stands, from 0; undefined where it can never be reached. */
  readonly stage: number | undefined;
  /** The earliest stage in which it could stand, from 0: how many times something must be done before something else. */
  readonly earliest: number | undefined;
  /** How many steps, and how many groups, that are not done cannot be done without it. Of what is done, 0. */
  readonly blocks: { readonly steps: number; readonly groups: number };
}

/** A column of the picture. */
export interface StageFacts {
  /** The id of the plan's stage; undefined for a derived stage, and for what stands in no stage of the plan. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly number: number;
  /** Ids of the nodes in it, in the order of the plan. */
  readonly nodeIds: readonly string[];
  /** Steps that are done, of those that are there; groups apart. */
  readonly steps: { readonly done: number; readonly of: number };
  readonly groups: { readonly done: number; readonly of: number };
  readonly hours: HoursFacts;
}

/** Decimal hours, 0 or more. */
export interface HoursFacts {
  /** Of all steps whose hours are known. */
  readonly total: number;
  /** Of those that nobody can choose to leave out. */
  readonly required: number;
  /** How many steps do not say their hours. */
  readonly unknown: number;
  readonly sustained: number;
  readonly oneOff: number;
}

/**
 * Groups of which some are chosen, such as the tracks of a programme: a rule that needs fewer than it counts, and counts
 * groups only.
 */
export interface TrackFacts {
  readonly rule: RuleFacts;
  readonly nodeIds: readonly string[];
}

/**
 * Why a step is the next one, in the order in which they are asked for. Optional steps come after all others, and steps that
 * had better follow something that is not done after those that need not. Of the open steps that are left:
 * - `stage`: it stands in an earlier stage of the plan than any other
 * - `blocks`: the most that is not done waits for it (groups and steps together), and for none of the others as much
 * - `counts`: it counts in the most groups that are not done
 * - `offered`: it is offered soonest
 * - `first`: it stands first in the plan
 * Where nothing is open:
 * - `under-way`: what is begun comes first
 * - `waiting`: everything that is left waits for something
 * - `unknown`: nobody can tell what is open
 * - `reached`: the destination is reached, or everything is done
 * - `empty`: there is no step
 */
export const NEXT_STEP_REASONS = [
  'stage',
  'blocks',
  'counts',
  'offered',
  'first',
  'under-way',
  'waiting',
  'unknown',
  'reached',
  'empty',
] as const;
export type NextStepReason = (typeof NEXT_STEP_REASONS)[number];

export interface NextStepFacts {
  readonly reason: NextStepReason;
  /** The step; undefined where there is none to take. */
  readonly nodeId: string | undefined;
  /** Groups, and steps, that are not done and cannot be done without it, of how many that are not done. */
  readonly blocks: {
    readonly groups: number;
    readonly ofGroups: number;
    readonly steps: number;
    readonly ofSteps: number;
  };
  /** Ids of the groups that are not done and count it. */
  readonly countsIn: readonly string[];
  /** Days until its next session; undefined where none is known. */
  readonly offeredInDays: number | undefined;
}

/** Everything that the sequencer says about one pathway, for one educator or for nobody, on one day. */
export interface SequenceFacts {
  readonly pathway: Pathway;
  readonly educatorId: string | undefined;
  /** Whether the plan says anything about what the educator did; without it nothing is shown as done. */
  readonly hasRecord: boolean;
  /** Every node once, in the order of the plan. */
  readonly steps: readonly StepFacts[];
  readonly byId: ReadonlyMap<string, StepFacts>;
  /** Whether the stages are those of the plan or derived from prerequisites. */
  readonly stageSource: 'plan' | 'derived';
  readonly stages: readonly StageFacts[];
  readonly tracks: readonly TrackFacts[];
  /** Levels that steps end in, most frequent first. */
  readonly levels: readonly { readonly level: string; readonly steps: number; readonly done: number }[];
  readonly destination: StepFacts | undefined;
  readonly counts: Readonly<Record<StepState, number>> & { readonly of: number };
  readonly next: NextStepFacts;
  /** Why a node is locked; undefined where it is not. Computed when it is asked for. */
  readonly lockOf: (nodeId: string) => LockFacts | undefined;
  /** What doing a step would change; undefined where there is no such step. Computed when it is asked for. */
  readonly unlockedBy: (nodeId: string) => UnlockFacts | undefined;
  /**
   * Steps still to take until a node is done, in an order in which they can be taken, as short as could be found: a begun one is
   * among them. Undefined where there is no way, or no such node. Computed when it is asked for.
   */
  readonly wayTo: (nodeId: string) => readonly string[] | undefined;
  /** About the pathway itself, whoever walks it. Computed when it is first asked for. */
  readonly analysis: SequenceAnalysis;
}
