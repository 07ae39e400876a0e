/** What is found in a pathway itself, whoever walks it. */
import type { HoursFacts, RuleFacts } from './types.js';

/** Nodes that wait for one another. */
export interface CircleFacts {
  /** Every node of the circle or circles that hang together, in the order of the plan. */
  readonly memberIds: readonly string[];
  /** One circle, step by step, as short as could be found: each is needed by the next, and the last by the first. */
  readonly circle: readonly string[];
  /** Whether none of them can ever be done; false where a choice leads around the circle. */
  readonly isDeadlock: boolean;
}

export interface RuleFlaw {
  readonly rule: RuleFacts;
  /**
   * - `too-few`: it asks for more than there are
   * - `too-little`: all of its hours or credits together are less
   * - `out-of-reach`: there would be enough, and too many of them can never be done
   */
  readonly why: 'too-few' | 'too-little' | 'out-of-reach';
  /** How many, or how many hours or credits, could be had at most. */
  readonly available: number;
}

/** A step expects a level of a competency that nothing before it leads to. */
export interface LevelGap {
  readonly nodeId: string;
  readonly competencyId: string;
  /** The level that it expects, on the scale of the competency's framework. */
  readonly entryLevel: number;
  /** The highest level that a step before it leads to; undefined where none does. */
  readonly before: number | undefined;
  /** Steps of the pathway that lead to that level, and none of which comes before it. Empty: nothing provides it. */
  readonly providedBy: readonly string[];
}

export interface BlockFacts {
  readonly nodeId: string;
  readonly steps: number;
  readonly groups: number;
}

export interface SequenceAnalysis {
  /** Node ids from the first to the last: each is needed by, or is a part of, the next. */
  readonly longestChain: readonly string[];
  /** Nodes without which the most cannot be done, most first, without those that nothing waits for; at most ten. */
  readonly blocksMost: readonly BlockFacts[];
  /** Nodes that can never be done, in the order of the plan. */
  readonly unreachable: readonly string[];
  readonly circles: readonly CircleFacts[];
  readonly ruleFlaws: readonly RuleFlaw[];
  readonly levelGaps: readonly LevelGap[];
  /** Steps that build on nothing, on which nothing builds, and that count in no group; without the destination. */
  readonly apart: readonly string[];
  /** Ids that the pathway refers to and does not hold. */
  readonly missing: readonly string[];
  readonly hours: HoursFacts;
}
