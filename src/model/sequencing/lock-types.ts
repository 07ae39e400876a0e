/** Why a node is locked, and what doing a step would change. */
import type { PathwayEdge } from '../../contract/index.js';
import type { RuleFacts } from './types.js';

/** Something that a locked node waits for. */
export interface WaitFacts {
  /**
   * - `step`: a step or group must be done first
   * - `rule`: a prerequisite of the node must be met
   * - `together`: what it goes together with is locked itself
   * - `door`: every group that it stands in is closed; `nodeId` is the one with the shortest way
   */
  readonly kind: 'step' | 'rule' | 'together' | 'door';
  /** What must be done, or the closed group; undefined for a rule. */
  readonly nodeId: string | undefined;
  readonly rule: RuleFacts | undefined;
  readonly edge: PathwayEdge | undefined;
  /** Steps to take for this alone, in an order in which they can be taken; undefined where there is no way. */
  readonly way: readonly string[] | undefined;
}

export interface LockFacts {
  readonly nodeId: string;
  readonly waits: readonly WaitFacts[];
  /**
   * Steps to take before it opens, in an order in which they can be taken: a short way, the shortest where no two choices
   * share a step. Undefined where there is no way at all.
   */
  readonly way: readonly string[] | undefined;
}

/** What becomes of others when a step is done. */
export interface UnlockFacts {
  readonly nodeId: string;
  /** Locked nodes that open with it. */
  readonly opens: readonly string[];
  /** Groups that are done with it. */
  readonly completes: readonly string[];
  /** Rules that it fills a part of, with `have` as it will be then. */
  readonly fills: readonly RuleFacts[];
  /** Nodes that name it and stay locked. */
  readonly stillLocked: readonly string[];
}
