/** Edits of a pathway as the sequencer means them, and what speaks against one. */
import type { PathwayRule } from '../../contract/index.js';

export type SequenceMove =
  /** Into a stage of the plan. */
  | { readonly kind: 'stage'; readonly nodeId: string; readonly stageId: string }
  /** To the place before another node in the order of the plan; to the end without one. */
  | { readonly kind: 'order'; readonly nodeId: string; readonly beforeId: string | undefined }
  | {
      readonly kind: 'connect';
      readonly from: string;
      readonly to: string;
      readonly edge: 'requires' | 'co-requires' | 'recommends';
    }
  | { readonly kind: 'join'; readonly nodeId: string; readonly groupId: string }
  | { readonly kind: 'leave'; readonly nodeId: string; readonly groupId: string }
  | { readonly kind: 'remove'; readonly nodeId: string }
  /** Another rule for a group, or for one of its conditions. */
  | {
      readonly kind: 'rule';
      readonly nodeId: string;
      readonly conditionId: string | undefined;
      readonly rule: PathwayRule;
    };

/**
 * - `unknown`: the pathway has no such node, stage, group or condition
 * - `itself`: a node cannot lead to itself, or stand in itself
 * - `already`: it is so already
 * - `before-prerequisites`: something that it requires would come after it; `along` says what to move with it
 * - `after-dependents`: something that requires it would come before it; `along` says what to move with it
 * - `circle`: it would wait for itself; `circle` names it step by step
 * - `needed`: other nodes require it
 * - `too-few`: a rule would ask for more than there are
 */
export const OBJECTIONS = [
  'unknown',
  'itself',
  'already',
  'before-prerequisites',
  'after-dependents',
  'circle',
  'needed',
  'too-few',
] as const;

export interface Objection {
  readonly why: (typeof OBJECTIONS)[number];
  /** What it is about: what is not known, the prerequisites, the dependents, or the groups with the rule. */
  readonly nodeIds: readonly string[];
  /** Node ids from the first to the last: each is needed by the next, and the last would be needed by the first. */
  readonly circle: readonly string[];
  /**
   * What has to move along to the same place, the node itself among it, each after all that it requires. Empty where moving
   * more does not help.
   */
  readonly along: readonly string[];
}
