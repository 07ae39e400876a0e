/** What the alignment of a plan is made of: nodes in five columns, links between them, and what is missing. */
import type { Activity } from '../../contract/activities.js';
import type { Goal, Measure } from '../../contract/goals.js';
import type { Organization } from '../../contract/organization.js';
import type { PlanCompetency } from '../../contract/plan.js';
import type { Strength } from '../../contract/vocabulary.js';

/** Kinds of node, in the order of the columns. */
export const ALIGNMENT_KINDS = ['vision', 'goal', 'competency', 'activity', 'measure'] as const;
export type AlignmentKind = (typeof ALIGNMENT_KINDS)[number];

/**
 * What is the matter with a node.
 * - `unknown`: something names it, and the plan does not hold it
 * - `no-goal`: an activity that names no goal which the plan holds
 * - `adrift`: a goal below the district's level that supports no goal which the plan holds
 * - `no-activity`: a goal that no activity names, nor any goal beneath it
 * - `no-measure`: a goal that names no measure which the plan holds, nor does any goal that it supports
 * - `unused`: a competency or measure that nothing names
 * - `not-measured`: a measure without a value so far
 */
export const NODE_STATES = [
  'unknown',
  'no-goal',
  'adrift',
  'no-activity',
  'no-measure',
  'unused',
  'not-measured',
] as const;
export type NodeState = (typeof NODE_STATES)[number];

export interface RecordOfKind {
  vision: Organization;
  goal: Goal;
  competency: PlanCompetency;
  activity: Activity;
  measure: Measure;
}

export interface AlignmentNode<K extends AlignmentKind = AlignmentKind> {
  /** Unique over all kinds: `kind:id`. */
  readonly key: string;
  readonly kind: K;
  readonly id: string;
  /** The name as the plan gives it; empty where it gives none. */
  readonly title: string;
  /** The record in the plan; undefined for what is only named ("unknown (id)"). */
  readonly record: RecordOfKind[K] | undefined;
  /** Whose it is: the team's and the school's names, for goals. */
  readonly place: string;
  /** The row of the same column under which it stands: a goal's goal, or the head of the open group that it is in. */
  readonly parent: string | undefined;
  /** How many rows stand above it in the column. */
  readonly depth: number;
  /** Place in `areas` of the district goal that it mostly belongs to; -1 for none. */
  readonly area: number;
  /** In whose band it stands as a member of an open group, which stays together; absent for all others, who stand in their area's. */
  readonly band?: number;
  readonly states: readonly NodeState[];
  /** For a row that stands for a group: which. It has no record. */
  readonly group?: AlignmentGroup;
  /** Keys of the nodes that are folded into this one; absent for a node of its own and for the head of an open group. */
  readonly members?: readonly string[];
}

/** By what a column folds: district goal, organization, domain of a framework, format of an activity. */
export const GROUPINGS = ['area', 'school', 'domain', 'format'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What is gathered apart from the others: what has a gap that is better not hidden, and what is too much for the column. */
export const APART = ['no-goal', 'adrift', 'unknown', 'more'] as const;
export type Apart = (typeof APART)[number];

export interface AlignmentGroup {
  /** Stable, readable and without blanks: `activity.school.lincoln`. */
  readonly id: string;
  readonly by: Grouping;
  /** What its members share: id of the goal, organization, competency or framework, or the format's word; undefined where they share that they state none. */
  readonly value: string | undefined;
  readonly apart: Apart | undefined;
  /** The shared goal's, organization's or domain's name as the plan gives it; empty where there is none to give. */
  readonly title: string;
  /** Keys of all that belong to it, in the order of the plan, those that stand by themselves too. */
  readonly members: readonly string[];
  /** How many of them lack something; see `NODE_STATES`. */
  readonly gaps: number;
  /** How many of them belong to each area, by its place in `areas`, most first. */
  readonly areas: readonly (readonly [area: number, count: number])[];
  readonly isOpen: boolean;
}

/**
 * What a link says, read from left to right. All but `vision` are stated in the plan; that the top goals stand under the
 * vision follows from their place.
 */
export const LINK_KINDS = [
  'vision-goal',
  'goal-goal',
  'goal-competency',
  'goal-activity',
  'goal-measure',
  'competency-activity',
  'activity-measure',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface AlignmentLink {
  readonly key: string;
  readonly kind: LinkKind;
  /** Key of the node on the left, the purpose. */
  readonly from: string;
  /** Key of the node on the right, which serves it. */
  readonly to: string;
  /**
   * How strong: as stated; for a competency's link that states nothing, the strongest of the links that are drawn through
   * it (`carried` is then true).
   */
  readonly strength: Strength;
  readonly carried: boolean;
  readonly rationale: string | undefined;
  /** Keys of the nodes through which the link is drawn; empty when it is drawn itself. */
  readonly through: readonly string[];
  /** How many links of the plan it stands for; absent for one. */
  readonly count?: number;
}

/** A count that needs both of its numbers to be understood. */
export interface Finding {
  readonly count: number;
  readonly of: number;
  /** Keys of the nodes that are counted, in the order of the plan. */
  readonly nodes: readonly string[];
}

export interface AlignmentFindings {
  /** Activities that serve no goal, of all activities. */
  readonly activitiesWithoutGoal: Finding;
  /** Goals without an activity, of all goals. */
  readonly goalsWithoutActivity: Finding;
  /** Goals without a measure, of all goals. */
  readonly goalsWithoutMeasure: Finding;
  /** Goals below the district's level that support no goal, of all goals below that level. */
  readonly goalsAdrift: Finding;
  /** Links to something that the plan does not hold, of all links; nodes are what they name. */
  readonly unknownReferences: Finding;
}

export interface Alignment {
  /** Every node by its key, in the order of the columns and, within each, of the plan. */
  readonly nodes: ReadonlyMap<string, AlignmentNode>;
  readonly links: readonly AlignmentLink[];
  /** Links that end at the node, by its key: what it serves. */
  readonly into: ReadonlyMap<string, readonly AlignmentLink[]>;
  /** Links that begin at the node: what serves it. */
  readonly out: ReadonlyMap<string, readonly AlignmentLink[]>;
  /** Keys of the goals that head a band, in the order of the plan. */
  readonly areas: readonly string[];
  /** Goals under each goal, by key, in the order of the plan; under '' stand those that head the column. */
  readonly goalTree: ReadonlyMap<string, readonly string[]>;
  readonly findings: AlignmentFindings;
}

export const keyOf = (kind: AlignmentKind, id: string): string => `${kind}:${id}`;
